"""Words that only the witness has.

**What it finds.** Words that were added inside or at an end. They are graver where they accuse, and where,
of three outlets or more, one alone has a whole clause in the midst of what all have.

**Why it matters.** Nobody may have said them. Where they accuse, they are a matter for lawyers.

**Example.** "The families want answers." beside "The grieving families want answers."

**Fine.** "The families want answers." beside "The families want answers [soon]."

**Style guides.** AP and Reuters: nothing stands between quotation marks that was not said; what the outlet
supplies goes into brackets or outside the marks.

**False alarms.** The longer wording may be the faithful one: the other outlet may have cut.
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
    """Yield a claim for each place where the base lacks words."""
    again = retold(comparison)
    for place in places(comparison):
        if (
            place.witness.norms
            and not place.base.norms
            and not completes(place)
            and again.isdisjoint(place.variants)
        ):
            accused = bool(place.witness.kinds("accusation"))
            yield Claim(place.variants, "words are added in one", Severity.MAJOR if accused else None)


RULE = Rule(
    id="QV307",
    label="addition",
    title="Words that only the witness has",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
)
