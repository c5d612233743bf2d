"""The whole report as JSON inside the page: what ``--format json`` prints, each place with a selector.

A selector finds the words again after the article has been edited, by what stands before and after
them: the TextQuoteSelector of the W3C's Web Annotation Data Model (2017, section 4.2.4).
"""

from __future__ import annotations

import base64
import gzip
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quoteverify.formats import nodes
from quoteverify.model import Location, Span

if TYPE_CHECKING:
    from quoteverify.formats.nodes import Node
    from quoteverify.model import Document, Finding, Report

_AROUND = 32
"""Characters before and after the words: as many as the annotators of Hypothesis keep."""
_LARGE = 2_000_000
"""Characters of JSON from which it is packed, so that a page about a thousand articles stays light."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A data block of the page."""

    type: str
    text: str
    """Safe inside ``<script>``."""


def evidence(report: Report) -> Evidence:
    """Return the report as a data block: plain JSON, or gzip in Base64 where that would be large."""
    text = nodes.dumps(_with_selectors(report))
    if _LARGE < len(text):
        packed = gzip.compress(text.encode(), compresslevel=6, mtime=0)
        return Evidence("application/gzip", base64.b64encode(packed).decode("ascii"))
    return Evidence("application/json", text.replace("<", "\\u003c").replace(">", "\\u003e"))


def selector(document: Document, span: Span) -> Node:
    """Return the TextQuoteSelector of a place."""
    before, after = Span(max(0, span.start - _AROUND), span.start), Span(span.end, span.end + _AROUND)
    exact, prefix, suffix = (document.text[part.start : part.end] for part in (span, before, after))
    return {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}


def _with_selectors(report: Report) -> Node:
    others = nodes.report(replace(report, quotations=(), findings=()))
    places = ((quotation.document, span) for quotation in report.quotations for span in quotation.contents)
    lines = (line for quotation in report.quotations for line in nodes.quotation_lines(quotation))
    return others | {
        "quotations": [
            line | {"selector": selector(*place)} for line, place in zip(lines, places, strict=True)
        ],
        "findings": [_finding(finding) for finding in report.findings],
    }


def _finding(finding: Finding) -> Node:
    return nodes.finding(finding) | {
        "location": _location(finding.location),
        "related": [_location(each) for each in finding.related],
    }


def _location(location: Location) -> Node:
    return nodes.location(location) | {"selector": selector(location.document, location.span)}
