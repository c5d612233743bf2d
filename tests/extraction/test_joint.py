from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Quotation

BOTH = "Ann Hale and Bob Reed"


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale and Bob Reed said in a joint statement: “We will not sign the treaty.”",
        "Ann Hale and Bob Reed lead the board.\n\n“We will not sign the treaty,” wrote Hale and Reed.",
        "“We will not sign,” Hale and Reed said. Ann Hale and Bob Reed lead the board.",
        "“We will not sign,” Sens. Ann Hale and Bob Reed said in a statement.",
        "“We will not sign,” Senators Ann Hale (D-Ohio) and Bob Reed (R-Iowa) said in a statement.",
        "“We will not sign,” Ann Hale, the mayor, and Bob Reed, her deputy, said in a joint statement.",
        "According to Ann Hale and Bob Reed, the plan is “a disgrace.”",
        "Both Ann Hale and Bob Reed called the plan “a disgrace.”",
        "In a joint statement, Ann Hale and Bob Reed said the plan was “a disgrace.”",
        "Two surgeons, Ann Hale and Bob Reed, told the inquiry that the ward was “a disgrace.”",
    ],
)
def test_several_subjects_of_one_cue_are_one_speaker(
    text: str, speakers: Callable[[str], list[str | None]]
) -> None:
    assert speakers(text) == [BOTH]


def test_three_are_listed(speakers: Callable[[str], list[str | None]]) -> None:
    text = "“We will not sign,” said Sens. Ann Hale, Bob Reed and Carl Voss in a statement."
    assert speakers(text) == ["Ann Hale, Bob Reed and Carl Voss"]


def test_bodies_speak_jointly_too(speakers: Callable[[str], list[str | None]]) -> None:
    text = (
        "The Harbour Board and the Pilots Union said in a joint statement that the strike was “off for good.”"
    )
    assert speakers(text) == ["Harbour Board and Pilots Union"]


def test_the_source_spans_all_of_them(quotations: Callable[..., tuple[Quotation, ...]]) -> None:
    text = "“We will not sign,” Ann Hale and Bob Reed said."
    (only,) = quotations(text)
    assert only.source is not None
    assert text[only.source.start : only.source.end] == BOTH


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The talks between Ann Hale and Bob Reed ended late. “We are close,” Reed said.", "Bob Reed"),
        ("Nobody told Ann Hale, and Bob Reed said: “We will not sign.”", "Bob Reed"),
        ("After meeting Ann Hale and Bob Reed, Tom Pike said: “We will not sign.”", "Tom Pike"),
        ("Bob Reed left. Ann Hale said of Reed and his friends: “They never came.”", "Ann Hale"),
        ("“We will not sign,” Ann Hale told Tom Pike and Bob Reed.", "Ann Hale"),
        ("Ann Hale smiled and Bob Reed said: “We will not sign.”", "Bob Reed"),
        ("Ann Hale and Bob Reed were there. “I will not sign,” Reed said.", "Bob Reed"),
        ("“It is harmful,” said Ann Hale, the Roads and Bridges director.", "Ann Hale"),
    ],
)
def test_two_names_that_are_not_both_the_subject_are_two(
    text: str, speaker: str, speakers: Callable[[str], list[str | None]]
) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize("again", ["they said", "the two senators said", "the pair wrote", "both men added"])
def test_a_pair_is_referred_back_to(again: str, speakers: Callable[[str], list[str | None]]) -> None:
    text = f"Ann Hale and Bob Reed wrote to the board in May.\n\n“We will not sign,” {again}."
    assert speakers(text) == [BOTH]


def test_a_count_that_does_not_fit_is_somebody_else(speakers: Callable[[str], list[str | None]]) -> None:
    text = "Ann Hale and Bob Reed wrote to the board. “We will not sign,” the three senators said."
    assert speakers(text) == ["three senators"]


def test_they_are_not_the_pair_once_others_act(speakers: Callable[[str], list[str | None]]) -> None:
    text = "Ann Hale and Bob Reed met in May. Residents were angry. “We were not asked,” they said."
    assert speakers(text) != [BOTH]


QUARREL = (
    "Mayor Ruth Lang, 54, and councillor Omar Diaz have quarrelled about the harbour for years. Paul Vance, a "
    "lawyer for the port, has sided with neither.\n\n"
)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is not for sale,” Ms. Lang and Mr. Diaz wrote.", "Ruth Lang and Omar Diaz"),
        ("“It is not for sale,” said Lang, Diaz and Vance in unison.", "Ruth Lang, Omar Diaz and Paul Vance"),
        ("Lang and her deputy, Eve Moss, said the plan was “dead.”", "Ruth Lang and Eve Moss"),
        ("“No more ships,” the union and the port authority announced.", "union and port authority"),
        ("A spokesman for Lang and Diaz said the plan was “dead.”", "spokesman for Lang and Diaz"),
        ("Vance, who has worked with Lang and Diaz, said the plan was “dead.”", "Paul Vance"),
        ("Vance said Lang and Diaz were “both wrong.”", "Paul Vance"),
        ("Vance asked Lang and Diaz whether they were “awake.”", "Paul Vance"),
        ("While Lang and Diaz talked, Vance called the plan “dead.”", "Paul Vance"),
    ],
)
def test_in_a_story_with_several_people_only_subjects_speak_jointly(
    text: str, speaker: str, speakers: Callable[[str], list[str | None]]
) -> None:
    assert speakers(QUARREL + text) == [speaker]
