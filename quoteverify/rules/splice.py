"""Remarks that the source keeps apart joined as one.

**What it finds.** A sentence or more, or a question, left out without a mark between two remarks.

**Why it matters.** The second remark seems to follow from the first: an answer is put to another question,
a pronoun points to somebody else.

**Example.** "I trust the coach. You ask about the captain. He goes." beside "I trust the coach. He goes."

**Fine.** "I trust the coach. You ask about the captain. He goes." beside "I trust the coach. … He goes."

**Style guides.** Reuters and BBC guidelines: two answers are not joined into one without saying so.

**False alarms.** A sentence in between that an outlet left out of its text, and whose place its own words
show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import language, places
from quoteverify.rules.government import apart, at_end, at_start, marked, sentence_inside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place


_REMARK = 3
"""Fewer words are an interjection."""


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each unmarked gap of a sentence or more between words that both witnesses have."""
    for place in places(comparison):
        if not _gap(place) or at_start(place) or at_end(place) or marked(place):
            continue
        reading = place.variants[0].base if place.base.norms else place.variants[0].witness
        longer = max(len(place.base.norms), len(place.witness.norms))
        if _REMARK <= longer and (apart(place) or sentence_inside(reading)):
            yield Claim(place.variants, "remarks that one keeps apart are joined")


def _gap(place: Place) -> bool:
    """Tell whether one witness has nothing here, or no more than a word that joins."""
    if place.cut is not None:
        return True
    joining = sense(language(place.comparison)).joining
    short = min(place.base.norms, place.witness.norms, key=len)
    return len(short) == 1 and short[0] in joining


RULE = Rule(
    id="QV504",
    label="splice",
    title="Remarks that the source keeps apart joined as one",
    severity=Severity.MAJOR,
    help=__doc__ or "",
    check=check,
)
