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
    from collections.abc import Collection
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


def on_drafts(report: Report, *, drafts: Collection[Document]) -> Report:
    """Return a report with the findings on drafts, not on what they are only compared with or verified by.

    A note on several renderings of an utterance stands at that of a draft.
    """
    moved = (_at_a_draft(finding, drafts) for finding in report.findings)
    return replace(report, findings=tuple(f for f in moved if f.location.document in drafts))


def _at_a_draft(finding: Finding, drafts: Collection[Document]) -> Finding:
    if finding.location.document in drafts or finding.rule.id != translation_variant.RULE.id:
        return finding
    here = next((place for place in finding.related if place.document in drafts), None)
    if here is None:
        return finding
    others = tuple(place for place in (finding.location, *finding.related) if place is not here)
    return replace(finding, location=here, related=others)
