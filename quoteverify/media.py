"""Whether words were said or printed, by what documents say of themselves and of those they quote."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from quoteverify.languages import records, speech
from quoteverify.sentences import sentences

if TYPE_CHECKING:
    from quoteverify.model import Document, Quotation, Span

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_AROUND = 160
"""Code points around a quotation in which its sentence says how the words were given."""
_MARKS = " ,\"'“”„«»‘’"
_STOPS = (".", "!", "?", "…")
_LINE_END = re.compile(r"[\n\r]")


def is_written(document: Document) -> bool:
    """Tell a statement, letter or post from a speech, by its kind, title or file's name; subtitles are heard.

    >>> from quoteverify.model import Document
    >>> is_written(Document.of("We regret it.", id="2031-05-02-harbour-board-statement.txt"))
    True
    >>> is_written(Document.of("We regret it.", id="remarks-on-the-harbour-board-statement.txt"))
    False
    """
    if document.times:
        return False
    data = records(document.language)
    for told in (document.kind, document.title or "", PurePosixPath(document.path).stem):
        words = set(_words(told))
        if words & (data.monologues | data.dialogues) - data.writings:
            return False
        if words & data.writings:
            return True
    return False


def says_written(quotation: Quotation) -> bool:
    """Tell whether a document says of words that it quotes that they were written: *wrote*, *in a letter*."""
    document = quotation.document
    data = records(document.language)
    cue, source = (_words(_text(document, span)) for span in (quotation.cue, quotation.source))
    if any(speech(document.language).reporting.get(word) == "write" for word in cue):
        return True
    if source and source[-1] in data.writings:
        return True
    return any(_given_in(document.language).search(stretch) for stretch in _narration(quotation))


def _words(text: str) -> list[str]:
    return [
        part for word in _WORD.findall(text.casefold()) for part in dict.fromkeys((word, *word.split("-")))
    ]


def _text(document: Document, span: Span | None) -> str:
    return document.text[span.start : span.end] if span else ""


def _narration(quotation: Quotation) -> list[str]:
    """Return what the outlet itself says in the sentence of a quotation: before, between, after the words."""
    text, contents = quotation.document.text, quotation.contents
    before = text[max(0, contents[0].start - _AROUND) : contents[0].start]
    after = text[contents[-1].end : contents[-1].end + _AROUND].lstrip(_MARKS)
    between = [text[one.end : min(other.start, one.end + _AROUND)] for one, other in pairwise(contents)]
    ended = text.endswith(_STOPS, 0, contents[-1].end) and after[:1].isupper()
    return [_last_sentence(before), *between, "" if ended else _first_sentence(after)]


def _last_sentence(text: str) -> str:
    """Return the sentence that a text breaks off in; nothing where it ends with one."""
    line = _LINE_END.split(text)[-1].rstrip(_MARKS)
    found = sentences(line)
    return line[found[-1].start :] if found and not line.endswith(_STOPS) else ""


def _first_sentence(text: str) -> str:
    line = _LINE_END.split(text)[0]
    found = sentences(line)
    return line[: found[0].end] if found else ""


@cache
def _given_in(language: str | None) -> re.Pattern[str]:
    """Return what matches *in a written statement*, *by email*; not *in response to the letter*."""
    data = records(language)
    other = "|".join(sorted(speech(language).prepositions | speech(language).keywords.keys()))
    between = rf"(?:(?!(?:{other})\b)[\w'’-]{{1,20}}\s){{0,3}}"
    given_in, writings = ("|".join(sorted(words)) for words in (data.given_in, data.writings))
    return re.compile(rf"\b(?:{given_in})\s{between}(?:{writings})(?![\w'’-])", re.IGNORECASE)
