"""Rules look at a comparison in turn, each at what no earlier one has claimed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.model import Finding, Location, Span
from quoteverify.wording import is_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.model import Claim, Collation, Comparison, Reading, Rule

_LONG = 120
"""Longer words are shown by their beginning and end."""


def findings(collation: Collation, rules: Sequence[Rule]) -> tuple[Finding, ...]:
    """Return the findings of all comparisons of a collation, in the order of the witnesses and the text."""
    return tuple(
        finding
        for comparison in collation.comparisons
        if comparison.variants and not comparison.witness.witness.paraphrase
        for finding in sorted(
            (_finding(rule, claim, collation) for rule, claim in _claims(comparison, rules)),
            key=lambda finding: (finding.location.span, finding.rule.id),
        )
    )


def _claims(comparison: Comparison, rules: Sequence[Rule]) -> Iterator[tuple[Rule, Claim]]:
    for rule in rules:
        claims = tuple(rule.check(comparison))
        if not claims:
            continue
        yield from ((rule, claim) for claim in claims)
        claimed = {variant for claim in claims if claim.final for variant in claim.variants}
        left = tuple(variant for variant in comparison.variants if variant not in claimed)
        if not left:
            return
        comparison = replace(comparison, variants=left)


def _finding(rule: Rule, claim: Claim, collation: Collation) -> Finding:
    base = _location([variant.base for variant in claim.variants])
    witness = _location([variant.witness for variant in claim.variants])
    message = f"{claim.message}: {_shown(base, claim, 'base')}, {_shown(witness, claim, 'witness')}"
    if (alone := _alone(claim, collation)) is not None:
        message += f"; only {alone} has words here"
    return Finding(rule, claim.severity or rule.severity, message, witness, (base,))


def _location(readings: Sequence[Reading]) -> Location:
    start = min(reading.span.start for reading in readings)
    end = max(reading.span.end for reading in readings)
    return Location(readings[0].witness.document, Span(start, end))


def _shown(place: Location, claim: Claim, side: str) -> str:
    """Return "OUTLET has WORDS" in the words of the document."""
    if not any(getattr(variant, side).tokens for variant in claim.variants):
        return f"{place.document.outlet} has nothing here"
    text = " ".join(place.text.split())
    if _LONG < len(text):
        text = f"{text[: _LONG // 2].rstrip()} … {text[-_LONG // 2 :].lstrip()}"
    return f"{place.document.outlet} has “{text}”"


def _alone(claim: Claim, collation: Collation) -> str | None:
    """Return the outlet that, of three or more, alone has words at a place."""
    if len(collation.comparisons) < 2:
        return None
    first = claim.variants[0]
    if _words(first.base):
        return None  # the others that lack them are reported one by one
    same = [
        comparison
        for comparison in collation.comparisons
        if any(
            _words(variant.witness) and not _words(variant.base) and variant.base.span == first.base.span
            for variant in comparison.variants
        )
    ]
    return first.witness.witness.document.outlet if len(same) == 1 else None


def _words(reading: Reading) -> bool:
    return any(map(is_word, reading.tokens))
