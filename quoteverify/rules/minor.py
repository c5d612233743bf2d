"""In other words, an honest rendering.

**What it finds.** A passage that differs from the quotation as style guides allow: a contraction, a false
start or a repeated word left out, an insertion in brackets, a marked ellipsis, figures for number words, a
few words without weight.

**Why it matters.** A newsroom that prints exactly what was said wants to know.

**Example.** "We can't wait." where the transcript has "We cannot, we cannot wait."

**Fine.** "We cannot, we cannot wait." where the transcript has these words.

**Style guides.** AP and Reuters: stumbles may go, and only they.

**False alarms.** A transcript may leave out the stumbles itself.
"""

from __future__ import annotations

from quoteverify.model import Rule, Severity

RULE = Rule(
    id="QV705",
    label="minor",
    title="In other words, an honest rendering",
    severity=Severity.MINOR,
    help=__doc__ or "",
)
