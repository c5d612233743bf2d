"""Quoted blocks: words that mark-up declares to be somebody's though no quotation marks stand there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quoteverify.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

_MARKS = frozenset("\"'`“”„‟‘’‚‛«»‹›「」『』")
_ATTRIBUTION = re.compile(r"\n[ \t]*(?:[—–―]|--)[^\n]{1,200}\Z")


def unmarked(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans that have no quotation marks of their own, without white space and attributions.

    A last line that begins with a dash (*— Jane Doe, author*) says who speaks; it is not quoted.
    """
    trimmed = (_trimmed(text, span) for span in spans)
    return tuple(span for span in trimmed if len(span) and not _is_marked(text, span))


def _trimmed(text: str, span: Span) -> Span:
    words = text[span.start : span.end]
    attribution = _ATTRIBUTION.search(words, max(0, len(words) - 250))
    words = words[: attribution.start()] if attribution else words
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def _is_marked(text: str, span: Span) -> bool:
    """Tell whether marks stand at both ends, inside or around."""
    before = {*text[max(0, span.start - 1) : span.start + 1]}
    after = {*text[span.end - 2 : span.end + 1].rstrip(".,;:")}
    return bool(before & _MARKS and after & _MARKS)
