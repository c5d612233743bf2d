"""How much a negation denies: *not all* leaves some, *none* and *not any* leave nothing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.lexicon import root
from quoteverify.rules.evidence import language, places, rows

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from quoteverify.languages.language import Sense
    from quoteverify.lexicon import Sign
    from quoteverify.model import Comparison, Variant
    from quoteverify.rules.evidence import Row, Side

_REACH = 6
"""How much is denied is said within so many words behind the negation ..."""
_BEFORE = 4
"""... or, with *some* and *most*, so many before it: *some of the boats did not*."""
_DENYING = frozenset({"negation", "scope"})
_NEARLY = frozenset({"just below"})
_LEFT = {"enough": "few", "total": "some"}
"""What is left where so much is denied."""
_SHARES = frozenset({"few", "many", "most", "some"})


@dataclass(frozen=True, slots=True)
class Denial:
    """A negation, from its first word to the last that says how much it denies."""

    first: int
    last: int
    leaves: str
    """``some``, ``few``, ``none``, or nothing where that is not said."""
    denied: str
    """The first word of sense behind it."""
    until: bool
    """Whether it stands before the time or the condition that ends it: *not until noon did they*."""


def rescoped(comparison: Comparison) -> tuple[Variant, ...]:
    """Return the variants of the places where one leaves some and the other does not say so."""
    parting = [
        (ours, theirs)
        for ours, theirs in _answering(comparison)
        if ours.leaves != theirs.leaves and not {"few", "some"}.isdisjoint((ours.leaves, theirs.leaves))
    ]
    ours = {at for denial, _ in parting for at in range(denial.first, denial.last + 1)}
    theirs = {at for _, denial in parting for at in range(denial.first, denial.last + 1)}
    return tuple(
        variant
        for place in (places(comparison) if parting else ())
        if _touches(place.base, ours) or _touches(place.witness, theirs)
        for variant in place.variants
    )


@lru_cache(maxsize=4)
def deny_alike(comparison: Comparison) -> bool:
    """Tell whether both deny the same, and as much: *some did not come*, *not all came*; *have yet to*."""
    found = _answering(comparison)
    if not found or any(ours.leaves != theirs.leaves for ours, theirs in found):
        return False
    if len(found) == 1 and found[0][0].leaves in {"few", "some"}:
        return True
    same = all(ours.denied == theirs.denied != "" or ours.until != theirs.until for ours, theirs in found)
    if same or any("saying" in sign.classes for row in rows(comparison) for sign in row.signs):
        return same  # what is said not to be so is not what is not said
    return all(_only_denies(place.base) and _only_denies(place.witness) for place in places(comparison))


def _only_denies(side: Side) -> bool:
    """Tell whether all words at a place belong to a denial: *never* … *anyone*, *no one ever*."""
    covered = {at for s in side.signs if _DENYING & s.classes.keys() for at in range(s.first, s.last)}
    return covered.issuperset(range(side.first, side.last))


@lru_cache(maxsize=4)
def partial(comparison: Comparison) -> tuple[frozenset[int], frozenset[int]]:
    """Return where, in each witness, a negation denies only that all is so, or wholly."""
    ours, theirs = (
        frozenset(each.first for each in _denials(row, comparison) if each.leaves == "some")
        for row in rows(comparison)
    )
    return ours, theirs


@lru_cache(maxsize=4)
def _answering(comparison: Comparison) -> list[tuple[Denial, Denial]]:
    """Return the denials of both witnesses in pairs; none where one of them has more."""
    if not any(
        _DENYING & sign.classes.keys()
        for p in places(comparison)
        for sign in (*p.base.signs, *p.witness.signs)
    ):
        return []
    ours, theirs = ([*_denials(row, comparison)] for row in rows(comparison))
    return [*zip(ours, theirs, strict=True)] if len(ours) == len(theirs) else []


def _denials(row: Row, comparison: Comparison) -> Iterator[Denial]:
    data, tag = sense(language(comparison)), language(comparison)
    for at, sign in enumerate(row.signs):
        if "negation" in sign.classes:
            last, leaves = _amount(sign, at, row, data)
            denied = next(
                (norm for norm in row.norms[sign.last : sign.last + _REACH] if norm not in data.grammatical),
                "",
            )
            after = row.signs[at + 1 : at + 2]
            until = any("excluding" in each.classes and each.first == sign.last for each in after)
            yield Denial(sign.first, last, leaves, root(denied, tag), until)


def _amount(sign: Sign, at: int, row: Row, data: Sense) -> tuple[int, str]:
    """Return what a negation leaves, and after which word that is known."""
    if leaves := sign.classes.get("exhaustive", ""):
        nearly = any(
            each.classes.get("limit") in _NEARLY and each.last == sign.first
            for each in row.signs[max(0, at - 1) : at]
        )
        return sign.last, "few" if nearly else leaves
    near = row.signs[at + 1 : at + 1 + _REACH]
    amount = next((each for each in near if "scope" in each.classes), None)
    if amount is not None and _reaches(sign, amount, row, data):
        denied = "few" if sign.classes["negation"] == "quasi" else "none"
        return amount.last, _LEFT.get(amount.classes["scope"], denied)
    return sign.last, "some" if _of_a_share(sign, row.signs[max(0, at - _BEFORE) : at]) else ""


def _reaches(sign: Sign, amount: Sign, row: Row, data: Sense) -> bool:
    """Tell whether a word of quantity is within what a negation denies."""
    between = row.norms[sign.last : amount.first]
    return len(between) < _REACH and data.asides.isdisjoint(between)


def _of_a_share(sign: Sign, before: Sequence[Sign]) -> bool:
    """Tell whether only some are said not to: *most of the boats did not*."""
    return any(each.classes.get("limit") in _SHARES and sign.first <= each.last + _BEFORE for each in before)


def _touches(side: Side, covered: Container[int]) -> bool:
    return any(at in covered for at in range(side.first, side.last + 1))
