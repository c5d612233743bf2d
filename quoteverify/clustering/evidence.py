"""Evidence: why each witness belongs to its utterance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.clustering.similarity import similarity
from quoteverify.model import Join

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quoteverify.clustering.similarity import Measured, Tuning

_SHOWN = 5  # shared words


def joins(
    group: Sequence[int],
    *,
    measured: Sequence[Measured],
    similarities: Mapping[tuple[int, int], float],
    tuning: Tuning,
) -> tuple[Join, ...]:
    """Return for each position of a group the fellow that it is most like, and what they share."""
    if len(group) < 2:
        return ()
    return tuple(
        _join(position, _tied(position, group, measured, similarities, tuning), measured)
        for position in group
    )


def _tied(
    position: int,
    group: Sequence[int],
    measured: Sequence[Measured],
    similarities: Mapping[tuple[int, int], float],
    tuning: Tuning,
) -> dict[int, float]:
    """Return the fellows of a position with their similarities, measured now if none was compared before."""
    fellows = [fellow for fellow in group if fellow != position]
    pairs = {fellow: (min(position, fellow), max(position, fellow)) for fellow in fellows}
    known = {fellow: similarities[pair] for fellow, pair in pairs.items() if similarities.get(pair, 0.0) > 0}
    return known or {f: similarity(measured[position], measured[f], tuning=tuning) for f in fellows}


def _join(position: int, tied: Mapping[int, float], measured: Sequence[Measured]) -> Join:
    nearest = max(tied, key=tied.__getitem__)
    return Join(
        measured[position].passage.witness,
        measured[nearest].passage.witness,
        round(tied[nearest], 4),
        _shared(measured[position], measured[nearest]),
    )


def _shared(one: Measured, other: Measured) -> tuple[str, ...]:
    """Return the words of one whose stems the other has too, the weightiest first."""
    words = dict(zip(reversed(one.passage.terms), reversed(one.passage.words), strict=True))
    terms = sorted((term for term in one.distinct if term in other.distinct), key=lambda t: -one.distinct[t])
    return tuple(words[term] for term in terms[:_SHOWN])
