"""The same value in another notation.

**What it finds.** Numbers, amounts, dates and times of one value: 5 and five, $2bn and two billion dollars,
4 July and July 4, half and 50 percent.

**Why it matters.** It is house style only.

**Example.** "Five ships, $2bn." beside "5 ships, $2 billion."

**Fine.** "Five ships." beside "Six ships.", which is another number.

**Style guides.** AP: words below ten and figures above; The Guardian and Chicago differ, so that it is left
to the house.

**False alarms.** A figure that is a name: Channel 4, Channel Four.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify import values
from quoteverify.languages import sense
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import language, norms, places, same_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.languages.language import Sense
    from quoteverify.model import Comparison, Variant


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each value that is printed in two notations."""
    data = sense(language(comparison))
    for variant in comparison.variants:
        base, witness = norms(variant.base), norms(variant.witness)
        if len(base) != 1 or len(witness) != 1 or comparison.reworded:
            continue
        if (same_words(variant) and (_value(base[0]) or _holds_fraction(variant, data))) or (
            _value(base[0]) and values.same(base[0], witness[0])
        ):
            yield Claim((variant,), _MESSAGE)
    for place in places(comparison):
        if values.same_extent(place.base.norms, place.witness.norms, sense=data):
            yield Claim(place.variants, _MESSAGE)


_MESSAGE = "the same value in another notation"


def _holds_fraction(variant: Variant, data: Sense) -> bool:
    """Tell whether a unit is printed with the fraction that belongs to its number: *an hour and a half*."""
    longer = max(variant.base.text, variant.witness.text, key=len)
    return norms(variant.base)[0] in data.units and longer.split()[-1].casefold() in data.fractions


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
