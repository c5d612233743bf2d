"""One quotation followed through the program."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quoteverify.errors import UsageError
from quoteverify.formats.explanation import explain, find
from quoteverify.formats.style import PLAIN

if TYPE_CHECKING:
    from quoteverify.model import Report


@pytest.mark.parametrize("wanted", ["gazette.txt:q1", "gazette.txt:q1.1", "gazette.txt:1", "gazette.txt:1:5"])
def test_a_quotation_is_found_by_its_id_or_by_its_line(report: Report, wanted: str) -> None:
    assert find(report, wanted) == (report.quotations[1],)


def test_an_unknown_quotation_is_a_usage_error_with_the_nearest_ids(report: Report) -> None:
    with pytest.raises(UsageError, match="no such quotation; the nearest are gazette"):
        find(report, "gazette.txt:q7")


@pytest.mark.parametrize("wanted", ["herald.txt:1", "herald.txt:999"])
def test_a_line_without_a_quotation_is_a_usage_error_with_the_lines_that_have_one(
    report: Report, wanted: str
) -> None:
    with pytest.raises(
        UsageError, match=f"{wanted}: no quotation stands there; the nearest begin on line 3$"
    ):
        find(report, wanted)


def test_a_document_without_quotations_is_a_usage_error(report: Report) -> None:
    with pytest.raises(UsageError, match="no quotation stands there, nor anywhere else in the document"):
        find(replace(report, quotations=report.quotations[1:2]), "herald.txt:3")


def test_the_explanation_goes_from_the_words_to_the_findings(report: Report) -> None:
    assert explain(report, report.quotations[1:2], style=PLAIN) == (
        "gazette.txt:q1\n"
        "  kind      direct\n"
        "  words     “We will close the old school.” (gazette.txt:1:2)\n"
        "  speaker   Ann Orme\n"
        "  because   cue, confidence 0.90\n"
        "  cue       “said” (gazette.txt:1:33)\n"
        "  utterance u1, Ann Orme: “We will close the old school.” (gazette.txt:1:2)\n"
        "    joined for its likeness (0.75) to “We will not close the school.” (herald.txt:3:2)\n"
        "    words that both have: school\n"
        "    with The Herald: “We will not close the school.” (herald.txt:3:2)\n"
        "    with Courier: “The school would stay open” (courier.txt:1:1)\n"
        "    compared with the base: “We will not close the school.” (herald.txt:3:2)\n"
        "    “not” there, nothing here (gazette.txt:1:9)\n"
        "    nothing there, “old” here (gazette.txt:1:20)\n"
        "    major negation (QV901): The Herald has “not”, The Gazette does not\n"
        "    minor addition (QV902): “old” was added\n"
    )


def test_the_base_is_said_to_be_the_base(report: Report) -> None:
    assert "this is the base" in explain(report, report.quotations[:1], style=PLAIN)
