"""What the whole report knows of each quotation and finding, looked up once for all parts of the page."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify.formats.html.facets import Facets, facets
from quoteverify.formats.html.speakers import known_as

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quoteverify.model import Collation, Finding, Quotation, Report


@dataclass(frozen=True, slots=True)
class Known:
    """Each mapping is by ``id()``: of a quotation, if nothing else is said."""

    anchors: Mapping[int, str]
    """Its place in the page."""
    speakers: Mapping[int, str]
    """The name under which the page knows its speaker."""
    findings: Mapping[int, tuple[Finding, ...]]
    """What was found in it."""
    collations: Mapping[int, tuple[Collation, ...]]
    """Where it was compared."""
    quotations: Mapping[int, tuple[Quotation, ...]]
    """By the ``id()`` of a document: its quotations."""
    numbers: Mapping[int, int]
    """By the ``id()`` of a finding: its place in the report."""
    facets: Facets
    uncertain_below: float
    """Confidence of the speaker."""


def known(report: Report, *, uncertain_below: float) -> Known:
    """Return what can be looked up in a report."""
    speakers = known_as(report)
    quotations: defaultdict[int, list[Quotation]] = defaultdict(list)
    for quotation in report.quotations:
        quotations[id(quotation.document)].append(quotation)
    collations: defaultdict[int, dict[int, Collation]] = defaultdict(dict)
    for collation in report.collations:
        for witness in collation.utterance.witnesses:
            collations[id(witness.quotation)][id(collation)] = collation
    return Known(
        anchors={id(quotation): f"q{number}" for number, quotation in enumerate(report.quotations, start=1)},
        speakers=speakers,
        findings=_found(report, quotations),
        collations={key: tuple(each.values()) for key, each in collations.items()},
        quotations={key: tuple(each) for key, each in quotations.items()},
        numbers={id(finding): number for number, finding in enumerate(report.findings)},
        facets=facets(report, speakers=speakers.values()),
        uncertain_below=uncertain_below,
    )


def _found(report: Report, quotations: Mapping[int, list[Quotation]]) -> dict[int, tuple[Finding, ...]]:
    """Return the findings of each quotation; what lies in two, one within the other, is the inner one's."""
    ordered = {
        key: sorted(each, key=lambda quotation: (quotation.span.start, -quotation.span.end))
        for key, each in quotations.items()
    }
    found: defaultdict[int, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        span = finding.location.span
        row = ordered.get(id(finding.location.document), [])
        begun = bisect_right(row, span.start, key=lambda quotation: quotation.span.start)
        inner = next((row[at] for at in range(begun - 1, -1, -1) if row[at].span.contains(span)), None)
        if inner:
            found[id(inner)].append(finding)
    return {key: tuple(findings) for key, findings in found.items()}
