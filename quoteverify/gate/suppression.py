"""Findings that somebody has looked at are let pass, and suppressions that do nothing are found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.gate.remarks import remarks
from quoteverify.gate.severities import graded
from quoteverify.model import Finding, Suppressed
from quoteverify.patterns import belongs
from quoteverify.rules import GATE
from quoteverify.words import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from quoteverify.gate.remarks import Remark
    from quoteverify.model import Report
    from quoteverify.settings import Settings


def suppressed(report: Report, *, settings: Settings, today: date) -> Report:
    """Let pass what comments and settings say, and add what is to be said of those."""
    found = tuple(remarks(report, settings=settings))
    holding = [each for each in found if _holds(each, settings=settings, today=today)]
    kept: list[Finding] = []
    passed: list[Suppressed] = []
    used: set[int] = set()
    for finding in report.findings:
        fitting = _fitting(holding, finding)
        of_evidence = [_fitting(holding, each) for each in finding.evidence]
        used.update(fitting, *of_evidence)
        if fitting:
            remark = holding[fitting[0]]
            passed.append(Suppressed(finding, remark.by, remark.reason))
        else:
            left = (each for each, fit in zip(finding.evidence, of_evidence, strict=True) if not fit)
            kept.append(replace(finding, evidence=tuple(left)))
    unused = [remark for number, remark in enumerate(holding) if number not in used]
    told = (
        *_of_the_unfit(found, settings=settings, today=today),
        *_of_the_unused(unused, report),
    )
    findings = (*kept, *graded(told, settings))
    return replace(report, findings=findings, suppressed=(*report.suppressed, *passed))


def _holds(remark: Remark, *, settings: Settings, today: date) -> bool:
    expired = remark.until is not None and remark.until < today
    return not (remark.trouble or expired or (settings.strict and remark.reason is None))


def _fitting(remarks: Iterable[Remark], finding: Finding) -> list[int]:
    return [number for number, remark in enumerate(remarks) if _fits(remark, finding)]


def _fits(remark: Remark, finding: Finding) -> bool:
    if remark.rules.isdisjoint(finding.rule.names):
        return False
    document = finding.location.document
    if remark.scope is None:
        in_path = not remark.paths or any(belongs(document.path, pattern) for pattern in remark.paths)
        return in_path and (remark.words is None or remark.words == _words(finding))
    if remark.location.document is not document:
        return False
    spans = [finding.location.span, *([finding.quotation.span] if finding.quotation else [])]
    return any(span.start <= remark.scope.end and remark.scope.start <= span.end for span in spans)


def _words(finding: Finding) -> str:
    return folded(finding.quotation.text if finding.quotation else finding.location.text)


def _of_the_unfit(found: Iterable[Remark], *, settings: Settings, today: date) -> Iterator[Finding]:
    """Yield what is wrong with the suppressions that have no effect."""
    for remark in found:
        if remark.trouble:
            yield _finding("QV908", f"this suppression has no effect: {remark.trouble}", remark)
        elif remark.until is not None and remark.until < today:
            yield _finding("QV906", f"{_named(remark)} held until {remark.until} only", remark)
        elif settings.strict and remark.reason is None:
            message = f'{_named(remark)} has no effect without a reason; write reason="…"'
            yield _finding("QV907", message, remark)


def _of_the_unused(unused: Iterable[Remark], report: Report) -> Iterator[Finding]:
    """Yield the suppressions that suppress nothing; of settings, those for documents that were read."""
    against = frozenset(report.against)
    paths = [document.path for document in report.documents if document not in against]
    for remark in unused:
        known = any(belongs(path, pattern) for path in paths for pattern in remark.paths)
        if remark.scope is not None or known:
            yield _finding("QV904", f"{_named(remark)} suppresses nothing; take it out", remark)


def _named(remark: Remark) -> str:
    return f"the suppression of {', '.join(sorted(remark.rules))}"


def _finding(rule: str, message: str, remark: Remark) -> Finding:
    return Finding(GATE[rule], GATE[rule].severity, message, remark.location)
