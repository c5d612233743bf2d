"""How much it tells that two texts share a word: the rarer in speech, the more."""

from __future__ import annotations

from functools import lru_cache
from math import log2

from quoteverify.languages.english.frequencies import FREQUENCIES, RARE


@lru_cache(maxsize=65536)
def weight(norm: str) -> float:
    """Return the information of a word in bits: 1 for *the*, 12 for one that few sentences have.

    >>> weight("the") < weight("people") < weight("estuary")
    True
    """
    return -log2(FREQUENCIES.get(norm, RARE))
