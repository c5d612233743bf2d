"""A suppression that cannot be read.

**What it finds.** A comment or front-matter key addressed to this program that it does not understand: an
unknown rule, a day that is none, a comment that never ends. It has no effect.

**Why it matters.** Its author believes that something is let pass, and why.

**Example.** "<!-- quoteverify: ignore QV501 -->", where the brackets are missing.

**Fine.** "<!-- quoteverify: ignore[QV501] -->".

**Style guides.** None: a remark that is not understood must not be taken for one that is.

**False alarms.** Prose that begins with the name of the program and a colon, in a comment.
"""

from __future__ import annotations

from quoteverify.model import Rule, Severity

RULE = Rule(
    id="QV908",
    label="malformed_suppression",
    title="A suppression that cannot be read",
    severity=Severity.MINOR,
    help=__doc__ or "",
)
