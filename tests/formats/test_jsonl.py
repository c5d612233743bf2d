"""One finding a line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from quoteverify.formats import render

if TYPE_CHECKING:
    from quoteverify.model import Report


def test_each_line_is_a_finding_as_in_the_json_report(report: Report) -> None:
    lines = [json.loads(line) for line in render(report, format="jsonl").splitlines()]
    assert lines == json.loads(render(report, format="json"))["findings"]
    assert [line["label"] for line in lines] == ["negation", "addition"]
