"""A word without weight for another.

**What it finds.** One article, preposition or the like for another.

**Why it matters.** Nobody's sense is changed, but the words between the marks are not quite those that were
said.

**Example.** "A ship sank on the reef." beside "The ship sank at the reef."

**Fine.** "A ship sank." beside "Three ships sank."

**Style guides.** AP, NYT: no word is changed between the marks.

**False alarms.** Two transcripts of one recording often differ so; in a few phrases a preposition
changes the sense.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import places
from quoteverify.rules.small_words import only_small_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each place where words without weight stand for others."""
    for place in places(comparison):
        if place.base.norms and place.witness.norms and only_small_words(place):
            yield Claim(place.variants, "the words differ")


RULE = Rule(
    id="QV313",
    label="substitution",
    title="A word without weight for another",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
    part_of="QV306",
)
