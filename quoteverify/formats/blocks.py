"""What a report for people shows of each utterance: the same content for text and Markdown.

An utterance is shown when outlets report it in different words: when it has findings, or when a
witness has other words than the base.  A witness that only has fewer of the same words at its ends
is a shorter quotation, not another wording.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify.formats.wording import Run, otherwise, runs
from quoteverify.model import Kind, Severity, Verdict
from quoteverify.words import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quoteverify.model import Attested, Collation, Finding, Location, Report, Utterance, Witness

_PRIMARY = "transcript"


@dataclass(frozen=True, slots=True)
class Row:
    """One witness: its words, those marked that are not the base's."""

    witness: Witness
    runs: tuple[Run, ...]
    base: bool = False
    """Whether it is what the others are compared with."""
    original: Witness | None = None
    """What it is another version of, where its document is a copy."""
    unclear: bool = False
    """Whether it may be of another utterance."""
    carriers: tuple[str, ...] = ()
    """The outlets that print the same words in copies."""


@dataclass(frozen=True, slots=True)
class Block:
    """One utterance with its witnesses and what was found in it."""

    utterance: Utterance
    rows: tuple[Row, ...]
    findings: tuple[Finding, ...]
    """The gravest first."""
    notes: tuple[str, ...] = ()
    """What else is known of it."""


def blocks(report: Report) -> tuple[Block, ...]:
    """Return the utterances that outlets report in different words, in the report's order."""
    findings = findings_by_collation(report)
    return tuple(
        Block(collation.utterance, tuple(_rows(collation)), findings[number], notes(collation.utterance))
        for number, collation in enumerate(report.collations)
        if findings[number] or collation.utterance.attested or _told_otherwise(collation)
    )


def notes(utterance: Utterance) -> tuple[str, ...]:
    """Return what is known of an utterance and is no finding."""
    found = [f"translated: {utterance.translated}"] if utterance.translated else []
    outlets = [each.witness.document.outlet for each in utterance.attested if not _in_a_source(each)]
    if outlets:
        found.append(f"said twice: {' and '.join(sorted(set(outlets)))} each have both wordings")
    for each in filter(_in_a_source, utterance.attested):
        line, column = each.passage.location.line_column
        place = f"{each.passage.document.id}:{line}:{column}"
        outlet = each.witness.document.outlet
        found.append(f"said twice: the words that {outlet} has are in the primary source, too ({place})")
    return tuple(found)


def _in_a_source(attested: Attested) -> bool:
    return attested.passage.document.kind == _PRIMARY


def findings_by_collation(report: Report) -> tuple[tuple[Finding, ...], ...]:
    """Return the findings of each collation, the gravest first.

    A finding lies in a witness of it, what it relates to in another.  One that reaches beyond its
    witness goes to the first collation that its document takes part in; a verdict goes where a part of its
    quotation is compared, else nowhere.
    """
    found: list[list[Finding]] = [[] for _ in report.collations]
    places: dict[int, list[tuple[int, Witness]]] = {}
    for number, collation in enumerate(report.collations):
        for witness in collation.utterance.witnesses:
            places.setdefault(id(witness.document), []).append((number, witness))
    for finding in report.findings:
        if is_verdict(finding):
            here = places.get(id(finding.location.document), [])
            if touched := {n for n, witness in here if witness.span.overlap(finding.location.span)}:
                found[min(touched)].append(finding)
            continue
        homes = [_homes(places, at) for at in (finding.location, *finding.related)]
        anywhere = {number for number, _ in places.get(id(finding.location.document), [])}
        if candidates := set.intersection(*homes) or homes[0] or anywhere:
            found[min(candidates)].append(finding)
    return tuple(map(_gravest_first, found))


def _told_otherwise(collation: Collation) -> bool:
    """Tell whether an outlet gives in its own words what another quotes: shown, though nothing is found.

    Not where somebody quotes other words and nothing is said of it: that was let pass, or is not asked for.
    """
    differing = [comparison for comparison in collation.comparisons if otherwise(comparison)]
    paraphrased = bool(differing) and all(each.witness.witness.paraphrase for each in differing)
    return paraphrased and not collation.base.paraphrase


def apart(report: Report) -> tuple[Finding, ...]:
    """Return the findings of verdicts on quotations that no shown utterance holds, in the report's order."""
    shown = {id(finding) for block in blocks(report) for finding in block.findings}
    return tuple(finding for finding in report.findings if is_verdict(finding) and id(finding) not in shown)


def headed(findings: tuple[Finding, ...]) -> tuple[tuple[str, tuple[Finding, ...]], ...]:
    """Return findings that stand apart under headings that say what they are about."""
    verdicts = tuple(finding for finding in findings if finding.rule.label in set(Verdict))
    others = tuple(finding for finding in findings if finding.rule.label not in set(Verdict))
    both = (("Against the primary sources", verdicts), ("In the drafts", others))
    return tuple((heading, under) for heading, under in both if under)


def is_verdict(finding: Finding) -> bool:
    """Tell what is said of one quotation or draft from a difference of two wordings."""
    return finding.rule.check is None


def named(finding: Finding) -> str:
    """Return the rule of a finding as a line has it; a verdict can have the name of a severity."""
    kind = "verdict " if finding.rule.label in set(Verdict) else ""
    return f"{kind}{finding.rule.label} ({finding.rule.id})"


