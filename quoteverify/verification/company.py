"""Whether a draft has other quotations from a source: without dates, little else tells the occasion.

A draft with several quotations of which only one is similar to something in a source is more likely to report
another occasion, at which the speaker used the same phrase in other words.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.verification.evidence import resembles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteverify.verification.case import Case

_SEVERAL = 4
"""A draft of fewer quotations that are long enough to tell shows no pattern."""


def accompanied(cases: Sequence[Case]) -> tuple[Case, ...]:
    """Return the cases of some drafts, those told apart that stand alone."""
    counts: dict[int, int] = {}
    company: dict[tuple[int, int], int] = {}
    for case in cases:
        draft = id(case.quotation.document)
        counts[draft] = counts.get(draft, 0) + (not case.short)
        if (key := _key(case)) is not None and case.found and resembles(case.found.best):
            company[key] = company.get(key, 0) + 1
    return tuple(
        replace(case, alone=True)
        if case.days is None
        and (key := _key(case)) is not None
        and not (case.found and case.found.best.literal)
        and _SEVERAL <= counts[id(case.quotation.document)]
        and company.get(key, 0) < 2
        else case
        for case in cases
    )


def _key(case: Case) -> tuple[int, int] | None:
    return (id(case.quotation.document), id(case.found.best.transcript)) if case.found else None
