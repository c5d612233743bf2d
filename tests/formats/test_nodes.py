"""The objects of the machine formats."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.formats import nodes
from quoteverify.model import Span

if TYPE_CHECKING:
    from quoteverify.model import Report

KEYS = [
    "id",
    "quotation",
    "document",
    "start",
    "end",
    "text",
    "line",
    "column",
    "file_start",
    "file_end",
    "kind",
    "speaker",
    "speaker_mention",
    "cue",
    "via",
    "confidence",
    "reason",
]


def test_a_quotation_of_one_span_is_one_line_with_its_own_id(report: Report) -> None:
    (line,) = nodes.quotation_lines(report.quotations[0])
    assert list(line) == KEYS
    assert (line["id"], line["quotation"]) == ("herald.txt:q1", "herald.txt:q1")
    assert (line["text"], line["line"], line["column"]) == ("We will not close the school.", 3, 2)
    assert line["cue"] == {"start": 43, "end": 47, "text": "said"}
    assert line["speaker_mention"] is None


def test_the_spans_of_an_interrupted_quotation_share_it_and_have_numbers(report: Report) -> None:
    first, second = Span(12, 23), Span(24, 29)
    lines = list(nodes.quotation_lines(replace(report.quotations[0], contents=(first, second))))
    assert [line["id"] for line in lines] == ["herald.txt:q1.1", "herald.txt:q1.2"]
    assert {line["quotation"] for line in lines} == {"herald.txt:q1"}
    assert [line["text"] for line in lines] == ["We will not", "close"]


def test_an_array_is_json_however_many_lines_it_has() -> None:
    assert "".join(nodes.array([])) == "[]\n"
    assert "".join(nodes.array(["1\n", "2\n"])) == "[\n1,\n2\n]\n"
