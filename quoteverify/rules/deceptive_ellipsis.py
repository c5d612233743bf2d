"""An ellipsis that took out what mattered.

**What it finds.** A marked gap in which a negation, a condition, a limit, a hedge or a contrast stood that
governs what is left.

**Why it matters.** The mark tells the reader that nothing essential is gone.

**Example.** "We will not, whatever they say, sell." beside "We will … sell."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.condition_dropped import sets_condition
from quoteverify.rules.evidence import places
from quoteverify.rules.government import apart, governing, marked
from quoteverify.rules.hedge_removed import hedges
from quoteverify.rules.qualifier_dropped import limits
from quoteverify.rules.retraction import taken_back, turns_within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each marked gap that changes what is left."""
    for place in places(comparison):
        if place.cut is not None and marked(place) and _changes_rest(place):
            yield Claim(place.variants, "what is left out, though marked, changes the rest")


def _changes_rest(place: Place) -> bool:
    if apart(place):
        return False
    return (
        bool(governing(place, "negation") or governing(place, "implicit negation"))
        or sets_condition(place)
        or hedges(place)
        or limits(place)
        or _contrasts(place)
        or taken_back(place)
        or turns_within(place)
    )


def _contrasts(place: Place) -> bool:
    """Tell whether the gap begins with a word that takes back what stands before."""
    side = place.cut
    if side is None or not side.first:
        return False
    return any(sign.first <= side.first for sign in governing(place, "contrast"))


RULE = Rule(
    id="QV502",
    label="deceptive_ellipsis",
    title="An ellipsis that took out what mattered",
    severity=Severity.MAJOR,
    help=__doc__ or "",
    check=check,
)
