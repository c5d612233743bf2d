"""A contraction, or the same written out.

**What it finds.** "Can't" beside "cannot", "we'll" beside "we will", "gonna" beside "going to".

**Why it matters.** It is house style; but a contraction is what was heard, and to write it out in some
speakers' words only is uneven.

**Example.** "We'll rebuild." beside "We will rebuild."

**Fine.** "We'll rebuild." beside "We would rebuild.", which is another strength of commitment.

**Style guides.** Left to the house: Chicago and AP keep what was said where it is known.

**False alarms.** Before a participle 's and 'd may be taken for the other verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import language, norms, same_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quoteverify.model import Comparison, Variant


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each contraction that the other witness writes out."""
    for variant in comparison.variants:
        perfects = sense(language(comparison)).perfects
        if is_contracted(variant) or (
            not same_words(variant) and (_possessive(variant, perfects) or _ambiguous(variant, perfects))
        ):
            yield Claim((variant,), "one contracts")


def is_contracted(variant: Variant) -> bool:
    """Tell whether the same words are printed as a contraction in one witness only."""
    if (
        not same_words(variant)
        or len(norms(variant.base)) < 2
        or len(norms(variant.base)) != len(norms(variant.witness))
    ):
        return False
    base, witness = variant.base.text.casefold(), variant.witness.text.casefold()
    return base.replace(" ", "") != witness.replace(" ", "")


def _possessive(variant: Variant, perfects: Mapping[str, str]) -> bool:
    """Tell whether one has a noun with *'s* for the noun and a verb."""
    short, long = sorted((norms(variant.base), norms(variant.witness)), key=len)
    return (
        len(short) == 1
        and len(long) == 2
        and short[0] == f"{long[0]}'s"
        and long[1] in {*perfects, *perfects.values()}
    )


def _ambiguous(variant: Variant, perfects: Mapping[str, str]) -> bool:
    """Tell whether a contracted *'s* or *'d* was written out as its other verb."""
    pair = {*norms(variant.base), *norms(variant.witness)}
    contracted = any(reading.text[:1] in set("'’ʼ") for reading in (variant.base, variant.witness))
    return contracted and any(pair == set(verbs) for verbs in perfects.items())


RULE = Rule(
    id="QV106",
    label="contraction",
    title="A contraction, or the same written out",
    severity=Severity.NONE,
    help=__doc__ or "",
    check=check,
)
