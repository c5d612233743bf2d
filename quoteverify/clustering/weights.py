"""Weights: how much it tells that two passages share a word.

Inverse document frequency over the passages themselves, as if some hundred sentences of ordinary
English were among them: five articles are too few to tell a common word from a rare one.
"""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache
from math import log
from types import MappingProxyType
from typing import TYPE_CHECKING

from quoteverify.languages.english.frequencies import FREQUENCIES, RARE
from quoteverify.words import stem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quoteverify.clustering.passages import Passage

_BACKGROUND = 200  # sentences of ordinary English


def weigh(passages: tuple[Passage, ...]) -> Mapping[str, float]:
    """Return the weight of every term in nats: the rarer, the more."""
    counts = Counter(term for passage in passages for term in dict.fromkeys(passage.terms))
    usual = _usual_frequencies()
    total = len(passages) + _BACKGROUND
    return {
        term: log(1 + total / (count + _BACKGROUND * usual.get(term, RARE))) for term, count in counts.items()
    }


@lru_cache(maxsize=65536)
def surprise(term: str) -> float:
    """Return how rare a term is in ordinary English, in nats."""
    return -log(_usual_frequencies().get(term, RARE))


@cache
def _usual_frequencies() -> Mapping[str, float]:
    shares: dict[str, float] = {}
    for word, share in FREQUENCIES.items():
        shares[stem(word)] = min(1.0, shares.get(stem(word), 0.0) + share)
    return MappingProxyType(shares)
