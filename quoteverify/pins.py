"""Pins: quotations that the newsroom joins or parts for good, named by document and words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from quoteverify.words import folded

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A quotation, or some words of one."""

    document: str
    """A document's id, or the end of it: folders may be left out."""
    words: str
    """As they are compared."""

    def is_in(self, document: str) -> bool:
        """Tell whether a document with this id is meant."""
        return f"/{document}".endswith(f"/{self.document}")


Pins: TypeAlias = tuple[tuple[Place, ...], ...]
"""Each two places or more that belong together, or do not."""


def parsed(value: object) -> Pins:
    """Return the pins of a list of tables as a settings file has them; anything else is an error."""
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(map(_pin, value))


def _pin(table: object) -> tuple[Place, ...]:
    if (
        not isinstance(table, dict)
        or set(table) != {"quotations"}
        or not isinstance(table["quotations"], list)
    ):
        raise TypeError(table)
    places = tuple(map(_place, table["quotations"]))
    if len(set(places)) < 2 or len(set(places)) < len(places):
        raise ValueError(table)
    return places


def _place(table: object) -> Place:
    if not isinstance(table, dict) or set(table) != {"document", "words"}:
        raise TypeError(table)
    document, words = table["document"], table["words"]
    if not isinstance(document, str) or not isinstance(words, str):
        raise TypeError(table)
    if not document or not folded(words):
        raise ValueError(table)
    return Place(document, folded(words))


def conflict(joined: Pins, parted: Pins) -> tuple[Place, Place] | None:
    """Return two places that are to be both together, perhaps by way of others, and apart."""
    homes = united(joined)
    for places in parted:
        for number, place in enumerate(places):
            for other in places[:number]:
                if homes.get(place, place) == homes.get(other, other):
                    return other, place
    return None


def united(joined: Iterable[Iterable[Place]]) -> dict[Place, Place]:
    """Return for each place the first of those that it is together with."""
    homes: dict[Place, Place] = {}
    for places in joined:
        olds = {homes.get(place, place) for place in places}
        home = min(olds)
        homes |= {place: home for place, old in homes.items() if old in olds}
        homes |= dict.fromkeys((*places, *olds), home)
    return homes
