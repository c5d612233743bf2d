"""Compared pairs."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quoteverify.formats.pairs import as_json, as_jsonl, as_text
from quoteverify.formats.style import PLAIN
from quoteverify.model import Collation, Difference, Severity

if TYPE_CHECKING:
    from quoteverify.model import Report


@pytest.fixture
def difference(report: Report) -> Difference:
    (collation,) = report.collations
    pair = Collation(collation.utterance, collation.base, collation.comparisons[:1])
    return Difference(("negation", "addition"), Severity.MAJOR, True, report.findings, pair)


def test_the_text_shows_both_wordings_with_what_differs_marked(difference: Difference) -> None:
    assert "".join(as_text([("p1", difference)], PLAIN)) == (
        "p1  major: negation, addition\n"
        "reference  We will *not* close the *^* school.\n"
        "variant    We will *^* close the *old* school.\n"
        "major  negation (QV901)  The Herald has “not”, The Gazette does not\n"
        "minor  addition (QV902)  “old” was added\n\n"
    )


def test_a_line_has_the_id_of_its_pair_and_the_places_in_both(difference: Difference) -> None:
    (line,) = as_jsonl([("p1", difference)], PLAIN)
    node = json.loads(line)
    assert list(node) == ["id", "labels", "severity", "same_utterance", "changes"]
    assert (node["id"], node["labels"], node["severity"]) == ("p1", ["negation", "addition"], "major")
    change = {key: node["changes"][0][key] for key in ("label", "severity", "reference", "variant")}
    assert change == {
        "label": "negation",
        "severity": "major",
        "reference": {"start": 20, "end": 23},
        "variant": {"start": 8, "end": 8},
    }


def test_the_array_holds_the_same_objects_as_the_lines(difference: Difference) -> None:
    pairs = [("p1", difference), (None, difference)]
    assert json.loads("".join(as_json(pairs, PLAIN))) == [json.loads(line) for line in as_jsonl(pairs, PLAIN)]


def test_wordings_that_differ_in_what_is_left_out_only_are_said_to(difference: Difference) -> None:
    ignored = replace(difference, labels=(), severity=Severity.NONE, findings=())
    assert "".join(as_text([(None, ignored)], PLAIN)).startswith(
        "none: no difference that is looked for\nreference  We will *not* close"
    )
    (line,) = as_jsonl([(None, ignored)], PLAIN)
    assert json.loads(line)["labels"] == []
