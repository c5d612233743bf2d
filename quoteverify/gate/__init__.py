"""What a repository of drafts adds: findings on the drafts alone, and which of them are let pass.

``support`` finds what nobody else has; ``remarks`` reads what authors and settings let pass and
``suppression`` does so; ``baseline`` keeps the findings of before, ``changes`` asks git what is new;
``work`` extracts with several processes and keeps what was extracted in a ``cache``.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.gate.suppression import suppressed

if TYPE_CHECKING:
    from datetime import date

    from quoteverify.gate.baseline import Baseline
    from quoteverify.gate.changes import Changes
    from quoteverify.model import Report
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
    """Return a report with the findings on what is not only compared with."""
    against = frozenset(report.against)
    return replace(report, findings=tuple(f for f in report.findings if f.location.document not in against))
