from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteverify.extraction.layout import lay_out
from quoteverify.extraction.mentions import Form
from quoteverify.languages import speech
from quoteverify.model import Document

if TYPE_CHECKING:
    from collections.abc import Callable

_AFTER = "Governor Orla Venn visited the dam.\n\n“We will rebuild,” she said."


def _persons(text: str) -> list[str]:
    layout = lay_out(Document.of(text), speech=speech("en"))
    named = (m for m in layout.mentions if m.form is Form.PERSON and m.name is not None)
    return [text[m.name.start : m.name.end] for m in named if m.name is not None]


@pytest.mark.parametrize(
    "dateline",
    [
        "UPPER SARN, May 12 – ",
        "UPPER SARN, 12 May 2024 — ",
        "UPPER SARN (AP) - ",
        "Upper Sarn (Reuters) - ",
        "Upper Sarn, Sept. 3 — ",
        "OLD UPPER SARN, Norland — ",
        "SARN—",
        "SARN, May 12. ",
    ],
)
def test_the_place_of_a_dateline_is_nobody(
    dateline: str, speakers: Callable[[str], list[str | None]]
) -> None:
    assert _persons(dateline + _AFTER) == ["Orla Venn"]
    assert speakers(dateline + _AFTER) == ["Orla Venn"]


def test_a_dateline_may_stand_below_the_headline(speakers: Callable[[str], list[str | None]]) -> None:
    assert speakers("Dam to be rebuilt\n\nUPPER SARN, May 12 – " + _AFTER) == ["Orla Venn"]


def test_a_place_of_the_dateline_is_one_in_the_text_too() -> None:
    assert _persons("UPPER SARN, May 12 – Orla Venn went to Upper Sarn.") == ["Orla Venn"]


def test_labels_and_people_are_no_datelines() -> None:
    assert _persons("TOVIK ARLE — We will see.\n\nORLA VENN — No.") == ["TOVIK ARLE", "ORLA VENN"]
    assert _persons("MARY HOLM — “I know.”") == ["MARY HOLM"]
    assert _persons("Tovik Arle – the farmer – laughed.") == ["Tovik Arle"]


@pytest.mark.parametrize("where", ["in Sarn", "near Lower Sarn", "outside Old Lower Sarn"])
def test_a_name_behind_a_preposition_of_places_is_one(
    where: str, speakers: Callable[[str], list[str | None]]
) -> None:
    text = (
        f"Governor Mary Holm defended the dam {where} on Monday.\n\n"
        "Tovik Arle stood beside her. “It was built for a flood,” he said."
    )
    assert speakers(text) == ["Tovik Arle"]


def test_a_single_name_that_is_visited_is_a_place() -> None:
    assert _persons("Mary Holm visited Sarn on Monday.") == ["Mary Holm"]


@pytest.mark.parametrize(
    "text",
    [
        "Mary Holm has faith in Tovik Arle. Arle laughed. Tovik Arle left.",
        "Mary Holm visited Arle. Tovik Arle laughed.",
        "They saw a chance in Arle. Mr. Arle laughed.",
        "They saw a chance in Arle, a retired farmer.",
        "They saw a chance in Arle. “No,” said Arle.",
        "The flaw was in Arle’s, not in hers.",
        "They have faith in Mary Holm.",
    ],
)
def test_people_stay_people_behind_such_words(text: str) -> None:
    assert any(name.endswith(("Arle", "Mary Holm")) for name in _persons(text))
