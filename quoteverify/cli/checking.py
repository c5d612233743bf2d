"""The main job as commands ask for it: read, compare, and let pass what is to be let pass."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from quoteverify.cli import outputs, status, streams
from quoteverify.cli.inputs import compared, drafts_and_sources
from quoteverify.cli.unmatched import complain_of_unmatched
from quoteverify.errors import ConfigurationError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteverify.cli.inputs import Tally
    from quoteverify.cli.outputs import Output
    from quoteverify.gate.baseline import Baseline
    from quoteverify.gate.cache import Cache
    from quoteverify.gate.changes import Changes
    from quoteverify.model import Document, Report
    from quoteverify.settings import Settings


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be checked, and how."""

    paths: list[str]
    settings: Settings
    quiet: bool = False
    besides: Sequence[Output] = ()
    """Outputs, which are no inputs."""
    baseline: Baseline | None = None
    since: str | None = None
    """A revision."""
    staged: bool = False


def checked(request: Request) -> tuple[Report, status.Status]:
    """Return what was found, and what the reading alone says of the exit status."""
    from quoteverify.gate import sifted  # what is heavy is imported when it runs
    from quoteverify.pipeline import check

    if request.since is not None and request.staged:
        raise UsageError("--diff and --staged: give one of them")
    settings = request.settings
    besides = [*request.besides, *_baselines(settings)]
    documents, sources, *tallies = drafts_and_sources(request.paths, settings.sources, settings=settings)
    documents = tuple(each for each in documents if not outputs.is_output(each.path, besides))
    against, tally = compared(settings.against, drafts=documents, others=sources, settings=settings)
    against = tuple(each for each in against if not outputs.is_output(each.path, besides))
    tallies = [*tallies, tally]
    for each in tallies:
        each.skipped = [s for s in each.skipped if not outputs.is_output(s.path, besides)]
    cache = _cache(settings)
    report = check(
        documents,
        skipped=[skipped for each in tallies for skipped in each.skipped],
        sources=sources,
        against=against,
        settings=settings,
        progress=iter if request.quiet else streams.tracked,
        cache=cache,
    )
    _complain(report, cache)
    complain_of_unmatched(settings, documents=report.documents, quotations=report.quotations)
    changes = _changes(request, documents)
    report = sifted(report, settings=settings, today=_today(), baseline=request.baseline, changes=changes)
    return report, _reading(tallies, [documents, sources, against], settings=settings)


def _baselines(settings: Settings) -> list[Output]:
    return [outputs.Output("baseline", settings.baseline)] if settings.baseline else []


def old_findings(settings: Settings) -> Baseline | None:
    """Return the baseline that the settings name."""
    from quoteverify.gate.baseline import folder_of, parsed

    if settings.baseline is None:
        return None
    path = Path(settings.baseline)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise ConfigurationError(
            f"{settings.baseline}: there is no such baseline; `quoteverify baseline write` makes it"
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise ConfigurationError(f"{settings.baseline}: the baseline cannot be read: {reason}") from error
    return parsed(text, path=settings.baseline, folder=folder_of(settings.baseline))


def cache_folder(settings: Settings) -> Path:
    """Return where what was extracted is kept."""
    from quoteverify.gate.cache import default_folder

    return Path(settings.cache_dir) if settings.cache_dir else default_folder()


def _cache(settings: Settings) -> Cache | None:
    from quoteverify.gate.cache import Cache

    return Cache(cache_folder(settings)) if settings.cache else None


def _complain(report: Report, cache: Cache | None) -> None:
    for document in report.documents:
        streams.complain_about(document)
    streams.complain_of(report.skipped)
    for note in cache.notes if cache else ():
        streams.complain(f"the cache in {cache.folder if cache else ''} {note}")
    if cache and cache.damaged:
        entries = "entry was" if cache.damaged == 1 else "entries were"
        streams.complain(f"the cache in {cache.folder}: {cache.damaged} damaged {entries} made anew")


def _changes(request: Request, documents: Sequence[Document]) -> Changes | None:
    from quoteverify.gate.changes import UntoldError, since

    if request.since is None and not request.staged:
        return None
    try:
        return since(documents, revision=request.since, settings=request.settings)
    except UntoldError as error:
        streams.complain(f"what changed cannot be told, so everything is checked: {error}")
        return None


def _today() -> date:
    """Return the day of the run, which SOURCE_DATE_EPOCH can fix: https://reproducible-builds.org."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now(tz=UTC).date()
    try:
        return datetime.fromtimestamp(int(epoch), tz=UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(f"SOURCE_DATE_EPOCH={epoch}: must be a number of seconds") from error


def _reading(
    tallies: Sequence[Tally], found: Sequence[Sequence[Document]], *, settings: Settings
) -> status.Status:
    """Return what the reading says; of drafts, all may be excluded: then there is nothing to check."""
    drafts, *others = tallies
    excluded = bool(settings.exclude) and not found[0] and not drafts.skipped
    named = (True, bool(settings.sources), bool(settings.against))
    readings = [
        status.of_reading(tally.skipped, found=len(documents))
        for tally, documents, asked in zip((drafts, *others), found, named, strict=True)
        if asked and not (tally is drafts and excluded)
    ]
    return status.of_readings(readings)
