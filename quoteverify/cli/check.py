"""Compare the quotations of articles across outlets and report how the wordings differ.

Examples:
  quoteverify check articles/
      everything in a folder, as a report for people

  quoteverify check herald.txt gazette.html "wire/*.json" --fail-on minor
      some files; exit status 1 if words differ at all

  quoteverify check articles/ --format markdown >> "$GITHUB_STEP_SUMMARY"
      the report on the summary page of a CI job

  quoteverify check articles/ --format json | jq '.findings[].message'
      for programs

  quoteverify check articles/ --sources transcripts/
      primary sources: their wording is what the others are compared with, and every quotation has a verdict

  quoteverify check articles/ --output html=report.html
      a page to look at, beside the report on the terminal

  quoteverify check articles/ --explain articles/herald.txt:12
      why a quotation has its speaker, what it was compared with, and why not with what is like it

Settings, in quoteverify.toml or [tool.quoteverify] of pyproject.toml:
  fail-on = "minor"
  outlets = {"herald/*" = "The Herald"}
  ignore = ["punctuation"]
  severity = {truncation = "none"}

Exit status:
  0  nothing at or above --fail-on
  1  something at or above it
  2  wrong call or settings
  3  no input matched
  4  some input could not be read; the rest was checked
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from quoteverify.cli import outputs, status, streams
from quoteverify.cli.inputs import drafts_and_sources
from quoteverify.cli.options import (
    Config,
    ExitZero,
    FailOn,
    Isolated,
    Paths,
    Quiet,
    Sources,
    settings,
)
from quoteverify.errors import UsageError
from quoteverify.formats import FORMATS, named
from quoteverify.formats.style import PLAIN
from quoteverify.model import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteverify.cli.outputs import Output
    from quoteverify.model import Document, Report, Skipped
    from quoteverify.settings import Settings


def run(
    paths: Paths,
    sources: Sources = None,
    format: Annotated[
        str | None,
        typer.Option(metavar="|".join(FORMATS), help="How to print the report: text, unless you say."),
    ] = None,
    output: Annotated[
        list[str] | None,
        typer.Option(metavar="FORMAT=PATH", help="Write a report to a file, too (- prints it); repeatable."),
    ] = None,
    fail_on: FailOn = None,
    exit_zero: ExitZero = False,
    everything: Annotated[
        bool, typer.Option("--all", help="Report differences of house style, too.")
    ] = False,
    explain: Annotated[
        str | None,
        typer.Option(
            "--explain",
            "--why",
            metavar="ID",
            help="Follow one quotation through the program: its id, or PATH:LINE.",
        ),
    ] = None,
    quiet: Quiet = False,
    config: Config = None,
    isolated: Isolated = False,
) -> None:
    """Read, compare, print, and choose the exit status."""
    planned = outputs.planned(output or (), format=format, default="text", among=FORMATS)
    if explain and (output or format not in {None, "text"}):
        raise UsageError("--explain prints text: leave --format and --output out")
    values = settings(config=config, isolated=isolated, fail_on=fail_on)
    documents, texts, *tallies = drafts_and_sources(paths, sources or [], settings=values)
    documents = tuple(each for each in documents if not outputs.is_output(each.path, planned))
    skipped = [
        each for tally in tallies for each in tally.skipped if not outputs.is_output(each.path, planned)
    ]
    report = _checked(documents, texts, skipped=skipped, settings=values, quiet=quiet)
    if not everything:
        report = replace(
            report, findings=tuple(f for f in report.findings if f.severity is not Severity.NONE)
        )
    for document in report.documents:
        streams.complain_about(document)
    streams.complain_of(report.skipped)
    if explain:
        streams.write(_explained(report, explain))
    else:
        _write(report, planned, settings=values)
    reading = status.of_reading(skipped, found=len(documents))
    if sources:
        heard = status.of_reading(tallies[1].skipped, found=len(texts))
        reading = status.of_readings([reading, heard])
    raise typer.Exit(_status(report, reading, settings=values, exit_zero=exit_zero))


def _checked(
    documents: tuple[Document, ...],
    sources: tuple[Document, ...],
    *,
    skipped: list[Skipped],
    settings: Settings,
    quiet: bool,
) -> Report:
    from quoteverify.pipeline import check  # what is heavy is imported when it runs

    progress = iter if quiet else streams.tracked
    return check(documents, skipped=skipped, sources=sources, settings=settings, progress=progress)


def _write(report: Report, planned: Sequence[Output], *, settings: Settings) -> None:
    for each in planned:
        style = streams.style() if each.printed else PLAIN
        style = replace(style, uncertain_below=settings.uncertain_below)
        outputs.write(each, named(each.format)(report, style))


def _explained(report: Report, wanted: str) -> str:
    from quoteverify.formats.explanation import explain, find
    from quoteverify.pipeline import parted

    found = find(report, wanted)
    return explain(report, found, style=streams.style(), partings=parted(report, found))


def _status(report: Report, reading: status.Status, *, settings: Settings, exit_zero: bool) -> status.Status:
    if reading or exit_zero:
        return reading
    return status.of_findings((f.severity for f in report.findings), fail_on=settings.fail_on)
