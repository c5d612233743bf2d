"""The same value in another notation.

**What it finds.** Numbers, amounts, dates and times of one value: 5 and five, $2bn and two billion dollars,
4 July and July 4, half and 50 percent.

**Why it matters.** It is house style only.

**Example.** "Five ships, $2bn." beside "5 ships, $2 billion."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify import values
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import norms, same_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each value that is printed in two notations."""
    for variant in comparison.variants:
        base, witness = norms(variant.base), norms(variant.witness)
        if len(base) != 1 or len(witness) != 1 or comparison.reworded:
            continue
        if (same_words(variant) and _value(base[0])) or (
            _value(base[0]) and values.same(base[0], witness[0])
        ):
            yield Claim((variant,), "the same value in another notation")


def _value(norm: str) -> bool:
    return ":" in norm or norm == "one"


RULE = Rule(
    id="QV107",
    label="number_format",
    title="The same value in another notation",
    severity=Severity.NONE,
    help=__doc__ or "",
    check=check,
)
