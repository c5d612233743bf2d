from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteverify.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Quotation

_BEFORE = "Mary Holm opened the meeting. “We will rebuild,” she said.\n\n“The river reads no plans.”"


@pytest.mark.parametrize(
    "sentence",
    [
        "That was the verdict of Orla Venn.",
        "That, at least, was the verdict of Orla Venn.",
        "That was the answer of the engineer, Orla Venn, to the council.",
        "Those were the words of Orla Venn, a baker.",
        "Those were the words used by Orla Venn on Monday.",
        "Such was Orla Venn’s answer to the council.",
        "That was how Orla Venn put it.",
        "This is what Orla Venn told the council.",
        "So said Orla Venn.",
        "Thus spoke Orla Venn at the end.",
    ],
)
def test_the_sentence_after_a_quotation_may_say_whose_it_was(
    sentence: str, speakers: Callable[[str], list[str | None]]
) -> None:
    assert speakers(f"{_BEFORE}\n\n{sentence}") == ["Mary Holm", "Orla Venn"]
    assert speakers(f"{_BEFORE} {sentence}") == ["Mary Holm", "Orla Venn"]


def test_a_pronoun_in_such_a_sentence_is_resolved(speakers: Callable[[str], list[str | None]]) -> None:
    text = "Carl Reed listened for a while to what Mary Holm had to say of it.\n\n“The river reads no plans.”\n\nThat was his answer."
    assert speakers(text) == ["Carl Reed"]


@pytest.mark.parametrize(
    "sentence",
    [
        "That was not the view of Orla Venn.",
        "That was the question of the day.",
        "Then came the answer of Orla Venn.",
        "That was the garden of Orla Venn.",
    ],
)
def test_other_sentences_after_a_quotation_do_not(
    sentence: str, speakers: Callable[[str], list[str | None]]
) -> None:
    assert speakers(f"{_BEFORE}\n\n{sentence}") == ["Mary Holm", "Mary Holm"]


def test_a_quotation_with_a_cue_keeps_its_speaker(speakers: Callable[[str], list[str | None]]) -> None:
    text = "“The river reads no plans,” said Mary Holm.\n\nThat was also the verdict of Orla Venn."
    assert speakers(text) == ["Mary Holm"]
    text = "Mary Holm rose and said: “The river reads no plans.”\n\nThat was also the verdict of Orla Venn."
    assert speakers(text) == ["Mary Holm"]


@pytest.mark.parametrize("sentence", ["That was the verdict of Orla Venn.", "— Orla Venn"])
def test_a_block_of_several_paragraphs_is_told_of_afterwards(
    sentence: str, quotations: Callable[..., tuple[Quotation, ...]]
) -> None:
    quoted = "The river reads no plans.\n\nIt never did, and it never will."
    text = f"Mary Holm opened the meeting. “We will rebuild,” she said.\n\n{quoted}\n\n{sentence}"
    start = text.index(quoted)
    found = quotations(text, blocks=(Span(start, start + len(quoted)),))
    assert [quotation.speaker for quotation in found] == ["Mary Holm", "Orla Venn"]
