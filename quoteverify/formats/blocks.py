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

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Collation, Finding, Location, Report, Utterance, Witness


@dataclass(frozen=True, slots=True)
class Row:
    """One witness: its words, those marked that are not the base's."""

    witness: Witness
    runs: tuple[Run, ...]
    base: bool = False
    """Whether it is what the others are compared with."""


@dataclass(frozen=True, slots=True)
class Block:
    """One utterance with its witnesses and what was found in it."""

    utterance: Utterance
    rows: tuple[Row, ...]
    findings: tuple[Finding, ...]
    """The gravest first."""


def blocks(report: Report) -> tuple[Block, ...]:
    """Return the utterances that outlets report in different words, in the report's order."""
    findings = findings_by_collation(report)
    return tuple(
        Block(collation.utterance, tuple(_rows(collation)), findings[number])
        for number, collation in enumerate(report.collations)
        if findings[number] or _told_otherwise(collation)
    )


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
    """Tell whether an outlet gives in its own words what another quotes: shown, though nothing is found."""
    quoted = not collation.base.paraphrase
    return quoted and any(c.witness.witness.paraphrase and otherwise(c) for c in collation.comparisons)


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


def outlet_and_role(row: Row) -> str:
    """Return who prints a witness, and what it is besides an ordinary quotation."""
    roles = ["base"] * row.base + ["paraphrase"] * row.witness.paraphrase
    return f"{row.witness.document.outlet} ({', '.join(roles)})" if roles else row.witness.document.outlet


def summary(report: Report) -> str:
    """Return one sentence on what was read, compared and found.

    >>> from quoteverify.model import Report
    >>> summary(Report((), (), (), (), (), ()))
    '0 documents, 0 quotations, 0 utterances compared across outlets: no differences'
    """
    drafts = [document for document in report.documents if document.kind != "transcript"]
    quotations = sum(
        quotation.kind is not Kind.INDIRECT and quotation.document.kind != "transcript"
        for quotation in report.quotations
    )
    read = f"{_count(len(drafts), 'document')}, {_count(quotations, 'quotation')}"
    if sources := len(report.documents) - len(drafts):
        read += f", {_count(sources, 'primary source')}"
    compared = f"{_count(len(report.collations), 'utterance')} compared across outlets"
    counts = [
        f"{number} {severity.value if severity is not Severity.NONE else 'house-style'}"
        for severity in reversed(Severity)
        if (number := sum(finding.severity is severity for finding in report.findings))
    ]
    differences = (
        f"{', '.join(counts)} difference{'s' if len(report.findings) > 1 else ''}"
        if counts
        else "no differences"
    )
    passed = f"; {_count(len(report.suppressed), 'finding')} let pass" if report.suppressed else ""
    return f"{read}, {compared}: {differences}{passed}"


def _gravest_first(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: -finding.severity.rank))


def _homes(places: dict[int, list[tuple[int, Witness]]], location: Location) -> set[int]:
    """Return the collations with a witness that a place lies in, or whose speaker is named there."""
    return {
        number
        for number, witness in places.get(id(location.document), [])
        if witness.span.contains(location.span) or witness.quotation.source == location.span
    }


def _rows(collation: Collation) -> Iterator[Row]:
    comparisons = {id(comparison.witness.witness): comparison for comparison in collation.comparisons}
    for witness in collation.utterance.witnesses:
        comparison = comparisons.get(id(witness))
        words = runs(comparison, side="witness") if comparison else (Run(witness.location.text),)
        yield Row(witness, words, base=witness is collation.base)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
