"""Verify the quotations of a draft against primary sources: the words, the speaker, what was cut.

Examples:
  quoteverify verify draft.md --sources transcripts/
      a verdict on each quotation, with both wordings and the place in the source

  quoteverify verify drafts/ --sources speech.txt --sources interview.vtt --fail-on minor
      several sources; exit status 1 if anything is not verbatim

  quoteverify verify draft.md --sources transcripts/ --format markdown >> "$GITHUB_STEP_SUMMARY"
      the verdicts on the summary page of a CI job

  quoteverify verify draft.md --sources transcripts/ --format jsonl | jq 'select(.severity == "major")'
      one object for each quotation

  quoteverify verify draft.md --sources transcripts/ --style nyt
      a house style says how grave grammar put right, a stumble left out and the like are

Verdicts, with their severities: verbatim (none); minor and not_found (minor); altered, misleading and
misattributed (major).
`quoteverify explain VERDICT` says what each means; settings can change the severities:
  severity = {not_found = "major"}

Exit status:
  0  nothing at or above --fail-on
  1  something at or above it
  2  wrong call or settings
  3  no input matched, or no source
  4  some input could not be read; the rest was verified
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from quoteverify.cli import status, streams
from quoteverify.cli.inputs import Tally, drafts_and_sources
from quoteverify.cli.options import (
    Config,
    ExitZero,
    FailOn,
    Isolated,
    Paths,
    Quiet,
    Sources,
    Style,
    chosen,
    settings,
)
from quoteverify.cli.unmatched import complain_of_outlets
from quoteverify.errors import UsageError
from quoteverify.formats.verdicts import VERDICTS

if TYPE_CHECKING:
    from quoteverify.model import Document, Verified
    from quoteverify.settings import Settings


def run(
    paths: Paths,
    sources: Sources = None,
    format: Annotated[
        str, typer.Option(metavar="|".join(VERDICTS), help="How to print the verdicts.")
    ] = "text",
    style: Style = None,
    fail_on: FailOn = None,
    exit_zero: ExitZero = False,
    quiet: Quiet = False,
    config: Config = None,
    isolated: Isolated = False,
) -> None:
    """Read, verify, print, and choose the exit status."""
    chosen(format, among=VERDICTS)
    values = settings(config=config, isolated=isolated, fail_on=fail_on, sources=sources, style=style)
    if not values.sources:
        raise UsageError("verify needs the primary sources: --sources PATH; see `quoteverify verify --help`")
    read = drafts_and_sources(paths, values.sources, settings=values)
    verified = _verified(*read, settings=values, quiet=quiet)
    streams.write(VERDICTS[format](verified, streams.style()))
    reading = status.of_readings(status.of_reading(tally.skipped, found=tally.found) for tally in read[2:])
    found = status.of_findings((each.severity for each in verified.verifications), fail_on=values.fail_on)
    raise typer.Exit(reading if reading or exit_zero else found)


def _verified(
    documents: tuple[Document, ...],
    texts: tuple[Document, ...],
    drafts: Tally,
    heard: Tally,
    *,
    settings: Settings,
    quiet: bool,
) -> Verified:
    from quoteverify.pipeline import verify  # what is heavy is imported when it runs

    for document in (*documents, *texts):
        streams.complain_about(document)
    complain_of_outlets(settings, paths=(document.path for document in (*documents, *texts)))
    skipped = (*drafts.skipped, *heard.skipped)
    streams.complain_of(skipped)
    if not texts:
        streams.complain(f"{_sourceless(heard)}: nothing is verified")
    progress = iter if quiet else streams.tracked
    return verify(
        (*documents, *drafts.skipped), (*texts, *heard.skipped), settings=settings, progress=progress
    )


def _sourceless(heard: Tally) -> str:
    """Return why there is no source."""
    if not heard.elsewhere:
        return "no source could be read"
    names = ", ".join(dict.fromkeys(heard.elsewhere))
    return f"{names}: a draft is no source of itself, and --sources names no other file"
