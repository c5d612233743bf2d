"""How sure, and how bound, each witness is on the whole: *it is possible that it will* is *it may*."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quoteverify.rules.evidence import places

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quoteverify.lexicon import Sign
    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place

_PLAIN = frozenset({"certain", "conditional"})
"""What is so, or will be: a doubt told beside them weighs alone."""
_FEW = 4
"""More marks on one side are of several statements."""
_DOUBTS = {"possible": "possible", "expecting": "likely"}
"""Strengths that a mark of doubt can stand for."""


@lru_cache(maxsize=4)
def as_sure(comparison: Comparison) -> bool:
    """Tell whether what parts comes, in both witnesses, to the same doubt, duty or intention, told elsewhere.

    Where two different strengths answer each other at one place, only what is plainly so may gain by a
    mark of doubt elsewhere.
    """
    found = places(comparison)
    if not any(_marks(side.signs) for place in found for side in (place.base, place.witness)):
        return False
    ours, theirs = (
        [mark for place in found for mark in _marks((place.base if at == 0 else place.witness).signs)]
        for at in (0, 1)
    )
    if _FEW < max(len(ours), len(theirs)) or not all(map(_may_differ, found)):
        return False
    return _whole(ours) == _whole(theirs) != set()


def _marks(signs: Iterable[Sign]) -> list[str]:
    """Return the marks of doubt, of a source and of strength among some signs."""
    marks: list[str] = []
    for sign in signs:
        kind = sign.classes.get("certainty") or sign.classes.get("modal", "")
        if not kind and "hedge" in sign.classes:
            kind = "hedge"
        if not kind and "saying" in sign.classes:
            kind = "said"
        if kind:
            marks.append(_DOUBTS.get(kind, kind))
    return marks


def _whole(marks: Iterable[str]) -> set[str]:
    return set(marks) - _PLAIN


def _may_differ(place: Place) -> bool:
    base, witness = set(_marks(place.base.signs)), set(_marks(place.witness.signs))
    return base == witness or not base or not witness or bool(_PLAIN & (base ^ witness))
