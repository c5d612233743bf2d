"""Where a document's paragraphs begin and end.

Quotation marks are read paragraph by paragraph, so that one missing mark costs one paragraph and
not the document.  Some feeds end every paragraph with a single line break, other files wrap their
lines: the document as a whole tells which.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from quoteverify.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLANK = re.compile(r"\r?\n[ \t\u00a0]*(?:\r?\n|\r)(?:[ \t\u00a0]*[\r\n])*")
_LINE = re.compile(r"[^\r\n]*\S[^\r\n]*")
_ENDS_SENTENCE = tuple(".!?:…\"'”’»)]|")
_BEGINS_QUOTATION = tuple('“„«"')
_WRAPPED = 0.5  # below this share of lines that end like a sentence, line breaks only wrap


def paragraphs(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of a text in order, without the line breaks between them."""
    blocks = _blocks(text)
    if _wraps(text, blocks):
        return tuple(blocks)
    return tuple(span for block in blocks for span in _lines(text, block))


def _lines(text: str, block: Span) -> Iterator[Span]:
    """Yield the lines of a block; one that begins in lower case belongs to the line before it."""
    begin = end = None
    for line in _LINE.finditer(text, block.start, block.end):
        if begin is not None and not line[0].lstrip()[0].islower():
            yield Span(begin, end or begin)
            begin = None
        begin = line.start() if begin is None else begin
        end = line.end()
    if begin is not None:
        yield Span(begin, end or begin)


def _blocks(text: str) -> list[Span]:
    blocks, start = [], 0
    for match in _BLANK.finditer(text):
        blocks.append(Span(start, match.start()))
        start = match.end()
    blocks.append(Span(start, len(text)))
    return [block for block in blocks if text[block.start : block.end].strip()]


def _wraps(text: str, blocks: list[Span]) -> bool:
    """Tell whether single line breaks only wrap: most lines then stop in mid-sentence."""
    ends = total = 0
    for block in blocks:
        lines = text[block.start : block.end].splitlines()
        for line, following in pairwise(lines):
            total += 1
            ends += line.rstrip().endswith(_ENDS_SENTENCE) or following.startswith(_BEGINS_QUOTATION)
    return total > 0 and ends < _WRAPPED * total
