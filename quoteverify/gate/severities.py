"""Which rules are applied where, and how grave their findings are: what the settings say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.patterns import belongs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from quoteverify.model import Finding, Severity
    from quoteverify.settings import Settings


def graded(findings: Iterable[Finding], settings: Settings) -> Iterator[Finding]:
    """Yield the findings of the rules that are applied, with the severities that are set for their paths."""
    for finding in findings:
        names = set(finding.rule.names)
        severity = _set(finding, settings.severity) or finding.severity
        applied = _applied(names, settings.select, settings.ignore)
        for override in settings.overrides:
            if any(belongs(finding.location.document.path, pattern) for pattern in override.paths):
                applied = _applied(names, override.select, override.ignore, before=applied)
                severity = _set(finding, override.severity) or severity
        if applied:
            yield replace(finding, severity=severity)


def _applied(
    names: set[str], select: Collection[str], ignore: Collection[str], *, before: bool = True
) -> bool:
    if not names.isdisjoint(ignore):
        return False
    return not names.isdisjoint(select) if select else before


def _set(finding: Finding, severities: Mapping[str, Severity]) -> Severity | None:
    """Return the severity that is set for a rule: by its id, then the wider rule's, then its label."""
    return next((severities[name] for name in finding.rule.names if name in severities), None)
