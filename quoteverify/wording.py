"""The words of a passage as they are compared: one token for each thing said, whatever its notation.

Unlike ``words.tokenise``, which only cuts, this writes contractions out (*can't* is two tokens),
folds regional spellings and abbreviations, and makes one token of a number, amount or date.

>>> [token.norm for token in wording("We can't pay $2m to the U.S.")]
['we', 'can', 'not', 'pay', 'money:2000000 usd', 'to', 'the', 'united states']
"""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from zlib import crc32

from quoteverify import values
from quoteverify.languages import sense
from quoteverify.model import Span, Token
from quoteverify.numerals import norm_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quoteverify.languages.language import Sense

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # an abbreviation with points
    r"|\[[^\W\d_]\][^\W\d_]+"  # a word whose first letter was changed
    r"|\d+(?:[.,:]\d+)*"  # a number with its separators
    r"|[^\W\d_]+(?:['’ʼ‘][^\W\d_]+)*"  # a word, apostrophes inside
    r"|[.…](?:[ \u00a0]?[.…])+|…"  # an ellipsis, its points perhaps spaced
    r"|--+|[^\w\s]|_"  # a mark; hyphens in a row are a dash
)
_LONG = 60
"""Longer rows of letters or digits are words of no language: they are compared by a digest."""
_SHAPES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "[": None, "]": None})


def wording(text: str, *, span: Span | None = None, language: str | None = None) -> tuple[Token, ...]:
    """Return the words and marks of a text, or of a span of it, in the form in which they are compared."""
    begin, end = (span.start, span.end) if span is not None else (0, len(text))
    tokens: list[Token] = []
    joins = _joins(language)
    contracted = joined = False
    for match in _TOKEN.finditer(text, begin, end):
        at, printed = match.start(), match[0]
        parts = _parts(printed, language)
        if len(parts) == 1:
            norm = parts[0][1]
            tokens.append(Token(printed, norm, Span(at, match.end())))
            joined = joined or norm in joins or norm[0].isdigit()
            continue
        contracted = True
        for length, norm in parts:
            tokens.append(Token(text[at : at + length], norm, Span(at, at + length)))
            at += length
    if contracted:
        _settle(tokens, language)
    return tuple(_merged(tokens, text, language) if joined else tokens)


def norm_of(word: str, language: str | None) -> str:
    """Return the form in which a word of a list is compared, as that of its first token: in less time."""
    parts = _parts(word, language) if word.isalpha() else ()
    if len(parts) == 1 and parts[0][1] not in _joins(language):
        return parts[0][1]
    return wording(word, language=language)[0].norm


def is_ellipsis(token: Token) -> bool:
    """Tell whether a mark says that words are left out, or that the speaker paused."""
    return token.norm[0] == "…" or token.norm.startswith(("..", ". .", ".\u00a0.", ".…", ". …", ".\u00a0…"))


@lru_cache(maxsize=65536)
def _parts(printed: str, language: str | None) -> tuple[tuple[int, str], ...]:
    """Return the lengths and the normal forms of the parts of one printed word."""
    if _LONG < len(printed):
        return ((len(printed), f"{printed[:_LONG].casefold()}{crc32(printed.casefold().encode()):08x}"),)
    lexicon = sense(language)
    full = lexicon.abbreviations.get(printed.replace(".", ""))
    if full is not None:
        return ((len(printed), full),)
    norm = (printed.casefold() if len(printed) == 1 else printed.casefold().translate(_SHAPES)) or printed
    if norm in lexicon.contractions:
        return tuple((len(part), whole) for part, whole in lexicon.contractions[norm])
    if not norm[0].isalpha():
        return ((len(printed), norm),)
    head, apostrophe, tail = norm.replace(".", "").rpartition("'")
    ending = "n't" if norm.endswith("n't") else apostrophe + tail
    stem = len(printed) - len(ending)
    if (
        apostrophe
        and 0 < stem
        and ending in lexicon.endings
        and (ending != "'s" or head in lexicon.before_is)
    ):
        return (*_parts(printed[:stem], language), (len(ending), lexicon.endings[ending]))
    return ((len(printed), _fold(norm.replace(".", ""), language)),)


def _fold(norm: str, language: str | None) -> str:
    """Return the spelling by which a word is compared."""
    if not norm.isascii():
        plain = unicodedata.normalize("NFKD", norm)
        norm = "".join(char for char in plain if not unicodedata.combining(char)) or norm
    lexicon = sense(language)
    folded = lexicon.spellings.get(norm) or lexicon.interchangeable.get(norm)
    head, apostrophe, tail = norm.rpartition("'")
    if folded is None and head.isalpha() and tail == lexicon.plural:
        return f"{_fold(head, language)}{apostrophe}{tail}"  # a possessive is spelled as its noun
    if folded is not None or not norm.isalpha():
        return folded or norm
    if (folded := _inflected_spelling(norm, lexicon)) is not None:
        return folded
    for ending, replacement in _endings(language):
        folded, count = ending.subn(replacement, norm, count=1)
        if count:
            return folded
    return norm


