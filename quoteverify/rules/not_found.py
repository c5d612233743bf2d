"""Said nowhere in the sources.

**What it finds.** A quotation whose words stand in none of the primary sources given, however similar some
passage is, or only a few that another person says there and anybody may have said. A passage that is
like it is shown, and is not a match.

**Why it matters.** Most quotations come from elsewhere, and then this says nothing. Where the sources are
those of the event that the draft reports, the words may be invented, or a paraphrase in quotation marks.

**Example.** "We never had a harbour plan." where the transcript of the council has nothing like it.

**Fine.** "We need a new harbour." where the transcript has these words.

**Style guides.** The New York Times manual: readers may take every word between the marks as what was said.

**False alarms.** Whatever was said where none of the sources listened.
"""

from __future__ import annotations

from quoteverify.model import Rule, Severity

RULE = Rule(
    id="QV701",
    label="not_found",
    title="Said nowhere in the sources",
    severity=Severity.MINOR,
    help=__doc__ or "",
)
