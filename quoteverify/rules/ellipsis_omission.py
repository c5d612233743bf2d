"""Words left out where an ellipsis stands.

**What it finds.** Words that one witness leaves out and marks with an ellipsis, bare or in brackets, so
that the sense is intact.

**Why it matters.** It is the honest way to shorten; the reader can still not see what is gone.

**Example.** "The pier, built by monks, burned." beside "The pier … burned."

**Fine.** "The pier, built by monks, burned." beside "The pier burned."

**Style guides.** Chicago and MLA: three points where words are left out, and none where the speaker only
paused.

**False alarms.** The points may stand for a pause, while the words were never said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import places
from quoteverify.rules.government import marked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each marked gap."""
    for place in places(comparison):
        if place.cut is not None and marked(place):
            yield Claim(place.variants, "words are left out, and marked")


RULE = Rule(
    id="QV205",
    label="ellipsis_omission",
    title="Words left out where an ellipsis stands",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
)
