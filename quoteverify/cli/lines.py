"""Reads JSON Lines that a command works on, and says which lines cannot be used."""

from __future__ import annotations

import json
from math import isfinite
from typing import TYPE_CHECKING

from quoteverify.cli.streams import complain, stdin
from quoteverify.errors import UnreadableError
from quoteverify.model import Skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import NoReturn, TypeVar

    from quoteverify.settings import Settings

    T = TypeVar("T")


def parsed(
    path: str, parse: Callable[[dict[str, object]], T], *, settings: Settings
) -> Iterator[T | Skipped]:
    """Yield what each line of a file (``-``: standard input) stands for; empty lines are passed over.

    ``parse`` raises ``UnreadableError`` for an object that it cannot use.  That line, and one that is no
    object at all, is yielded as ``Skipped``, and so is a file that is not there or too large.
    """
    from quoteverify.readers.files import load  # what is heavy is imported when it runs

    try:
        file = load(path, stdin=stdin(), max_bytes=settings.max_bytes)
    except UnreadableError as error:
        there = not isinstance(error.__cause__, FileNotFoundError)
        yield Skipped(path, str(error) if there else "no such file; check the spelling", matched=there)
        return
    for note in file.notes:
        complain(f"{path}: {note}")
    ends = (*file.lines[1:], len(file.text))
    for number, (start, end) in enumerate(zip(file.lines, ends, strict=True), start=1):
        if line := file.text[start:end].strip():
            yield _parsed(line, place=f"{path}:{number}", parse=parse)


def string(row: dict[str, object], key: str) -> str:
    """Return a value that must be there and be a string."""
    if key not in row:
        raise UnreadableError(f"there is no {key!r}")
    value = row[key]
    if not isinstance(value, str):
        raise UnreadableError(f"{key!r} must be a string")
    return value


def _parsed(line: str, *, place: str, parse: Callable[[dict[str, object]], T]) -> T | Skipped:
    try:
        row = json.loads(line, parse_constant=_refuse, parse_float=_finite)
        if not isinstance(row, dict):
            return Skipped(place, "not a JSON object")
        return parse(row)
    except UnreadableError as error:
        return Skipped(place, str(error))
    except (ValueError, RecursionError) as error:
        return Skipped(place, f"not JSON: {error}")


def _refuse(constant: str) -> NoReturn:
    """Raise for NaN and the infinities, which Python reads and JSON does not have."""
    raise ValueError(f"{constant} is no value")


def _finite(number: str) -> float:
    """Return a number; one too large for a float would be printed as an infinity."""
    value = float(number)
    return value if isfinite(value) else _refuse(number)
