"""What a repository of drafts adds: findings on the drafts alone, and which of them are let pass.

``support`` finds what nobody else has; ``remarks`` reads what authors and settings let pass and
``suppression`` does so; ``baseline`` keeps the findings of before, ``changes`` asks git what is new;
``work`` extracts with several processes and keeps what was extracted in a ``cache``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.gate.suppression import suppressed
from quoteverify.rules import translation_variant

if TYPE_CHECKING:
    from datetime import date

    from quoteverify.gate.baseline import Baseline
    from quoteverify.gate.changes import Changes
    from quoteverify.model import Document, Finding, Report
    from quoteverify.settings import Settings


def sifted(
    report: Report,
    *,
    settings: Settings,
    today: date,
    baseline: Baseline | None = None,
    changes: Changes | None = None,
) -> Report:
    """Return a report whose findings are those that still count; the others are in ``suppressed``.

    What is not ``changes`` is left out altogether.
    """
    report = suppressed(report, settings=settings, today=today)
    if changes:
        report = changes.of(report)
    return baseline.applied(report) if baseline else report


def on_drafts(report: Report) -> Report:
    """Return a report with the findings on what is not only compared with.

    A note on several renderings of an utterance stands at that of a draft.
    """
    against = frozenset(report.against)
    moved = (_at_a_draft(finding, against) if against else finding for finding in report.findings)
    return replace(report, findings=tuple(f for f in moved if f.location.document not in against))


def _at_a_draft(finding: Finding, against: frozenset[Document]) -> Finding:
    if finding.location.document not in against or finding.rule.id != translation_variant.RULE.id:
        return finding
    drafts = [place for place in finding.related if place.document not in against]
    if not drafts:
        return finding
    others = tuple(place for place in (finding.location, *finding.related) if place is not drafts[0])
    return replace(finding, location=drafts[0], related=others)
