"""Speakers: which passages may be one person's, and by which name an utterance goes."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from quoteverify.names import compatible, describes

if TYPE_CHECKING:
    from collections.abc import Iterable


@lru_cache(maxsize=1 << 20)
def may_be_one(one: str | None, other: str | None) -> bool:
    """Tell whether two names may be one person's; remembered, for the same names meet again and again."""
    return compatible(one, other)


def clash(some: Iterable[str], others: Iterable[str]) -> bool:
    """Tell whether a name of some cannot be the person of a name of others."""
    return any(not may_be_one(one, other) for one in some for other in others)


def fullest(names: Iterable[str | None]) -> str | None:
    """Return the most frequent of the names, of several the longest; a description where nobody is named."""
    known = [name for name in names if name is not None]
    counts = Counter([name for name in known if not describes(name)] or known)
    return max(counts, key=lambda name: (counts[name], len(name)), default=None)
