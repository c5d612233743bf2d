"""Candidates: the pairs of passages that are worth comparing.

An inverted index from terms to passages, kept apart by speaker.  A term that many passages have
brings no pair together, unless it is among the rarest of the passage.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from math import sqrt
from typing import TYPE_CHECKING

from quoteverify.clustering.speakers import may_be_one

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.clustering.similarity import Measured

_LEAST = 0.1  # cosine, as far as the indexed terms go
_ALWAYS = 400  # passages: a term in no more than these is indexed
_COMMON = 0.03  # share of passages: a term in no more than these is indexed
_RAREST = 3  # terms of each passage that are indexed even so
_CROWD = 2000  # passages: a term in more is never indexed, for the pairs grow with the square


def candidates(measured: Sequence[Measured]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that share enough, the lower position first, by compatible speakers only.

    A paraphrase is held against quotations only.
    """
    counts = Counter(term for one in measured for term in one.distinct)
    most = min(_CROWD, max(_ALWAYS, int(_COMMON * len(measured))))
    index: dict[str, dict[str | None, list[tuple[int, float]]]] = defaultdict(dict)
    told = [position for position, one in enumerate(measured) if one.passage.witness.paraphrase]
    quoted = [position for position, one in enumerate(measured) if not one.passage.witness.paraphrase]
    for position in (*quoted, *told):
        one = measured[position]
        speaker = one.passage.speaker
        cosines: dict[int, float] = defaultdict(float)
        for term, weight in _indexed(one, counts, most):
            row = index[term]
            for name, entries in row.items():
                if may_be_one(speaker, name):
                    for other, theirs in entries:
                        cosines[other] += weight * theirs
            if not one.passage.witness.paraphrase:  # two paraphrases have no wording to compare
                row.setdefault(speaker, []).append((position, weight))
        yield from (
            (min(other, position), max(other, position))
            for other, cosine in cosines.items()
            if cosine >= _LEAST
        )


def _indexed(one: Measured, counts: Counter[str], most: int) -> list[tuple[str, float]]:
    """Return the terms of a passage that tell it from others, with their parts of its unit vector."""
    times = Counter(one.passage.terms)
    vector = {term: times[term] * weight for term, weight in one.distinct.items()}
    length = sqrt(sum(part * part for part in vector.values()))
    rarest = sorted(vector, key=lambda term: (counts[term], term))
    always = max(_RAREST, len(rarest) // 5)
    return [
        (term, vector[term] / length)
        for rank, term in enumerate(rarest)
        if counts[term] <= (_CROWD if rank < always else most)
    ]
