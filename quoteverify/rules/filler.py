"""A filler or a stumble left out.

**What it finds.** *Um*, *you know* between commas, a repeated word, a beginning that the speaker gave up:
words that one witness leaves out between words that both have.

**Why it matters.** Most newsrooms leave them out without a mark. But to clean up one speaker and not another
is uneven.

**Example.** "We will, you know, go on." beside "We will go on."

**Fine.** "We will, as you know, go on." beside "We will, as they know, go on."

**Style guides.** Guardian, NYT: *um* may go; AP: minor slips, with extreme caution and a mark.

**False alarms.** *You know* may be meant: "You know the way."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import places
from quoteverify.rules.stumbles import stumbles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each stumble that the witness lacks."""
    for place in places(comparison):
        if stumbles(place):
            yield Claim(place.variants, "a filler or a stumble is left out")


RULE = Rule(
    id="QV301",
    label="omission",
    title="A filler or a stumble left out",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
    part_of="QV501",
)
