"""Evidence: why each witness belongs to its utterance."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.clustering.similarity import similarity
from quoteverify.model import Join

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from quoteverify.clustering.occasions import Occasions
    from quoteverify.clustering.similarity import Measured, Tuning

    Ties = Mapping[int, Mapping[int, float]]

_SHOWN = 5  # shared words


def ties(similarities: Mapping[tuple[int, int], float]) -> Ties:
    """Return for each position its fellows that a pair ties to it, with the similarities."""
    found: dict[int, dict[int, float]] = {}
    for (one, other), similar in similarities.items():
        if similar > 0:
            found.setdefault(one, {})[other] = found.setdefault(other, {})[one] = similar
    return found


def joins(
    group: Sequence[int],
    *,
    measured: Sequence[Measured],
    ties: Ties,
    tuning: Tuning,
    occasions: Occasions | None,
) -> tuple[Join, ...]:
    """Return for each position of a group the fellow that it is most like, and what they share.

    Where no pair ties it to one of them, the similarities are measured now.  A join is sure if sure ties
    lead from it to most of the group.
    """
    if len(group) < 2:
        return ()
    ranks = {position: rank for rank, position in enumerate(group)}
    kinds: list[list[int]] = []
    tied_to: dict[int, dict[int, float]] = {}
    for position in group:
        tied = {fellow: tie for fellow, tie in ties.get(position, {}).items() if fellow in ranks}
        if not tied:
            kinds = kinds or _kinds(group, measured)
            tied = _measured_now(position, kinds, measured, tuning)
        tied_to[position] = tied

    def is_sure(one: int, other: int, tie: float) -> bool:
        mine, theirs = measured[one].passage, measured[other].passage
        return tuning.sure <= tie and (occasions is None or occasions.assure(mine, theirs, tie))

    sure = _main_part(tied_to, is_sure)
    found = []
    for position, tied in tied_to.items():
        *_, nearest = max((tie, -ranks[fellow], fellow) for fellow, tie in tied.items())
        join = _join(measured[position], measured[nearest], tied[nearest])
        found.append(replace(join, sure=position in sure))
    return tuple(found)


def _main_part(
    tied_to: Mapping[int, Mapping[int, float]], is_sure: Callable[[int, int, float], bool]
) -> set[int]:
    """Return the most positions that sure ties hold together, the first of several such parts."""
    fellows: dict[int, set[int]] = {position: set() for position in tied_to}
    for one, tied in tied_to.items():
        for other, tie in tied.items():
            if other not in fellows[one] and is_sure(one, other, tie):
                fellows[one].add(other)
                fellows[other].add(one)
    parts: list[set[int]] = []
    left = dict.fromkeys(tied_to)
    while left:
        part, waiting = set[int](), [next(iter(left))]
        while waiting:
            if (place := waiting.pop()) in left:
                part.add(place)
                del left[place]
                waiting += fellows[place]
        parts.append(part)
    return max(parts, key=len)


def _kinds(group: Sequence[int], measured: Sequence[Measured]) -> list[list[int]]:
    """Return the positions of a group by what similarity looks at; of those in one document, two will do."""
    kinds: dict[tuple[tuple[str, ...], bool], dict[str, list[int]]] = {}
    for position in group:
        quotation = measured[position].passage.witness.quotation
        key = measured[position].passage.terms, quotation.speaker is None
        documents = kinds.setdefault(key, {})
        if len(documents) < 2 or quotation.document.id in documents:
            places = documents.setdefault(quotation.document.id, [])
            places += [position] if len(places) < 2 else []
    return [[place for places in documents.values() for place in places] for documents in kinds.values()]


def _measured_now(
    position: int, kinds: Sequence[Sequence[int]], measured: Sequence[Measured], tuning: Tuning
) -> dict[int, float]:
    return {
        fellow: similarity(measured[position], measured[fellow], tuning=tuning)
        for kind in kinds
        for fellow in kind
        if fellow != position
    }


def _join(one: Measured, nearest: Measured, similar: float) -> Join:
    return Join(one.passage.witness, nearest.passage.witness, round(similar, 4), shared(one, nearest))


def shared(one: Measured, other: Measured) -> tuple[str, ...]:
    """Return the words of one whose stems the other has too, the weightiest first."""
    words = dict(zip(reversed(one.passage.terms), reversed(one.passage.words), strict=True))
    terms = sorted((term for term in one.distinct if term in other.distinct), key=lambda t: -one.distinct[t])
    return tuple(words[term] for term in terms[:_SHOWN])
