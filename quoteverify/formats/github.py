"""GitHub's workflow commands: findings as annotations on the lines of a pull request.

GitHub shows ten annotations of a severity for a step: the gravest come first, and a last line says how many
more there are.  Everything in a command is escaped as the runner undoes it, so that no article can give one:
https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.formats.blocks import summary, told
from quoteverify.formats.escaping import one_line, visible
from quoteverify.identity import relative
from quoteverify.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.formats.style import Style
    from quoteverify.model import Finding, Report, Skipped

_COMMANDS = {Severity.MAJOR: "error", Severity.MINOR: "warning", Severity.NONE: "notice"}
_SHOWN = 10


def render(report: Report, style: Style) -> str:
    """Return at most ten commands of each severity, then one line that sums up."""
    return "".join(f"{line}\n" for line in _lines(report, style.root))


def _lines(report: Report, root: str) -> Iterator[str]:
    yield from map(_unread, report.skipped[:_SHOWN])
    left = 0
    for severity in reversed(Severity):
        found = [finding for finding in report.findings if finding.severity is severity]
        room = _SHOWN - (min(_SHOWN, len(report.skipped)) if severity is Severity.MAJOR else 0)
        yield from (_command(finding, root) for finding in found[:room])
        left += max(0, len(found) - room)
    more = f"; {left} more than are shown here" if left else ""
    yield f"quoteverify: {one_line(summary(report))}{more}"


def _command(finding: Finding, root: str) -> str:
    line, column = finding.location.line_column
    last, end = finding.location.end_line_column
    place: dict[str, object] = {
        "file": relative(finding.location.document.path, folder=root),
        "line": line,
        "endLine": last,
        **({"col": column, "endColumn": end} if last == line else {}),
        "title": f"{finding.rule.id} {finding.rule.label}",
    }
    options = ",".join(f"{key}={_property(str(value))}" for key, value in place.items())
    return f"::{_COMMANDS[finding.severity]} {options}::{_data(one_line(told(finding)))}"


def _unread(skipped: Skipped) -> str:
    return f"::error title=not read::{_data(one_line(f'{skipped.path}: {skipped.reason}'))}"


def _data(text: str) -> str:
    return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
