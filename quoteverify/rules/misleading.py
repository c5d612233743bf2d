"""The sense changed, by the words or by a cut.

**What it finds.** A lost or added negation, another number or name, a dropped condition, hedge or limit;
and words that are exact but cut so that they mislead: "they claim that", "I never said that", "if the price
holds", "we will not ... this year" left off, a retraction right after, the interviewer's question made a
statement of who answers, parts of different answers joined.

**Why it matters.** A reader is told something else than what was said.

**Example.** "We will close the school." where the transcript has "If the roof fails, we will close the
school."

**Fine.** "If the roof fails, we will close the school." where the transcript has it so.

**Style guides.** The SPJ code: never distort facts or context; Ofcom and the BBC ask for due accuracy.

**False alarms.** What is taken back much later is not seen, and what is repeated with care elsewhere is not
weighed.
"""

from __future__ import annotations

from quoteverify.model import Rule, Severity

RULE = Rule(
    id="QV703",
    label="misleading",
    title="The sense changed, by the words or by a cut",
    severity=Severity.MAJOR,
    help=__doc__ or "",
)
