"""Quotations of invented articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteverify.model import Document, Kind, Quotation, Span

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture(scope="session")
def quote() -> Callable[..., Quotation]:
    """Make a quotation that is the whole text of its document, or the parts of it that are given."""

    def make(
        text: str,
        speaker: str | None = "Ada Lind",
        *,
        document: str,
        parts: tuple[str, ...] = (),
        kind: Kind = Kind.DIRECT,
    ) -> Quotation:
        article = Document.of(text, id=document)
        places = [(text.index(part), len(part)) for part in parts or (text,)]
        contents = tuple(Span(start, start + length) for start, length in places)
        return Quotation(f"{document}:q{places[0][0]}", article, contents, kind, speaker=speaker)

    return make
