"""Interviews and transcripts: labels at the head of a paragraph say whose turn it is.

*HALE: I said it was "finished".*  A quotation within a turn is the speaker's own unless a cue in
the turn names somebody else.  Of "Q:" and "A:", the answers are by whom the introduction is about.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify.extraction.mentions import Form
from quoteverify.extraction.phrasing import ADVERBS, WHO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.extraction.layout import Layout
    from quoteverify.model import Span

_TIME = r"(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[ \t]*(?:[-–—][ \t]*)?)?"
_MANNER = r"(?:[ \t]*[(\[][^()\[\]\n]{1,40}[)\]])?"
_HEAD = re.compile(
    rf"[\"“]?{_TIME}(?P<label>[^\W\d_](?:[^:\n()\[\]“”\"?!]{{0,50}}[^\W_])?\.?){_MANNER}[ \t]*:(?=\s)"
    rf"|{_TIME}(?P<letter>[A-Z])\.(?=\s)"
)
_WITHIN = re.compile(r"(?<=[.!?”\"’'] )(?P<label>[A-Z][A-Z.'’-]{1,30}(?: [A-Z][A-Z.'’-]{1,30}){0,3}): ")
_YOU = re.compile(rf"you/\S {ADVERBS}\S+/[SLWMCA] (?:(?:{WHO}|[^<\s]+) ){{0,6}}$")
_MOST_WORDS = 6  # of a label
_LONGEST, _SHORT = 140, 20  # characters of a label with its time code and manner; of a letter with one
_DENSE = 2  # at least one paragraph in so many has a label, from the first to the last of them


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker of an interview says at a stretch."""

    start: int
    """Where the label ends."""
    end: int
    mention: int | None
    """The mention that names the speaker; None where the document does not say who asks."""


@dataclass(frozen=True, slots=True)
class Turns:
    """The turns of a document in order, none if it is no interview."""

    row: tuple[Turn, ...]

    def at(self, offset: int) -> Turn | None:
        """Return the turn that an offset stands in."""
        place = bisect_right(self.row, offset, key=lambda turn: turn.start) - 1
        return self.row[place] if 0 <= place and offset < self.row[place].end else None

    def other(self, turn: Turn) -> int | None:
        """Return who speaks besides, where there are only two: "you" in a turn."""
        others = {t.mention for t in self.row if t.mention is not None} - {turn.mention}
        return next(iter(others)) if len(others) == 1 else None


@dataclass(frozen=True, slots=True)
class _Label:
    start: int
    end: int
    text: str


def turns(layout: Layout, paragraphs: Sequence[Span]) -> Turns:
    """Return the turns of an interview or a transcript."""
    labels = [label for p in paragraphs for label in _labels(layout, p)]
    if len(labels) < 2 or len({label.text for label in labels}) < 2:
        return Turns(())
    first, last = _paragraph(paragraphs, labels[0].start), _paragraph(paragraphs, labels[-1].start)
    headed = {_paragraph(paragraphs, label.start) for label in labels}
    if _DENSE * len(headed) < last - first + 1:
        return Turns(())
    speakers = _speakers(layout, labels)
    ends = [label.start for label in labels[1:]] + [paragraphs[last].end]
    return Turns(
        tuple(Turn(label.end, end, speakers[label.text]) for label, end in zip(labels, ends, strict=True))
    )


def _paragraph(paragraphs: Sequence[Span], offset: int) -> int:
    return bisect_right(paragraphs, offset, key=lambda paragraph: paragraph.start) - 1


def _labels(layout: Layout, paragraph: Span) -> Iterator[_Label]:
    """Yield the labels of a paragraph: at its head, and in capitals within it."""
    head = layout.text[paragraph.start : min(paragraph.end, paragraph.start + _LONGEST)]
    if ":" not in head and "." not in head[:_SHORT]:
        return
    match = _HEAD.match(layout.text, paragraph.start, paragraph.end)
    if match is not None and _is_label(layout, match):
        yield _label(match)
        for inner in _WITHIN.finditer(layout.text, match.end(), paragraph.end):
            if _is_label(layout, inner):
                yield _label(inner)


def _label(match: re.Match[str]) -> _Label:
    name = "letter" if match.lastgroup == "letter" else "label"
    return _Label(match.start(name), match.end(), match[name].rstrip(".").casefold())


def _is_label(layout: Layout, match: re.Match[str]) -> bool:
    """Tell a label from a sentence with a colon: a name or a word for who asks, in few words."""
    label = _label(match)
    if label.text in layout.speech.asking_labels | layout.speech.answering_labels:
        return True
    if match.lastgroup == "letter" or _MOST_WORDS < len(label.text.split()):
        return False
    mention = _mention_at(layout, label.start)
    return mention is not None and layout.mentions[mention].form in (Form.PERSON, Form.ORGANISATION)


def _mention_at(layout: Layout, offset: int) -> int | None:
    """Return the mention that begins at an offset."""
    number = bisect_left(layout.mentions, offset, key=lambda mention: mention.span.start)
    found = number < len(layout.mentions) and layout.mentions[number].span.start == offset
    return number if found else None


def _speakers(layout: Layout, labels: Sequence[_Label]) -> dict[str, int | None]:
    """Return the mention that names whom each label stands for."""
    speech, found = layout.speech, dict[str, int | None]()
    begin = labels[0].start
    for label in labels:
        if label.text in speech.answering_labels:
            found.setdefault(label.text, _interviewed(layout, begin))
        elif label.text in speech.asking_labels and len(label.text) < 3:
            found.setdefault(label.text, _asking(layout, begin))
        else:
            found.setdefault(label.text, _mention_at(layout, label.start))
    return found


def _interviewed(layout: Layout, end: int) -> int | None:
    """Return the person whom the introduction names most, the writer left out."""
    words = layout.narration.words
    named = [
        number
        for number, mention in enumerate(layout.mentions)
        if mention.span.end <= end
        and mention.form is Form.PERSON
        and not (mention.first and words[mention.first - 1].lower() == "by")
    ]
    persons = Counter(id(layout.references[number].entity) for number in named)
    return max(named, key=lambda n: (persons[id(layout.references[n].entity)], -n), default=None)


def _asking(layout: Layout, end: int) -> int | None:
    """Return the outlet that the introduction says the interview was given to."""
    for number, mention in enumerate(layout.mentions):
        if end < mention.span.end:
            return None
        before = layout.narration.codes[max(0, mention.first - 1) : mention.first]
        if mention.form is Form.ORGANISATION and before in ("t", "e", "L", "l"):
            return number
    return None


def in_turn(layout: Layout, turn: Turn, whole: Turns, *, leads: str, cued: int | None) -> int | None:
    """Return who speaks within a turn, given the mention that a cue there points to."""
    if _YOU.search(leads):
        return whole.other(turn)
    if cued is not None and turn.start <= layout.mentions[cued].span.start < turn.end:
        own = layout.speech.pronouns.get(layout.mentions[cued].head, "").startswith("first")
        if not own:
            return cued
    return turn.mention
