from __future__ import annotations

import pytest

from quoteverify import Document, extract


def _told(text: str) -> list[tuple[str, str | None]]:
    return [(q.text, q.speaker) for q in extract(Document.of(text), indirect=True)]


@pytest.mark.parametrize(
    "lead",
    [
        "Mary Holm told a crowded school hall on Monday",
        "Mary Holm told the angry members of the board",
        "Mary Holm said in a short statement",
        "Mary Holm said at the harbour on Monday",
        "Mary Holm said",
    ],
)
def test_a_reported_clause_begins_behind_that(lead: str) -> None:
    assert _told(f"{lead} that the dam would be rebuilt by May.") == [
        ("the dam would be rebuilt by May", "Mary Holm")
    ]


def test_what_somebody_was_asked_is_not_what_she_said() -> None:
    text = "Asked whether the dam would hold, Mary Holm said that the spillway was safe."
    assert _told(text) == [("the spillway was safe", "Mary Holm")]
