"""Reads what a command was asked to work on, and keeps count of it."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from quoteverify.cli.streams import stdin
from quoteverify.model import Document

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from quoteverify.model import Skipped
    from quoteverify.settings import Settings


def drafts_and_sources(
    paths: list[str], sources: list[str], *, settings: Settings
) -> tuple[tuple[Document, ...], tuple[Document, ...], Tally, Tally]:
    """Return the documents to verify, the primary sources, and what became of both kinds of inputs.

    A file that both name is a draft if it is named itself, and a source if only its folder is.
    """
    drafts, heard = Tally(), Tally()
    named = {os.path.realpath(path) for path in paths if Path(path).is_file()}
    texts = tuple(heard.documents(sources, settings=settings, but=named))
    taken = {os.path.realpath(each.path) for each in texts} - named
    return tuple(drafts.documents(paths, settings=settings, but=taken)), texts, drafts, heard


@dataclass(slots=True)
class Tally:
    """What became of the inputs so far."""

    found: int = 0
    skipped: list[Skipped] = field(default_factory=list)

    def documents(
        self, paths: list[str], *, settings: Settings, but: Collection[str] = ()
    ) -> Iterator[Document]:
        """Yield the documents one by one, and note what could not be read.

        ``but`` holds the files, by their real paths, that are read for another purpose.
        """
        from quoteverify.readers import read  # what is heavy is imported when it runs

        for each in read(paths, outlets=settings.outlets, stdin=stdin(), max_bytes=settings.max_bytes):
            if isinstance(each, Document):
                if but and os.path.realpath(each.path) in but:
                    continue
                self.found += 1
                yield each
            else:
                self.skipped.append(each)
