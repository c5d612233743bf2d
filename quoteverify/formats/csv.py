"""Findings as a table for spreadsheets: comma-separated values, RFC 4180.

A spreadsheet computes what begins with = + - @: an apostrophe before it makes it text
(https://owasp.org/www-community/attacks/CSV_Injection).
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from quoteverify.formats.blocks import told
from quoteverify.formats.escaping import one_line

if TYPE_CHECKING:
    from quoteverify.formats.style import Style
    from quoteverify.model import Finding, Report

_HEADERS = (
    *("severity", "rule", "label", "document", "line", "column", "outlet", "speaker", "quotation"),
    *("message", "compared with", "let pass by", "reason"),
)
_FORMULA = tuple("=+-@＝＋－＠|%")


def render(report: Report, _style: Style) -> str:
    """Return a row for each finding, those that were let pass last."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_HEADERS)
    writer.writerows([*map(_safe, _row(finding)), "", ""] for finding in report.findings)
    for each in report.suppressed:
        writer.writerow(map(_safe, [*_row(each.finding), each.by.value, each.reason or ""]))
    return out.getvalue()


def _row(finding: Finding) -> list[str]:
    line, column = finding.location.line_column
    quotation = finding.quotation
    return [
        finding.severity.value,
        finding.rule.id,
        finding.rule.label,
        finding.location.document.id,
        str(line),
        str(column),
        finding.location.document.outlet,
        (quotation.speaker or "") if quotation else "",
        quotation.text if quotation else "",
        told(finding),
        "; ".join(f"{place.document.outlet}: {place.text}" for place in finding.related),
    ]


def _safe(value: str) -> str:
    text = one_line(value).strip()
    return f"'{text}" if text.startswith(_FORMULA) else text
