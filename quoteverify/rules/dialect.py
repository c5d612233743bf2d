"""A dialect spelling where the other writes the words out.

**What it finds.** "Gonna" where the base has "going to", "wanna" for "want to", "gotta" for "got to". The
other way round, where the base has the dialect spelling, is another rule's.

**Why it matters.** Everybody says "gonna": to spell some speakers so makes them look careless.

**Example.** "We are going to win." beside "We are gonna win."

**Fine.** "We are gonna win." beside "We are going to win."

**Style guides.** AP: no such spelling, except where the sound is the point.

**False alarms.** A transcript that writes all out; a song or a title that is spelled so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.model import Claim, Rule, Severity, Variant
from quoteverify.rules.contraction import is_contracted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison, Reading


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each dialect spelling that only the witness has."""
    for variant in comparison.variants:
        if slurred(variant.witness, beside=variant.base):
            yield Claim((variant,), "a dialect spelling stands in one")


def slurred(reading: Reading, *, beside: Reading) -> bool:
    """Tell whether a reading has a dialect spelling of the words that another has."""
    if not is_contracted(Variant(beside, reading)):
        return False
    dialect = sense(reading.witness.document.language).dialect
    return bool(dialect & _printed(reading) - _printed(beside))


def _printed(reading: Reading) -> frozenset[str]:
    return frozenset(reading.text.casefold().replace("’", "'").split())


RULE = Rule(
    id="QV302",
    label="contraction",
    title="A dialect spelling where the other writes the words out",
    severity=Severity.NONE,
    help=__doc__ or "",
    check=check,
    part_of="QV106",
)
