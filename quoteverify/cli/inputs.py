"""Reads what a command was asked to work on, and keeps count of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quoteverify.cli.streams import stdin
from quoteverify.model import Document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Skipped
    from quoteverify.settings import Settings


@dataclass(slots=True)
class Tally:
    """What became of the inputs so far."""

    found: int = 0
    skipped: list[Skipped] = field(default_factory=list)

    def documents(self, paths: list[str], *, settings: Settings) -> Iterator[Document]:
        """Yield the documents one by one, and note what could not be read."""
        from quoteverify.readers import read  # what is heavy is imported when it runs

        for each in read(paths, outlets=settings.outlets, stdin=stdin(), max_bytes=settings.max_bytes):
            if isinstance(each, Document):
                self.found += 1
                yield each
            else:
                self.skipped.append(each)
