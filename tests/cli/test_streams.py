"""What a stream can show, and the bar that tells of long work."""

from __future__ import annotations

import io
import sys

import pytest

from quoteverify.cli import streams
from quoteverify.model import Document, FileMap

DOCUMENTS = tuple(Document(str(n), "", str(n), str(n), FileMap((0,), (0,), (0,), (0,))) for n in range(5))


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "variables", "colour"),
    [
        (Terminal(), {}, True),
        (Terminal(), {"TERM": "dumb"}, False),
        (Terminal(), {"NO_COLOR": "1"}, False),
        (io.StringIO(), {}, False),
        (io.StringIO(), {"FORCE_COLOR": "1"}, True),
        (io.StringIO(), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colour_follows_the_stream_and_the_environment(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, variables: dict[str, str], colour: bool
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", stream)
    assert streams.style().colour is colour


def test_the_width_is_the_terminals_or_100(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    monkeypatch.delenv("COLUMNS", raising=False)
    assert streams.style().width == 100
    monkeypatch.setenv("COLUMNS", "72")
    assert streams.style().width == 72
    monkeypatch.setenv("COLUMNS", "3")
    assert streams.style().width == 40


@pytest.mark.parametrize(
    ("stream", "patience", "bar"),
    [(Terminal(), -1, True), (Terminal(), 60, False), (io.StringIO(), -1, False)],
)
def test_a_bar_is_shown_on_a_terminal_once_work_takes_its_time(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, patience: float, bar: bool
) -> None:
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(streams, "_PATIENCE", patience)
    assert tuple(streams.tracked(DOCUMENTS)) == DOCUMENTS
    assert ("documents" in stream.getvalue()) is bar


def test_a_complaint_is_one_line_whatever_the_file_is_called(capsys: pytest.CaptureFixture[str]) -> None:
    streams.complain("a\nb\x1b[2J: no")
    assert capsys.readouterr().err == "quoteverify: a\\x0ab\\x1b[2J: no\n"


def test_a_closed_stream_is_as_good_as_an_empty_one(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    streams.prepare()
    streams.write("x")
    streams.complain("x")
    assert streams.stdin().read() == b""
    for stream in (sys.stdout, sys.stderr):
        stream.close()
