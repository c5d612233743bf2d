"""Keep the findings of before, so that only new ones fail a run.

Examples:
  quoteverify baseline write drafts/ --against coverage/
      write .quoteverify-baseline.jsonl, or the file that the settings name: one line for each finding

  quoteverify check drafts/ --against coverage/ --baseline .quoteverify-baseline.jsonl
      fail only on what is new

  quoteverify baseline prune drafts/ --against coverage/
      take out what is not found any more; entries of files that were not checked are kept

An entry holds the rule, the words of the quotation, the speaker and the file, no line numbers: it still
fits when the text around it changes, and no longer when the quotation does.

Exit status:
  0  done
  2  wrong call or settings
  3  no input matched: nothing is written
  4  some input could not be read: nothing is written
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from quoteverify.cli import outputs, streams
from quoteverify.cli.checking import Request, checked, old_findings
from quoteverify.cli.options import (
    Against,
    Config,
    Isolated,
    Jobs,
    NoCache,
    Paths,
    Quiet,
    Sources,
    Strict,
    chosen,
    settings,
)
from quoteverify.model import Severity

if TYPE_CHECKING:
    from quoteverify.gate.baseline import Baseline
    from quoteverify.model import Report
    from quoteverify.settings import Settings

_ACTIONS = ("write", "prune")
_FILE = ".quoteverify-baseline.jsonl"


def run(
    action: Annotated[
        str, typer.Argument(metavar="|".join(_ACTIONS), help="What to do.", show_default=False)
    ],
    paths: Paths,
    against: Against = None,
    sources: Sources = None,
    baseline: Annotated[
        str | None, typer.Option("--baseline", metavar="FILE", help=f"The file, {_FILE} unless you say.")
    ] = None,
    strict: Strict = None,
    jobs: Jobs = None,
    no_cache: NoCache = False,
    quiet: Quiet = False,
    config: Config = None,
    isolated: Isolated = False,
) -> None:
    """Check, and write or shorten the file."""
    chosen(action, among=_ACTIONS, what="action")
    values = settings(
        config=config,
        isolated=isolated,
        against=against,
        sources=sources,
        baseline=baseline,
        strict=strict,
        jobs=jobs,
        cache="no" if no_cache else None,
    )
    values = replace(values, baseline=values.baseline or _FILE)
    target = outputs.Output("baseline", values.baseline or _FILE)
    outputs.refuse_unwritable(target)
    known = old_findings(values) if action == "prune" else None
    report, reading = checked(Request(paths, values, quiet=quiet, besides=(target,), baseline=known))
    if not reading:
        entries = known.pruned(report) if known else _written(report, values)
        outputs.write(target, entries.dumped())
        _tell(entries, known, path=target.path)
    raise typer.Exit(reading)


def _written(report: Report, settings: Settings) -> Baseline:
    from quoteverify.gate.baseline import Baseline, folder_of

    grave = tuple(finding for finding in report.findings if finding.severity is not Severity.NONE)
    return Baseline.of(replace(report, findings=grave), folder=folder_of(settings.baseline or _FILE))


def _tell(entries: Baseline, known: Baseline | None, *, path: str) -> None:
    number = entries.entries.total()
    if known is None:
        streams.complain(f'{path}: {number} findings; to let them pass, set baseline = "{path}"')
    else:
        streams.complain(f"{path}: {number} entries kept, {known.entries.total() - number} taken out")
