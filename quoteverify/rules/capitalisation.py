"""Capitals where another has small letters.

**What it finds.** Words that differ in case, other than where a sentence or a quoted phrase begins.

**Why it matters.** It is house style, though capitals can also shout, or make a name of a word.

**Example.** "the mayor" beside "the Mayor"

**Fine.** "the mayor" beside "The mayor"

**Style guides.** Chicago lists the first letter among the changes that need no mark; titles and offices
follow the house.

**False alarms.** A capital may tell a name from a word: the Bar, the bar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import same_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each word in another case."""
    for variant in comparison.variants:
        if same_words(variant) and variant.base.text.casefold() == variant.witness.text.casefold():
            yield Claim((variant,), "the capitals differ")


RULE = Rule(
    id="QV103",
    label="capitalisation",
    title="Capitals where another has small letters",
    severity=Severity.NONE,
    help=__doc__ or "",
    check=check,
)
