"""Who says a passage, and whether the draft names the same person."""

from __future__ import annotations

import pytest

from quoteverify.extraction import extract
from quoteverify.model import Document, Span
from quoteverify.verification.attribution import Match, attributed
from quoteverify.verification.transcripts import transcript

WORDS = "we will mend the old wall"


def match(draft: str, said: str, *, name: str = "meeting.txt") -> Match:
    quotation = extract(Document.of(draft))[0]
    source = transcript(Document.of(said, id=name))
    start = said.lower().index(WORDS)
    return attributed(quotation, source, Span(start, start + len(WORDS))).match


def by(speaker: str) -> str:
    return f"“We will mend the old wall,” {speaker} said."


@pytest.mark.parametrize("speaker", ["Ada Brook", "Brook", "Mayor Ada Brook"])
def test_a_name_that_can_be_the_label_is_the_same(speaker: str) -> None:
    assert match(by(speaker), f"BROOK: {WORDS}.") is Match.SAME


def test_another_name_is_another_person() -> None:
    assert match(by("Carl Dunn"), f"BROOK: {WORDS}.") is Match.OTHER


def test_the_name_of_a_file_is_held_against_the_draft_as_well() -> None:
    assert match(by("Carl Dunn"), f"{WORDS}.", name="2031-03-04_brook_speech.txt") is Match.OTHER


def test_a_source_that_names_nobody_accuses_nobody() -> None:
    assert match(by("Carl Dunn"), f"Once more: {WORDS}.") is Match.UNKNOWN


def test_a_draft_that_names_nobody_is_not_accused() -> None:
    assert match("A banner read “We will mend the old wall”.", f"BROOK: {WORDS}.") is not Match.OTHER


@pytest.mark.parametrize("speaker", ["a neighbour", "the harbour master", "officials"])
def test_a_description_may_be_anybody(speaker: str) -> None:
    assert match(by(speaker), f"BROOK: {WORDS}.") is not Match.OTHER


def test_a_pronoun_is_no_ground_where_the_other_person_is_named_too() -> None:
    draft = f"Carl Dunn met Ada Brook on the quay. He was brief. “{WORDS.capitalize()},” he said."
    assert match(draft, f"BROOK: {WORDS}.") is not Match.OTHER


def test_a_role_is_another_person_only_where_the_drafts_speaker_has_a_label() -> None:
    question = f"Q: Is it true that {WORDS}?\n"
    assert match(by("Carl Dunn"), f"{question}BROOK: No.") is Match.UNSURE
    assert match(by("Ada Brook"), f"Q: They say {WORDS}.\nBROOK: No.") is Match.OTHER


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (f"Q: Is it true that {WORDS}?\n", Match.ASKED),
        (f"MARSH: So {WORDS}? When?\n", Match.ASKED),
        (f"MARSH: They say {WORDS}. When?\n", Match.OTHER),
        (f"MARSH: So {WORDS}?\nDUNN: No.\n", Match.OTHER),
    ],
)
def test_a_statement_made_of_a_question_is_told_from_a_statement_of_another(
    question: str, expected: Match
) -> None:
    assert match(by("Ada Brook"), f"{question}BROOK: No.") is expected


def test_a_question_quoted_as_one_is_only_anothers() -> None:
    draft = f"“{WORDS.capitalize()}?” Ada Brook asked."
    assert match(draft, f"MARSH: So {WORDS}?\nBROOK: No.") is Match.OTHER


@pytest.mark.parametrize(
    "said",
    [
        f"BROOK: Carl Dunn said, “{WORDS}.” I doubt it.",
        f'BROOK: Carl Dunn put it like this: he said "{WORDS}" twice.',
        f"BROOK: Mr. Dunn, last week you said {WORDS}. Will you?",
    ],
)
def test_words_that_the_transcripts_speaker_repeats_are_those_of_whom_he_names(said: str) -> None:
    assert match(by("Carl Dunn"), said) is Match.REPEATED


def test_a_name_that_only_stands_nearby_repeats_nothing() -> None:
    said = f"BROOK: I said it to Carl Dunn. It is simple. In short, {WORDS}."
    assert match(by("Carl Dunn"), said) is Match.OTHER
    quoted = f"BROOK: Carl Dunn said it was “a swamp.” Now {WORDS}."
    assert match(by("Carl Dunn"), quoted) is Match.OTHER


def test_whoever_reads_out_words_is_not_their_author() -> None:
    said = f"BROOK: As Hester Vole wrote in 1950, “{WORDS}.” And we did."
    assert match(by("Ada Brook"), said) is Match.BORROWED
    assert match(by("Ada Brook"), f"BROOK: And he said, “{WORDS}.”") is Match.SAME
    assert match(f"Quoting Hester Vole, {by('Ada Brook')}", said) is Match.SAME


def test_where_both_may_repeat_a_third_nobody_is_accused() -> None:
    assert match(by("Carl Dunn"), f"BROOK: The sign says “{WORDS}”.") is Match.UNSURE
