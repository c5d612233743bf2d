"""Words missing inside, unmarked.

**What it finds.** Words that one witness has between words that both have, and whose loss leaves the sense:
details.  Fillers and words without weight have rules of their own.

**Why it matters.** Style guides allow it for stumbles only; anything more should be marked.

**Example.** "We sold the old wooden pier." beside "We sold the pier."

**Fine.** "We sold the old wooden pier." beside "We sold the … pier."

**Style guides.** Reuters: a redundant word may go if the sense stays; Chicago: with points.

**False alarms.** The shorter wording may be the faithful one: the other outlet may have added.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import completes, places
from quoteverify.rules.turns import retold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each place where the witness lacks words."""
    again = retold(comparison)
    for place in places(comparison):
        if (
            place.base.norms
            and not place.witness.norms
            and not completes(place)
            and again.isdisjoint(place.variants)
        ):
            yield Claim(place.variants, "words are missing in one")


RULE = Rule(
    id="QV501",
    label="omission",
    title="Words missing inside, unmarked",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
)
