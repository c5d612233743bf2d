"""The words are there, but another person says them.

**What it finds.** A passage with the words of the quotation in a turn of somebody else than the draft names,
or read out there as the words of a third person.

**Why it matters.** A reader believes that somebody said what somebody else did. The labels of a transcript
can be wrong: look at the passage.

**Example.** "The bridge is safe," Ada Brook said; the transcript has it after "DUNN:".

**Fine.** "The bridge is safe," Carl Dunn said; the transcript has it after "DUNN:".

**Style guides.** The IPSO code, clause 1; every style guide puts the name of who spoke before the words.

**False alarms.** Labels of a transcript that are wrong, or a speaker who repeats what another said.
"""

from __future__ import annotations

from quoteverify.model import Rule, Severity

RULE = Rule(
    id="QV704",
    label="misattributed",
    title="The words are there, but another person says them",
    severity=Severity.MAJOR,
    help=__doc__ or "",
)
