"""The beginning or the end is missing, unmarked.

**What it finds.** A witness that is a part of the other: what stands before or after is not there, and
nothing says so.

**Why it matters.** Usually the rest is another matter. But the words that were cut may take the statement
back.

**Example.** "It worked, or so we thought until June." beside "It worked."

**Fine.** "It worked, or so we thought until June." beside "It worked …", where the gap is marked.

**Style guides.** Chicago: no points are needed at the ends; Reuters: the sense must stay as it was.

**False alarms.** What takes the statement back in words that no list knows is not seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import places
from quoteverify.rules.government import at_end, at_start, repeats
from quoteverify.rules.retraction import taken_back
from quoteverify.rules.turns import retold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each end of the base that the witness lacks."""
    for place in places(comparison):
        if is_cut_off(place) and retold(comparison).isdisjoint(place.variants):
            severity = Severity.MAJOR if taken_back(place) else None
            yield Claim(place.variants, "the words go on in one", severity)


def is_cut_off(place: Place) -> bool:
    """Tell whether an end of the base, which repeats nothing, is missing in the witness."""
    missing = place.base.norms and not place.witness.norms
    return bool(missing) and (at_start(place) or at_end(place)) and not repeats(place.base)


RULE = Rule(
    id="QV506",
    label="truncation",
    title="The beginning or the end is missing, unmarked",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
)
