"""A suppression that suppresses nothing.

**What it finds.** A comment, a front-matter key or a setting that lets findings pass, where there is no such
finding.

**Why it matters.** What was let pass is gone, or the suppression is misplaced or misspelt; if it stays,
it will hide the next mistake there.

**Example.** "<!-- quoteverify: ignore[QV501] -->" before a paragraph in which no words are missing.

**Fine.** "<!-- quoteverify: ignore[QV501] -->" before a paragraph in which words are missing.

**Style guides.** None: an exception that fits nothing hides the next mistake.

**False alarms.** A run that looked at fewer documents than usual finds less to let pass.
"""

from __future__ import annotations

from quoteverify.model import Rule, Severity

RULE = Rule(
    id="QV904",
    label="unused_suppression",
    title="A suppression that suppresses nothing",
    severity=Severity.MINOR,
    help=__doc__ or "",
)
