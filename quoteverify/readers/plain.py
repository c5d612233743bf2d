"""Plain text: the document is the decoded file, unaltered.

It says nothing of itself: no outlet, date or title is guessed from the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import FileMap
from quoteverify.readers.article import Article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.readers.article import TextFile


def read(file: TextFile) -> Iterator[Article]:
    """Yield the one article that a text file is."""
    yield Article(file.text, FileMap.of(file.text, lines=file.lines), notes=file.notes)
