"""Which rules are applied where, and how grave their findings are: what the settings say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.patterns import belongs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from quoteverify.model import Finding, Rule, Severity
    from quoteverify.settings import Settings


def graded(findings: Iterable[Finding], settings: Settings) -> Iterator[Finding]:
    """Yield the findings of the rules that are applied, with the severities that are set for their paths."""
    for finding in findings:
        names = {finding.rule.id, finding.rule.label}
        severity = _set(finding, settings.severity) or finding.severity
        applied = _applied(names, settings.select, settings.ignore)
        for override in settings.overrides:
            if any(belongs(finding.location.document.path, pattern) for pattern in override.paths):
                applied = _applied(names, override.select, override.ignore, before=applied)
                severity = _set(finding, override.severity) or severity
        if applied:
            yield replace(finding, severity=severity)


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
    """Return the severity that is set for a rule: by its id before its label."""
    return severities.get(finding.rule.id) or severities.get(finding.rule.label)
