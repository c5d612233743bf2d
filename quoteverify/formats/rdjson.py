"""The diagnostic format of reviewdog, for comments on any code review.

https://github.com/reviewdog/reviewdog/tree/master/proto/rdf.  Its columns count bytes of the file's line,
which a document does not keep: lines are given, columns are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.formats import nodes
from quoteverify.formats.blocks import told
from quoteverify.formats.escaping import one_line
from quoteverify.identity import relative
from quoteverify.model import Severity

if TYPE_CHECKING:
    from quoteverify.formats.nodes import Node
    from quoteverify.formats.style import Style
    from quoteverify.model import Finding, Location, Report

_SEVERITIES = {Severity.MAJOR: "ERROR", Severity.MINOR: "WARNING", Severity.NONE: "INFO"}


def render(report: Report, style: Style) -> str:
    """Return one object with a diagnostic for each finding."""
    diagnostics = [_diagnostic(finding, root=style.root) for finding in report.findings]
    return nodes.dumps({"source": {"name": "quoteverify"}, "diagnostics": diagnostics}, indent=2) + "\n"


def _diagnostic(finding: Finding, *, root: str) -> Node:
    related = [
        {"message": one_line(place.document.outlet), "location": _location(place, root=root)}
        for place in finding.related
    ]
    return {
        "message": one_line(told(finding)),
        "location": _location(finding.location, root=root),
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": f"{finding.rule.id} {finding.rule.label}"},
        **({"relatedLocations": related} if related else {}),
    }


def _location(place: Location, *, root: str) -> Node:
    line, _ = place.line_column
    last, _ = place.end_line_column
    return {
        "path": one_line(relative(place.document.path, folder=root)),
        "range": {"start": {"line": line}, "end": {"line": last}},
    }
