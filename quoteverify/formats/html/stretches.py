"""Which words of a witness stand beside which of the base, from the places where the two part."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from quoteverify.words import is_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.model import Comparison, Reading, Token

Way: TypeAlias = Literal["same", "place", "beyond"]
"""``beyond`` is what a witness has before the first word or after the last of a base that is a fragment."""


class Stretch(NamedTuple):
    """Words ``first`` to ``last`` of the base beside words ``start`` to ``end`` of a witness."""

    first: int
    last: int
    start: int
    end: int
    way: Way = "same"


def stretches(comparison: Comparison) -> tuple[Stretch, ...]:
    """Return the stretches of a witness in order; none where it cannot be laid on the base word by word."""
    ours, theirs = ([token.norm for token in words(side)] for side in (comparison.base, comparison.witness))
    places = tuple(_places(comparison))
    row = _around(places, len(ours), len(theirs)) if places else _contained(ours, theirs)
    fits = all(ours[s.first : s.last] == theirs[s.start : s.end] for s in row if s.way == "same")
    joined = all((a.last, a.end) == (b.first, b.start) for a, b in pairwise(row))
    whole = bool(row) and (row[0].start, row[-1].end) == (0, len(theirs))
    return row if fits and joined and whole else ()


def words(reading: Reading) -> tuple[Token, ...]:
    """Return the words of a reading, without marks."""
    return tuple(filter(is_word, reading.tokens))


def _places(comparison: Comparison) -> Iterator[Stretch]:
    """Yield the places where words part, counted in words."""
    base, witness = (_words_before(side) for side in (comparison.base, comparison.witness))
    for variant in comparison.variants:
        ours, theirs = words(variant.base), words(variant.witness)
        if [token.norm for token in ours] != [token.norm for token in theirs]:
            first, start = base[variant.base.first], witness[variant.witness.first]
            yield Stretch(first, first + len(ours), start, start + len(theirs), "place")


def _words_before(reading: Reading) -> tuple[int, ...]:
    """Return how many words stand before each token, and before the end."""
    return (0, *accumulate(map(is_word, reading.tokens)))


def _around(places: Sequence[Stretch], ours: int, theirs: int) -> tuple[Stretch, ...]:
    """Return the places with what is the same before, between and after them."""
    head, tail = places[0], places[-1]
    before = min(head.first, head.start)
    after = min(ours - tail.last, theirs - tail.end)
    row = [
        Stretch(0, 0, 0, head.start - before, "beyond"),
        Stretch(head.first - before, head.first, head.start - before, head.start),
        head,
    ]
    for one, other in pairwise(places):
        row += [Stretch(one.last, other.first, one.end, other.start), other]
    row += [
        Stretch(tail.last, tail.last + after, tail.end, tail.end + after),
        Stretch(ours, ours, tail.end + after, theirs, "beyond"),
    ]
    return tuple(stretch for stretch in row if stretch.first < stretch.last or stretch.start < stretch.end)


def _contained(ours: list[str], theirs: list[str]) -> tuple[Stretch, ...]:
    """Return how one row of words lies in the other, where nothing but their length parts them."""
    short, long = sorted((ours, theirs), key=len)
    size = len(short)
    at = next((at for at in range(len(long) - size + 1) if long[at : at + size] == short), None)
    if at is None or not size:
        return ()
    if len(theirs) <= len(ours):
        return (Stretch(at, at + size, 0, size),)
    row = (
        Stretch(0, 0, 0, at, "beyond"),
        Stretch(0, size, at, at + size),
        Stretch(size, size, at + size, len(theirs), "beyond"),
    )
    return tuple(stretch for stretch in row if stretch.start < stretch.end)
