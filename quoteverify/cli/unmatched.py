"""Settings that name something which is not there: a typing error, most of the time, and otherwise silent."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from quoteverify.cli import streams
from quoteverify.patterns import belongs
from quoteverify.words import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quoteverify.model import Document, Quotation
    from quoteverify.settings import Settings

_DEPTHS = ("", "*/", "*/*/")
"""Folders above a pattern that are searched, too: a run may read a part of what there is."""


def complain_of_unmatched(
    settings: Settings, *, documents: Iterable[Document], quotations: Iterable[Quotation]
) -> None:
    """Tell which patterns of ``outlets`` and which words of ``speakers`` fit nothing."""
    complain_of_outlets(settings, paths=(document.path for document in documents))
    complain_of_speakers(settings, texts=(quotation.text for quotation in quotations))


def complain_of_outlets(settings: Settings, *, paths: Iterable[str]) -> None:
    """Tell which patterns of ``outlets`` fit no document and no other file."""
    read = set(paths) if settings.outlets else set()
    for pattern in settings.outlets:
        if not any(belongs(path, pattern) for path in read) and not any(_on_disk(pattern, settings)):
            _complain(settings, f"outlets: {pattern!r} fits no file")


def complain_of_speakers(settings: Settings, *, texts: Iterable[str]) -> None:
    """Tell which words of ``speakers`` nobody is quoted with."""
    read = set(map(folded, texts)) if settings.speakers else set()
    for words in settings.speakers:
        if words not in read:
            _complain(settings, f"speakers: no quotation that was read has just the words {words!r}")


def _on_disk(pattern: str, settings: Settings) -> Iterator[Path]:
    folder = Path(settings.file).parent if settings.file else Path()
    for depth in _DEPTHS:
        with suppress(NotImplementedError, ValueError, OSError):  # no pattern for the standard library
            yield from folder.glob(f"{depth}{pattern}")


def _complain(settings: Settings, message: str) -> None:
    streams.complain(f"{settings.file or 'the settings'}: {message}")
