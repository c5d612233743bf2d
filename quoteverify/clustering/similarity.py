"""Similarity: how likely it is that two passages render one utterance.

A logistic model of what they share, fitted by ``python -m quoteverify.clustering.training``.  Words count
by how rare they are:

- the share of the shorter passage that the longer has too, and of the longer that the shorter has;
- how alike the lengths are, and how many words the shorter has;
- how many speakers are unknown, and whether one document has both: then they are rather two things said;
- what both have in the same order, as a share of the shorter and in all;
- words that are spelled nearly alike, such as names in two transliterations.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from math import exp, log
from operator import mul
from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq, Levenshtein

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quoteverify.clustering.passages import Passage

_HOPELESS = -3.0  # log odds, at best but for spelling: such pairs are most, and need no closer look
_ALIKE = 0.6  # Levenshtein similarity from which two spellings may be one word
_SHORTEST = 4  # letters: shorter words are alike by chance


@dataclass(frozen=True, slots=True)
class Tuning:
    """What is right for one kind of input."""

    weights: tuple[float, ...]
    """Of the features, in the order of ``features``; the last is the constant."""
    cut: float
    """The average probability at which linkage stops."""
    merging: tuple[float, ...] = ()
    """What groups are then merged by, if at all: the weights of the features of two groups."""
    sure: float = 0.6
    """The probability from which a join needs no second look, if nothing else speaks against it."""


ITEMS = Tuning(
    (2.65, 9.45, 4.23, -2.61, -0.85, -4.1, 4.91, 1.74, 19.5, -8.05),
    cut=0.8,
    merging=(0.58, 2.89, 5.2, -0.51, 1.73, -3.01, -2.32, -0.59, -1.91),
)
"""Ready-made items.  Fitted to human and machine translations of the same sentences."""
ARTICLES = Tuning((4.81, 7.81, 4.19, -3.47, -0.23, -3.38, 0.22, 3.4, 20.41, -9.89), cut=0.33)
"""What articles quote.  Fitted also to what one speaker says at different times: stock phrases bind less."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A passage with the weights of its terms."""

    passage: Passage
    distinct: dict[str, float]
    """Each term once, in the order of the text, with its weight."""
    mass: float
    """Of the distinct terms."""
    sums: tuple[float, ...]
    """The weight of the first 0, 1, 2 ... terms."""
    is_unsaid: bool
    """Whether nobody is known to say it."""
    variety: float
    """The logarithm of how many distinct terms there are, and one."""
    document: str
    """The id of the one that it stands in."""


def measure(passage: Passage, *, weights: Mapping[str, float]) -> Measured:
    """Return a passage with what its words weigh."""
    distinct = {term: weights[term] for term in passage.terms}
    sums = tuple(accumulate((weights[term] for term in passage.terms), initial=0.0))
    quotation, mass = passage.witness.quotation, sum(distinct.values())
    is_unsaid, variety = quotation.speaker is None, log(1 + len(distinct))
    return Measured(passage, distinct, mass, sums, is_unsaid, variety, quotation.document.id)


def similarity(one: Measured, other: Measured, *, tuning: Tuning) -> float:
    """Return the probability that two passages of at least one word each render the same utterance.

    Pairs that have no prospect are not looked into: they get 0.
    """
    shorter, longer = by_length(one, other)
    shared = _shared(shorter, longer)
    rough = sum(map(mul, tuning.weights, _rough(shorter, longer, shared)))
    *_, ordered, ordered_mass, alike, constant = tuning.weights
    if rough + ordered * (shared / shorter.mass) + ordered_mass * log(1 + shared) + constant < _HOPELESS:
        return 0.0
    fine = _fine(shorter, longer)
    return 1 / (1 + exp(-(rough + ordered * fine[0] + ordered_mass * fine[1] + alike * fine[2] + constant)))


def features(one: Measured, other: Measured) -> tuple[float, ...]:
    """Return what the probability rests on, whichever passage is named first."""
    shorter, longer = by_length(one, other)
    return *_rough(shorter, longer, _shared(shorter, longer)), *_fine(shorter, longer)


def by_length(one: Measured, other: Measured) -> tuple[Measured, Measured]:
    """Return two passages, the one of fewer words first."""
    mine, theirs = one.passage.terms, other.passage.terms
    if len(mine) == len(theirs):
        return (one, other) if mine <= theirs else (other, one)
    return (one, other) if len(mine) < len(theirs) else (other, one)


def _shared(shorter: Measured, longer: Measured) -> float:
    theirs = longer.distinct
    return sum([weight for term, weight in shorter.distinct.items() if term in theirs])


def _rough(shorter: Measured, longer: Measured, shared: float) -> tuple[float, ...]:
    return (
        shared / shorter.mass,
        shared / longer.mass,
        len(shorter.passage.terms) / len(longer.passage.terms),
        shorter.variety,
        shorter.is_unsaid + longer.is_unsaid,
        shorter.document == longer.document,
    )


def _fine(shorter: Measured, longer: Measured) -> tuple[float, float, float]:
    ordered = _mass_in_order(shorter, longer)
    return ordered / shorter.sums[-1], log(1 + ordered), _mass_alike(shorter, longer) / longer.mass


def _mass_in_order(shorter: Measured, longer: Measured) -> float:
    blocks = LCSseq.editops(shorter.passage.terms, longer.passage.terms).as_matching_blocks()
    return sum(shorter.sums[block.a + block.size] - shorter.sums[block.a] for block in blocks)


def _mass_alike(shorter: Measured, longer: Measured) -> float:
    theirs: dict[str, list[str]] = {}
    for term in longer.distinct:
        if len(term) >= _SHORTEST and term not in shorter.distinct:
            theirs.setdefault(term[0], []).append(term)
    return sum(
        max(_alike(term, other) * min(weight, longer.distinct[other]) for other in theirs[term[0]])
        for term, weight in shorter.distinct.items()
        if len(term) >= _SHORTEST and term not in longer.distinct and term[0] in theirs
    )


@lru_cache(maxsize=1 << 18)
def _alike(one: str, other: str) -> float:
    return Levenshtein.normalized_similarity(one, other, score_cutoff=_ALIKE)