def _inflected_spelling(norm: str, lexicon: Sense) -> str | None:
    """Return the spelling of an inflected form of a word whose own is folded: *ploughed*, *manoeuvring*."""
    for ending in lexicon.inflections:
        root = norm.removesuffix(ending)
        if root != norm and (folded := lexicon.spellings.get(root) or lexicon.spellings.get(f"{root}e")):
            return f"{folded}{ending}"
    return None


@cache
def _endings(language: str | None) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(ending), by) for ending, by in sense(language).endings_of_spelling)


def _settle(tokens: list[Token], language: str | None) -> None:
    """Choose between *is* and *has*, *would* and *had* where only the next word tells."""
    lexicon = sense(language)
    for at, token in enumerate(tokens[:-1]):
        had = lexicon.perfects.get(token.norm)
        if had and token.text[0] in "'’ʼ" and tokens[at + 1].norm in lexicon.have_before:
            tokens[at] = Token(token.text, had, token.span)


def _merged(tokens: list[Token], text: str, language: str | None) -> Iterable[Token]:
    """Make one token of each value and of each full form that has an abbreviation."""
    lexicon = sense(language)
    stated = {value.first: (value.last, _key(value.key)) for value in values.find(tokens, sense=lexicon)}
    joined = _joined(language)
    merged: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        last, norm = stated.get(at) or _full_form(tokens, at, joined) or (at + 1, token.norm)
        if merged and norm in lexicon.units and _is_value(merged[-1].norm):
            norm = lexicon.units[norm]
        if merged and (half := _and_a_half(tokens, last, merged[-1], norm, lexicon)) is not None:
            merged[-1] = Token(merged[-1].text, half, merged[-1].span)
            norm, last = lexicon.units[norm], last + 3
        span = Span(token.span.start, tokens[last - 1].span.end)
        merged.append(Token(text[span.start : span.end], norm, span))
        at = last
    return merged


def _and_a_half(tokens: Sequence[Token], at: int, counting: Token, unit: str, lexicon: Sense) -> str | None:
    """Return the norm of what counts a unit, with the fraction behind the unit: *an hour and a half*."""
    single = counting.norm == "one" or counting.norm in lexicon.articles
    if unit not in lexicon.units or not (single or counting.norm.startswith("number:")):
        return None
    if norm_at(tokens, at) not in lexicon.sums or norm_at(tokens, at + 1) not in lexicon.articles:
        return None
    below = lexicon.fractions.get(norm_at(tokens, at + 2))
    if below is None:
        return None
    whole = 1 if single else Fraction(counting.norm.partition(":")[2])
    return f"number:{whole + Fraction(1, below)}"


def _key(key: str) -> str:
    return "one" if key == "number:1" else key


def _is_value(norm: str) -> bool:
    return ":" in norm or norm == "one"


def _full_form(
    tokens: Sequence[Token], at: int, joined: dict[str, tuple[tuple[str, ...], ...]]
) -> tuple[int, str] | None:
    for words in joined.get(tokens[at].norm, ()):
        if tuple(token.norm for token in tokens[at : at + len(words)]) != words:
            continue
        if words[-1] != ".":
            return at + len(words), " ".join(words)
        if len(tokens[at].text) < len(words[0]) and at + 2 < len(tokens):
            return at + 2, words[0]
    return None


@cache
def _joins(language: str | None) -> frozenset[str]:
    """Return the words that only stand where there is something to join: articles stand everywhere."""
    lexicon = sense(language)
    values_begin = lexicon.beginnings_of_values - lexicon.articles
    return values_begin | lexicon.scales.keys() | lexicon.fractions.keys() | _joined(language).keys()


@cache
def _joined(language: str | None) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Full forms of several words, and abbreviations before their point, by their first word."""
    forms: dict[str, list[tuple[str, ...]]] = {}
    for short, full in sense(language).abbreviations.items():
        words = tuple(_fold(word, language) for word in full.split())
        if len(words) > 1:
            forms.setdefault(words[0], []).append(words)
        elif not short.isupper():
            forms.setdefault(full, []).append((full, "."))
    return {first: tuple(sorted(rows, key=len, reverse=True)) for first, rows in forms.items()}
