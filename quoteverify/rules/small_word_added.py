"""A word without weight added.

**What it finds.** Articles, *that*, prepositions, forms of *be* that only the witness has.

**Why it matters.** Nobody's sense is changed, but the words between the marks are not quite those that were
said.

**Example.** "He said it sails Friday." beside "He said that it sails on Friday."

**Fine.** "He said it sails." beside "He said it sails, certainly."

**Style guides.** AP, NYT: no word is changed between the marks; Reuters: nothing is added.

**False alarms.** The shorter wording may be the one that left it out.
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
    """Yield a claim for each place where the base lacks words without weight."""
    for place in places(comparison):
        if not place.base.norms and only_small_words(place):
            yield Claim(place.variants, "words are added in one")


RULE = Rule(
    id="QV312",
    label="addition",
    title="A word without weight added",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
    part_of="QV307",
)
