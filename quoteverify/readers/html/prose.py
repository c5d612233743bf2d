"""The text of an article's elements: paragraphs, white space, character references, quoted blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

from quoteverify.model import Span
from quoteverify.readers import references
from quoteverify.readers.html.tokens import Kind
from quoteverify.readers.html.tree import BLOCKS

if TYPE_CHECKING:
    from quoteverify.readers.assembly import Assembly
    from quoteverify.readers.html.boilerplate import Choice
    from quoteverify.readers.html.tokens import Token
    from quoteverify.readers.html.tree import Tree

_ODD = re.compile(rf"[ \t\n\r\f]{{2,}}|[\t\n\r\f]|\0+|{references.PATTERN}")
_QUOTING = frozenset({"blockquote", "q"})
_ATTRIBUTING = frozenset({"cite", "footer"})


class _Gap(IntEnum):
    """What separates the text so far from the next: the greater takes the place of the lesser."""

    NONE = 0
    SPACE = 1
    LINE = 2
    PARAGRAPH = 3


_SEPARATORS = {_Gap.SPACE: " ", _Gap.LINE: "\n", _Gap.PARAGRAPH: "\n\n"}


@dataclass(slots=True)
class _Writer:
    """Where the walk over the events stands."""

    assembly: Assembly
    gap: _Gap = _Gap.NONE
    space: tuple[int, int] = (0, 0)
    """The white space that a gap of one space stands for."""
    end: int = 0
    """The end in the file of what was written last."""
    preformatted: int = 0
    """How many elements that keep their line ends are open; the same for the next two."""
    quoting: int = 0
    attributing: int = 0
    quoted: tuple[int, int] | None = None
    blocks: list[Span] = field(default_factory=list)


def write(tree: Tree, choice: Choice, assembly: Assembly) -> list[Span]:
    """Write the article's text, and return the spans of its quoted blocks, the outermost only.

    Blocks become paragraphs with a blank line between them, white space becomes one space.
    """
    writer = _Writer(assembly)
    root = tree.elements[choice.root]
    for index, token in tree.events[root.first : root.last]:
        name = tree.elements[index].name
        if choice.dropped[index]:
            if name in BLOCKS:
                writer.gap = _Gap.PARAGRAPH
        elif token is None:
            _tag(writer, name, -1)
        elif token.kind is Kind.START:
            _tag(writer, name, 1)
        else:
            _text(writer, token)
    return writer.blocks


def _tag(writer: _Writer, name: str, step: int) -> None:
    """Enter (1) or leave (-1) an element."""
    if name in BLOCKS:
        writer.gap = _Gap.PARAGRAPH
    elif name == "br" and step == 1:
        writer.gap = _Gap.PARAGRAPH if writer.gap >= _Gap.LINE else _Gap.LINE
    if name == "pre":
        writer.preformatted += step
    elif name in _ATTRIBUTING:
        writer.attributing += step if writer.quoting else -writer.attributing
    elif name in _QUOTING:
        writer.quoting += step
        if not writer.quoting:
            if writer.quoted:
                writer.blocks.append(Span(*writer.quoted))
            writer.quoted = None


def _text(writer: _Writer, token: Token) -> None:
    """Write a run of text."""
    place = token.start
    text = writer.assembly.input
    for odd in _ODD.finditer(text, token.start, token.end):
        if token.kind is Kind.RAW and odd[0][0] == "&":
            continue
        _copy(writer, place, odd.start())
        place = odd.end()
        if odd[0][0] == "&":
            place = _reference(writer, odd)
        elif odd[0][0] != "\0":
            _white(writer, odd.start(), odd.end())
    _copy(writer, place, token.end)


def _copy(writer: _Writer, start: int, end: int) -> None:
    """Copy a stretch without line ends, where at most one space stands at either end."""
    text = writer.assembly.input
    if start < end and text[start] == " ":
        _white(writer, start, start + 1)
        start += 1
    trailing = start < end and text[end - 1] == " "
    end -= trailing
    while start < end and text[start].isspace() and _at_start(writer):
        start += 1
    if start < end:
        _write(writer, start, end, text[start:end])
    if trailing:
        _white(writer, end, end + 1)


def _at_start(writer: _Writer) -> bool:
    return writer.gap >= _Gap.LINE or not writer.assembly.length


def _white(writer: _Writer, start: int, end: int) -> None:
    gap = _Gap.SPACE
    if writer.preformatted:
        lines = writer.assembly.input.count("\n", start, end)
        gap = (_Gap.SPACE, _Gap.LINE, _Gap.PARAGRAPH)[min(lines, 2)]
    if writer.gap < gap:
        writer.gap, writer.space = gap, (start, end)


def _reference(writer: _Writer, match: re.Match[str]) -> int:
    """Write what a character reference stands for, and return where it ends."""
    text, length = references.decoded(match[0])
    end = match.start() + length
    if text in {" ", "\t", "\n", "\r", "\f"}:
        _white(writer, match.start(), end)
    elif text and not (text.isspace() and _at_start(writer)):
        _write(writer, match.start(), end, text)
    return end


def _write(writer: _Writer, start: int, end: int, text: str) -> None:
    """Write text that stands for a stretch of the file, after what separates it from the last."""
    assembly = writer.assembly
    if writer.gap and assembly.length:
        place = writer.space if writer.gap is _Gap.SPACE else (writer.end, start)
        assembly.replace(*place, _SEPARATORS[writer.gap])
    writer.gap = _Gap.NONE
    before = assembly.length
    assembly.replace(start, end, text)
    writer.end = end
    if writer.quoting and not writer.attributing:
        writer.quoted = (writer.quoted[0] if writer.quoted else before, assembly.length)
