"""The same told from the other side.

**What it finds.** Two words for one relation seen from its two ends (bought from, sold to; before, after),
with what they relate exchanged, so that nothing is reversed.

**Why it matters.** The fact is the same, but the words between the marks were not said.

**Example.** "The town bought the mill from the bank." beside "The bank sold the mill to the town."

**Fine.** "The town bought the mill from the bank." beside "The bank bought the mill from the town."

**Style guides.** AP and The New York Times: what is reworded loses its quotation marks.

**False alarms.** Where more than two are named, it may not be seen who stands at which end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.lexicon import converse, root
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import language, places

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.languages.language import Sense
    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Side

_LONG = 60
"""In longer witnesses too much stands on both sides of a word."""


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield one claim for all places where a relation is told from its other end."""
    parting = places(comparison)
    if len(parting) < 2 or _LONG < max(len(parting[0].base.whole), len(parting[0].witness.whole)):
        return
    tag = language(comparison)
    turned = (
        _exchanged(one.base, i, other.witness, j, tag)
        for one in parting
        for i, norm in enumerate(one.base.norms, start=one.base.first)
        for other in parting
        for j, answer in enumerate(other.witness.norms, start=other.witness.first)
        if converse(norm, answer, tag)
    )
    if any(turned):
        yield Claim(
            tuple(v for place in parting for v in place.variants), "the same, told from the other side"
        )


def _exchanged(base: Side, at: int, witness: Side, answer: int, tag: str | None) -> bool:
    """Tell whether what stands before one word stands behind the other, and the other way round."""
    data = sense(tag)
    before, after = _weighty(base.whole[:at], data, tag), _weighty(base.whole[at + 1 :], data, tag)
    ahead = _weighty(witness.whole[:answer], data, tag)
    behind = _weighty(witness.whole[answer + 1 :], data, tag)
    ours, theirs = before - ahead, ahead - before
    return bool(ours and theirs) and ours <= behind and theirs <= after


def _weighty(row: Sequence[str], data: Sense, tag: str | None) -> set[str]:
    """Return what a row speaks of: its words of sense, or the persons that its pronouns stand for."""
    return {
        data.pronouns.get(norm) or root(norm, tag)
        for norm in row
        if norm in data.pronouns or norm not in data.grammatical
    }


RULE = Rule(
    id="QV308",
    label="substitution",
    title="The same told from the other side",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
)
