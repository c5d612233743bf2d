"""A possessive with an *s* after its apostrophe in one outlet, without in another: *James's*, *James'*."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.model import Span, Token

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Reading

_FULL = "'s"
_APOSTROPHES = frozenset("'’")


def as_in(other: Reading, reading: Reading) -> Reading:
    """Return a reading in which a bare apostrophe belongs to its word where the other has an *s* there."""
    full = {token.norm for token in other.tokens if token.norm.endswith(_FULL)}
    if not any(_is_bare(reading, at, full) for at in range(len(reading.tokens) - 1) if full):
        return reading
    return replace(reading, tokens=tuple(_joined(reading, full)))


def _is_bare(reading: Reading, at: int, full: set[str]) -> bool:
    word, mark = reading.tokens[at : at + 2]
    touches = word.span.end == mark.span.start
    return touches and mark.text in _APOSTROPHES and f"{word.norm}{_FULL}" in full


def _joined(reading: Reading, full: set[str]) -> Iterator[Token]:
    text, tokens, at = reading.witness.document.text, reading.tokens, 0
    while at < len(tokens):
        token = tokens[at]
        if at + 1 < len(tokens) and _is_bare(reading, at, full):
            span = Span(token.span.start, tokens[at + 1].span.end)
            token = Token(text[span.start : span.end], f"{token.norm}{_FULL}", span)
            at += 1
        yield token
        at += 1
