"""Reads what a command was asked to work on, and keeps count of it."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from quoteverify.cli.streams import stdin
from quoteverify.model import Document

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from quoteverify.model import Skipped
    from quoteverify.settings import Settings


def drafts_and_sources(
    paths: list[str], sources: Sequence[str], *, settings: Settings
) -> tuple[tuple[Document, ...], tuple[Document, ...], Tally, Tally]:
    """Return the documents to verify, the primary sources, and what became of both kinds of inputs.

    A file that both name is a draft if it is named itself, and a source if only its folder is.
    """
    drafts, heard = Tally(), Tally()
    named = {os.path.realpath(path) for path in paths if Path(path).is_file()}
    texts = tuple(heard.documents(sources, settings=settings, but=named))
    taken = {os.path.realpath(each.path) for each in texts} - named
    beside = settings.against
    found = tuple(drafts.documents(paths, settings=settings, but=taken, beside=beside))
    return found, texts, drafts, heard


def compared(
    against: Sequence[str], *, drafts: Sequence[Document], others: Sequence[Document], settings: Settings
) -> tuple[tuple[Document, ...], Tally]:
    """Return the documents to compare drafts with: what is read as neither draft nor source."""
    tally = Tally()
    taken = {os.path.realpath(each.path) for each in (*drafts, *others)}
    beside = tuple(dict.fromkeys(each.path for each in drafts if each.path != "-"))
    ids = [each.id for each in (*drafts, *others)]
    return tuple(tally.documents(against, settings=settings, but=taken, beside=beside, ids=ids)), tally


@dataclass(slots=True)
class Tally:
    """What became of the inputs so far."""

    found: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)
    """Files that were named here, and are read for another purpose."""

    def documents(
        self,
        paths: Sequence[str],
        *,
        settings: Settings,
        but: Collection[str] = (),
        beside: Sequence[str] = (),
        ids: Sequence[str] = (),
    ) -> Iterator[Document]:
        """Yield the documents one by one, and note what could not be read.

        ``but`` holds the files, by their real paths, that are read for another purpose; ``beside`` names
        other inputs of the run, ``ids`` documents that were read before.
        """
        from quoteverify.readers import read  # what is heavy is imported when it runs

        for each in read(
            paths,
            outlets=settings.outlets,
            stdin=stdin(),
            max_bytes=settings.max_bytes,
            exclude=settings.exclude,
            beside=beside,
            taken=ids,
        ):
            if isinstance(each, Document):
                if but and os.path.realpath(each.path) in but:
                    self.elsewhere.append(each.path)
                    continue
                self.found += 1
                yield each
            else:
                self.skipped.append(each)
