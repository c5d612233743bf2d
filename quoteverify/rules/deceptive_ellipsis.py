"""An ellipsis that took out what mattered.

**What it finds.** A marked gap in which a negation, a condition, a limit, a hedge or a contrast stood that
governs what is left.

**Why it matters.** The mark tells the reader that nothing essential is gone.

**Example.** "We will not, whatever they say, sell." beside "We will … sell."

**Fine.** "The pier, built by monks, will not burn." beside "The pier … will not burn."

**Style guides.** Chicago warns of ellipses that skew the sense; the SPJ code: never distort facts or context.

**False alarms.** A limit or a hedge in the gap may belong to another clause that is gone as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.lexicon import contrary, opposed
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.condition_dropped import sets_condition
from quoteverify.rules.evidence import language, places
from quoteverify.rules.government import apart, governing, marked
from quoteverify.rules.hedge_removed import hedges
from quoteverify.rules.qualifier_dropped import limits
from quoteverify.rules.retraction import taken_back, turns_within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.lexicon import Sign
    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place


_DENYING = ("negation", "implicit negation")
_BEHIND = 3
"""What is denied again, behind a gap, is so within so many words."""
_VERB = 2
"""A verb stands within so many words before what it governs."""


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each marked gap that changes what is left."""
    for place in places(comparison):
        if place.cut is not None and marked(place) and _changes_rest(place):
            yield Claim(place.variants, "what is left out, though marked, changes the rest")


def _changes_rest(place: Place) -> bool:
    if apart(place):
        return False
    return (
        any(not _said_again(sign, place) for name in _DENYING for sign in governing(place, name))
        or sets_condition(place)
        or hedges(place)
        or limits(place)
        or _contrasts(place)
        or taken_back(place)
        or turns_within(place)
        or _other_verb(place)
    )


def _said_again(sign: Sign, place: Place) -> bool:
    """Tell whether what is kept behind the gap denies in the same words: *no beds … and no sleep*."""
    side = place.cut or place.base
    words = side.whole[sign.first : sign.last]
    return any(side.whole[at : at + len(words)] == words for at in range(side.last, side.last + _BEHIND))


def _other_verb(place: Place) -> bool:
    """Tell whether what follows the gap was said with the opposite verb: *loved one and hated the other*."""
    side = place.cut
    if side is None or not side.first or side.last == len(side.whole):
        return False
    tag = language(place.comparison)
    return any(
        opposed(said, gone, tag) or contrary(said, gone, tag)
        for said in side.whole[max(0, side.first - _VERB) : side.first]
        for gone in side.norms[-_VERB:]
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
