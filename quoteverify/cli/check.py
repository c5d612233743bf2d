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

  quoteverify check articles/ --explain articles/herald.txt:12
      why a quotation has its speaker, and what it was compared with

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

from quoteverify.cli import status, streams
from quoteverify.cli.inputs import drafts_and_sources
from quoteverify.cli.options import (
    Config,
    ExitZero,
    FailOn,
    Isolated,
    Paths,
    Quiet,
    Sources,
    chosen,
    settings,
)
from quoteverify.errors import UsageError
from quoteverify.formats import FORMATS, named
from quoteverify.model import Severity

if TYPE_CHECKING:
    from quoteverify.model import Document, Report, Skipped
    from quoteverify.settings import Settings


def run(
    paths: Paths,
    sources: Sources = None,
    format: Annotated[str, typer.Option(metavar="|".join(FORMATS), help="How to print the report.")] = "text",
    fail_on: FailOn = None,
    exit_zero: ExitZero = False,
    everything: Annotated[
        bool, typer.Option("--all", help="Report differences of house style, too.")
    ] = False,
    explain: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Follow one quotation through the program: its id, or PATH:LINE."),
    ] = None,
    quiet: Quiet = False,
    config: Config = None,
    isolated: Isolated = False,
) -> None:
    """Read, compare, print, and choose the exit status."""
    chosen(format, among=FORMATS)
    if explain and format != "text":
        raise UsageError("--explain prints text: leave --format out")
    values = settings(config=config, isolated=isolated, fail_on=fail_on)
    documents, texts, *tallies = drafts_and_sources(paths, sources or [], settings=values)
    skipped = [each for tally in tallies for each in tally.skipped]
    report = _checked(documents, texts, skipped=skipped, settings=values, quiet=quiet)
    if not everything:
        report = replace(
            report, findings=tuple(f for f in report.findings if f.severity is not Severity.NONE)
        )
    for document in report.documents:
        streams.complain_about(document)
    streams.complain_of(report.skipped)
    streams.write(_explained(report, explain) if explain else named(format)(report, streams.style()))
    reading = status.of_readings(
        status.of_reading(tally.skipped, found=tally.found) for tally in tallies[: 2 if sources else 1]
    )
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


def _explained(report: Report, wanted: str) -> str:
    from quoteverify.formats.explanation import explain, find

    return explain(report, find(report, wanted), style=streams.style())


def _status(report: Report, reading: status.Status, *, settings: Settings, exit_zero: bool) -> status.Status:
    if reading or exit_zero:
        return reading
    return status.of_findings((f.severity for f in report.findings), fail_on=settings.fail_on)
