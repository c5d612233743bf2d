"""What a comparison shows at each place where words part, and which signs stand there."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from quoteverify.lexicon import signs
from quoteverify.words import is_word

if TYPE_CHECKING:
    from quoteverify.lexicon import Sign
    from quoteverify.model import Comparison, Reading, Variant

_LARGE = 20
_COMPLETED = frozenset({"modal", "negation"})


@dataclass(frozen=True, slots=True)
class Side:
    """What one witness has at a place."""

    norms: tuple[str, ...]
    """Of the words that part."""
    signs: tuple[Sign, ...]
    """Those that the parting words are a part of; they may reach beyond them."""
    whole: tuple[str, ...]
    """The norms of all words of the witness."""
    first: int
    """Place of the first parting word among all words."""

    @property
    def last(self) -> int:
        """Place after the last parting word among all words."""
        return self.first + len(self.norms)

    @property
    def kept(self) -> tuple[str, ...]:
        """Return the words that do not part here."""
        return self.whole[: self.first] + self.whole[self.last :]

    def kinds(self, name: str) -> tuple[str, ...]:
        """Return the kinds of the signs of a class, in order."""
        return tuple(sign.classes[name] for sign in self.signs if name in sign.classes)


@dataclass(frozen=True, slots=True)
class Row:
    """All that one witness has, word by word."""

    norms: tuple[str, ...]
    signs: tuple[Sign, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Variants with no word between them that answer each other: one change, seen as a whole."""

    variants: tuple[Variant, ...]
    base: Side
    witness: Side
    comparison: Comparison

    @property
    def cut(self) -> Side | None:
        """The side that alone has words here, or None where both have."""
        if self.base.norms and self.witness.norms:
            return None
        return self.base if self.base.norms else self.witness

    @property
    def large(self) -> bool:
        """Whether so many words part that none can be said to answer another."""
        return _LARGE < len(self.base.norms) + len(self.witness.norms)

    @property
    def one_for_one(self) -> tuple[str, str] | None:
        """The two words, where one stands for one."""
        if len(self.base.norms) == len(self.witness.norms) == 1:
            return self.base.norms[0], self.witness.norms[0]
        return None


def language(comparison: Comparison) -> str | None:
    """Return the language of a comparison."""
    return comparison.base.witness.document.language


@lru_cache(maxsize=256)
def norms(reading: Reading) -> tuple[str, ...]:
    """Return the normal forms of the words of a reading."""
    return tuple(token.norm for token in reading.tokens if is_word(token))


def wordless(variant: Variant) -> bool:
    """Tell whether only marks part."""
    return not any(map(is_word, variant.base.tokens)) and not any(map(is_word, variant.witness.tokens))


def same_words(variant: Variant) -> bool:
    """Tell whether the words are the same but for how they are printed."""
    base, witness = norms(variant.base), norms(variant.witness)
    return bool(base) and "".join(base).replace(" ", "") == "".join(witness).replace(" ", "")


def bracketed(reading: Reading) -> bool:
    """Tell whether a reading is an editor's words in square brackets."""
    return bool(reading.tokens) and reading.tokens[0].norm == "[" and any(map(is_word, reading.tokens))


def completes(place: Place) -> bool:
    """Tell whether words that one witness alone has complete a phrase: *is not [allowed to]*, *must not*."""
    side = place.cut
    return side is not None and any(
        not _COMPLETED.isdisjoint(sign.classes)
        and sign.first <= side.first
        and side.last <= sign.last
        and side.last - side.first < sign.last - sign.first
        for sign in side.signs
    )


@lru_cache(maxsize=4)
def places(comparison: Comparison) -> tuple[Place, ...]:
    """Return the places where words part; none in a comparison that holds no word for word."""
    variants = [v for v in comparison.variants if not wordless(v) and not same_words(v)]
    if not variants or comparison.reworded:
        return ()
    rows = _rows(comparison.base, comparison.witness)
    runs: list[list[Variant]] = []
    for variant in variants:
        if runs and _adjoin(runs[-1][-1], variant, comparison):
            runs[-1].append(variant)
        else:
            runs.append([variant])
    return tuple(_place(tuple(run), rows, comparison) for run in runs)


def rows(comparison: Comparison) -> tuple[Row, Row]:
    """Return all words of both witnesses with their signs."""
    known = _rows(comparison.base, comparison.witness)
    return Row(known.base, known.base_signs), Row(known.witness, known.witness_signs)


def _adjoin(one: Variant, other: Variant, comparison: Comparison) -> bool:
    """Tell whether no word stands between two variants in either witness."""
    base = comparison.base.tokens[one.base.first + len(one.base.tokens) : other.base.first]
    witness = comparison.witness.tokens[one.witness.first + len(one.witness.tokens) : other.witness.first]
    return not any(map(is_word, base)) and not any(map(is_word, witness))


@dataclass(frozen=True, slots=True)
class _Rows:
    """The words of both witnesses, with their signs."""

    base: tuple[str, ...]
    witness: tuple[str, ...]
    base_signs: tuple[Sign, ...]
    witness_signs: tuple[Sign, ...]


@lru_cache(maxsize=4)
def _rows(base: Reading, witness: Reading) -> _Rows:
    ours, theirs = norms(base), norms(witness)
    tag = base.witness.document.language
    return _Rows(ours, theirs, signs(ours, language=tag), signs(theirs, language=tag))


def _place(run: tuple[Variant, ...], rows: _Rows, comparison: Comparison) -> Place:
    i, k = _range([variant.base for variant in run], comparison.base)
    j, m = _range([variant.witness for variant in run], comparison.witness)
    before, after = _reach(rows.base_signs, i, k)
    other_before, other_after = _reach(rows.witness_signs, j, m)
    before, after = max(before, other_before), max(after, other_after)
    ours = Side(rows.base[i:k], _within(rows.base_signs, i - before, k + after), rows.base, i)
    theirs = Side(rows.witness[j:m], _within(rows.witness_signs, j - before, m + after), rows.witness, j)
    return Place(run, ours, theirs, comparison)


def _range(readings: list[Reading], whole: Reading) -> tuple[int, int]:
    """Return the places, among the words, of a run of readings."""
    counts = _word_counts(whole)
    return counts[readings[0].first], counts[readings[-1].first + len(readings[-1].tokens)]


@lru_cache(maxsize=8)
def _word_counts(whole: Reading) -> tuple[int, ...]:
    """Return how many words stand before each token, and in all."""
    return (0, *accumulate(map(is_word, whole.tokens)))


def _reach(row: tuple[Sign, ...], first: int, last: int) -> tuple[int, int]:
    """Return how far the signs that words are a part of reach beyond them."""
    parts = _within(row, first, last)
    before = max((first - sign.first for sign in parts), default=0)
    return max(0, before), max(0, max((sign.last - last for sign in parts), default=0))


def _within(row: tuple[Sign, ...], first: int, last: int) -> tuple[Sign, ...]:
    found: list[Sign] = []
    for sign in row[max(0, bisect_left(row, first, key=_last_of)) :]:
        if last < sign.first:
            break
        if _overlap(sign, first, last):
            found.append(sign)
    return tuple(found)


def _last_of(sign: Sign) -> int:
    return sign.last


def _overlap(sign: Sign, first: int, last: int) -> bool:
    if first == last:
        return sign.first < first < sign.last
    return sign.first < last and first < sign.last
