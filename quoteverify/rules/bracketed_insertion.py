"""An editor's words in square brackets.

**What it finds.** Words in square brackets that explain or comment.

**Why it matters.** Brackets are honest, but outlets that fill them differently tell their readers different
things.

**Example.** "The mayor sold it in May." beside "The mayor [Ann Orme] sold it in May."

**Fine.** "The mayor sold it in May." beside "The mayor sold it, in May."

**Style guides.** AP: sparingly, a paraphrase is better; Chicago: square brackets for what the editor
interpolates.

**False alarms.** A speaker who reads out a document may have had the brackets before them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import Rule, Severity
from quoteverify.rules.brackets import Bracket, bracket_claims

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Claim, Comparison


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each bracket that only adds."""
    yield from bracket_claims(comparison, Bracket.INSERTED, "words stand in brackets")


RULE = Rule(
    id="QV201",
    label="bracketed_insertion",
    title="An editor's words in square brackets",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
)
