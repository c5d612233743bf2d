"""Words in square brackets in the place of others.

**What it finds.** Words in square brackets where the other witness has words that were said.

**Why it matters.** Brackets are honest, but these hide which words were taken out: a reader cannot tell a
pronoun that was explained from a word that was softened.

**Example.** "They sold it in May." beside "They sold [the shipyard] in May."

**Fine.** "The mayor sold it in May." beside "The mayor [Ann Orme] sold it in May."

**Style guides.** AP: in doubt, do not quote; ACES: the reader cannot tell which word is gone.

**False alarms.** The other outlet may have left out what stood there before the brackets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import Rule, Severity
from quoteverify.rules.brackets import Bracket, bracket_claims

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Claim, Comparison


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each bracket that stands for words of the other witness."""
    yield from bracket_claims(comparison, Bracket.REPLACING, "words in brackets stand for others")


RULE = Rule(
    id="QV202",
    label="bracketed_insertion",
    title="Words in brackets in the place of others",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
    part_of="QV201",
)
