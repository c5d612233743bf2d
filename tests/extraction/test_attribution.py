from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Quotation


@pytest.mark.parametrize(
    "text",
    [
        "“We sail at dawn,” Ines Vole said.",
        "“We sail at dawn,” said Ines Vole.",
        "“We sail at dawn,” said Ines Vole, the captain of the ferry.",
        "“We sail at dawn,” Ines Vole, the captain, told reporters on Monday.",
        "Ines Vole said: “We sail at dawn.”",
        "Ines Vole told the Harbour Post, “We sail at dawn.”",
        "According to Ines Vole, “we sail at dawn.”",
        "“We sail at dawn,” according to Ines Vole.",
        "Ines Vole promised that the fleet would “sail at dawn.”",
        "Ines Vole called the plan “a voyage without a map.”",
        "“We sail at dawn.” — Ines Vole",
        "Ines Vole: “We sail at dawn.”",
        "“We sail at dawn,” Ines Vole said, “whatever the weather.”",
    ],
)
def test_the_speaker_is_found_by_the_cue(text: str, speakers: Callable[[str], list[str | None]]) -> None:
    assert set(speakers(text)) == {"Ines Vole"}


def test_a_quotation_without_a_cue_continues_the_one_before(
    speakers: Callable[[str], list[str | None]],
) -> None:
    text = "“We sail at dawn,” Ines Vole said.\n\n“Nobody will stop us.”\n\n“I will,” said Tom Reed."
    assert speakers(text) == ["Ines Vole", "Ines Vole", "Tom Reed"]


def test_the_one_addressed_is_not_the_speaker(speakers: Callable[[str], list[str | None]]) -> None:
    assert speakers("Tom Reed told Ines Vole: “You sail at dawn.”") == ["Tom Reed"]


def test_an_interrupted_quotation_is_one(quotations: Callable[..., tuple[Quotation, ...]]) -> None:
    (only,) = quotations("“We sail,” Ines Vole said, “whatever the weather.”")
    assert [only.document.text[c.start : c.end] for c in only.contents] == [
        "We sail,",
        "whatever the weather.",
    ]


def test_the_cue_and_the_source_are_located(quotations: Callable[..., tuple[Quotation, ...]]) -> None:
    text = "“We sail at dawn,” said Mayor Ines Vole."
    (only,) = quotations(text)
    assert only.cue is not None
    assert only.source is not None
    assert text[only.cue.start : only.cue.end] == "said"
    assert text[only.source.start : only.source.end] == "Mayor Ines Vole"
    assert only.reason == "cue-after/name"
    assert 0.5 < only.confidence <= 1


def test_a_label_within_the_marks_names_the_speaker(quotations: Callable[..., tuple[Quotation, ...]]) -> None:
    text = (
        "Ines Vole met Tom Reed on air.\n\n“REED: Will you sail in this weather?”\n\n“VOLE: We sail at dawn.”"
    )
    both = quotations(text)
    assert [q.speaker for q in both] == ["Tom Reed", "Ines Vole"]
    assert both[0].text == "Will you sail in this weather?"


def test_nobody_near_means_no_speaker(speakers: Callable[[str], list[str | None]]) -> None:
    assert speakers("“We sail at dawn.”") == [None]
