"""The words of a quotation, and those that are spoken in a stretch of a transcript, as they are compared."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quoteverify.model import Span
from quoteverify.verification.weights import weight
from quoteverify.wording import is_ellipsis, wording
from quoteverify.words import is_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.model import Quotation, Token
    from quoteverify.verification.transcripts import Transcript

_EDGE = re.compile(r"\s")
_WORD = 40
"""Code points by which a stretch grows at most to end with a whole word."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a quotation, or of a stretch of a transcript, as they are compared."""

    tokens: tuple[Token, ...]
    norms: tuple[str, ...]
    weights: tuple[float, ...]
    gaps: frozenset[int] = frozenset()
    """Words before which an ellipsis stands."""

    def part(self, first: int, last: int) -> Words:
        """Return some of the words, in their order."""
        gaps = frozenset(at - first for at in self.gaps if first < at < last)
        return Words(self.tokens[first:last], self.norms[first:last], self.weights[first:last], gaps)

    @property
    def total(self) -> float:
        """The information of all words, in bits."""
        return sum(self.weights)


def words_of(quotation: Quotation) -> Words:
    """Return the words of a quotation that its speaker is to have said: not those in square brackets."""
    document = quotation.document
    tokens = [
        token
        for content in quotation.contents
        for token in wording(document.text, span=content, language=document.language)
    ]
    said = _words(_unbracketed(tokens))
    return said if said.norms else _words(iter(tokens))


def _unbracketed(tokens: Sequence[Token]) -> Iterator[Token]:
    """Yield the tokens without those in brackets, whose place is marked as that of words left out."""
    inside = False
    for token in tokens:
        inside = token.norm == "[" or (inside and token.norm != "]")
        if not inside:
            yield replace(token, text="…", norm="…") if token.norm == "]" else token


def spoken_words(transcript: Transcript, span: Span) -> Words:
    """Return what is spoken in a stretch of a transcript, whole words only."""
    text = transcript.document.text
    start, end = max(0, span.start), min(len(text), span.end)
    if 0 < start and not text[start - 1].isspace() and (edge := _EDGE.search(text, start, end)):
        start = edge.end()
    while end < len(text) and end < span.end + _WORD and not text[end].isspace():
        end += 1
    return _words(
        token
        for stretch in transcript.spoken(Span(start, max(start, end)))
        for token in wording(text, span=stretch, language=transcript.document.language)
    )


def _words(tokens: Iterator[Token]) -> Words:
    kept: list[Token] = []
    gaps: set[int] = set()
    for token in tokens:
        if is_word(token):
            kept.append(token)
        elif is_ellipsis(token):
            gaps.add(len(kept))
    norms = tuple(token.norm for token in kept)
    return Words(tuple(kept), norms, tuple(map(weight, norms)), frozenset(gaps - {0, len(kept)}))
