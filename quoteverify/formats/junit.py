"""JUnit's XML, which any build server shows: each document a suite, each finding a failed case.

A document without findings is one case that passes, what was let pass is skipped, what could not be
read is an error.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from quoteverify.formats.blocks import told
from quoteverify.formats.escaping import one_line
from quoteverify.formats.text import place
from quoteverify.identity import relative

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.formats.style import Style
    from quoteverify.model import Document, Finding, Report, Suppressed

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>'


def render(report: Report, style: Style) -> str:
    """Return one suite for each document that is reported on, then what could not be read."""
    suites = [line for document in _drafts(report) for line in _suite(document, report, style.root)]
    suites += _unread(report)
    counts = f'tests="{sum("<testcase" in line for line in suites)}" failures="{len(report.findings)}"'
    opening = f'<testsuites name="quoteverify" {counts} errors="{len(report.skipped)}">'
    return "\n".join([_HEAD, opening, *suites, "</testsuites>"]) + "\n"


def _drafts(report: Report) -> list[Document]:
    """Return the documents that are reported on, and the files of settings that findings are in."""
    against = frozenset(report.against)
    drafts = [d for d in report.documents if d not in against and d.kind != "transcript"]
    return list(dict.fromkeys([*drafts, *(finding.location.document for finding in report.findings)]))


def _suite(document: Document, report: Report, root: str) -> Iterator[str]:
    failed = [finding for finding in report.findings if finding.location.document is document]
    passed = [each for each in report.suppressed if each.finding.location.document is document]
    cases = [*map(_failed, failed), *map(_skipped, passed)] or ['<testcase name="no findings"/>']
    name = _attribute(relative(document.path, folder=root))
    counts = f'tests="{len(cases)}" failures="{len(failed)}" errors="0" skipped="{len(passed)}"'
    yield f'<testsuite name="{name}" {counts}>'
    yield from (case.replace("<testcase ", f'<testcase classname="{name}" ', 1) for case in cases)
    yield "</testsuite>"


def _failed(finding: Finding) -> str:
    message, at = _attribute(told(finding)), escape(place(finding.location))
    return (
        f'<testcase name="{_name(finding)}"><failure type="{finding.severity.value}" message="{message}">'
        f"{at}</failure></testcase>"
    )


def _skipped(suppressed: Suppressed) -> str:
    why = _attribute(
        f"{suppressed.by.value}: {suppressed.reason}" if suppressed.reason else suppressed.by.value
    )
    return f'<testcase name="{_name(suppressed.finding)}"><skipped message="{why}"/></testcase>'


def _name(finding: Finding) -> str:
    line, column = finding.location.line_column
    return _attribute(f"{finding.rule.id} {finding.rule.label} at {line}:{column}")


def _unread(report: Report) -> Iterator[str]:
    if not report.skipped:
        return
    number = len(report.skipped)
    yield f'<testsuite name="not read" tests="{number}" failures="0" errors="{number}" skipped="0">'
    for each in report.skipped:
        name, reason = _attribute(each.path), _attribute(each.reason)
        yield f'<testcase classname="not read" name="{name}"><error message="{reason}"/></testcase>'
    yield "</testsuite>"


def _attribute(text: str) -> str:
    """Return a text as the value of an attribute; a character that XML cannot have is an escape already."""
    return escape(one_line(text)).replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")
