"""Numbers, amounts, dates and ranks as values that are equal whatever their notation.

A value has a ``key``, ``KIND:AMOUNT``, perhaps with a unit; two notations of one value have one key.

>>> from quoteverify.languages import sense
>>> from quoteverify.words import tokenise
>>> [value.key for value in find(tokenise("$500bn by 4 July, up five percent"), sense=sense("en"))]
['money:500000000000 usd', 'date:07-04', 'percent:5']
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from quoteverify.model import Span
from quoteverify.numerals import amount, norm_at, rank, touching

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteverify.languages.language import Sense
    from quoteverify.model import Token

_CENTURY = 19
"""The hundreds of the years of the last century."""
_ABBREVIATED = 4
"""The longest abbreviation of a month."""
_RATIO = 1000
"""Something in more than so many is a year, or no share."""
_CLOCK = re.compile(r"([01]?\d|2[0-3])[.:]([0-5]\d)")


@dataclass(frozen=True, slots=True)
class Value:
    """An amount, date or rank, with the tokens that say it."""

    key: str
    """``KIND:AMOUNT UNIT``: equal for two notations of the same."""
    first: int
    """Index of its first token."""
    last: int
    """Index after its last token."""
    span: Span


def find(tokens: Sequence[Token], *, sense: Sense) -> tuple[Value, ...]:
    """Return the values that a row of tokens states, in order, none within another."""
    values: list[Value] = []
    at = 0
    for index, token in enumerate(tokens):
        if index < at or not (token.norm[0].isdigit() or token.norm in sense.beginnings_of_values):
            continue
        if (value := _value(tokens, index, sense)) is not None:
            if index and kind(value.key) == "date" and tokens[index - 1].norm in sense.before_dates:
                value = replace(
                    value, first=index - 1, span=Span(tokens[index - 1].span.start, value.span.end)
                )
            values.append(value)
            at = value.last
    return tuple(values)


def kind(key: str) -> str:
    """Return the kind of a value's key: ``number``, ``percent``, ``money``, ``date``, ..."""
    return key.partition(":")[0]


def same(one: str, other: str) -> bool:
    """Tell whether two keys are one value: the same key, or a percentage and the fraction that it is."""
    share = _share(one)
    return one == other or (share is not None and share == _share(other))


def half(key: str) -> bool:
    """Tell whether a key is that of one half: *more than half* is a majority."""
    return _share(key) == Fraction(1, 2)


def same_extent(one: Sequence[str], other: Sequence[str], *, sense: Sense) -> bool:
    """Tell whether two rows of normal forms say how much of one thing, and as much: *a day*, *24 hours*."""
    shares = [[norm for norm in row if norm not in sense.partitives] for row in (one, other)]
    if len(shares[0]) == len(shares[1]) == 1 and ":" in shares[0][0]:
        return same(shares[0][0], shares[1][0])
    ours, theirs = _extent(one, sense), _extent(other, sense)
    return ours is not None and ours == theirs


def _extent(norms: Sequence[str], sense: Sense) -> tuple[str, Fraction] | None:
    if not 1 < len(norms) <= 3 or norms[-1] not in sense.extents:
        return None
    if len(norms) == 3 and norms[1] not in sense.articles:
        return None
    name, colon, amount = norms[0].partition(":")
    if colon and name != "number":
        return None
    if not colon and name != "one" and name not in sense.articles:
        return None
    measured, size = sense.extents[norms[-1]]
    return measured, size * Fraction(amount or 1)


def _share(key: str) -> Fraction | None:
    name, _, amount = key.partition(":")
    if name == "percent" and amount:  # not the bare word
        return Fraction(amount) / 100
    return Fraction(amount) if name == "number" and "/" in amount else None


def _value(tokens: Sequence[Token], at: int, sense: Sense) -> Value | None:
    for read in (_date, _clock, _decade, _ordinal, _quantity):
        if (found := read(tokens, at, sense)) is not None:
            key, last = found
            return Value(key, at, last, Span(tokens[at].span.start, tokens[last - 1].span.end))
    return None


def _date(tokens: Sequence[Token], at: int, sense: Sense) -> tuple[str, int] | None:
    """Read *4 July*, *the fourth of July*, *July 4th*, a month or a day of the week."""
    if (day := _day(tokens, at, sense)) is not None:
        number, last = day
        last += norm_at(tokens, last) in sense.partitives
        month = _month(tokens, last, sense)
        return (f"date:{month:02}-{number:02}", last + 1) if month else None
    if month := _month(tokens, at, sense):
        pointed = norm_at(tokens, at + 1) == "." and len(norm_at(tokens, at)) <= _ABBREVIATED
        if (day := _day(tokens, at + 1 + pointed, sense)) is not None:
            return f"date:{month:02}-{day[0]:02}", day[1]
        return f"month:{month:02}", at + 1
    weekday = sense.weekdays.get(norm_at(tokens, at))
    return (f"weekday:{weekday}", at + 1) if weekday else None


def _day(tokens: Sequence[Token], at: int, sense: Sense) -> tuple[int, int] | None:
    found = rank(tokens, at, sense)
    if found is None and norm_at(tokens, at).isdecimal():
        found = (int(norm_at(tokens, at)[:3]), at + 1)
    return found if found is not None and 0 < found[0] < 32 else None


