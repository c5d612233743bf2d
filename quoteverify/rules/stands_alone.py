"""No other outlet has this wording.

**What it finds.** Words of a draft that differ, by more than house style, from those of every one of two or
more other outlets that quote the same utterance.

**Why it matters.** Where several independent reports agree and one differs, the one is the likelier mistake.
They may also share one agency's copy: the place and the wordings are there to be looked at.

**Example.** "We will close two schools" in the draft, "We could close two schools" in two other
outlets.

**Fine.** "We will close two schools" in the draft and in another outlet.

**Style guides.** The New York Times manual: readers may take every word between the marks as what was said.

**False alarms.** The one who stands alone may be the only one who was there.
"""

from __future__ import annotations

from quoteverify.model import Rule, Severity

RULE = Rule(
    id="QV707",
    label="stands_alone",
    title="No other outlet has this wording",
    severity=Severity.MINOR,
    help=__doc__ or "",
)
