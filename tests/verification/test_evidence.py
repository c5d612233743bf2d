"""When similar words are the source of a quotation, and when a stock phrase said elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quoteverify.extraction import extract
from quoteverify.model import Document, Verdict
from quoteverify.verification import verified
from quoteverify.verification.evidence import other_occasion

if TYPE_CHECKING:
    from quoteverify.model import Verification

SAID = "We will never sell the quay to a private owner."
CHANGED = "“We will never sell the harbour to a private owner,” {} said."
SAME = "“We will never sell the quay to a private owner,” {} said."


def judged(
    draft: str, *, said: str = SAID, drafted: str | None = None, name: str = "brook_speech"
) -> Verification:
    document = replace(Document.of(draft, id="draft"), published=drafted)
    (found,) = verified(extract(document), [Document.of(said, id=f"2031-03-04_{name}.txt")])
    return found


@pytest.mark.parametrize("drafted", [None, "2031-03-04", "2031-03-06", "2031-03-03"])
def test_other_words_of_the_day_are_an_alteration(drafted: str | None) -> None:
    assert judged(CHANGED.format("Ada Brook"), drafted=drafted).verdict is Verdict.ALTERED


@pytest.mark.parametrize("drafted", ["2031-06-20", "2030-12-24"])
def test_other_words_of_another_day_are_not_found_and_the_nearest_passage_is_shown(drafted: str) -> None:
    found = judged(CHANGED.format("Ada Brook"), drafted=drafted)
    assert found.verdict is Verdict.NOT_FOUND
    assert found.passage is None
    assert found.nearest
    assert "the nearest passage is not a match" in found.explanation


def test_the_same_words_of_another_day_are_verbatim_and_another_occasion_is_possible() -> None:
    found = judged(SAME.format("Ada Brook"), drafted="2031-06-20")
    assert found.verdict is Verdict.VERBATIM
    assert "108 days before the draft: another occasion is possible" in found.explanation


def test_a_long_sentence_in_nearly_the_same_words_is_found_on_any_day() -> None:
    said = (
        "In the January storm Petra Lind and Owen Sarre filled nine thousand sandbags at the pumping station, and "
        "most of the volunteers had to go to work in the morning without any sleep."
    )
    draft = f"“{said.replace('any sleep', 'a long rest')}” Ada Brook said."
    assert judged(draft, said=said, drafted="2031-09-20").verdict is Verdict.ALTERED


def test_a_prepared_text_of_the_day_may_be_worded_otherwise() -> None:
    said = "We propose a budget that mends the sea wall, repaves the promenade and hires two nurses for the clinic."
    draft = "“Our budget mends the sea wall, gives us a decent promenade and hires nurses for the clinic,” {} said."
    assert judged(draft.format("Ada Brook"), said=said, drafted="2031-03-04").verdict is Verdict.ALTERED
    assert judged(draft.format("Ada Brook"), said=said, drafted="2031-06-20").verdict is Verdict.NOT_FOUND


def test_similar_words_of_another_person_are_not_found() -> None:
    assert judged(CHANGED.format("Carl Dunn")).verdict is Verdict.NOT_FOUND


def test_common_words_that_somebody_else_says_are_not_found_and_say_why() -> None:
    found = judged("“Thank you all for coming,” Carl Dunn said.", said="Thank you all for coming.")
    assert found.verdict is Verdict.NOT_FOUND
    assert "too common to tell" in found.explanation


def test_a_speaker_whom_no_source_has_is_said_to_be_missing() -> None:
    found = judged("“The gulls have never paid a fare,” Jo Hallam said.")
    assert "no source has Jo Hallam as a speaker" in found.explanation


def test_a_day_or_a_week_is_the_same_occasion() -> None:
    assert [other_occasion(days) for days in (None, -2, 0, 7)] == [False] * 4
    assert [other_occasion(days) for days in (-3, 8)] == [True] * 2


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        ("“Every mooring is guaranteed,” Ada Brook said.", Verdict.MISLEADING),
        ("“Every mooring is guaranteed,” Ines Vole said.", Verdict.NOT_FOUND),
        ("“Every gull is guaranteed,” Ada Brook said.", Verdict.NOT_FOUND),
    ],
)
def test_a_short_sentence_less_some_words_is_the_sentence(draft: str, verdict: Verdict) -> None:
    said = (
        "BROOK: The wall stands. Every mooring up to nine metres is guaranteed.\nVOLE: And the ferries run."
    )
    found = judged(draft, said=said, name="interview")
    assert found.verdict is verdict, found.explanation


def test_the_words_of_a_short_quotation_strewn_over_a_longer_sentence_are_none() -> None:
    said = "BROOK: When every mooring in the harbour is taken and guaranteed, the gulls will leave us.\nVOLE: Yes."
    found = judged("“Every mooring is guaranteed,” Ada Brook said.", said=said, name="interview")
    assert found.verdict is Verdict.NOT_FOUND


def test_a_passage_that_shares_little_or_crosses_turns_is_not_shown_as_the_nearest() -> None:
    said = "VOLE: The old ferry will never sail again.\nBROOK: And to a new owner we say nothing."
    for words in (
        "We will paint the old lighthouse and we will ask the gulls to a new year dance",
        "The old ferry will sail to a new owner",
    ):
        found = judged(f"“{words},” Ada Brook said.", said=said, name="interview")
        assert (found.verdict, found.nearest) == (Verdict.NOT_FOUND, None)
        assert "nearest" not in found.explanation
