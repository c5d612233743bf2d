"""A word without weight left out.

**What it finds.** Articles, *that*, prepositions, forms of *be* that the witness lacks.

**Why it matters.** Nobody's sense is changed, but the words between the marks are not quite those that were
said.

**Example.** "He said that it sails on Friday." beside "He said it sails Friday."

**Fine.** "He said that it sails." beside "He said that it sailed."

**Style guides.** Reuters: words may go if the sense stays; AP, NYT: with a mark.

**False alarms.** The longer wording may be the one that added it.
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
    """Yield a claim for each place where the witness lacks words without weight."""
    for place in places(comparison):
        if not place.witness.norms and only_small_words(place):
            yield Claim(place.variants, "words are missing in one")


RULE = Rule(
    id="QV304",
    label="omission",
    title="A word without weight left out",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
    part_of="QV501",
)
