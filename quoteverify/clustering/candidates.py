"""Candidates: the pairs of passages that are worth comparing.

An inverted index from terms to passages, kept apart by speaker.  A term that many passages have
brings no pair together, unless it is among the rarest of the passage.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import chain
from math import sqrt
from typing import TYPE_CHECKING

from quoteverify.clustering.occasions import day_of
from quoteverify.names import compatible, family

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from quoteverify.clustering.passages import Passage
    from quoteverify.clustering.similarity import Measured

    Entries = list[tuple[int, float]]
    """Of one term: the passages that have it, with its part of the unit vector of each."""
    Days = Callable[[Passage], Sequence[int | None] | None]

_LEAST = 0.1  # cosine, as far as the indexed terms go
_ALWAYS = 400  # passages: a term in no more than these is indexed
_COMMON = 0.03  # share of passages: a term in no more than these is indexed
_RAREST = 3  # terms of each passage that are indexed even so
_CROWD = 2000  # passages: a term in more is never indexed, for the pairs grow with the square


def candidates(measured: Sequence[Measured], *, days: Days | None = None) -> Iterator[tuple[int, int]]:
    """Yield the pairs that share enough, the lower position first, by compatible speakers only.

    A paraphrase is held against quotations only, and a short passage against those of known speakers only.
    ``days`` tells from when words may be that go with a passage by somebody unknown.
    """
    spread = _Spread.of(measured)
    index = _Index(days)
    for position in _order(measured):
        passage = measured[position].passage
        terms = _indexed(measured[position], spread)
        for other, cosine in index.cosines(passage, terms).items():
            if cosine >= _LEAST:
                yield (other, position) if other < position else (position, other)
        if not passage.witness.paraphrase:  # two paraphrases have no wording to compare
            index.add(position, passage, terms)


def told(measured: Sequence[Measured]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of a quotation and a paraphrase that share enough, the quotation first."""
    spread = _Spread.of(measured)
    index = _Index(None)
    for position in _order(measured):
        passage = measured[position].passage
        terms = _indexed(measured[position], spread)
        if passage.witness.paraphrase:
            cosines = index.cosines(passage, terms)
            yield from ((other, position) for other, cosine in cosines.items() if cosine >= _LEAST)
        else:
            index.add(position, passage, terms)


def _order(measured: Sequence[Measured]) -> list[int]:
    """Return the positions of quotations, then those of paraphrases, without those that tell too little."""
    told = [one.passage.witness.paraphrase for one in measured]
    mute = [one.passage.is_short and one.passage.speaker is None for one in measured]
    return sorted((n for n in range(len(measured)) if not mute[n]), key=told.__getitem__)


@dataclass(frozen=True, slots=True)
class _Spread:
    """How many passages have each term."""

    counts: Mapping[str, int]
    ranks: Mapping[str, int]
    """The rarest term first."""
    most: int
    """The passages that an indexed term may have."""

    @classmethod
    def of(cls, measured: Sequence[Measured]) -> _Spread:
        counts = Counter(chain.from_iterable(one.distinct for one in measured))
        rarest = sorted(counts, key=lambda term: (counts[term], term))
        ranks = {term: rank for rank, term in enumerate(rarest)}
        return cls(counts, ranks, min(_CROWD, max(_ALWAYS, int(_COMMON * len(measured)))))


def _indexed(one: Measured, spread: _Spread) -> list[tuple[str, float]]:
    """Return the terms of a passage that tell it from others, with their parts of its unit vector."""
    vector = one.distinct
    if len(vector) < len(one.passage.terms):
        times = Counter(one.passage.terms)
        vector = {term: times[term] * weight for term, weight in vector.items()}
    length = sqrt(sum([part * part for part in vector.values()]))
    rarest = sorted(vector, key=spread.ranks.__getitem__)
    always, counts = max(_RAREST, len(rarest) // 5), spread.counts
    return [
        (term, vector[term] / length)
        for rank, term in enumerate(rarest)
        if counts[term] <= (_CROWD if rank < always else spread.most)
    ]


class _Index:
    """From terms to the passages that have them: by speaker, and all but the short ones by day."""

    def __init__(self, days: Days | None) -> None:
        self._days = days
        self._rows: dict[str, dict[str | None, Entries]] = defaultdict(dict)
        self._longer: dict[str, dict[int | None, Entries]] = defaultdict(dict)
        self._namesakes: dict[str, dict[str, None]] = defaultdict(dict)

    def add(self, position: int, passage: Passage, terms: Iterable[tuple[str, float]]) -> None:
        """Put a passage in, under terms that each have a part of its unit vector."""
        if passage.speaker is not None:
            self._namesakes[family(passage.speaker)][passage.speaker] = None
        day = day_of(passage.witness.document) if self._days else None
        for term, part in terms:
            self._rows[term].setdefault(passage.speaker, []).append((position, part))
            if not passage.is_short:
                self._longer[term].setdefault(day, []).append((position, part))

    def cosines(self, passage: Passage, terms: Iterable[tuple[str, float]]) -> Mapping[int, float]:
        """Return the passages that may be one with another, with their cosines as far as the terms go."""
        cosines: dict[int, float] = defaultdict(float)
        names = self._names(passage)
        days = self._days(passage) if self._days and names is None else None
        for term, part in terms:
            for entries in self._entries(term, names, days):
                for other, theirs in entries:
                    cosines[other] += part * theirs
        return cosines

    def _entries(
        self, term: str, names: Sequence[str | None] | None, days: Sequence[int | None] | None
    ) -> Iterable[Entries]:
        if names is not None:
            row = self._rows[term]
            return [row[name] for name in names if name in row]
        longer = self._longer[term]
        return longer.values() if days is None else [longer[day] for day in days if day in longer]

    def _names(self, passage: Passage) -> list[str | None] | None:
        """Return whose passages one may go with; for a speaker who is not known, everybody's."""
        speaker = passage.speaker
        if speaker is None:
            return None
        known = [name for name in self._namesakes[family(speaker)] if compatible(speaker, name)]
        return [*known, *([] if passage.is_short else [None])]
