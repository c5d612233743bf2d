"""GitLab's code quality report: findings beside the lines of a merge request.

https://docs.gitlab.com/ci/testing/code_quality/: of two entries with one fingerprint it shows one, so no two
are the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.formats import nodes
from quoteverify.formats.blocks import told
from quoteverify.formats.escaping import one_line
from quoteverify.identity import fingerprints, relative
from quoteverify.model import Severity

if TYPE_CHECKING:
    from quoteverify.formats.nodes import Node
    from quoteverify.formats.style import Style
    from quoteverify.model import Finding, Report

_SEVERITIES = {Severity.MAJOR: "major", Severity.MINOR: "minor", Severity.NONE: "info"}


def render(report: Report, style: Style) -> str:
    """Return an array with one object a finding."""
    hashes = fingerprints(report.findings, folder=style.root)
    found = [_entry(f, h, root=style.root) for f, h in zip(report.findings, hashes, strict=True)]
    return nodes.dumps(found, indent=2) + "\n"


def _entry(finding: Finding, fingerprint: str, *, root: str) -> Node:
    line, _ = finding.location.line_column
    last, _ = finding.location.end_line_column
    return {
        "description": one_line(f"{finding.rule.label}: {told(finding)}"),
        "check_name": finding.rule.id,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": one_line(relative(finding.location.document.path, folder=root)),
            "lines": {"begin": line, "end": last},
        },
    }
