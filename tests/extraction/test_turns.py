"""Interviews and transcripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

MEETING = "Mayor Ann Hale met the engineer Tom Pike on the quay of the old harbour on Monday."
INTERVIEW = (
    "A conversation with the mayor\n\nBy Carl Voss\n\nAnn Hale has been mayor of Port Ellis for ten years. "
    "She spoke to the Harbour Post about her plans."
)


def test_questions_are_the_outlets_and_answers_hers_whom_the_piece_is_about(
    speakers: Callable[[str], list[str | None]],
) -> None:
    text = (
        f"{INTERVIEW}\n\nQ: “How was the evening?” That is what we would like to know.\n\n"
        "A: “I was furious.” That was all I could think.\n\nQ: And then?\n\nA: We had “a good talk” about the bridge."
    )
    assert speakers(text) == ["Harbour Post", "Ann Hale", "Ann Hale"]


def test_who_asks_stays_unknown_where_the_article_does_not_say(
    speakers: Callable[[str], list[str | None]],
) -> None:
    text = (
        "Ann Hale has been mayor of Port Ellis for ten years.\n\n"
        "Q. “Is it over?” That is what everybody wants to know.\n\nA. “It is not over.” That is my answer."
    )
    assert speakers(text) == [None, "Ann Hale"]


def test_you_in_a_question_is_the_other_one(speakers: Callable[[str], list[str | None]]) -> None:
    text = (
        f"{INTERVIEW}\n\nQ. You called the bridge “a disgrace”. Why?\n\nA. Because it was “a plain disgrace”."
    )
    assert speakers(text) == ["Ann Hale", "Ann Hale"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("HALE:", "PIKE:"),
        ("Hale:", "Pike:"),
        ("Ann Hale:", "Tom Pike:"),
        ("MAYOR HALE:", "MR. PIKE:"),
        ("ANN HALE, MAYOR:", "TOM PIKE, ENGINEER:"),
        ("[00:01:12] HALE:", "[00:01:15] PIKE:"),
        ("00:12 Hale:", "00:15 Pike:"),
        ("Hale (laughing):", "Pike:"),
    ],
)
def test_the_label_names_whose_turn_it_is(
    one: str, other: str, speakers: Callable[[str], list[str | None]]
) -> None:
    text = (
        f"{MEETING}\n\n{one} We had “a good talk” about the bridge, and I told them it was “finished for good.”\n\n"
        f"{other} It was “a very good talk” and I said it was “hardly begun.”"
    )
    assert speakers(text) == ["Ann Hale", "Ann Hale", "Tom Pike", "Tom Pike"]


def test_labels_may_share_a_paragraph(speakers: Callable[[str], list[str | None]]) -> None:
    text = f"{MEETING}\n\nHALE: “It is finished.” PIKE: “It has hardly begun.” HALE: “We will see.”"
    assert speakers(text) == ["Ann Hale", "Tom Pike", "Ann Hale"]


def test_a_turn_runs_on_to_the_next_label(speakers: Callable[[str], list[str | None]]) -> None:
    text = (
        f"{MEETING}\n\nHALE: It is late.\n\nIt went on for hours. “We drank a lot of tea.” That was all.\n\n"
        "PIKE: “It was a very good talk.” That was all."
    )
    assert speakers(text) == ["Ann Hale", "Tom Pike"]


def test_a_cue_within_a_turn_names_another(speakers: Callable[[str], list[str | None]]) -> None:
    text = f"{MEETING}\n\nHALE: I asked him, and Pike said: “No way.”\n\nPIKE: I said: “No way.”"
    assert speakers(text) == ["Tom Pike", "Tom Pike"]


def test_a_stray_colon_makes_no_interview(speakers: Callable[[str], list[str | None]]) -> None:
    text = (
        f"{MEETING}\n\nCorrection: the bridge is in Port Ellis.\n\n“It is finished,” Hale said.\n\n"
        "Pike agreed with that.\n\n“It has hardly begun,” Hale said.\n\nNote: this article was amended."
    )
    assert speakers(text) == ["Ann Hale", "Ann Hale"]
