"""The stories in ``fixtures/``: what a careful reader expects of each is in its ``expected/`` folder.

``pytest --accept`` writes what the program says instead; the diff is there to be read.
"""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quoteverify import Document, Kind, Skipped, Verdict, check, read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from quoteverify import Location, Quotation, Report, Utterance, Witness

FIXTURES = Path(__file__).parent.parent / "fixtures"
STORIES = sorted(
    path.name for path in FIXTURES.iterdir() if path.is_dir() and not (path / "quoteverify.toml").exists()
)


def _articles(story: str) -> list[Path]:
    return sorted(path for path in (FIXTURES / story).iterdir() if path.is_file())


def _sources(story: str) -> list[Path]:
    """The folder of primary sources, if the story has any."""
    return [folder for folder in [FIXTURES / story / "transcripts"] if folder.is_dir()]


@pytest.mark.parametrize("story", STORIES)
def test_every_article_of_a_story_is_read(story: str) -> None:
    report = _report(story)
    articles = {path.name for path in _articles(story)}
    articles |= {path.name for folder in _sources(story) for path in folder.iterdir()}
    assert {_name(document.id) for document in report.documents} == articles
    assert report.skipped == ()


@pytest.mark.parametrize("listing", ["quotations", "utterances", "findings"])
@pytest.mark.parametrize("story", STORIES)
def test_a_story_is_understood_as_expected(story: str, listing: str, *, accept: bool) -> None:
    told = "".join(f"{line}\n" for line in LISTINGS[listing](_report(story)))
    assert told == _expected(story, listing, told=told, accept=accept)


@pytest.mark.parametrize("story", STORIES)
def test_a_story_is_reported_as_expected(story: str, *, accept: bool) -> None:
    done = _run("check", story)
    assert done.stderr == ""
    assert done.returncode == any(finding.severity == "major" for finding in _report(story).findings)
    assert done.stdout == _expected(story, "report", told=done.stdout, accept=accept)


@pytest.mark.parametrize("story", [story for story in STORIES if _sources(story)])
def test_a_story_with_sources_is_verified_as_expected(story: str, *, accept: bool) -> None:
    done = _run("verify", story)
    assert (done.stderr, done.returncode) == ("", 1)
    assert done.stdout == _expected(story, "verdicts", told=done.stdout, accept=accept)
    found = {each.verdict for each in _report(story).verifications}
    assert found == set(Verdict), "a story shows each verdict"


def _run(command: str, story: str) -> subprocess.CompletedProcess[str]:
    sources = [option for folder in _sources(story) for option in ("--sources", f"{story}/{folder.name}")]
    return subprocess.run(
        [sys.executable, "-m", "quoteverify", command, "--isolated", story, *sources],
        cwd=FIXTURES,
        env={**os.environ, "COLUMNS": "100", "NO_COLOR": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def _expected(story: str, listing: str, *, told: str, accept: bool) -> str:
    golden = FIXTURES / story / "expected" / f"{listing}.golden"
    if accept:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(told, encoding="utf-8")
    return golden.read_text(encoding="utf-8")


@cache
def _report(story: str) -> Report:
    inputs = tuple(read(map(str, _articles(story))))
    sources = tuple(read(map(str, _sources(story))))
    return check(
        (each for each in inputs if isinstance(each, Document)),
        skipped=(each for each in (*inputs, *sources) if isinstance(each, Skipped)),
        sources=tuple(each for each in sources if isinstance(each, Document)),
    )


def _quotations(report: Report) -> Iterator[str]:
    """One line a content: place, kind, speaker, words.  A later content of the same quotation has a plus."""
    for quotation in report.quotations:
        if quotation.kind is not Kind.INDIRECT:
            yield from _contents(quotation)


def _contents(quotation: Quotation) -> Iterator[str]:
    head = f"{quotation.kind} | {quotation.speaker or '-'}"
    for content in quotation.contents:
        line, column = quotation.document.map.line_column(content.start)
        words = quotation.document.text[content.start : content.end]
        yield f"{_name(quotation.document.id)}:{line}:{column} | {head} | {words}"
        head = "+"


def _utterances(report: Report) -> Iterator[str]:
    """The passages that are compared: an asterisk is at the base, a tilde at a paraphrase."""
    for collation in report.collations:
        yield collation.utterance.speaker or "-"
        yield from _witnesses(collation.utterance, base=collation.base)


def _witnesses(utterance: Utterance, *, base: Witness) -> Iterator[str]:
    for witness in utterance.witnesses:
        mark = "*" if witness == base else "~" if witness.paraphrase else " "
        yield f"  {mark} {_place(witness.location)} | {witness.text}"


def _findings(report: Report) -> Iterator[str]:
    """Severity, label and message; below them what stands at the place and at each related one."""
    for finding in report.findings:
        yield f"{finding.severity} {finding.rule.label}: {finding.message}"
        for place in (finding.location, *finding.related):
            yield f"    {_place(place)} | {place.text or '(nothing)'}"


def _place(location: Location) -> str:
    line, column = location.line_column
    return f"{_name(location.document.id)}:{line}:{column}"


def _name(document: str) -> str:
    return document.rpartition("/")[2]


LISTINGS: dict[str, Callable[[Report], Iterator[str]]] = {
    "quotations": _quotations,
    "utterances": _utterances,
    "findings": _findings,
}
