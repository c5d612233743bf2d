"""A suppression without a reason.

**What it finds.** Where the settings are strict, a suppression that gives no reason. It has no effect.

**Why it matters.** Nobody can tell later whether what it let pass was right.

**Example.** "<!-- quoteverify: ignore[QV501] -->", where it could be
"<!-- quoteverify: ignore[QV501] reason="cut by agreement" -->".

**Fine.** "<!-- quoteverify: ignore[QV501] reason="cut by agreement" -->".

**Style guides.** None: an exception that says why can be judged by the next editor.

**False alarms.** None known: a reason is there or is not.
"""

from __future__ import annotations

from quoteverify.model import Rule, Severity

RULE = Rule(
    id="QV907",
    label="unreasoned_suppression",
    title="A suppression without a reason",
    severity=Severity.MINOR,
    help=__doc__ or "",
)
