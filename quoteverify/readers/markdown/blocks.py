"""Markdown to paragraphs: lines without the marks of headings, lists and quoted blocks, without code.

It follows CommonMark as far as prose is concerned.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_QUOTES = re.compile(r"(?: {0,3}>[ \t]?)+")
# Numbers of four digits are years: CommonMark would take "1986. A great year." for an item.
_BULLET = re.compile(r"[ \t]*+(?:[-*+]|(?P<number>\d{1,3})[.)])(?:[ \t]++|$)")
_FENCE = re.compile(r"[ \t]*+(`{3,}+(?=[^`]*+$)|~{3,}+)")
_FENCE_END = re.compile(r"[ \t>]*+(`{3,}+|~{3,}+)[ \t]*+$")
_HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]++|$)")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*+){3,}|(?:-[ \t]*+){3,}|(?:_[ \t]*+){3,})$")
_UNDERLINE = re.compile(r" {0,3}(?:=++|-++)[ \t]*+$")
_TABLE_RULE = re.compile(r"[ \t]*+\|?[ \t]*+:?-++:?[ \t]*+\|[-|: \t]*+$")
_FOOTNOTE = re.compile(r" {0,3}\[\^[^\[\]\s]{1,200}\]:[ \t]*+")
_DEFINITION = re.compile(
    r""" {0,3}\[(?!\^)([^\[\]]{1,200})\]:[ \t]*+(?:<[^<>]*+>|\S++)"""
    r"""(?:[ \t]++(?:"[^"]*+"|'[^']*+'|\([^()]*+\)))?[ \t]*+$"""
)
_UNREAD = re.compile(r" {0,3}<(?:!--|(script|style|pre|textarea)(?=[ \t>]|$))", re.IGNORECASE)
_NESTING = 50
"""How many list items may begin in one line; the rest of such a line is text."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The lines of a paragraph, as places in the file without marks and outer white space."""

    lines: tuple[tuple[int, int], ...]
    quote: int
    """The number of the quoted block that it belongs to; 0 for none."""


