"""Standard output for results, standard error for everything else."""

from __future__ import annotations

import io
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO

from quoteverify.errors import UnwritableError
from quoteverify.formats.escaping import visible
from quoteverify.formats.style import Style

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quoteverify.model import Document, Skipped

_PATIENCE = 1.0
"""Seconds of work before a progress bar is worth its lines."""


def prepare() -> None:
    """Make both streams UTF-8 with plain line ends, so that output is the same bytes everywhere.

    A stream that the shell has closed takes everything and shows nothing.
    """
    nowhere = Path(os.devnull)
    sys.stdout, sys.stderr = (
        stream or nowhere.open("w") for stream in (sys.stdout, sys.stderr)
    )  # kept to the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def give_up() -> None:
    """Send what is still to be written nowhere, so that leaving does not fail once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def stdin() -> BinaryIO:
    """Return standard input in bytes; none where the shell has closed it."""
    return sys.stdin.buffer if sys.stdin else io.BytesIO()


def write(text: str) -> None:
    """Print a result as it is."""
    try:
        sys.stdout.write(text)
    except OSError as error:
        raise UnwritableError(error.strerror or str(error)) from error


def finish() -> None:
    """Write out what standard output still holds back."""
    try:
        sys.stdout.flush()
    except OSError as error:
        raise UnwritableError(error.strerror or str(error)) from error


def complain(message: str) -> None:
    """Tell of trouble, on one line that no file name can break out of."""
    sys.stderr.write(f"quoteverify: {visible(message)}\n")


def complain_of(skipped: Iterable[Skipped]) -> None:
    """Tell which inputs could not be read, and why."""
    for each in skipped:
        complain(f"{each.path}: {each.reason}")


def complain_about(document: Document) -> None:
    """Tell what had to be guessed to read a document."""
    for note in document.notes:
        complain(f"{document.id}: {note}")


def style() -> Style:
    """Return what standard output can show.

    https://no-color.org wins over https://force-color.org, and both over what the stream is.
    """
    terminal = sys.stdout.isatty()
    return Style(width=_width(terminal=terminal), colour=_colour(sys.stdout))


def root() -> str:
    """Return the folder of the repository that the working folder is in, or the working folder."""
    try:
        folder = Path.cwd()
    except FileNotFoundError:  # the folder was deleted
        return "."
    found = next((each for each in (folder, *folder.parents) if (each / ".git").exists()), folder)
    return str(found)


def tracked(documents: Sequence[Document]) -> Iterator[Document]:
    """Yield documents, with a progress bar on a terminal's standard error once work takes its time."""
    from time import monotonic

    began = monotonic()
    for number, document in enumerate(documents):
        if sys.stderr.isatty() and monotonic() - began > _PATIENCE:
            yield from _with_bar(documents[number:], total=len(documents), done=number)
            return
        yield document


def _with_bar(rest: Sequence[Document], *, total: int, done: int) -> Iterator[Document]:
    from rich.console import Console  # slow to import, and most runs have no bar
    from rich.progress import track

    yield from track(
        rest,
        description="documents",
        total=total,
        completed=done,
        console=Console(stderr=True),
        transient=True,
    )


def _width(*, terminal: bool) -> int:
    if terminal or os.environ.get("COLUMNS"):
        return max(40, shutil.get_terminal_size((100, 24)).columns)
    return 100


def _colour(stream: TextIO) -> bool:
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"
