"""Pinning: what the settings join or part, whatever the evidence says."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from quoteverify.clustering.similarity import similarity
from quoteverify.errors import ConfigurationError
from quoteverify.words import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quoteverify.clustering.similarity import Measured, Tuning
    from quoteverify.model import Join
    from quoteverify.pins import Pins, Place

    Groups = list[list[int]]


def pinned(
    groups: Groups, *, measured: Sequence[Measured], tuning: Tuning, joined: Pins, parted: Pins
) -> tuple[Groups, frozenset[int]]:
    """Return the groups with pins applied, and the positions that a pin has joined to another.

    A place in a document that is not there is passed over: often only a part of a repository is checked.
    """
    if not (joined or parted):
        return groups, frozenset()
    here = [member for group in groups for member in group]
    together = [[_found(p, "join", here, measured) for p in places] for places in joined]
    apart = [[_found(p, "part", here, measured) for p in places] for places in parted]
    bonds = [sorted({m for place in places for m in place}) for places in together]
    for bond in bonds:
        groups = _merged(groups, bond)
    for places in apart:
        for one, other in combinations(filter(None, places), 2):
            groups = _split(groups, _bound(one, bonds), _bound(other, bonds), measured, tuning)
    return groups, frozenset(
        m for places in together if 1 < sum(map(bool, places)) for p in places for m in p
    )


def confirmed(joins: Sequence[Join], *, group: Sequence[int], held: frozenset[int]) -> tuple[Join, ...]:
    """Return the joins of a group, those that a pin has made as sure ones."""
    return tuple(
        replace(join, sure=True, pinned=True) if position in held else join
        for position, join in zip(group, joins, strict=False)  # of a group of one there is none
    )


def _found(place: Place, setting: str, here: Iterable[int], measured: Sequence[Measured]) -> list[int]:
    """Return the passages of a place; none where its document is not there."""
    near = [m for m in here if place.is_in(measured[m].passage.witness.document.id)]
    found = [m for m in near if _has(place, measured[m])]
    if near and not found:
        raise ConfigurationError(
            f"[[{setting}]]: no quotation of {place.document} has the words {place.words!r}: "
            "give words that are quoted there, as `quoteverify extract` prints them"
        )
    return found


def _has(place: Place, one: Measured) -> bool:
    """Tell whether the words are in a passage, or go over several, this one among them."""
    witness = one.passage.witness
    words, passage, quotation = (
        f" {each} " for each in (place.words, folded(witness.text), folded(witness.quotation.text))
    )
    return words in passage or (words in quotation and passage in words)


def _bound(places: Sequence[int], bonds: Iterable[Sequence[int]]) -> set[int]:
    """Return the positions with all that are joined to them."""
    found = set(places)
    grown = True
    while grown:
        more = {m for bond in bonds if not found.isdisjoint(bond) for m in bond} - found
        found |= more
        grown = bool(more)
    return found


def _merged(groups: Groups, bond: Sequence[int]) -> Groups:
    wanted = set(bond)
    meeting = [group for group in groups if not wanted.isdisjoint(group)]
    others = [group for group in groups if wanted.isdisjoint(group)]
    return [*others, sorted(member for group in meeting for member in group)] if meeting else groups


def _split(
    groups: Groups, one: set[int], other: set[int], measured: Sequence[Measured], tuning: Tuning
) -> Groups:
    """Part every group that has both; whoever else is in it goes with the one that it is more like."""
    if one & other:
        witness = measured[min(one & other)].passage.witness
        raise ConfigurationError(
            f"[[part]]: two places are one passage of {witness.document.id}, or joined by [[join]]: "
            f"“{witness.text}”; name other words or leave one out"
        )
    found: Groups = []
    for group in groups:
        if one.isdisjoint(group) or other.isdisjoint(group):
            found.append(group)
            continue
        first = [
            m for m in group if m in one or (m not in other and _is_nearer(m, one, other, measured, tuning))
        ]
        found += [first, [m for m in group if m not in first]]
    return found


def _is_nearer(
    member: int, one: Iterable[int], other: Iterable[int], measured: Sequence[Measured], tuning: Tuning
) -> bool:
    mine, theirs = (
        max(similarity(measured[member], measured[m], tuning=tuning) for m in part) for part in (one, other)
    )
    return theirs <= mine
