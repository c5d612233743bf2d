"""Tokens and their normal forms, which say when two words are the same.

A token is a word (with its inner apostrophes and hyphens kept apart, see below), a number or a
mark.  Its ``norm`` is what two witnesses are compared by: case and the shape of apostrophes do
not count.  Offsets are those of the text that is passed in.
"""

from __future__ import annotations

import re
from functools import lru_cache

from quoteverify.model import Span, Token

_TOKEN = re.compile(
    r"\d+(?:[.,:]\d+)*"  # a number with its separators
    r"|[^\W\d_]+(?:['’ʼ‘][^\W\d_]+)*"  # a word, apostrophes inside
    r"|[.…](?:[ \u00a0]?[.…])+|…"  # an ellipsis, its points perhaps spaced
    r"|--+|[^\w\s]|_"  # a mark; hyphens in a row are a dash
)
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'"})
_SUFFIXES = ("ations", "ation", "ings", "ing", "ies", "ied", "ers", "ed", "er", "es", "ly", "s", "y", "e")


def tokenise(text: str, *, span: Span | None = None) -> tuple[Token, ...]:
    """Return the words and marks of a text, or of a span of it, in order."""
    begin, end = (span.start, span.end) if span is not None else (0, len(text))
    return tuple(
        Token(match[0], normal(match[0]), Span(match.start(), match.end()))
        for match in _TOKEN.finditer(text, begin, end)
    )


@lru_cache(maxsize=65536)
def normal(word: str) -> str:
    """Return a word as it is compared: folded case, straight apostrophes."""
    return word.casefold().translate(_APOSTROPHES)


def norms(text: str, *, span: Span | None = None) -> list[str]:
    """Return the normal forms alone, marks left out: all that many comparisons need, in less time."""
    begin, end = (span.start, span.end) if span is not None else (0, len(text))
    return [norm for norm in map(normal, _TOKEN.findall(text, begin, end)) if norm[0].isalnum()]


def folded(text: str) -> str:
    """Return the words of a text as they are compared, marks left out.

    >>> folded("“We’ll sail,” he said") == folded("we'll sail he said")
    True
    """
    return " ".join(norms(text))


def is_word(token: Token) -> bool:
    """Tell words and numbers from marks."""
    return token.norm[0].isalnum()


@lru_cache(maxsize=65536)
def stem(norm: str) -> str:
    """Return a word without its commonest endings: enough to join "agree" and "agreed".

    >>> stem("agreed") == stem("agrees") == stem("agree")
    True
    """
    norm = norm.removesuffix("'s")
    for suffix in _SUFFIXES:
        if norm.endswith(suffix) and len(suffix) + 3 <= len(norm):
            return norm[: -len(suffix)]
    return norm
