"""A filler or a stumble at the beginning or the end left out.

**What it finds.** *Well*, *um* or a beginning that the speaker gave up, before the words that both witnesses
have or after them.

**Why it matters.** Most newsrooms leave it out without a mark. But to clean up one speaker and not another is
uneven.

**Example.** "Well, we will go on." beside "We will go on."

**Fine.** "Well, we will go on." beside "Well … we will go on."

**Style guides.** Guardian, NYT: *um* may go; AP: minor slips, with extreme caution and a mark.

**False alarms.** *Well* may answer a question, and then says something.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import places
from quoteverify.rules.retraction import taken_back
from quoteverify.rules.stumbles import stumbles
from quoteverify.rules.truncation import is_cut_off

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each stumble at an end of the base that the witness lacks."""
    for place in places(comparison):
        if is_cut_off(place) and stumbles(place) and not taken_back(place):
            yield Claim(place.variants, "a filler or a stumble is left out")


RULE = Rule(
    id="QV315",
    label="truncation",
    title="A filler or a stumble at an end left out",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
    part_of="QV506",
)
