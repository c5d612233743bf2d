"""A suppression whose day has passed.

**What it finds.** A suppression that was to hold until a day that is over. It has no effect any more: what it
let pass is found again.

**Why it matters.** Somebody meant to look at it again by then.

**Example.** "<!-- quoteverify: ignore[QV501] until=2020-01-01 -->".

**Fine.** "<!-- quoteverify: ignore[QV501] until=2999-01-01 -->".

**Style guides.** None: an exception with an end is looked at again, as a correction would be.

**False alarms.** None known: the day is compared with today.
"""

from __future__ import annotations

from quoteverify.model import Rule, Severity

RULE = Rule(
    id="QV906",
    label="expired_suppression",
    title="A suppression whose day has passed",
    severity=Severity.MINOR,
    help=__doc__ or "",
)
