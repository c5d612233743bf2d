"""Rules look at a comparison in turn, each at what no earlier one has claimed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.model import Finding, Kind, Location, Severity, Span
from quoteverify.rules.gathering import another_clause, kept, worded_afresh
from quoteverify.words import is_word, stem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from quoteverify.model import Claim, Collation, Comparison, Reading, Rule, Token, Witness

_WORDS = frozenset({"addition", "substitution"})
_ABOUT_NAMES = frozenset({"speaker_change"})
"""Labels of what is no difference in the words: who else has them says nothing of it."""
_LONG = 120
"""Longer words are shown by their beginning and end."""


def findings(collation: Collation, rules: Sequence[Rule], *, note: Rule | None = None) -> tuple[Finding, ...]:
    """Return the findings of all comparisons of a collation, in the order of the witnesses and the text.

    With a rule for a ``note``, renderings that are worded afresh get one finding of it together, instead
    of one for each word.
    """
    originals = collation.utterance.originals
    attested = {id(each.witness) for each in collation.utterance.attested}
    found: dict[int, tuple[Finding, ...]] = {}
    afresh: list[Comparison] = []
    for comparison in collation.comparisons:
        witness = comparison.witness.witness
        if id(witness) in attested or not _judged(comparison, originals):
            continue
        claims = _claimed(comparison, rules)
        if note is not None and worded_afresh(comparison, claims):
            claims = kept(claims, alone=lambda claim: _alone(claim, collation))
            afresh += [comparison] * (id(witness) not in originals)
        found[id(witness)] = _in_order(_finding(rule, claim, collation) for rule, claim in claims)
    for copy in collation.utterance.copies:
        known = {_identity(finding) for finding in found.get(id(copy.original), ())}
        own = found.get(id(copy.witness), ())
        found[id(copy.witness)] = tuple(finding for finding in own if _identity(finding) not in known)
    notes = (_note(note, afresh),) if note is not None and afresh else ()
    places = (id(comparison.witness.witness) for comparison in collation.comparisons)
    return (*notes, *(finding for place in places for finding in found.get(place, ())))


def astray(collation: Collation, found: Collection[Finding], *, doubt: Rule) -> Iterator[Witness]:
    """Yield the witnesses that are too unlike the base to be judged by it.

    Fragments of what only another witness has, and what seems to be another statement than the base.
    """
    doubted = {id(finding.quotation) for finding in found if finding.rule is doubt}
    copies = collation.utterance.originals
    for comparison in collation.comparisons:
        witness = comparison.witness.witness
        other = comparison.base.witness.document.outlet != witness.document.outlet
        if witness.paraphrase or not other or id(witness) in copies:
            continue
        partial = comparison.part or witness.quotation.kind is Kind.PARTIAL
        if id(witness.quotation) in doubted or (partial and not _belongs(comparison)):
            yield witness


def _claimed(comparison: Comparison, rules: Sequence[Rule]) -> list[tuple[Rule, Claim]]:
    claims = _claims(_looked_at(comparison), rules)
    return [(r, claim) for r, claim in claims if not (comparison.part and _is_left_out(r, claim))]


def _in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(found, key=lambda finding: (finding.location.span, finding.rule.id)))


def _note(rule: Rule, comparisons: Sequence[Comparison]) -> Finding:
    """Return one finding for all renderings of an utterance that are worded afresh."""
    readings = [comparisons[0].base, *(comparison.witness for comparison in comparisons)]
    base, first, *others = (reading.location for reading in readings)
    shown = ", ".join(
        f"{place.document.outlet} has “{_shortened(place)}”" for place in (base, first, *others)
    )
    message = f"the statement is worded afresh: {shown}"
    quotation = comparisons[0].witness.witness.quotation
    return Finding(rule, rule.severity, message, first, (base, *others), quotation)


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
        if not claims:
            continue
        yield from ((rule, claim) for claim in claims)
        claimed = {variant for claim in claims if claim.final for variant in claim.variants}
        if claimed:
            left = tuple(variant for variant in comparison.variants if variant not in claimed)
            comparison = replace(comparison, variants=left)


def _finding(rule: Rule, claim: Claim, collation: Collation) -> Finding:
    base, witness = _locations(claim)
    message = f"{claim.message}: {_shown(base, claim, 'base')}, {_shown(witness, claim, 'witness')}"
    severity = claim.severity or rule.severity
    if rule.label not in _ABOUT_NAMES and _alone(claim, collation):
        message += "; no other outlet has these words"
        if rule.label in _WORDS and another_clause(claim, collation.comparisons[0].base):
            severity = Severity.MAJOR
    quotation = claim.variants[0].witness.witness.quotation
    return Finding(rule, severity, message, witness, (base,), quotation)


def _locations(claim: Claim) -> tuple[Location, Location]:
    """Return where a claim stands in the base and in the witness.

    Of words that moved, what they moved past belongs to it, or both would show the same words.
    """
    ours, theirs = [v.base for v in claim.variants], [v.witness for v in claim.variants]
    base, witness = _location(ours), _location(theirs)
    if base.text.casefold() != witness.text.casefold():
        return base, witness
    return _location(ours, bare=True), _location(theirs, bare=True)


def _location(readings: Sequence[Reading], *, bare: bool = False) -> Location:
    """Return the place from the first word of some readings to the last, or from wherever one stands."""
    worded = [reading for reading in readings if bare or reading.tokens] or readings
    start = min(reading.span.start for reading in worded)
    end = max(reading.span.end for reading in worded)
    return Location(readings[0].witness.document, Span(start, end))


def _shown(place: Location, claim: Claim, side: str) -> str:
    """Return "OUTLET has WORDS" in the words of the document."""
    worded = any(map(str.isalnum, place.text))
    if not worded and not any(getattr(variant, side).tokens for variant in claim.variants):
        return f"{place.document.outlet} has nothing here"
    return f"{place.document.outlet} has “{_shortened(place)}”"


def _shortened(place: Location) -> str:
    text = " ".join(place.text.split())
    return text if len(text) <= _LONG else f"{text[: _LONG // 2].rstrip()} … {text[-_LONG // 2 :].lstrip()}"


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
