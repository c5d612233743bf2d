"""Reviewdog's diagnostics."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from quoteverify.formats import render

if TYPE_CHECKING:
    from quoteverify.model import Report


def test_a_diagnostic_has_its_place_and_the_places_that_it_was_compared_to(report: Report) -> None:
    told = json.loads(render(report, format="rdjson"))
    assert told["source"] == {"name": "quoteverify"}
    first = told["diagnostics"][0]
    assert first["severity"] == "ERROR"
    assert first["location"] == {"path": "gazette.txt", "range": {"start": {"line": 1}, "end": {"line": 1}}}
    assert first["relatedLocations"][0]["message"] == "The Herald"
    assert first["code"] == {"value": "QV901 negation"}
