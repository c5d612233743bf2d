"""Exact words that were cut so that they mislead, and cuts that do no harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteverify.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Verification

    Verify = Callable[..., tuple[Verification, ...]]

WORDS = "we will mend the old sea wall before winter"


def judged(
    verify: Verify, said: str, *, words: str = WORDS, frame: str = "“{}”, Ada Brook said."
) -> Verification:
    (found,) = verify(frame.format(words[0].upper() + words[1:]), brook_speech=said)
    return found


@pytest.mark.parametrize(
    "said",
    [
        f"If the bank signs, {WORDS}.",
        f"Unless the bank refuses, {WORDS}.",
        f"{WORDS} if the bank signs.",
        f"{WORDS}, provided that the bank signs.",
        f"Some people claim that {WORDS}.",
        f"I doubt that {WORDS}.",
        f"Perhaps {WORDS}.",
        f"In most cases, {WORDS}.",
        f"For now, {WORDS}.",
        f"Many papers say {WORDS}.",
        f"I do not believe that {WORDS}.",
        f"{WORDS}, or so we thought.",
        f"{WORDS}. No, strike that.",
        f"{WORDS}. (LAUGHTER) Just kidding.",
        f"{WORDS}. Is what they say.",
    ],
)
def test_a_cut_that_changes_the_sense_is_misleading(verify: Verify, said: str) -> None:
    found = judged(verify, said)
    assert found.verdict is Verdict.MISLEADING
    assert "the source" in found.explanation
    assert found.labels


@pytest.mark.parametrize(
    "said",
    [
        f"The storm was bad, and {WORDS}.",
        f"When I was young nobody cared, but {WORDS}.",
        f"Some of you know me, and many of you do not, but {WORDS}.",
        f"{WORDS}, not the new one, because it has eleven cracks.",
        f"{WORDS}, and if the bank signs we will mend the quay as well.",
        f"{WORDS}, often with our own hands.",
        f"{WORDS}. Some people doubt it.",
        f"If you ask me about money, I say nothing. {WORDS}.",
        f"About a year ago, {WORDS}.",
        f"For many years, {WORDS}.",
        f"In 2031 alone, {WORDS}.",
        f"Most importantly, {WORDS}.",
        f"You heard, {WORDS}.",
        f"{WORDS}, and I will tell you how.",
    ],
)
def test_a_cut_of_another_matter_is_none(verify: Verify, said: str) -> None:
    found = judged(verify, said)
    assert found.verdict is Verdict.VERBATIM, found.explanation


@pytest.mark.parametrize(
    ("words", "rest", "verdict"),
    [
        ("we should help every family", "that lost its roof.", Verdict.MISLEADING),
        ("nobody on this coast will pay more", "unless the board says so.", Verdict.MISLEADING),
        ("we should help the Hallam family", "that lost its roof.", Verdict.VERBATIM),
        ("we should help every family", "and thank the crews.", Verdict.VERBATIM),
    ],
)
def test_a_clause_that_limits_a_word_for_all_belongs_to_it(
    verify: Verify, words: str, rest: str, verdict: Verdict
) -> None:
    assert judged(verify, f"{words} {rest}", words=words).verdict is verdict


@pytest.mark.parametrize(
    "frame",
    [
        "If the bank signs the loan, “{}”, Ada Brook said.",
        "“{}”, Ada Brook said, if the bank signs the loan.",
    ],
)
def test_what_the_draft_says_in_its_own_words_was_not_cut_off(verify: Verify, frame: str) -> None:
    found = judged(verify, f"If the bank signs the loan, {WORDS}.", frame=frame)
    assert found.verdict is Verdict.VERBATIM


def test_whoever_says_it_uncut_elsewhere_is_not_accused(verify: Verify) -> None:
    said = f"If the bank signs, {WORDS}. I say it again: {WORDS}."
    assert judged(verify, said).verdict is Verdict.VERBATIM


def test_a_fragment_is_led_into_by_the_draft(verify: Verify) -> None:
    (found,) = verify(
        "Ada Brook hopes to “mend the old sea wall before winter” with a loan.",
        brook_speech=f"Perhaps {WORDS}.",
    )
    assert found.verdict is Verdict.VERBATIM


def test_the_question_quoted_with_the_answer_is_misleading(verify: Verify) -> None:
    said = "MARSH: So the council has lied about the wall for years.\nBROOK: We told the town all that we knew of it."
    (found,) = verify(
        "“The council has lied about the wall for years. We told the town all that we knew of it,” Ada Brook said.",
        interview=said,
    )
    assert found.verdict is Verdict.MISLEADING
    assert "a part of these words is Brook’s" in found.explanation


def test_an_interjection_left_out_is_no_splice_but_a_question_is(verify: Verify) -> None:
    draft = "“We told the town all that we knew of it. It was not very much,” Ada Brook said."
    parts = "BROOK: We told the town all that we knew of it.\nMARSH: {}\nBROOK: It was not very much."
    (short,) = verify(draft, interview=parts.format("Right."))
    (long,) = verify(draft, interview=parts.format("And was the surveyor paid by the bank?"))
    assert (short.verdict, long.verdict) == (Verdict.VERBATIM, Verdict.MISLEADING)


def test_parts_of_two_answers_joined_are_a_splice_with_both_places(verify: Verify) -> None:
    filling = "The ferries came and went, the market opened, and the choir sang about the herring. " * 40
    (found,) = verify(
        "“The bank refused to lend us money, and the wall will fall before the spring,” Ada Brook said.",
        brook_speech=f"The bank refused to lend us money. {filling} In that film the wall will fall before the spring.",
    )
    assert found.verdict is Verdict.MISLEADING
    assert found.labels[0] == "splice"
    assert len(found.passages) == 1


def test_a_condition_cut_out_where_the_draft_interrupts_is_missing_from_the_part_before(
    verify: Verify,
) -> None:
    said = "It may cost more if the storms go on, but on present figures nine million is what we need."
    draft = "“It may cost more,” Ada Brook said, “but on present figures nine million is what we need.”"
    first, second = verify(draft, brook_speech=said)
    assert (first.verdict, second.verdict) == (Verdict.MISLEADING, Verdict.VERBATIM)
    assert first.labels == ("condition_dropped",)


def test_an_interruption_that_leaves_nothing_out_cuts_nothing_off(verify: Verify) -> None:
    said = "It may cost more if the storms go on, but on present figures nine million is what we need."
    draft = (
        "“It may cost more if the storms go on,” Ada Brook said, “but on present figures nine million is what "
        "we need.” “It may cost more,” Ada Brook said, “if the storms go on, but on present figures nine "
        "million is what we need.”"
    )
    assert [each.verdict for each in verify(draft, brook_speech=said)] == [Verdict.VERBATIM] * 4


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        ("“Nobody will resign,” Ada Brook said.", "Nobody will resign this week. The wall will be mended."),
        ("“We will close,” Ada Brook said.", "We will close if the storms go on. The wall will be mended."),
    ],
)
def test_a_few_words_that_were_cut_and_stand_nowhere_else_are_misleading(
    verify: Verify, draft: str, said: str
) -> None:
    (found,) = verify(draft, brook_speech=said)
    assert (found.verdict, found.proves_nothing) == (Verdict.MISLEADING, False)
    assert "prove nothing" not in found.explanation


@pytest.mark.parametrize(
    "said",
    [
        "We will close if the storms go on. The wall will be mended. We will close.",
        "We will close the quay and the market. The wall will be mended.",
    ],
)
def test_a_few_words_that_stand_elsewhere_too_or_lost_no_condition_prove_nothing(
    verify: Verify, said: str
) -> None:
    (found,) = verify("“We will close,” Ada Brook said.", brook_speech=said)
    assert found.proves_nothing
