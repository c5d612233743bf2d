"""Marks and notation between and within words that do answer each other."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from quoteverify.words import is_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.model import Token

_QUOTES = re.compile("[\"'`´‘’‚‛“”„‟«»‹›]")
_DASHES = re.compile("--+|[–—―‒−]")
_SHAPES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "[": None, "]": None})
_OPENERS = re.compile("[.!?:;…\"'`´‘’‚‛“”„‟«»‹›–—―-]")


def notation(text: str) -> str:
    """Return a printed word without what no reader takes for a difference."""
    return text.translate(_SHAPES)


def opens(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a sentence or a quoted phrase may begin with a word, so that its case says nothing."""
    return not at or (not is_word(tokens[at - 1]) and _OPENERS.search(tokens[at - 1].norm) is not None)


def gap(tokens: Sequence[Token], begin: int, end: int) -> str:
    """Return the marks at tokens ``begin`` to ``end`` as they are compared.

    Kinds of quotation marks and dashes do not count, nor does whether a quotation mark stands before
    another mark or after it.
    """
    if begin == end:
        return ""
    marks = "".join(_mark(tokens, at) for at in range(begin, end))
    return marks.replace('"', "") + '"' * marks.count('"')


def _mark(tokens: Sequence[Token], at: int) -> str:
    norm = tokens[at].norm
    if _QUOTES.fullmatch(norm):
        return '"'
    if norm == "-" and not _tight(tokens, at):
        return "—"
    return _DASHES.sub("—", norm)


def _tight(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a hyphen touches the words on both sides."""
    if not 0 < at < len(tokens) - 1:
        return False
    return (
        tokens[at - 1].span.end == tokens[at].span.start and tokens[at].span.end == tokens[at + 1].span.start
    )


def breaks(tokens: Sequence[Token], words: Sequence[int]) -> frozenset[int]:
    """Return the words, counted among the words, that stand after a mark."""
    if len(words) == len(tokens):
        return frozenset()
    return frozenset(at for at, place in enumerate(words) if place and words[at - 1] != place - 1)


def links(pairs: Sequence[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield neighbouring pairs of words between which neither row has another word."""
    for before, after in pairwise(pairs):
        if after[0] == before[0] + 1 and after[1] == before[1] + 1:
            yield before, after
