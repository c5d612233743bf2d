"""A dialect spelling that was written out.

**What it finds.** "Going to" where the base has "gonna", "want to" for "wanna", "got to" for "gotta".

**Why it matters.** It is house style, and some newsrooms want it so: everybody says "gonna", and to spell
only some speakers so makes them look careless.

**Example.** "We are gonna win." beside "We are going to win."

**Fine.** "We are going to win." beside "We are gonna win."

**Style guides.** AP: it is written out, except where the sound is the point.

**False alarms.** A speaker known for the form, of whom it is told because of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.dialect import slurred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each dialect spelling that only the base has."""
    for variant in comparison.variants:
        if slurred(variant.base, beside=variant.witness):
            yield Claim((variant,), "a dialect spelling stands in one")


RULE = Rule(
    id="QV316",
    label="contraction",
    title="A dialect spelling that was written out",
    severity=Severity.NONE,
    help=__doc__ or "",
    check=check,
    part_of="QV106",
)
