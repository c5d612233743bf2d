"""Twins: passages of the same words by the same speaker.

A crowd of them is compared through some that stand for all, evenly spread over the documents; the
others go where the one before them goes.  So a sentence that a thousand articles have costs no more
than one that sixteen have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quoteverify.clustering.passages import Passage
    from quoteverify.clustering.similarity import Measured

_COMPARED = 16  # passages of a crowd: all of them, where a sentence is not repeated without end


def delegates(measured: Sequence[Measured]) -> dict[int, list[int]]:
    """Return the positions to compare, in order, each with all those that it stands for, itself the first."""
    crowds: dict[object, list[int]] = {}
    for position, one in enumerate(measured):
        crowds.setdefault(_kind(one.passage, position), []).append(position)
    chosen: dict[int, list[int]] = {}
    for crowd in crowds.values():
        step = -(-len(crowd) // _COMPARED)
        chosen |= {crowd[n]: crowd[n : n + step] for n in range(0, len(crowd), step)}
    return dict(sorted(chosen.items()))


def expanded(groups: Iterable[Iterable[int]], rows: Sequence[Sequence[int]]) -> list[list[int]]:
    """Return groups of places among the rows as groups of what stands in these rows."""
    return [sorted(position for place in group for position in rows[place]) for group in groups]


def _kind(passage: Passage, position: int) -> object:
    """Return what the passages of a crowd have in common; one that is never tied to its like is its own."""
    if passage.witness.paraphrase or (passage.is_short and passage.speaker is None):
        return position
    return passage.terms, passage.speaker, passage.is_anchor
