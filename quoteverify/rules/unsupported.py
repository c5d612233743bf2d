"""No source and no other outlet has it.

**What it finds.** A quotation of a draft, of four words or more, that stands in none of the primary sources
given and that no other outlet quotes or reports.

**Why it matters.** It may be the outlet's own interview. It may also be invented, put together by a machine,
or a paraphrase in quotation marks. How grave that is depends on the desk: set its severity.

**Example.** "We never had a harbour plan," in the draft, where neither the transcript of the meeting nor any
other report of it has anything like it.

**Fine.** "We need a new harbour," in the draft and in another report.

**Style guides.** The SPJ code: verify before publishing; name the source where it is another's report.

**False alarms.** An interview of one's own, which nobody else can have.
"""

from __future__ import annotations

from quoteverify.model import Rule, Severity

RULE = Rule(
    id="QV706",
    label="unsupported",
    title="No source and no other outlet has it",
    severity=Severity.MINOR,
    help=__doc__ or "",
)
