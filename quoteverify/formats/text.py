"""A report for people, on a terminal or in a log."""

from __future__ import annotations

import textwrap
from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.formats.blocks import (
    also_printed_by,
    apart,
    blocks,
    grounds,
    headed,
    named,
    outlet_and_role,
    summary,
)
from quoteverify.formats.escaping import one_line, visible
from quoteverify.formats.layout import BEGIN, END, paragraph, table
from quoteverify.formats.wording import GAP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quoteverify.formats.blocks import Block, Row
    from quoteverify.formats.style import Style
    from quoteverify.formats.wording import Run
    from quoteverify.model import Finding, Location, Report

_LEGEND = (
    f"{BEGIN}words{END} are not in the base; {BEGIN}{GAP}{END} stands where words of the base are missing"
)


def render(report: Report, style: Style) -> str:
    """Return the utterances that differ with their findings, then one line that sums up."""
    shown = blocks(report)
    parts = ["\n".join(_block(block, style)) for block in shown]
    for heading, lone in headed(apart(report)):
        lines = (line for finding in lone for line in _finding(finding, style))
        parts.append("\n".join([style.paint(heading, "heading"), *lines]))
    if shown:
        parts.append("\n".join(paragraph(_LEGEND, width=style.width, style=style)))
    return "\n\n".join([*parts, style.paint(summary(report), "heading")]) + "\n"


def place(location: Location) -> str:
    """Return a place as ``document:line:column``."""
    line, column = location.line_column
    return f"{visible(location.document.id)}:{line}:{column}"


def marked(runs: Iterable[Run]) -> str:
    """Return words on one line, those that differ between marks."""
    return "".join(f"{BEGIN}{one_line(run.text)}{END}" if run.changed else one_line(run.text) for run in runs)


def _block(block: Block, style: Style) -> Iterator[str]:
    speaker = one_line(block.utterance.speaker or "speaker not known")
    yield style.paint(f"{speaker} ({block.utterance.id})", "heading")
    inner = replace(style, width=style.width - 2)
    rows = [
        [one_line(outlet_and_role(row)), _short(row.witness.location, style.width // 3), _words(row)]
        for row in block.rows
    ]
    yield textwrap.indent(table(rows, style=inner, headers=("outlet", "place", "wording")), "  ")
    if block.notes or block.findings:
        yield ""
    for note in block.notes:
        yield textwrap.indent("\n".join(paragraph(one_line(note), width=inner.width, style=inner)), "  ")
    for finding in block.findings:
        yield from _finding(finding, style)


def _short(location: Location, width: int) -> str:
    """Return a place without the folders, if it is too long with them."""
    whole = place(location)
    return whole if len(whole) <= width else whole.rpartition("/")[2]


def _words(row: Row) -> str:
    words = marked(row.runs) if row.witness.paraphrase else f"“{marked(row.runs)}”"
    carried = one_line(also_printed_by(row.carriers))
    return f"{words} ({carried})" if carried else words


def _finding(finding: Finding, style: Style) -> Iterator[str]:
    severity = style.paint(finding.severity.value, finding.severity.value)
    yield f"  {severity}  {named(finding)}  {place(finding.location)}"
    for message in (finding.message, *grounds(finding)):
        yield textwrap.fill(
            one_line(message),
            style.width,
            initial_indent="    ",
            subsequent_indent="    ",
            break_on_hyphens=False,
        )
