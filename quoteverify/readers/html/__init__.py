"""HTML: the article of a page, not its navigation.

The steps: ``tokens`` cuts, ``tree`` nests, ``boilerplate`` chooses, ``prose`` writes the text, and
``metadata`` finds what the page says of itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.errors import UnreadableError
from quoteverify.readers.article import Article
from quoteverify.readers.assembly import Assembly
from quoteverify.readers.html.boilerplate import choose
from quoteverify.readers.html.metadata import described
from quoteverify.readers.html.prose import write
from quoteverify.readers.html.tokens import tokens
from quoteverify.readers.html.tree import build
from quoteverify.readers.quoted import unmarked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Span
    from quoteverify.readers.article import TextFile

_REPORT = '<meta name="generator" content="quoteverify">'
_HEAD = 2000
"""Characters in which it stands: a report may be far larger than any article."""


def read(file: TextFile) -> Iterator[Article]:
    """Yield the article of a page."""
    if _REPORT in file.text[:_HEAD]:
        raise UnreadableError("a report of this program, not an article; keep it elsewhere or leave it out")
    tree = build(tokens(file.text))
    choice = choose(tree, file.text)
    assembly = Assembly(file.text)
    quoted = write(tree, choice, assembly)
    if not assembly.length:
        raise UnreadableError("no text in it; if scripts fill the page, save it from a browser")
    metadata, notes = described(tree, choice, file.text)
    text = assembly.text()
    yield Article(
        text,
        assembly.file_map(lines=file.lines),
        metadata,
        notes=(*file.notes, *notes),
        blocks=unmarked(text, quoted),
    )


def prose(markup: str) -> tuple[Assembly, tuple[Span, ...]]:
    """Return the text of a piece of HTML that is no page, and its quoted blocks."""
    tree = build(tokens(markup))
    assembly = Assembly(markup)
    quoted = write(tree, choose(tree, markup), assembly)
    return assembly, unmarked(assembly.text(), quoted)
