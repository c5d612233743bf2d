"""Rules look at a comparison in turn, each at what no earlier one has claimed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.model import Finding, Kind, Location, Severity, Span
from quoteverify.words import is_word, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quoteverify.model import Claim, Collation, Comparison, Reading, Rule, Token, Witness

_LONG = 120
"""Longer words are shown by their beginning and end."""


def findings(collation: Collation, rules: Sequence[Rule]) -> tuple[Finding, ...]:
    """Return the findings of all comparisons of a collation, in the order of the witnesses and the text."""
    originals = collation.utterance.originals
    attested = {id(each.witness) for each in collation.utterance.attested}
    found = {
        id(comparison.witness.witness): tuple(_found(comparison, collation, rules))
        for comparison in collation.comparisons
        if id(comparison.witness.witness) not in attested and _judged(comparison, originals)
    }
    for copy in collation.utterance.copies:
        known = {_identity(finding) for finding in found.get(id(copy.original), ())}
        own = found.get(id(copy.witness), ())
        found[id(copy.witness)] = tuple(finding for finding in own if _identity(finding) not in known)
    places = (id(comparison.witness.witness) for comparison in collation.comparisons)
    return tuple(finding for place in places for finding in found.get(place, ()))


def _found(comparison: Comparison, collation: Collation, rules: Sequence[Rule]) -> list[Finding]:
    claims = (
        (rule, claim)
        for rule, claim in _claims(_looked_at(comparison), rules)
        if not (comparison.part and _is_left_out(rule, claim))
    )
    unsorted = (_finding(rule, claim, collation) for rule, claim in claims)
    return sorted(unsorted, key=lambda finding: (finding.location.span, finding.rule.id))


def _identity(finding: Finding) -> tuple[str, tuple[Span, ...], str]:
    """Return what a finding says, whoever prints it: a copy has nothing new to say."""
    return finding.rule.id, tuple(place.span for place in finding.related), finding.location.text


def _judged(comparison: Comparison, originals: Mapping[int, Witness]) -> bool:
    """Tell whether two outlets quote: a paraphrase promises no words, one outlet's own two are no dispute.

    Two versions of one article are, also in one outlet.
    """
    base, witness = comparison.base.witness, comparison.witness.witness
    versions = originals.get(id(witness), witness) is originals.get(id(base), base)
    if witness.paraphrase or (base.document.outlet == witness.document.outlet and not versions):
        return False
    return not (comparison.part or witness.quotation.kind is Kind.PARTIAL) or _belongs(comparison)


def _belongs(comparison: Comparison) -> bool:
    """Tell a fragment of the base's words from one of the words that only another witness has."""
    parting = sum(is_word(token) for variant in comparison.variants for token in variant.witness.tokens)
    return 2 * parting <= sum(map(is_word, comparison.witness.tokens))


def _looked_at(comparison: Comparison) -> Comparison:
    """Return a comparison without what is missing around the words, where the witness gives only a part."""
    if not comparison.part:
        return comparison
    end = len(comparison.witness.tokens)
    within = tuple(
        v for v in comparison.variants if any(map(is_word, v.witness.tokens)) or 0 < v.witness.first < end
    )
    return replace(comparison, variants=within)


def _is_left_out(rule: Rule, claim: Claim) -> bool:
    """Tell words that are only missing and do not turn the sense: the outlet has them elsewhere."""
    missing = not any(is_word(token) for variant in claim.variants for token in variant.witness.tokens)
    return missing and (claim.severity or rule.severity) is not Severity.MAJOR


def _claims(comparison: Comparison, rules: Sequence[Rule]) -> Iterator[tuple[Rule, Claim]]:
    """Yield what each rule claims of what no earlier one has claimed for good."""
    for rule in rules:
        if not (comparison.variants or rule.whole):
            continue
        claims = tuple(rule.check(comparison)) if rule.check else ()
        yield from ((rule, claim) for claim in claims)
        claimed = {variant for claim in claims if claim.final for variant in claim.variants}
        if claimed:
            left = tuple(variant for variant in comparison.variants if variant not in claimed)
            comparison = replace(comparison, variants=left)


def _finding(rule: Rule, claim: Claim, collation: Collation) -> Finding:
    base = _location([variant.base for variant in claim.variants])
    witness = _location([variant.witness for variant in claim.variants])
    message = f"{claim.message}: {_shown(base, claim, 'base')}, {_shown(witness, claim, 'witness')}"
    if _alone(claim, collation):
        message += "; no other outlet has these words"
    quotation = claim.variants[0].witness.witness.quotation
    return Finding(rule, claim.severity or rule.severity, message, witness, (base,), quotation)


def _location(readings: Sequence[Reading]) -> Location:
    worded = [reading for reading in readings if reading.tokens] or readings
    start = min(reading.span.start for reading in worded)
    end = max(reading.span.end for reading in worded)
    return Location(readings[0].witness.document, Span(start, end))


def _shown(place: Location, claim: Claim, side: str) -> str:
    """Return "OUTLET has WORDS" in the words of the document."""
    if not any(getattr(variant, side).tokens for variant in claim.variants):
        return f"{place.document.outlet} has nothing here"
    text = " ".join(place.text.split())
    if _LONG < len(text):
        text = f"{text[: _LONG // 2].rstrip()} … {text[-_LONG // 2 :].lstrip()}"
    return f"{place.document.outlet} has “{text}”"


def _alone(claim: Claim, collation: Collation) -> bool:
    """Tell whether, of three outlets or more, only one has the words of a place."""
    readings = [collation.comparisons[0].base, *(comparison.witness for comparison in collation.comparisons)]
    own = claim.variants[0].witness.witness.document.outlet
    copies = collation.utterance.originals
    others = [
        reading
        for reading in readings
        if reading.witness.document.outlet != own and id(reading.witness) not in copies
    ]
    said = _stems(token for variant in claim.variants for token in variant.witness.tokens)
    if not said or len({reading.witness.document.outlet for reading in others}) < 2:
        return False
    return all(len(said & _stems(reading.tokens)) * 2 < len(said) for reading in others)


def _stems(tokens: Iterable[Token]) -> set[str]:
    return {stem(token.norm) for token in tokens if is_word(token)}
