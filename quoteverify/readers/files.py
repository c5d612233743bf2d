"""From what the user names to decoded files: files, folders, patterns and standard input, in order."""

from __future__ import annotations

import os
import stat
import sys
from typing import TYPE_CHECKING

from quoteverify import patterns
from quoteverify.errors import UnreadableError
from quoteverify.model import Skipped, line_starts
from quoteverify.readers.article import TextFile
from quoteverify.readers.decoding import decode

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator
    from typing import BinaryIO

STDIN = "-"


def find(paths: Iterable[str | os.PathLike[str]], *, suffixes: Container[str]) -> Iterator[str | Skipped]:
    """Yield each file once, at the first place that names it, or why there is none.

    The order is that of the arguments; within a folder or pattern that of the names, level by level.
    Folders give the files with a known suffix; what is named is taken whatever its suffix.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _matching(os.fspath(path).replace(os.sep, "/"), suffixes=suffixes):
            if isinstance(found, Skipped):
                yield found
                continue
            real = STDIN if found == STDIN else os.path.realpath(found)
            if real not in seen:
                seen.add(real)
                yield found


def _matching(path: str, *, suffixes: Container[str]) -> Iterator[str | Skipped]:
    if path == STDIN:
        yield path
    elif os.path.isdir(path):
        yield from _folder(path, suffixes=suffixes)
    elif os.path.lexists(path):
        yield path
    elif patterns.is_pattern(path):
        yield from _expand(path, suffixes=suffixes)
    else:
        yield Skipped(printable(path), "no such file or folder; check the spelling", matched=False)


def _folder(path: str, *, suffixes: Container[str]) -> Iterator[str | Skipped]:
    none = True
    for found in _walk(path):
        if isinstance(found, Skipped) or suffix(found) in suffixes:
            none = False
            yield found
    if none:
        yield Skipped(
            printable(path),
            "no article in this folder; name a file to read it whatever its suffix",
            matched=False,
        )


def _expand(pattern: str, *, suffixes: Container[str]) -> Iterator[str | Skipped]:
    """Yield the files that a pattern matches; one that names its suffix may name any."""
    named = suffix(pattern) and not patterns.is_pattern(suffix(pattern))
    top = patterns.fixed_part(pattern)
    relative = pattern[len(top) :]
    none = True
    for found in _walk(top or ".") if os.path.isdir(top or ".") else ():
        if isinstance(found, Skipped):
            yield found
            continue
        name = found if top else found.removeprefix("./")
        if patterns.matches(name[len(top) :], relative) and (named or suffix(name) in suffixes):
            none = False
            yield name
    if none:
        yield Skipped(printable(pattern), "no file matches this pattern; check the spelling", matched=False)


def _walk(folder: str) -> Iterator[str | Skipped]:
    """Yield all files below a folder, sorted, without the hidden ones.

    A folder that is met again, through a link, is not entered; pipes and sockets are passed over.
    """
    entered: set[str] = set()
    waiting = [folder]
    while waiting:
        path = waiting.pop()
        if not os.path.isdir(path):
            if os.path.isfile(path) or os.path.islink(path):
                yield path
            continue
        real = os.path.realpath(path)
        if real in entered:
            continue
        entered.add(real)
        try:
            names = sorted((n for n in os.listdir(path) if not n.startswith(".")), reverse=True)
        except OSError as error:
            yield Skipped(printable(path), _trouble(error))
            continue
        prefix = path if path.endswith("/") else f"{path}/"
        waiting += [prefix + name for name in names]


def load(path: str, *, stdin: BinaryIO | None, max_bytes: int) -> TextFile:
    """Read and decode one file, or standard input.

    Raises ``UnreadableError`` for what cannot be read, is too large, empty or no text.
    """
    try:
        data = _bytes(path, stdin=stdin, limit=max_bytes)
    except (OSError, ValueError) as error:
        raise UnreadableError(_trouble(error)) from error
    return decoded(data, path=path)


def decoded(data: bytes, *, path: str) -> TextFile:
    """Return the bytes of a file as text; ``UnreadableError`` if they are empty or no text."""
    text, notes = decode(data)
    if not text.strip():
        raise UnreadableError("empty: nothing but white space")
    return TextFile(printable(path), text, line_starts(text), notes)


def _bytes(path: str, *, stdin: BinaryIO | None, limit: int) -> bytes:
    if path == STDIN:
        return _within(stdin or sys.stdin.buffer, limit=limit)
    mode = os.stat(path).st_mode
    if stat.S_ISSOCK(mode) or stat.S_ISBLK(mode):
        raise UnreadableError("not a file that can be read: a socket or a device")
    with open(path, "rb") as stream:
        return _within(stream, limit=limit, size=os.fstat(stream.fileno()).st_size)


def _within(stream: BinaryIO, *, limit: int, size: int = 0) -> bytes:
    """Read a stream; a pipe does not tell its size, so no more than the limit is read in any case."""
    data = stream.read(limit + 1) if size <= limit else b""
    size = max(size, len(data))
    if limit < size:
        more = "" if data else f" of {size:,} bytes"
        raise UnreadableError(f"too large: its size{more} is over the limit of {limit:,} bytes")
    return data


def _trouble(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return "cannot be read: it is gone, or a link to nothing"
    if isinstance(error, PermissionError):
        return "cannot be read: permission denied"
    return f"cannot be read: {getattr(error, 'strerror', None) or error}"


def suffix(path: str) -> str:
    """Return the suffix of a path in lower case, with its point."""
    return os.path.splitext(path)[1].lower()


def printable(path: str) -> str:
    """Return a path that any output can encode: a name may hold bytes that are no characters."""
    return os.fsencode(path).decode("utf-8", "replace")
