"""Words changed, added or dropped without a mark.

**What it finds.** A passage that says much the same in other words of content, which nothing marks as
changed.

**Why it matters.** Readers take what stands between the marks as exactly what was said.

**Example.** "We need a bold new harbour." where the transcript has "We need a new harbour."

**Fine.** "We need a … harbour." where the transcript has "We need a new harbour."

**Style guides.** The New York Times manual: readers may take every word between the marks as what was said.

**False alarms.** A transcript may be tidied itself, or taken from a prepared text.
"""

from __future__ import annotations

from quoteverify.model import Rule, Severity

RULE = Rule(
    id="QV702",
    label="altered",
    title="Words changed, added or dropped without a mark",
    severity=Severity.MAJOR,
    help=__doc__ or "",
)
