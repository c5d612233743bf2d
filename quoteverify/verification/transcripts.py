"""A primary source as a transcript: its turns, who speaks in each, and which of its text is spoken at all.

Labels (``BROOK:``, ``Ada Brook:``, ``Q.``) stand at the start of a line or, in capitals, after the end of a
sentence; a source without any is one turn.  Stage directions, sounds, time stamps and labels are not spoken,
nor do hesitations count as words.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from quoteverify.languages import records, speech
from quoteverify.model import Span
from quoteverify.names import compatible
from quoteverify.verification.declared import declared_speaker

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.model import Document

_LABEL = re.compile(
    r"(?:^|(?<=\n)|(?<=\r))[ \t>\[*-]{0,6}+"
    r"(?:(?P<name>[A-Z][\w.'’-]{0,24}+(?: (?:[a-z]{1,3} )?[A-Z][\w.'’-]{0,24}+){0,5}+)"
    r"(?:[ \t]?\([^()\n]{1,60}\))?\]?[ \t]?:\]?\*{0,2}(?=\s)"
    r"|(?P<letter>[QA])(?:\.(?=\s)|:|[ \t]{2,}(?=\S)))"
    r"|(?<=[.!?…—–)\]”\"]) (?P<inline>[A-Z][A-Z.'’-]{1,24}+(?: [A-Z][A-Z.'’-]{1,24}+){0,3}+):(?=\s)"
)
_CAPITALS = re.compile(r"[A-Z][A-Z.'’ -]*")
_PARAGRAPH = re.compile(r"\S[^\n]*\n")
_SENTENCE_ENDS = re.compile(r"[.!?]")
_LETTERS = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000
"""Characters from which the look of a transcript is judged."""
_STOPLESS = 60
"""Words for each end of a sentence, above which nobody has punctuated the text."""


@dataclass(frozen=True, slots=True)
class Label:
    """Where a turn begins, and the name that stands there."""

    span: Span
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Transcript:
    """A source with its turns."""

    document: Document
    labels: tuple[Label, ...]
    """In the order of the text; of each turn one, and more where a label is repeated within a turn."""
    alone: str | None
    """Who speaks where no label stands, as the file, its title or its name says."""
    machine_made: bool
    _starts: tuple[int, ...] = field(repr=False)
    _names: frozenset[str] = field(repr=False)

    def turn(self, offset: int) -> int:
        """Return the number of the label before a place, counted from 1; 0 before the first."""
        return bisect_right(self._starts, offset)

    def speaker(self, offset: int) -> str | None:
        """Return who speaks at a place; None where nothing says it.

        Where the labels name only those who interrupt, the main speaker goes on in a later paragraph.
        """
        turn = self.turn(offset)
        if not turn:
            return self.alone
        label = self.labels[turn - 1]
        goes_on = _PARAGRAPH.search(self.document.text, label.span.end, offset)
        if goes_on and self.alone is not None and _is_crowd(label.name, self.document.language):
            return self.alone
        interrupts = self.alone is not None and not any(compatible(self.alone, each) for each in self._names)
        return None if goes_on and interrupts else label.name

    def speakers(self) -> frozenset[str]:
        """Return everybody who speaks in it."""
        return self._names | frozenset({self.alone} if self.alone else ())

    def time(self, offset: int) -> str | None:
        """Return the time code before a place."""
        times = self.document.times
        at = bisect_right(times, offset, key=lambda code: code.start)
        return times[at - 1].time if at else None

    def spoken(self, span: Span) -> tuple[Span, ...]:
        """Return the stretches of a span that somebody says: no labels, sounds and hesitations."""
        text = self.document.text
        unspoken = _unspoken(self.document.language).finditer(text, span.start, span.end)
        silent = [Span(*match.span()) for match in unspoken]
        first = max(0, self.turn(span.start) - 1)
        for label in self.labels[first:]:
            if span.end <= label.span.start:
                break
            silent.append(label.span)
        return tuple(_between(span, sorted(silent)))


def transcript(document: Document) -> Transcript:
    """Return a source with its turns and what it is known to be."""
    labels = _labels(document)
    return Transcript(
        document,
        labels,
        declared_speaker(document),
        document.machine_made or looks_machine_made(document.text),
        tuple(label.span.start for label in labels),
        frozenset(label.name for label in labels),
    )


def named(label: str, language: str | None) -> str:
    """Return the name in a label, without titles and in the case of a name where it is in capitals."""
    words = label.replace("*", "").split()
    titles = speech(language).titles
    while len(words) > 1 and words[0].casefold().rstrip(".") in titles:
        words = words[1:]
    name = " ".join(words)
    return _cased(name) if _CAPITALS.fullmatch(name) and len(name) > 2 else name


def is_role(name: str, language: str | None) -> bool:
    """Tell a label that says what somebody does there (*Question*, *Speaker 2*) from a name."""
    first = name.split(maxsplit=1)[0].casefold().rstrip(".")
    return first in records(language).roles or first.isdigit()


def _is_crowd(name: str, language: str | None) -> bool:
    return name.split(maxsplit=1)[0].casefold() in records(language).crowd


@cache
def _unspoken(language: str | None) -> re.Pattern[str]:
    """Return what matches sounds, stage directions, time stamps and hesitations."""
    data = records(language)
    sounds, voiced = "|".join(sorted(data.sounds)), "|".join(data.hesitations)
    return re.compile(
        r"\[[^\[\]\n]{1,80}\]|\((?-i:[A-Z][A-Z .,'’;-]{2,60})\)|♪[^♪\n]{0,200}♪?"
        rf"|\((?:{sounds})[^()\n]{{0,40}}\)"
        r"|[(<]?\b\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?\b[)>]?"
        rf"|\b(?:{voiced})\b(?:,(?= ))?",
        re.IGNORECASE,
    )


def _cased(name: str) -> str:
    return _LETTERS.sub(lambda match: match[0].capitalize(), name)


def _labels(document: Document) -> tuple[Label, ...]:
    found = [match for match in _LABEL.finditer(document.text) if not _is_heading(match, document.language)]
    names = [match["name"] or match["inline"] or match["letter"] for match in found]
    counts = Counter(names)
    lines = len(document.map.lines)
    dialogue = len(counts) > 1 and lines <= 3 * sum(counts.values())
    return tuple(
        Label(Span(*match.span()), named(name, document.language))
        for match, name in zip(found, names, strict=True)
        if _CAPITALS.fullmatch(name) or counts[name] > 1 or dialogue
    )


def _is_heading(match: re.Match[str], language: str | None) -> bool:
    name = match["name"]
    return bool(name) and name.split(maxsplit=1)[0].casefold() in records(language).headings


def _between(span: Span, silent: Sequence[Span]) -> Iterator[Span]:
    at = span.start
    for gap in silent:
        if at < gap.start:
            yield Span(at, min(gap.start, span.end))
        at = max(at, gap.end)
    if at < span.end:
        yield Span(at, span.end)


def looks_machine_made(text: str) -> bool:
    """Tell whether nobody has set stops and capitals: so speech recognition writes."""
    sample = text[:_SAMPLE]
    words = _LETTERS.findall(sample)
    if len(words) < 2 * _STOPLESS:
        return False
    capitals = sum(word[0].isupper() and word != "I" for word in words)
    stops = len(_SENTENCE_ENDS.findall(sample))
    return _STOPLESS * stops < len(words) and 20 * capitals < len(words)