@dataclass(slots=True)
class _Scan:
    """Where the scan over the lines stands."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)
    lines: list[tuple[int, int]] = field(default_factory=list)
    """Of the paragraph that is open."""
    quote: int = 0
    quotes: int = 0
    """How many quoted blocks there were."""
    indent: int | None = None
    """How far the text of the list item that is open is indented."""
    unread: str = ""
    """What ends the code, comment or script that is open."""


def paragraphs(text: str, lines: list[tuple[int, int]]) -> tuple[list[Paragraph], set[str]]:
    """Return the paragraphs of an article, given its lines, and the labels of its link definitions."""
    scan = _Scan()
    for start, end in lines:
        if not (scan.unread and _is_skipped(scan, text, start, end)):
            _read_line(scan, text, start, end)
    _end_paragraph(scan)
    return scan.paragraphs, scan.labels


def label(text: str) -> str:
    """Return a link label as it is looked up."""
    return " ".join(text.split()).casefold()


def _end_paragraph(scan: _Scan) -> None:
    if scan.lines:
        scan.paragraphs.append(Paragraph(tuple(scan.lines), scan.quote))
        scan.lines = []


def _is_skipped(scan: _Scan, text: str, start: int, end: int) -> bool:
    """Pass over a line of code, comment or script; code also ends with its quoted block."""
    if scan.unread[0] not in "`~":
        if scan.unread in text[start:end].lower():
            scan.unread = ""
        return True
    if scan.quote and not _QUOTES.match(text, start, end):
        scan.unread = ""
        return False
    fence = _FENCE_END.match(text, start, end)
    if fence and fence[1].startswith(scan.unread):
        scan.unread = ""
    return True


def _read_line(scan: _Scan, text: str, start: int, end: int) -> None:
    place = _items(scan, text, _quotes(scan, text, start, end), end)
    if _is_prose(scan, text, place, end):
        _prose(scan, text, place, end)
    else:
        _end_paragraph(scan)


def _is_prose(scan: _Scan, text: str, place: int, end: int) -> bool:
    if not text[place:end].strip() or _RULE.match(text, place, end):
        return False
    others = (_is_code, _begins_unread, _is_mark_up)
    return not any(other(scan, text, place, end) for other in others)


def _quotes(scan: _Scan, text: str, start: int, end: int) -> int:
    """Return the place after the marks of quoted blocks; begin or end a block.

    A line without the mark goes on with the paragraph of the block, unless it begins something else.
    """
    place = start if scan.indent is None else _after_space(text, start, end)
    quotes = _QUOTES.match(text, place, end)
    if quotes:
        _begin_quote(scan)
        return quotes.end()
    if scan.quote and not (scan.lines and _goes_on(text, start, end)):
        _end_paragraph(scan)
        scan.quote = 0
        scan.indent = None
    return start


def _begin_quote(scan: _Scan) -> None:
    if not scan.quote:
        _end_paragraph(scan)
        scan.quotes += 1
        scan.quote = scan.quotes


def _goes_on(text: str, start: int, end: int) -> bool:
    begins = (_BULLET, _HEADING, _FENCE, _RULE, _UNREAD)
    return bool(text[start:end].strip()) and not any(form.match(text, start, end) for form in begins)


def _after_space(text: str, place: int, end: int) -> int:
    return place + len(text[place:end]) - len(text[place:end].lstrip(" \t"))


def _items(scan: _Scan, text: str, start: int, end: int) -> int:
    """Return the place after the bullets of list items; each ends the paragraph before it."""
    place = start
    for _ in range(_NESTING):
        bullet = _BULLET.match(text, place, end)
        if not bullet or not _is_item(scan, text, bullet, end):
            break
        _end_paragraph(scan)
        place = bullet.end()
        scan.indent = place - start
        quotes = _QUOTES.match(text, place, end)
        if quotes:
            _begin_quote(scan)
            place = quotes.end()
    if place == start and not scan.lines and text[place:end].lstrip(" \t") == text[place:end] != "":
        scan.indent = None
    return place


def _is_item(scan: _Scan, text: str, bullet: re.Match[str], end: int) -> bool:
    """Tell a list item from a rule, from code, and from a line that happens to begin with a number."""
    if _RULE.match(text, bullet.start(), end):
        return False
    if scan.indent is not None:
        return True
    if bullet[0].expandtabs(4)[:4].isspace():
        return False
    return not scan.lines or (bullet["number"] in {None, "1"} and bullet.end() < end)


def _is_code(scan: _Scan, text: str, place: int, end: int) -> bool:
    """Tell whether a line is indented as code, which cannot interrupt a paragraph."""
    if scan.lines:
        return False
    space = text[place : _after_space(text, place, end)].expandtabs(4)
    return 4 + (scan.indent or 0) <= len(space)


def _begins_unread(scan: _Scan, text: str, place: int, end: int) -> bool:
    """Tell whether code, a comment or a script begins that goes on after this line."""
    fence = _FENCE.match(text, place, end)
    if fence:
        scan.unread = fence[1]
        return True
    tag = _UNREAD.match(text, place, end)
    if not tag:
        return False
    closing = f"</{tag[1].lower()}" if tag[1] else "-->"
    closed = closing in text[tag.end() : end].lower()
    if not closed:
        scan.unread = closing
    return not closed or tag[1] is not None


def _is_mark_up(scan: _Scan, text: str, place: int, end: int) -> bool:
    """Tell whether a line is the rule under a heading or in a table, or defines a link."""
    if scan.lines:
        return bool(_UNDERLINE.match(text, place, end) or _TABLE_RULE.match(text, place, end))
    definition = _DEFINITION.match(text, place, end)
    if definition:
        scan.labels.add(label(definition[1]))
    return bool(definition or _TABLE_RULE.match(text, place, end))


def _prose(scan: _Scan, text: str, place: int, end: int) -> None:
    """Add a line to the paragraph; headings, notes and rows of tables are paragraphs of their own."""
    heading = _HEADING.match(text, place, end)
    row = text[place:end].lstrip(" \t").startswith("|")
    note = _FOOTNOTE.match(text, place, end)
    if heading or row or note:
        _end_paragraph(scan)
    if heading:
        place = heading.end()
        unmarked = text[place:end].rstrip().rstrip("#")
        end = place + len(unmarked) if unmarked[-1:] in {"", " ", "\t"} else end
    elif note:
        place = note.end()
    words = text[place:end].strip()
    if words:
        place += len(text[place:end]) - len(text[place:end].lstrip())
        scan.lines.append((place, place + len(words)))
    if heading or row:
        _end_paragraph(scan)
