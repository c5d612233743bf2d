"""Words that the speaker quoted, presented as his own.

**What it finds.** A witness that is what stood between inner quotation marks in the other, without those
marks or the frame.

**Why it matters.** The speaker may have quoted them to contradict them.

**Example.** "They tell me 'it is over', and I laugh." beside "It is over."

**Fine.** "They tell me 'it is over', and I laugh." beside "They tell me 'it is over'."

**Style guides.** BBC guidelines and the SPJ code: do not distort by taking words out of their context.

**False alarms.** Where a speaker adopts the words that they repeat, they are theirs after all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import places
from quoteverify.rules.government import at_end, at_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place


_QUOTES = frozenset("\"'`´‘’‚‛“”„‟«»‹›")
_NEAR = 3
"""So many marks can stand between the inner quotation and what frames it."""


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for the frame that one witness lacks."""
    frame = [place for place in places(comparison) if _frames(place)]
    if frame:
        yield Claim(
            tuple(v for place in frame for v in place.variants),
            "one has them as words quoted by the speaker",
            Severity.MAJOR,
        )


def _frames(place: Place) -> bool:
    if not place.base.norms or place.witness.norms or not (at_start(place) or at_end(place)):
        return False
    tokens = place.comparison.base.tokens
    reading = place.variants[0].base
    after = reading.first + len(reading.tokens)
    kept = place.comparison.witness.tokens
    edge = (
        tokens[after : after + _NEAR]
        if at_start(place)
        else tokens[max(0, reading.first - _NEAR) : reading.first]
    )
    inner = any(token.norm in _QUOTES for token in edge)
    return inner and not any(token.norm in _QUOTES for token in (kept[:1] if at_start(place) else kept[-2:]))


RULE = Rule(
    id="QV510",
    label="truncation",
    title="Words that the speaker quoted, presented as his own",
    severity=Severity.MAJOR,
    help=__doc__ or "",
    check=check,
)
