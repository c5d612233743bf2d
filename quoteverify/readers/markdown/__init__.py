"""Markdown: the prose of an article, with its front matter.

The steps: ``front_matter`` splits off what the article says of itself, ``blocks`` finds the
paragraphs, ``inline`` says what to leave out of each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.errors import UnreadableError
from quoteverify.model import Span
from quoteverify.readers.article import Article
from quoteverify.readers.assembly import Assembly, through
from quoteverify.readers.dates import misread
from quoteverify.readers.markdown.blocks import paragraphs
from quoteverify.readers.markdown.front_matter import line_of, split
from quoteverify.readers.markdown.inline import edits
from quoteverify.readers.quoted import unmarked
from quoteverify.readers.records import metadata, undated

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from quoteverify.model import FileMap
    from quoteverify.readers.article import TextFile
    from quoteverify.readers.markdown.blocks import Paragraph

_SEPARATOR = "\n\n"


def read(file: TextFile) -> Iterator[Article]:
    """Yield the article that a Markdown file is."""
    fields, start, notes = split(file.text)
    if unread := undated(fields):
        key, written = unread
        notes += (misread(written, line=line_of(key, file.text[:start])),)
    found, labels = paragraphs(file.text, _lines(file, start))
    joined, places, to_file = _joined(file, found)
    assembly = Assembly(joined)
    quotes: dict[int, Span] = {}
    for paragraph, place in zip(found, places, strict=True):
        span = _write(assembly, place, labels)
        if paragraph.quote and len(span):
            quotes[paragraph.quote] = Span(quotes.get(paragraph.quote, span).start, span.end)
    if not assembly.length:
        raise UnreadableError("no prose in it, only front matter, code or images")
    text = assembly.text()
    yield Article(
        text,
        through(assembly.file_map(lines=file.lines), to_file),
        metadata(fields),
        notes=(*file.notes, *notes),
        blocks=unmarked(text, quotes.values()),
    )


def _lines(file: TextFile, start: int) -> list[tuple[int, int]]:
    """Return the lines from a place on, without their ends."""
    ends = (*file.lines[1:], len(file.text))
    lines = ((max(begin, start), end) for begin, end in zip(file.lines, ends, strict=True) if start < end)
    return [(begin, begin + len(file.text[begin:end].rstrip("\r\n"))) for begin, end in lines]


def _joined(file: TextFile, found: list[Paragraph]) -> tuple[str, list[Span], FileMap]:
    """Return the paragraphs' lines as one text, the place of each paragraph in it, and its map."""
    assembly = Assembly(file.text)
    places: list[Span] = []
    last = 0
    for paragraph in found:
        separator = _SEPARATOR
        start = assembly.length + (len(separator) if places else 0)
        for begin, end in paragraph.lines:
            if assembly.length:
                assembly.replace(last, begin, separator)
            assembly.copy(begin, end)
            last, separator = end, "\n"
        places.append(Span(start, assembly.length))
    return assembly.text(), places, assembly.file_map(lines=file.lines)


def _write(assembly: Assembly, place: Span, labels: Container[str]) -> Span:
    """Write a paragraph without its marks, and return where its text is; nothing if only marks are left."""
    paragraph = assembly.input[place.start : place.end]
    pieces = list(_pieces(paragraph, labels))
    while pieces and not pieces[0][2].strip():
        pieces.pop(0)
    while pieces and not pieces[-1][2].strip():
        pieces.pop()
    if not pieces:
        return Span(assembly.length, assembly.length)
    if assembly.length:
        assembly.copy(place.start - len(_SEPARATOR), place.start)
    start = assembly.length
    for begin, end, text in pieces:
        assembly.replace(place.start + begin, place.start + end, text)
    return Span(start, assembly.length)


def _pieces(paragraph: str, labels: Container[str]) -> Iterator[tuple[int, int, str]]:
    """Yield what is left of a paragraph, each piece with its place."""
    place = 0
    for start, end, text in edits(paragraph, labels):
        if place < start:
            yield place, start, paragraph[place:start]
        if text:
            yield start, end, text
        place = max(place, end)
    if place < len(paragraph):
        yield place, len(paragraph), paragraph[place:]
