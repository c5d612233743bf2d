"""What the tests of the extraction share."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quoteverify.extraction import extract
from quoteverify.model import Document, Quotation, Span

if TYPE_CHECKING:
    from collections.abc import Callable


def _document(text: str, *, blocks: tuple[Span, ...] = ()) -> Document:
    return replace(Document.of(text, id="story.txt", outlet="story"), blocks=blocks)


@pytest.fixture
def document() -> Callable[..., Document]:
    """Return a function that makes a document of a text."""
    return _document


@pytest.fixture
def quotations() -> Callable[..., tuple[Quotation, ...]]:
    """Return a function that extracts the quotations of a text."""
    return lambda text, **blocks: extract(_document(text, **blocks))


@pytest.fixture
def speakers(quotations: Callable[..., tuple[Quotation, ...]]) -> Callable[[str], list[str | None]]:
    """Return a function that gives the speaker of each quotation of a text."""
    return lambda text: [quotation.speaker for quotation in quotations(text)]
