"""The whole statement is worded afresh.

**What it finds.** Readings that share few content words, as two translators of one statement would produce.
Across outlets one note tells of all renderings that differ throughout; other numbers and names, negations,
strengths of commitment, and a clause that one outlet alone has, are still told on their own.

**Why it matters.** Neither wording is necessarily wrong, but at most one can be what was printed in the
original; quotation marks promise more than a translation can keep.

**Example.** "We shall not bow to threats." beside "No amount of menace is going to bring us to our knees."

**Fine.** "We shall not bow to threats." beside "We will not bow to threats."

**Style guides.** Reuters and BBC guidelines: say that words are translated, and by whom where it matters.

**False alarms.** Two remarks on one subject that were grouped as one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import Claim, Rule, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield one claim for all that is left of a comparison that holds no word for word."""
    if comparison.reworded:
        yield Claim(comparison.variants, "the statement is worded afresh")


RULE = Rule(
    id="QV513",
    label="translation_variant",
    title="The whole statement is worded afresh",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
)
