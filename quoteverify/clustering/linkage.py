"""Linkage: from similar pairs to groups.

Sparse average linkage: the two groups whose pairs are on average the most similar are merged,
then the next two, until no average reaches the cut.  A pair that was never compared counts as
nothing, which keeps chains from forming; a pair of long passages counts for more than one of
fragments.  Time and memory grow with the compared pairs, not with all pairs.
"""

from __future__ import annotations

from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

from quoteverify.clustering.speakers import clash

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Leaf:
    """What linkage has to know of a passage."""

    size: float
    """How much its pairs count."""
    speaker: str | None
    """Groups whose speakers clash are not merged."""
    stays_apart: bool = False
    """Groups that each hold such a one are not merged."""


@dataclass(slots=True)
class _Group:
    members: list[int]
    size: float
    speakers: frozenset[str]
    stays_apart: bool
    ties: dict[int, float]
    """Group to the sum of the similarities of all pairs, each times the two sizes."""
    version: int = 0


def link(
    groups: Sequence[Sequence[int]],
    similarities: Mapping[tuple[int, int], float],
    *,
    leaves: Sequence[Leaf],
    cut: float,
) -> list[list[int]]:
    """Merge groups of positions as long as an average similarity reaches the cut.

    Args:
        groups: What is together already; every position in exactly one.
        similarities: Of pairs of positions; a missing pair counts 0.
        leaves: One for each position.
        cut: The least average similarity.
    """
    nodes = _nodes(groups, similarities, leaves)
    tied = frozenset(nodes)
    heap = [
        entry
        for here, node in nodes.items()
        for there in node.ties
        if here < there and (entry := _entry(nodes, here, there))[0] <= -cut
    ]
    heapify(heap)
    while heap:
        _, here, there, *versions = heappop(heap)
        if [_version(nodes, here), _version(nodes, there)] != versions:
            continue  # one of the two has grown or gone since
        if _must_not_meet(nodes[here], nodes[there]):
            continue
        merged = _merge(nodes, here, there)
        for neighbour in nodes[merged].ties:
            entry = _entry(nodes, min(merged, neighbour), max(merged, neighbour))
            if entry[0] <= -cut:
                heappush(heap, entry)
    untied = {number: group for number, group in enumerate(groups) if number not in tied}
    members = untied | {number: node.members for number, node in nodes.items()}
    return [sorted(members[number]) for number in sorted(members)]


def _nodes(
    groups: Sequence[Sequence[int]], similarities: Mapping[tuple[int, int], float], leaves: Sequence[Leaf]
) -> dict[int, _Group]:
    """Return the groups that some pair ties to another, by their numbers."""
    home = {member: number for number, group in enumerate(groups) for member in group}
    places = {pair: (home[pair[0]], home[pair[1]]) for pair in similarities}
    tied = {number for here, there in places.values() if here != there for number in (here, there)}
    nodes = {number: _group(groups[number], [leaves[m] for m in groups[number]]) for number in sorted(tied)}
    for pair, similarity in similarities.items():
        (one, other), (here, there) = pair, places[pair]
        if here != there:
            tie = nodes[here].ties.get(there, 0.0) + similarity * leaves[one].size * leaves[other].size
            nodes[here].ties[there] = nodes[there].ties[here] = tie
    return nodes


def _group(members: Sequence[int], leaves: Sequence[Leaf]) -> _Group:
    return _Group(
        members=list(members),
        size=sum(leaf.size for leaf in leaves),
        speakers=frozenset(leaf.speaker for leaf in leaves if leaf.speaker is not None),
        stays_apart=any(leaf.stays_apart for leaf in leaves),
        ties={},
    )


def _entry(nodes: dict[int, _Group], here: int, there: int) -> tuple[float, int, int, int, int]:
    one, other = nodes[here], nodes[there]
    average = one.ties[there] / (one.size * other.size)
    return -average, here, there, one.version, other.version


def _must_not_meet(one: _Group, other: _Group) -> bool:
    return (one.stays_apart and other.stays_apart) or clash(one.speakers, other.speakers)


def _version(nodes: dict[int, _Group], number: int) -> int:
    return nodes[number].version if number in nodes else -1


def _merge(nodes: dict[int, _Group], here: int, there: int) -> int:
    """Move the group with fewer ties into the other and return which is left."""
    if len(nodes[here].ties) < len(nodes[there].ties):
        here, there = there, here
    left, gone = nodes[here], nodes.pop(there)
    left.members += gone.members
    left.size += gone.size
    left.speakers |= gone.speakers
    left.stays_apart |= gone.stays_apart
    left.version += 1
    del left.ties[there]
    for neighbour, tie in gone.ties.items():
        if neighbour != here:
            del nodes[neighbour].ties[there]
            left.ties[neighbour] = nodes[neighbour].ties[here] = left.ties.get(neighbour, 0.0) + tie
    return here
