"""A report for the comment on a pull request or the summary of a job."""

from __future__ import annotations

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
from quoteverify.formats.escaping import code, markdown
from quoteverify.formats.wording import GAP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.formats.blocks import Block, Row
    from quoteverify.formats.style import Style
    from quoteverify.model import Finding, Location, Report

_LEGEND = f"**Words** are not in the base; **{markdown(GAP)}** stands where words of the base are missing."


def render(report: Report, _style: Style) -> str:
    """Return the same content as the text report, as GitHub's Markdown."""
    shown = blocks(report)
    parts = ["## Quotations across outlets", markdown(summary(report))]
    parts += ["\n".join(_block(block)) for block in shown]
    for heading, lone in headed(apart(report)):
        parts.append("\n".join([f"### {heading}\n", *map(_finding, lone)]))
    if shown:
        parts.append(_LEGEND)
    if report.skipped:
        parts.append("\n".join(_skipped(report)))
    return "\n\n".join(parts) + "\n"


def _block(block: Block) -> Iterator[str]:
    speaker = markdown(block.utterance.speaker or "speaker not known")
    yield f"### {speaker} ({block.utterance.id})\n"
    yield "| outlet | place | wording |"
    yield "|---|---|---|"
    for row in block.rows:
        outlet = markdown(outlet_and_role(row))
        yield f"| {outlet} | {_place(row.witness.location)} | {_marked(row)} |"
    if block.notes or block.findings:
        yield ""
    for note in block.notes:
        yield f"- {markdown(note)}"
    for finding in block.findings:
        yield _finding(finding)


def _finding(finding: Finding) -> str:
    head = f"- **{finding.severity.value}** {markdown(named(finding))} {_place(finding.location)}"
    lines = [f"{head} {markdown(finding.message)}"]
    lines += [f"  - {markdown(ground)}" for ground in grounds(finding)]
    return "\n".join(lines)


def _marked(row: Row) -> str:
    words = "".join(bold(run.text) if run.changed else markdown(run.text) for run in row.runs)
    shown = words if row.witness.paraphrase else f"“{words}”"
    carried = markdown(also_printed_by(row.carriers))
    return f"{shown} ({carried})" if carried else shown


def bold(text: str) -> str:
    """Set in bold what is not white space at the ends: there, asterisks would be asterisks."""
    inner = text.strip()
    before, _, after = text.partition(inner)
    return f"{markdown(before)}**{markdown(inner)}**{markdown(after)}" if inner else markdown(text)


def _place(location: Location) -> str:
    line, column = location.line_column
    return code(f"{location.document.id}:{line}:{column}")


def _skipped(report: Report) -> Iterator[str]:
    yield "Not read:\n"
    for each in report.skipped:
        yield f"- {code(each.path)} {markdown(each.reason)}"