def _month(tokens: Sequence[Token], at: int, sense: Sense) -> int:
    """Return a month's number, or 0: in capitals, as *may* and *march* are also verbs."""
    norm = norm_at(tokens, at)
    month = sense.months.get(norm, 0)
    if not month or not tokens[at].text[0].isupper():
        return 0
    before, after = norm_at(tokens, at - 1), norm_at(tokens, at + 1)
    dated = (
        before in sense.before_months
        or before.endswith(sense.superlatives)
        or before[:1].isdigit()
        or after[:1].isdigit()
    )
    return month if dated or norm not in sense.ambiguous_months else 0


def _clock(tokens: Sequence[Token], at: int, sense: Sense) -> tuple[str, int] | None:
    """Read *5 pm*, *5.30pm*, *17:00*."""
    norm = norm_at(tokens, at)
    clock = _CLOCK.fullmatch(norm)
    shift = sense.hours.get(norm_at(tokens, at + 1))
    if shift is None:
        return (f"time:{int(clock[1]):02}:{clock[2]}", at + 1) if clock and ":" in norm else None
    hour = (
        int(clock[1])
        if clock
        else int(norm)
        if norm.isdecimal() and len(norm) < 3
        else sense.numerals.get(norm)
    )
    minute = clock[2] if clock else "00"
    return None if hour is None else (f"time:{hour % 12 + shift:02}:{minute}", at + 2)


def _decade(tokens: Sequence[Token], at: int, sense: Sense) -> tuple[str, int] | None:
    """Read *the nineties*, *nineteen-nineties*; in figures it is a quantity: *1990s*."""
    norm = norm_at(tokens, at)
    if norm == "'":
        short, ending = norm_at(tokens, at + 1), norm_at(tokens, at + 2)
        together = touching(tokens, at) and touching(tokens, at + 1)
        decade = len(short) == 2 and short.isdecimal() and ending == sense.plural and together
        return (f"decade:{int(short)}", at + 3) if decade else None
    if norm in sense.decades:
        return f"decade:{sense.decades[norm]}", at + 1
    last = at + 1 + (norm_at(tokens, at + 1) == "-")
    century, years = sense.numerals.get(norm, 0), sense.decades.get(norm_at(tokens, last))
    if years is None or not 10 <= century <= _CENTURY:
        return None
    return f"decade:{_short(100 * century + years)}", last + 1


def _short(decade: Fraction | int) -> Fraction | int:
    """Return a decade of the last century as it is mostly called, without its century."""
    return decade - 100 * _CENTURY if 100 * _CENTURY <= decade < 100 * (_CENTURY + 1) else decade


def _ordinal(tokens: Sequence[Token], at: int, sense: Sense) -> tuple[str, int] | None:
    found = rank(tokens, at, sense)
    return (f"rank:{found[0]}", found[1]) if found else None


def _quantity(tokens: Sequence[Token], at: int, sense: Sense) -> tuple[str, int] | None:
    """Read an amount, alone or of money, percents or percentage points."""
    sign = norm_at(tokens, at)
    currency = sense.currencies.get(sign) if sign[0] in sense.currency_signs else None
    found = amount(tokens, at + 1 if currency else at, sense)
    if found is None:
        return None
    number, last = found
    if currency:
        return f"money:{number} {currency}", last
    if (measured := _measured(tokens, last, sense)) is not None:
        (name, unit), length = measured
        number = Fraction(_short(number)) if name == "decade" else number
        return f"{name}:{number}{unit}", last + length
    if (share := _ratio(tokens, found, sense)) is not None:
        return share
    return None if _bare(tokens, at, last, sense) else (f"number:{number}", last)


def _ratio(tokens: Sequence[Token], found: tuple[Fraction, int], sense: Sense) -> tuple[str, int] | None:
    """Read *one in four*, *nine out of ten*, but not *two in ten days*."""
    above, at = found
    length = next((n for n in (1, 2) if " ".join(t.norm for t in tokens[at : at + n]) in sense.ratios), 0)
    below = amount(tokens, at + length, sense) if length else None
    if below is None or not 0 < above < below[0] <= _RATIO or norm_at(tokens, below[1]) in sense.units:
        return None
    return f"number:{above / below[0]}", below[1]


def _measured(tokens: Sequence[Token], at: int, sense: Sense) -> tuple[tuple[str, str], int] | None:
    """Return the kind and the unit that what follows an amount makes it, and its length in tokens."""
    if norm_at(tokens, at) in sense.percents:
        return ("percent", ""), 1
    if f"{norm_at(tokens, at)} {norm_at(tokens, at + 1)}" in sense.percents:
        return ("percent", ""), 2
    joined = int(norm_at(tokens, at) == "-")
    after, next_one = norm_at(tokens, at + joined), norm_at(tokens, at + joined + 1)
    if after in sense.currencies and after[0].isalpha():
        return ("money", f" {sense.currencies[after]}"), joined + 1
    if after in sense.percentages and next_one in sense.points:
        return ("points", ""), joined + 2
    return (("decade", ""), 1) if after == sense.plural and touching(tokens, at - 1) else None


def _bare(tokens: Sequence[Token], at: int, last: int, sense: Sense) -> bool:
    """Tell whether an amount is only *one* or an article: no number in most sentences."""
    norm = norm_at(tokens, at)
    return last == at + 1 and (norm in sense.articles or sense.numerals.get(norm) == 1)
