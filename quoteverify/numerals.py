"""Numbers in words and figures: from tokens to amounts and ranks."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteverify.languages.language import Sense
    from quoteverify.model import Token

_DIGITS = 40
"""Longer rows of digits are no amounts."""
_MOST = 10**_DIGITS
"""No word multiplies an amount that has come so far: a row of *million million* is no number."""
_FIGURES = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")


def amount(tokens: Sequence[Token], at: int, sense: Sense) -> tuple[Fraction, int] | None:
    """Read a number with its fraction and its magnitudes, *two and a half million*; and where it ends."""
    found = _fraction(tokens, at, sense) or _figures(tokens, at) or _cardinal(tokens, at, sense)
    if found is None:
        return None
    number, last = found
    if norm_at(tokens, last) in sense.sums and (rest := _fraction(tokens, last + 1, sense)):
        number, last = number + rest[0], rest[1]
    if number < 1:  # half a million, a quarter of a million
        after = last + (norm_at(tokens, last) in sense.partitives)
        after += norm_at(tokens, after) in sense.articles
        last = after if norm_at(tokens, after) in sense.scales else last
    while number < _MOST and (scale := _scale(tokens, last, sense)) is not None:
        number, last = number * scale, last + 1
    return number, last


def _fraction(tokens: Sequence[Token], at: int, sense: Sense) -> tuple[Fraction, int] | None:
    """Read *3/4*, *a third*, *two-thirds*, *half*."""
    norm, after = norm_at(tokens, at), norm_at(tokens, at + 1)
    if after == "/" and norm.isdecimal() and norm_at(tokens, at + 2).isdecimal():
        below = int(norm_at(tokens, at + 2)[:_DIGITS])
        return (Fraction(int(norm[:_DIGITS]), below), at + 3) if below else None
    if sense.fractions.get(norm) == 2:
        return Fraction(1, 2), at + 1
    above = 1 if norm in sense.articles else sense.numerals.get(norm, 0)
    last = at + 2 if after == "-" else at + 1
    below = sense.fractions.get(norm_at(tokens, last), 0)
    return (Fraction(above, below), last + 1) if 0 < above < 20 and below else None


def _figures(tokens: Sequence[Token], at: int) -> tuple[Fraction, int] | None:
    norm = norm_at(tokens, at)
    if len(norm) > _DIGITS or not norm.isascii() or not _FIGURES.fullmatch(norm):
        return None
    return Fraction(norm.replace(",", "")), at + 1


def _cardinal(tokens: Sequence[Token], at: int, sense: Sense) -> tuple[Fraction, int] | None:
    """Read *a hundred and twenty-five*, *two thousand three hundred*."""
    norm = norm_at(tokens, at)
    if norm not in sense.numerals and not (
        norm in sense.articles and norm_at(tokens, at + 1) in sense.scales
    ):
        return None
    total, part, last = 0, sense.numerals.get(norm, 1), at + 1
    while (step := _step(tokens, last, part, sense)) is not None:
        part, done, last = step
        total, part = (total + part, 0) if done else (total, part)
    return Fraction(total + part), last


def _step(tokens: Sequence[Token], at: int, part: int, sense: Sense) -> tuple[int, bool, int] | None:
    """Read on by one word: the part of the number so far, whether it is done, and where to go on."""
    norm = norm_at(tokens, at)
    scale = sense.scales.get(norm, 0)
    if scale >= 100:
        return (part * scale, 100 < scale, at + 1) if 0 < part < _MOST else None
    joined = at + (norm == "-" or (norm in sense.sums and not part % 100))
    numeral = sense.numerals.get(norm_at(tokens, joined))
    if not numeral or (part % 100 and (part % 10 or numeral >= 10 or part % 100 < 20)):
        return None
    return part + numeral, False, joined + 1


def _scale(tokens: Sequence[Token], at: int, sense: Sense) -> int | None:
    norm = norm_at(tokens, at)
    if norm in sense.attached_scales and touching(tokens, at - 1):
        return sense.attached_scales[norm]
    if norm == "-" and norm_at(tokens, at + 1) in sense.scales:
        return None
    return sense.scales.get(norm)


def rank(tokens: Sequence[Token], at: int, sense: Sense) -> tuple[int, int] | None:
    """Read a rank, *4th*, *fourth* or *twenty-first*: the number and where it ends."""
    norm, after = norm_at(tokens, at), norm_at(tokens, at + 1)
    if norm.isdecimal() and len(norm) < 5 and after in sense.rank_endings and touching(tokens, at):
        return int(norm), at + 2
    if norm in sense.ordinals:
        return sense.ordinals[norm], at + 1
    last = at + 2 if after == "-" else at + 1
    tens, units = sense.numerals.get(norm, 0), sense.ordinals.get(norm_at(tokens, last), 0)
    return (tens + units, last + 1) if tens >= 20 and 0 < units < 10 else None


def norm_at(tokens: Sequence[Token], at: int) -> str:
    """Return the normal form at a place, or nothing beyond the ends."""
    return tokens[at].norm if 0 <= at < len(tokens) else ""


def touching(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether nothing stands between a token and the next."""
    return at + 1 < len(tokens) and tokens[at].span.end == tokens[at + 1].span.start
