"""Some readings are so differently worded that their words do not answer each other."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quoteverify.lexicon import forms, grammatical, signs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.collation.alignment import Block

_SHORT = 6
"""Fewer words than this are never a rewording: one changed word is half of them."""
_TINY = 4
"""Nor so few, even if they share nothing."""
_SHARED = 0.5
"""Of the words of the shorter reading, and of the content of the longer: fewer are a rewording ..."""
_REORDERED = 0.75
"""... unless this share is there in another order."""


def part_entirely(
    base: Sequence[str], witness: Sequence[str], blocks: Sequence[Block], *, language: str | None
) -> bool:
    """Tell whether too little is shared, in order, for a word-by-word comparison to mean anything."""
    shorter = min(len(base), len(witness))
    equal = sum(block.last - block.first for block in blocks if block.equal)
    if shorter < (_SHORT if equal else _TINY) or _SHARED * shorter <= equal:
        return False
    serving = grammatical(language)
    ours, theirs = _content(base, serving), _content(witness, serving)
    kept = sum(
        norm not in serving for block in blocks if block.equal for norm in base[block.first : block.last]
    )
    if _SHARED * max(ours.total(), theirs.total()) <= kept:
        return False
    return _common(ours, theirs, language) < _REORDERED * max(ours.total(), theirs.total())


def _content(norms: Sequence[str], serving: frozenset[str]) -> Counter[str]:
    return Counter(norm for norm in norms if norm not in serving)


def _common(ours: Counter[str], theirs: Counter[str], language: str | None) -> int:
    known = {form for norm in theirs for form in forms(norm, language)}
    return sum(not known.isdisjoint(forms(norm, language)) for norm in ours.elements())


def answering(
    base: Sequence[str], witness: Sequence[str], *, language: str | None
) -> Iterator[tuple[int, int]]:
    """Yield the places of values of one kind, and of strengths of commitment, that part in two readings."""
    ours, theirs = _values(base), _values(witness)
    for kind in sorted(ours.keys() & theirs.keys()):
        mine, other = (
            {row[at] for at in places} for row, places in ((base, ours[kind]), (witness, theirs[kind]))
        )
        left = [at for at in ours[kind] if base[at] not in other]
        right = [at for at in theirs[kind] if witness[at] not in mine]
        yield from zip(left, right, strict=False)
    if (pair := _strengths(base, witness, language)) is not None:
        yield pair


def _values(norms: Sequence[str]) -> dict[str, list[int]]:
    values: dict[str, list[int]] = {}
    for at, norm in enumerate(norms):
        if ":" in norm:
            values.setdefault(norm.partition(":")[0], []).append(at)
    return values


def _strengths(base: Sequence[str], witness: Sequence[str], language: str | None) -> tuple[int, int] | None:
    """Return the places of a mere possibility and of what has become a certainty, or the other way round."""
    ours, theirs = _modals(base, language), _modals(witness, language)
    for sure, unsure, swapped in ((theirs, ours, False), (ours, theirs, True)):
        if "certain" in sure and "possible" in unsure and sure.keys().isdisjoint(_UNSURE):
            pair = unsure["possible"], sure["certain"]
            return (pair[1], pair[0]) if swapped else pair
    return None


_UNSURE = frozenset({"possible", "considering", "conditional"})


def _modals(norms: Sequence[str], language: str | None) -> dict[str, int]:
    return {
        sign.classes["modal"]: sign.first
        for sign in signs(norms, language=language)
        if "modal" in sign.classes
    }