def grounds(finding: Finding) -> tuple[str, ...]:
    """Return the differences that a verdict rests on, a line for each."""
    return tuple(f"{named(each)}: {each.message}" for each in finding.evidence)


def precise(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings where the words differ: in place of a verdict, the differences that it rests on."""
    for finding in findings:
        yield from finding.evidence or (finding,)


def told(finding: Finding) -> str:
    """Return all that a finding says, for a format of lines."""
    return "; ".join((finding.message, *grounds(finding)))


def outlet_and_role(row: Row) -> str:
    """Return who prints a witness, and what it is besides an ordinary quotation."""
    roles = ["base"] * row.base + ["paraphrase"] * row.witness.paraphrase
    roles += ["unclear whether the same"] * row.unclear
    if row.original:
        roles.append(f"a version of {row.original.document.outlet}'s")
    return f"{row.witness.document.outlet} ({', '.join(roles)})" if roles else row.witness.document.outlet


def summary(report: Report) -> str:
    """Return one sentence on what was read, compared and found.

    >>> from quoteverify.model import Report
    >>> summary(Report((), (), (), (), (), ()))
    'nothing was checked'
    """
    missed = f"; {_count(len(report.skipped), 'input')} could not be read" if report.skipped else ""
    drafts, quotations = counts(report)
    if drafts == len(report.against):
        return f"nothing was checked{missed}"
    read = f"{_count(drafts, 'document')}, {_count(quotations, 'quotation')}"
    if sources := len(report.documents) - drafts:
        read += f", {_count(sources, 'primary source')}"
    compared = f"{_count(len(report.collations), 'utterance')} compared across outlets"
    tally = [
        f"{number} {severity.value if severity is not Severity.NONE else 'house-style'}"
        for severity in reversed(Severity)
        if (number := sum(finding.severity is severity for finding in report.findings))
    ]
    plural = "s" if len(report.findings) > 1 else ""
    differences = f"{', '.join(tally)} difference{plural}" if tally else nothing(report)
    passed = f"; {_count(len(report.suppressed), 'finding')} let pass" if report.suppressed else ""
    absent = f"; {nowhere(report)}" if nowhere(report) else ""
    return f"{read}, {compared}: {differences}{absent}{passed}{missed}"


def nothing(report: Report) -> str:
    """Return what it means that nothing was found: where nothing was compared, nothing could be."""
    if not (report.collations or report.verifications):
        return "nothing to compare"
    return "no other differences" if report.suppressed else "no differences"


def counts(report: Report) -> tuple[int, int]:
    """Return how many documents were compared and how many quotations they have; sources are not compared."""
    drafts = sum(document.kind != _PRIMARY for document in report.documents)
    quotations = sum(
        quotation.kind is not Kind.INDIRECT and quotation.document.kind != _PRIMARY
        for quotation in report.quotations
    )
    return drafts, quotations


def nowhere(report: Report) -> str:
    """Return how many quotations stand in no source, in words; few of them are findings."""
    missing = {v.quotation.id for v in report.verifications if v.verdict is Verdict.NOT_FOUND}
    if not missing:
        return ""
    return f"{_count(len(missing), 'quotation')} {'is' if len(missing) == 1 else 'are'} in no source"


def _gravest_first(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: -finding.severity.rank))


def _homes(places: dict[int, list[tuple[int, Witness]]], location: Location) -> set[int]:
    """Return the collations with a witness that a place lies in, or whose speaker is named there."""
    return {
        number
        for number, witness in places.get(id(location.document), [])
        if witness.span.contains(location.span) or witness.quotation.source == location.span
    }


def carriers(collation: Collation) -> dict[int, tuple[Witness, ...]]:
    """Return by the ``id()`` of a witness its copies in the same words: there is nothing to show of them."""
    found: dict[int, tuple[Witness, ...]] = {}
    for copy in collation.utterance.copies:
        is_same = folded(copy.witness.text) == folded(copy.original.text)
        if is_same and copy.witness is not collation.base:
            found[id(copy.original)] = (*found.get(id(copy.original), ()), copy.witness)
    return found


def also_printed_by(outlets: Sequence[str]) -> str:
    """Return who else prints the same words in a copy; nothing where nobody does."""
    return f"also printed by {', '.join(outlets)}" if outlets else ""


def _rows(collation: Collation) -> Iterator[Row]:
    comparisons = {id(comparison.witness.witness): comparison for comparison in collation.comparisons}
    carried = carriers(collation)
    silent = {id(witness) for witnesses in carried.values() for witness in witnesses}
    originals, unclear = collation.utterance.originals, collation.utterance.unclear
    for witness in collation.utterance.witnesses:
        if id(witness) in silent:
            continue
        comparison = comparisons.get(id(witness))
        words = runs(comparison, side="witness") if comparison else (Run(witness.location.text),)
        outlets = tuple(dict.fromkeys(w.document.outlet for w in carried.get(id(witness), ())))
        yield Row(
            witness,
            words,
            base=witness is collation.base,
            original=originals.get(id(witness)),
            unclear=id(witness) in unclear,
            carriers=outlets,
        )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
