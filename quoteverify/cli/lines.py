"""Reads JSON Lines that a command works on, and says which lines cannot be used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from quoteverify.cli.streams import stdin
from quoteverify.errors import UnreadableError
from quoteverify.model import Skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeVar

    T = TypeVar("T")


def parsed(path: str, parse: Callable[[dict[str, object]], T]) -> Iterator[T | Skipped]:
    """Yield what each line of a file (``-``: standard input) stands for; empty lines are passed over.

    ``parse`` raises ``UnreadableError`` for an object that it cannot use.  That line, and one that is no
    object at all, is yielded as ``Skipped``, and so is a file that is not there.
    """
    try:
        data = stdin().read() if path == "-" else Path(path).read_bytes()
    except OSError as error:
        yield Skipped(path, error.strerror or str(error), matched=not isinstance(error, FileNotFoundError))
        return
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if line.strip():
            yield _parsed(line, place=f"{path}:{number}", parse=parse)


def string(row: dict[str, object], key: str) -> str:
    """Return a value that must be there and be a string."""
    if key not in row:
        raise UnreadableError(f"there is no {key!r}")
    value = row[key]
    if not isinstance(value, str):
        raise UnreadableError(f"{key!r} must be a string")
    return value


def _parsed(line: bytes, *, place: str, parse: Callable[[dict[str, object]], T]) -> T | Skipped:
    try:
        row = json.loads(line)
        if not isinstance(row, dict):
            return Skipped(place, "not a JSON object")
        return parse(row)
    except UnreadableError as error:
        return Skipped(place, str(error))
    except UnicodeDecodeError:
        return Skipped(place, "not UTF-8")
    except (ValueError, RecursionError) as error:
        return Skipped(place, f"not JSON: {error}")
