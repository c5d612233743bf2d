"""Code quality: each entry with its own fingerprint."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.formats import render

if TYPE_CHECKING:
    from quoteverify.model import Report


def test_an_entry_has_what_gitlab_asks_for(report: Report) -> None:
    first, second = json.loads(render(report, format="gitlab"))
    assert first["check_name"] == "QV901"
    assert first["severity"] == "major"
    assert first["location"] == {"path": "gazette.txt", "lines": {"begin": 1, "end": 1}}
    assert first["description"].startswith("negation: ")
    assert first["fingerprint"] != second["fingerprint"]


def test_two_findings_of_one_kind_in_one_quotation_have_two_fingerprints(report: Report) -> None:
    twice = replace(report, findings=report.findings[:1] * 2)
    assert len({entry["fingerprint"] for entry in json.loads(render(twice, format="gitlab"))}) == 2
