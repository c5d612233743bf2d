"""One JSON object with everything: for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.formats import nodes

if TYPE_CHECKING:
    from quoteverify.formats.style import Style
    from quoteverify.model import Report


def render(report: Report, _style: Style) -> str:
    """Return the report as one JSON object."""
    return nodes.dumps(nodes.report(report), indent=2) + "\n"
