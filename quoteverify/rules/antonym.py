"""A word for its opposite.

**What it finds.** Opposites (increase, decrease), converses (buyer, seller) and look-alikes of opposite
sense (hyper-, hypo-) that stand for each other without a negation.

**Why it matters.** It reverses what was said, and every other word still matches.

**Example.** "Rents will rise." beside "Rents will fall."

**Fine.** "Rents will rise." beside "Rents will climb."

**Style guides.** Reuters: quotations are not altered; the IPSO code, clause 1: no inaccurate or distorted
information.

**False alarms.** Words that are opposites of some things and not of others: a light load, a light room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.turns import turns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each word that stands for its opposite."""
    for turn in turns(comparison):
        if turn.kind == "opposite":
            yield Claim(turn.variants, "one has the opposite of the other")


RULE = Rule(
    id="QV409",
    label="antonym",
    title="A word for its opposite",
    severity=Severity.MAJOR,
    help=__doc__ or "",
    check=check,
)
