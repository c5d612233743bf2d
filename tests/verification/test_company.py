"""Similar words in a source from which a draft without a date has nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Verification

    Verify = Callable[..., tuple[Verification, ...]]

SAID = "We will never sell the quay to a private owner. The pier opens in May, and the choir will sing on it."
CHANGED = "“We will never sell the harbour to a private owner,” Ada Brook said."
SAME = "“We will never sell the quay to a private owner,” Ada Brook said."
OTHERS = (
    " “The gulls have never paid a fare on the ferry,” Ada Brook said."
    " “My opponent counts sheep in the council chamber,” Ada Brook said."
    " “Forty lamps are out between the mill and the bridge,” Ada Brook said."
)
ANOTHER = " “The pier opens in May, and the choir will sing on it,” Ada Brook said."


def test_a_draft_of_one_quotation_shows_no_pattern(verify: Verify) -> None:
    assert verify(CHANGED, brook_speech=SAID)[0].verdict is Verdict.ALTERED


def test_other_words_that_stand_alone_among_many_are_not_found(verify: Verify) -> None:
    found = verify(CHANGED + OTHERS, brook_speech=SAID)[0]
    assert found.verdict is Verdict.NOT_FOUND
    assert "nothing else of the draft is from this source" in found.explanation


def test_other_words_in_company_are_an_alteration(verify: Verify) -> None:
    assert verify(CHANGED + OTHERS + ANOTHER, brook_speech=SAID)[0].verdict is Verdict.ALTERED


def test_the_same_words_need_no_company(verify: Verify) -> None:
    assert verify(SAME + OTHERS, brook_speech=SAID)[0].verdict is Verdict.VERBATIM


def test_a_contraction_alone_is_not_judged_by_what_stood_around_it(verify: Verify) -> None:
    said = f"If the bank asks, {SAID[0].lower()}{SAID[1:]}"
    contracted = SAME.replace("We will", "We’ll")
    assert verify(contracted, brook_speech=said)[0].verdict is Verdict.MISLEADING
    assert verify(contracted + OTHERS, brook_speech=said)[0].verdict is Verdict.MINOR
