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

  quoteverify check drafts/ --against coverage/ --sources transcripts/
      findings on the drafts only; what others print, and what was said, is the evidence

  quoteverify check drafts/ --against coverage/ --diff origin/main --output sarif=quoteverify.sarif
      only quotations that changed since a revision (--staged: since the last commit); a file for a CI job

  quoteverify check articles/ --style ap
      how grave stumbles, grammar, brackets and the like are, by a house style (quoteverify rules --style ap)

  quoteverify check drafts/ --baseline .quoteverify-baseline.jsonl
      what was there before does not fail the run: quoteverify baseline --help

  quoteverify check articles/ --explain articles/herald.txt:12
      why a quotation has its speaker, what it was compared with, and why not with what is like it

Settings, in quoteverify.toml or [tool.quoteverify] of pyproject.toml (quoteverify init writes one):
  fail-on = "minor"
  against = ["coverage"]
  outlets = {"herald/*" = "The Herald"}
  ignore = ["punctuation"]
  severity = {truncation = "none"}

Letting a finding pass, in the draft, on the line or before the paragraph:
  <!-- quoteverify: ignore[QV501] reason="cut by agreement" until=2030-01-01 -->

Exit status:
  0  nothing at or above --fail-on
  1  something at or above it
  2  wrong call or settings
  3  no input matched
  4  some input could not be read; the rest was checked
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from quoteverify.cli import outputs, status, streams
from quoteverify.cli.checking import Request, checked, old_findings
from quoteverify.cli.options import (
    Against,
    Config,
    ExitZero,
    FailOn,
    Isolated,
    Jobs,
    NoCache,
    Paths,
    Quiet,
    Sources,
    Strict,
    Style,
    settings,
)
from quoteverify.errors import UsageError
from quoteverify.formats import FORMATS, named
from quoteverify.formats.style import PLAIN
from quoteverify.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quoteverify.cli.outputs import Output
    from quoteverify.model import Finding, Report
    from quoteverify.settings import Settings

_SUMMARY = "GITHUB_STEP_SUMMARY"
_LARGEST = 1_000_000
"""Bytes that a job summary may have: GitHub drops one of more than 1 MiB."""


def run(
    paths: Paths,
    against: Against = None,
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
    diff: Annotated[
        str | None,
        typer.Option(metavar="REVISION", help="Only quotations that changed since a revision of git."),
    ] = None,
    staged: Annotated[
        bool, typer.Option("--staged", help="Only quotations that changed since the last commit.")
    ] = False,
    baseline: Annotated[
        str | None, typer.Option("--baseline", metavar="FILE", help="Old findings, which are let pass.")
    ] = None,
    strict: Strict = None,
    style: Style = None,
    jobs: Jobs = None,
    no_cache: NoCache = False,
    quiet: Quiet = False,
    config: Config = None,
    isolated: Isolated = False,
) -> None:
    """Read, compare, print, and choose the exit status."""
    values = settings(
        config=config,
        isolated=isolated,
        fail_on=fail_on,
        against=against,
        sources=sources,
        format=format,
        output=output,
        baseline=baseline,
        strict=strict,
        style=style,
        jobs=jobs,
        cache="no" if no_cache else None,
    )
    planned = outputs.planned(values.output, format=values.format, default="text", among=FORMATS)
    if explain and (output or format not in {None, "text"}):
        raise UsageError("--explain prints text: leave --format and --output out")
    request = Request(
        paths,
        values,
        quiet=quiet,
        besides=planned,
        baseline=old_findings(values),
        since=diff,
        staged=staged,
    )
    report, reading = checked(request)
    if not everything:
        report = _without_house_style(report)
    if explain:
        streams.write(_explained(report, explain))
    else:
        _write(report, planned, settings=values)
    raise typer.Exit(_status(report, reading, settings=values, exit_zero=exit_zero))


def _without_house_style(report: Report) -> Report:
    return replace(
        report,
        findings=tuple(_graver(report.findings)),
        suppressed=tuple(s for s in report.suppressed if s.finding.severity is not Severity.NONE),
    )


def _graver(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings, and of the verdicts the evidence, that are more than house style."""
    for finding in findings:
        if finding.severity is not Severity.NONE:
            yield replace(finding, evidence=tuple(_graver(finding.evidence)))


def _write(report: Report, planned: Sequence[Output], *, settings: Settings) -> None:
    for each in planned:
        style = streams.style() if each.printed else PLAIN
        style = replace(style, uncertain_below=settings.uncertain_below, root=streams.root())
        outputs.write(each, named(each.format)(report, style))
        if each.format == "github" and (summary := os.environ.get(_SUMMARY)):
            outputs.append(summary, named("markdown")(report, style), limit=_LARGEST)


def _explained(report: Report, wanted: str) -> str:
    from quoteverify.formats.explanation import explain, find
    from quoteverify.pipeline import parted

    found = find(report, wanted)
    return explain(report, found, style=streams.style(), partings=parted(report, found))


def _status(report: Report, reading: status.Status, *, settings: Settings, exit_zero: bool) -> status.Status:
    if reading or exit_zero:
        return reading
    return status.of_findings((f.severity for f in report.findings), fail_on=settings.fail_on)
