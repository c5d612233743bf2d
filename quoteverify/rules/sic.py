"""An editor's *[sic]*.

**What it finds.** *[sic]* in one witness only.

**Why it matters.** It says that a slip is the speaker's own; with spoken words it mostly mocks, so that some
newsrooms allow it as a last resort only.

**Example.** "We was late." beside "We was [sic] late."

**Fine.** "We was late." beside "We was late!"

**Style guides.** WSJ: a last resort.

**False alarms.** A primary source that is quoted there may have it itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import Rule, Severity
from quoteverify.rules.brackets import Bracket, bracket_claims

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Claim, Comparison


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each *[sic]*."""
    yield from bracket_claims(comparison, Bracket.SIC, "a slip is marked in one")


RULE = Rule(
    id="QV204",
    label="bracketed_insertion",
    title="A slip that is marked as the speaker's own",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
    part_of="QV201",
)
