"""Which rules are applied where, and how grave their findings are: what the settings say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.patterns import belongs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from quoteverify.model import Finding, Rule, Severity
    from quoteverify.settings import Override, Settings


def graded(findings: Iterable[Finding], settings: Settings) -> Iterator[Finding]:
    """Yield the findings of the rules that are applied, with the severities that are set for their paths."""
    for finding in findings:
        names = set(finding.rule.names)
        severity = severity_set(finding, settings)
        applied = _applied(names, settings.select, settings.ignore)
        for override in _overrides(finding, settings):
            applied = _applied(names, override.select, override.ignore, before=applied)
        if applied:
            yield finding if severity is None else replace(finding, severity=severity, ruling=None)


def severity_set(finding: Finding, settings: Settings) -> Severity | None:
    """Return the severity that the settings give to a finding where it stands, if they do."""
    severity = _set(finding, settings.severity)
    for override in _overrides(finding, settings):
        severity = _set(finding, override.severity) or severity
    return severity


def _overrides(finding: Finding, settings: Settings) -> Iterator[Override]:
    path = finding.location.document.path
    for override in settings.overrides:
        if any(belongs(path, pattern) for pattern in override.paths):
            yield override


def is_named(rule: Rule, *, path: str, settings: Settings) -> bool:
    """Tell whether the settings ask for a rule by name, or give it a severity, where a document is."""
    asked = {*settings.select, *settings.severity}
    for override in settings.overrides:
        if any(belongs(path, pattern) for pattern in override.paths):
            asked.update(override.select, override.severity)
    return not {rule.id, rule.label}.isdisjoint(asked)


def _applied(
    names: set[str], select: Collection[str], ignore: Collection[str], *, before: bool = True
) -> bool:
    if not names.isdisjoint(ignore):
        return False
    return not names.isdisjoint(select) if select else before


def _set(finding: Finding, severities: Mapping[str, Severity]) -> Severity | None:
    """Return the severity that is set for a rule: by its id, then the wider rule's, then its label."""
    return next((severities[name] for name in finding.rule.names if name in severities), None)
