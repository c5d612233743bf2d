"""What an author says to this program: in a comment, or under the key ``quoteverify`` of the front matter.

A comment, ``<!-- quoteverify: … -->``, is about its line, or about the paragraph after it where it has the
line to itself; front matter is about the whole article.  What it says is read later: here it is only
found.  In plain text such a comment is told by its line, and is blank in the document.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from quoteverify.model import Directive, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.readers.article import Article, TextFile

_LONGEST = 500
_MOST = 1000
"""Comments of one file: each may look through all of it."""
_COMMENT = re.compile(rf"<!--[ \t]*+quoteverify:([^\r\n]{{0,{_LONGEST}}})")
_CLOSED = "-->"
_FENCE = re.compile(r"^[ \t>]{0,20}(?:```|~~~)", re.MULTILINE)
_BLANK = re.compile(r"\n[ \t]*+\n")
_KEY = re.compile(r"^[ \t]*+quoteverify[ \t]*+[:=]", re.MULTILINE)
_PLAIN = (".txt", ".text")


def blanked(file: TextFile) -> TextFile:
    """Return a plain text with spaces where a line is a directive: all else keeps its place."""
    if "<!--" not in file.text:
        return file
    pieces: list[str] = []
    last = 0
    for span, _ in _comments(file):
        if _is_alone(file, span):
            pieces += [file.text[last : span.start], " " * len(span)]
            last = span.end
    return replace(file, text="".join([*pieces, file.text[last:]]))


def directives(file: TextFile, article: Article) -> tuple[Directive, ...]:
    """Return the directives of an article, in the order of the file."""
    found: list[Directive] = []
    if article.metadata.directive is not None:
        key = _KEY.search(file.text)
        place = Span(key.start(), key.end()) if key else Span(0, 0)
        found.append(Directive(article.metadata.directive, Span(0, len(article.text)), place))
    if article.number is None and "<!--" in file.text:
        plain = file.path.lower().endswith(_PLAIN)
        for span, text in _comments(file):
            if _is_alone(file, span):
                found.append(Directive(text, _paragraph(article, span), span))
            elif not plain:
                found.append(Directive(text, _line(file, article, span), span))
    return tuple(found)


def _comments(file: TextFile) -> Iterator[tuple[Span, str]]:
    """Yield the place and the words of each comment; one that does not end on its line ends with it."""
    code = _code(file) if _FENCE.search(file.text) else ()
    for match in islice(_COMMENT.finditer(file.text), _MOST):
        if any(begin < match.start() < end for begin, end in code):
            continue
        text, closing, _ = match[1].partition(_CLOSED)
        end = match.start(1) + len(text) + len(closing)
        yield Span(match.start(), end), text.strip() if closing else f"{text.strip()} (never closed)"


def _code(file: TextFile) -> tuple[tuple[int, int], ...]:
    """Return where fenced code of Markdown begins and ends: an example in it is addressed to readers."""
    if not file.path.lower().endswith((".md", ".markdown")):
        return ()
    fences = [match.start() for match in islice(_FENCE.finditer(file.text), _MOST)]
    return tuple(zip(fences[::2], [*fences[1::2], len(file.text)], strict=False))


def _is_alone(file: TextFile, span: Span) -> bool:
    begin, end = _bounds(file, span)
    return not file.text[begin : span.start].strip(" \t>") and not file.text[span.end : end].strip()


def _bounds(file: TextFile, span: Span) -> tuple[int, int]:
    """Return where the line of a place begins and ends."""
    line = bisect_right(file.lines, span.start)
    end = file.lines[line] if line < len(file.lines) else len(file.text)
    begin = file.lines[line - 1]
    return begin, begin + len(file.text[begin:end].rstrip("\r\n"))


def _line(file: TextFile, article: Article, span: Span) -> Span:
    """Return the text of the line that belongs to the paragraph before a place."""
    begin, end = (_offset(article, place) for place in _bounds(file, span))
    before = article.text[: _offset(article, span.start)].rstrip()
    blanks = [blank.end() for blank in _BLANK.finditer(before, min(begin, len(before)))]
    start = max([begin, *blanks])
    after = _BLANK.search(article.text, len(before))
    return Span(start, max(start, min(end, after.start() if after else end)))


def _paragraph(article: Article, span: Span) -> Span:
    """Return the first paragraph after a place."""
    start = _offset(article, span.end)
    start += len(article.text[start:]) - len(article.text[start:].lstrip())
    blank = _BLANK.search(article.text, start)
    return Span(start, blank.start() if blank else max(start, len(article.text)))


def _offset(article: Article, place: int) -> int:
    return min(len(article.text), article.map.text_offset(place))
