"""Subtitles, SubRip (``.srt``) and WebVTT (``.vtt``): the words that are heard, with their time codes.

The text is the lines of the cues, each on a line of its own, without numbers, times, styles and tags.
The voice that a WebVTT tag names becomes a label such as a transcript has (``Ines Vole: ``).  Of rolling
captions, where each cue repeats the line before, a line is taken once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from quoteverify.errors import UnreadableError
from quoteverify.model import TimeCode
from quoteverify.readers.article import Article, Metadata
from quoteverify.readers.assembly import Assembly
from quoteverify.readers.references import PATTERN, decoded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.readers.article import TextFile

_TIMING = re.compile(
    r"[ \t]*+((?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3})[ \t]*+-->[ \t]*+(?:\d{1,4}:)?\d{1,2}:\d{2}"
)
_EDIT = re.compile(
    r"<v(?:\.[\w.-]{0,80})?[ \t]+(?P<voice>[^<>]{1,80})>"
    r"|</?[^<>\n]{0,200}>"
    r"|\{\\[^{}]{0,80}\}"  # a style of SubStation Alpha
    rf"|{PATTERN}"
)
_ASIDE = re.compile(r"(?:WEBVTT|NOTE|STYLE|REGION)\b")
_AUTOMATIC = re.compile(
    r"auto(?:matic|-?generated)|speech.recogni|machine.(?:made|generated)|\bASR\b", re.IGNORECASE
)
_NUMBER = re.compile(r"\d{1,9}")


class _Line(NamedTuple):
    start: int
    end: int
    text: str


def read(file: TextFile) -> Iterator[Article]:
    """Yield the one transcript that a file of subtitles is."""
    assembly = Assembly(file.text)
    times: list[TimeCode] = []
    before = ""
    last = 0
    for time, lines in _cues(file):
        noted = False
        for line in lines:
            if line.text.strip() == before:
                continue
            before = line.text.strip() or before
            if assembly.length:
                assembly.replace(last, line.start, "\n")
            if not noted:
                times.append(TimeCode(assembly.length, time))
                noted = True
            _write(assembly, line)
            last = line.end
    if not times:
        raise UnreadableError("no subtitles in it: there is no line such as 00:00:01,000 --> 00:00:04,000")
    yield Article(
        assembly.text(),
        assembly.file_map(lines=file.lines),
        Metadata(kind="transcript", machine_made=_declared(file)),
        notes=file.notes,
        times=tuple(times),
    )


def _cues(file: TextFile) -> Iterator[tuple[str, list[_Line]]]:
    """Yield the time and the lines of each cue; a block without a time belongs to the cue before."""
    time: str | None = None
    for block in _blocks(file):
        at = next((at for at, line in enumerate(block[:2]) if _TIMING.match(line.text)), None)
        if at is not None:
            timing = _TIMING.match(block[at].text)
            time = timing[1] if timing else time
            yield from _runs(time or "", block[at + 1 :])
        elif time is not None and not _ASIDE.match(block[0].text):
            yield from _runs(time, block)


def _runs(time: str, lines: list[_Line]) -> Iterator[tuple[str, list[_Line]]]:
    """Yield the cues of a block: those that no blank line parts, too."""
    cue: list[_Line] = []
    for line in lines:
        timing = _TIMING.match(line.text)
        if timing is None:
            cue.append(line)
            continue
        if cue and _NUMBER.fullmatch(cue[-1].text.strip()):
            cue.pop()
        yield time, cue
        time, cue = timing[1], []
    yield time, cue


def _blocks(file: TextFile) -> Iterator[list[_Line]]:
    """Yield the lines that stand together, without their ends."""
    block: list[_Line] = []
    for start, after in zip(file.lines, (*file.lines[1:], len(file.text)), strict=True):
        text = file.text[start:after].rstrip("\r\n")
        if text.strip():
            block.append(_Line(start, start + len(text), text))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _write(assembly: Assembly, line: _Line) -> None:
    """Write a line without its tags, its character references resolved."""
    place = line.start
    for match in _EDIT.finditer(line.text):
        start, end = line.start + match.start(), line.start + match.end()
        assembly.copy(place, start)
        place = end
        if match["voice"]:
            assembly.replace(start, end, f"{' '.join(match['voice'].split())}: ")
        elif match[0].startswith("&"):
            text, length = decoded(match[0])
            place = start + length
            assembly.replace(start, place, text)
    assembly.copy(place, line.end)


def _declared(file: TextFile) -> bool:
    """Tell whether the header or a note says that a machine listened."""
    notes = (block for block in _blocks(file) if _ASIDE.match(block[0].text))
    return any(_AUTOMATIC.search(line.text) for block in notes for line in block)
