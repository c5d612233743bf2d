"""One finding a line, as JSON: for pipes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.formats import nodes

if TYPE_CHECKING:
    from quoteverify.formats.style import Style
    from quoteverify.model import Report


def render(report: Report, _style: Style) -> str:
    """Return the findings as JSON Lines."""
    return "".join(f"{nodes.dumps(nodes.finding(finding))}\n" for finding in report.findings)
