"""What a verdict rests on: the differences from the source that were found at the same place."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quoteverify.model import Finding

_NESTED = 4
"""Quotations that may begin before a place and reach it: marks within marks."""
_BESIDE = 2
"""Code points of marks between the end of a part and the place where words of the source are missing."""


def resting(differences: Iterable[Finding], verdicts: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return all findings, a difference from a source as the evidence of the verdict on the same words.

    A difference that is graver than the verdict stays a finding of its own.
    """
    verdicts = tuple(verdicts)
    by_document: dict[int, list[int]] = {}
    for number, verdict in sorted(enumerate(verdicts), key=lambda each: each[1].location.span):
        by_document.setdefault(id(verdict.location.document), []).append(number)
    own: list[Finding] = []
    evidence: dict[int, list[Finding]] = {}
    for difference in differences:
        numbers = by_document.get(id(difference.location.document), [])
        home = _home(difference, verdicts, numbers)
        if home is None:
            own.append(difference)
        else:
            evidence.setdefault(home, []).append(difference)
    rested = (replace(each, evidence=tuple(evidence.get(n, ()))) for n, each in enumerate(verdicts))
    return (*own, *rested)


def _home(difference: Finding, verdicts: Sequence[Finding], numbers: Sequence[int]) -> int | None:
    """Return which verdict a difference is the evidence of, among those that begin before it."""
    begins = difference.location.span.start + _BESIDE
    end = bisect_right(numbers, begins, key=lambda number: verdicts[number].location.span.start)
    near = numbers[max(0, end - _NESTED) : end]
    return next((number for number in near if _rests_on(verdicts[number], difference)), None)


def _rests_on(verdict: Finding, difference: Finding) -> bool:
    """Tell whether a verdict is on the words that a difference is about, beside the same source."""
    sources = {id(place.document) for place in verdict.related}
    if verdict.severity.rank < difference.severity.rank:
        return False
    if not difference.related or id(difference.related[0].document) not in sources:
        return False
    place, whole = difference.location.span, verdict.location.span
    beside = 0 if len(place) else _BESIDE
    return whole.start - beside <= place.start and place.end <= whole.end + beside
