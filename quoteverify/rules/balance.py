"""Where one witness denies what the other says with a word of its own: *without pay*, *unpaid*."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.lexicon import forms, graded, inflected, negated, one_way, opposed, root, valence
from quoteverify.rules.evidence import language, places, rows
from quoteverify.words import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.languages.language import Sense
    from quoteverify.lexicon import Sign
    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place, Row, Side

_WORDS = 3
"""More words of sense on one side answer no single word on the other."""
_NEAR = 4
"""What is denied, and who is excepted, is named within so many words."""
_EXCEPTED = 6
"""An exception stands so near behind what it is one to."""
_LIST = 8
"""The members of a list that is denied as a whole stand within so many words."""
_FREE = 4
"""A shorter rest of a word is no word of its own."""


def answered(place: Place) -> bool:
    """Tell whether another word stands for what one denies here: *did not hold*, *collapsed*.

    Who changes a word and a negation at once turns the sense twice, most likely; where both words say
    much the same, or both praise or blame, it was turned once.
    """
    if place.cut is not None or place.large:
        return False
    data, tag = sense(language(place.comparison)), language(place.comparison)
    denials = [(s, side) for side in (place.base, place.witness) for s in _denials(side)]
    if len(denials) != 1:
        return False
    if place.base.kinds("modal") != place.witness.kinds("modal"):
        return False
    sign, side = denials[0]
    denied = _weighty(side, sign.last, data)
    if not denied and "exhaustive" in sign.classes:  # spared none, said nothing
        denied = [norm for norm in _weighty(side, 0, data) if norm not in side.whole[sign.first : sign.last]]
    said = _weighty(place.witness if side is place.base else place.base, 0, data)
    if not (1 <= len(denied) <= _WORDS and 1 <= len(said) <= _WORDS):
        return False
    return not any(_alike(one, other, tag) for one in denied for other in said)


def _denials(side: Side | Row) -> Iterator[Sign]:
    return (s for s in side.signs if "negation" in s.classes or "implicit negation" in s.classes)


def _weighty(side: Side, first: int, data: Sense) -> list[str]:
    """Return the words of sense of a side, from a place in the whole; none where a number is among them."""
    marks = {at for s in side.signs if "universal" in s.classes for at in range(s.first, s.last)}
    words = [
        norm
        for at, norm in enumerate(side.norms, start=side.first)
        if first <= at and at not in marks and norm not in data.grammatical and norm not in data.auxiliaries
    ]
    return [] if any(":" in norm for norm in words) else words


def _alike(one: str, other: str, language: str | None) -> bool:
    """Tell whether two words go the same way: of one sense, on one scale, both praise or both blame."""
    if opposed(one, other, language) or negated(one, other, language):
        return False
    if inflected(one, other, language) or one_way(one, other, language) or stem(one) == stem(other):
        return True
    value = valence(one, language)
    return graded(one, other, language) or (value != "" and value == valence(other, language))


def countered(place: Place) -> bool:
    """Tell whether the other praises elsewhere what one calls not bad: *nothing wrong*, *in order*."""
    tag = language(place.comparison)
    for side in (place.base, place.witness):
        for sign in _denials(side):
            after = side.whole[sign.last : sign.last + 1]
            value = valence(after[0], tag) if after and after[0] in side.norms else ""
            if value and _values(place.comparison)[side is place.base] == {"+-".replace(value, "")}:
                return True
    return False


@lru_cache(maxsize=4)
def _values(comparison: Comparison) -> tuple[frozenset[str], frozenset[str]]:
    """Return whether the words of each witness that part praise or blame."""
    tag = language(comparison)
    ours, theirs = (
        frozenset(valence(norm, tag) for side in sides for norm in side.norms) - {""}
        for sides in _parting(comparison)
    )
    return ours, theirs


def _parting(comparison: Comparison) -> tuple[list[Side], list[Side]]:
    """Return what parts, of the base and of the witness."""
    found = places(comparison)
    return [place.base for place in found], [place.witness for place in found]


def lacked(place: Place) -> bool:
    """Tell whether the other has, for what one denies here, a word for its lack: *no home*, *homeless*."""
    without = _lacks(place.comparison)
    tag = language(place.comparison)
    data = sense(tag)
    for side, lacks in ((place.base, without[1]), (place.witness, without[0])):
        for sign in _denials(side) if lacks else ():
            after = side.whole[sign.last : sign.last + _NEAR]
            denied = next((norm for norm in after if norm not in data.grammatical), "")
            if not forms(denied, tag).isdisjoint(lacks):
                return True
    return False


@lru_cache(maxsize=4)
def _lacks(comparison: Comparison) -> tuple[frozenset[str], frozenset[str]]:
    """Return of what the words of each witness that part are the lack, in all forms of a dictionary."""
    tag = language(comparison)
    ours, theirs = (
        frozenset(
            form
            for side in sides
            for at, norm in enumerate(side.norms, start=side.first)
            for part in _privative(side.whole[at - 1] if at else "", norm, tag)
            for form in forms(part, tag)
        )
        for sides in _parting(comparison)
    )
    return ours, theirs


def _privative(before: str, norm: str, tag: str | None) -> Iterator[str]:
    """Yield what a word says the lack of: *homeless*, *debt-free*, *unpaid*."""
    data = sense(tag)
    if norm in data.not_negated:
        return
    if norm in data.privatives:
        yield before
    parts = [norm.removesuffix(ending) for ending in data.privatives if norm.endswith(ending)]
    parts += [norm.removeprefix(prefix) for prefix in data.negative_prefixes if norm.startswith(prefix)]
    yield from (part for part in parts if _FREE <= len(part) or part in data.irregular)


def listed(place: Place, side: Side) -> bool:
    """Tell whether a negation only repeats one that both have for all of a list: *no sugar and no salt*."""
    other = place.witness if side is place.base else place.base
    data = sense(language(place.comparison))
    if not side.first or side.whole[side.first - 1] not in data.alternatives:
        return False
    row = rows(place.comparison)[side is place.base]
    at = bisect_left(row.signs, other.first - _LIST, key=_first_of)
    return any(
        ("negation" in sign.classes or "implicit negation" in sign.classes) and sign.last <= other.first
        for sign in islice(row.signs, at, at + _LIST)
    )


def _first_of(sign: Sign) -> int:
    return sign.first


@lru_cache(maxsize=4)
def excepted(comparison: Comparison) -> bool:
    """Tell whether all but some do in one what only they do not do in the other: *everyone except her*."""
    tag = language(comparison)
    ours, theirs = rows(comparison)
    if sense(tag).foci.isdisjoint(ours.norms) == sense(tag).foci.isdisjoint(theirs.norms):
        return False
    for row, other in ((ours, theirs), (theirs, ours)):
        whom = _exception(row, tag)
        if whom and whom == _focus(other, tag):
            return len([*_denials(row)]) % 2 != len([*_denials(other)]) % 2
    return False


def _exception(row: Row, tag: str | None) -> str:
    """Return whom a witness excepts from all or none."""
    data = sense(tag)
    for at, norm in enumerate(row.norms):
        if norm in data.classes["universal"] or norm in data.classes["exhaustive"]:
            for last in range(at + 1, min(at + _EXCEPTED, len(row.norms))):
                size = next((n for n in (2, 1) if " ".join(row.norms[last : last + n]) in data.exceptions), 0)
                if size:
                    return _named(row, last + size, tag)
    return ""


def _focus(row: Row, tag: str | None) -> str:
    """Return of whom alone a witness speaks."""
    data = sense(tag)
    at = next((at for at, norm in enumerate(row.norms) if norm in data.foci), None)
    return "" if at is None else _named(row, at + 1, tag)


def _named(row: Row, first: int, tag: str | None) -> str:
    serving = sense(tag).grammatical
    return next((root(n, tag) for n in row.norms[first : first + _NEAR] if n not in serving), "")
