"""Values of JSON together with their places, which the standard library's parser does not tell.

Each level is stepped through member by member, with the standard parser for the values, so the
work is linear in the text for each level that is looked into.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify.errors import UnreadableError
from quoteverify.readers.assembly import Assembly

if TYPE_CHECKING:
    from collections.abc import Iterator

# Whole numbers stay text: they only serve as ids, and may have more digits than int() takes.
_DECODER = json.JSONDecoder(strict=False, parse_int=str)
_SPACE = re.compile(r"[ \t\r\n]*")
_ESCAPE = re.compile(r"\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|u....|.)", re.DOTALL)
_SIMPLE = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


@dataclass(frozen=True, slots=True)
class Value:
    """A JSON value and where it stands in the text: strings with their quotation marks."""

    data: object
    start: int
    end: int


def value_at(text: str, start: int = 0) -> Value:
    """Return the value that begins at a place, after any white space.

    Raises ``json.JSONDecodeError`` with the place, ``UnreadableError`` if it is nested too deeply.
    """
    start = after_space(text, start)
    try:
        data, end = _DECODER.raw_decode(text, start)
    except RecursionError as error:
        raise UnreadableError("nested too deeply: a damaged or hostile file") from error
    return Value(data, start, end)


def whole_value(text: str) -> Value:
    """Return the value that a text is.

    Raises ``json.JSONDecodeError`` also for anything that follows it.
    """
    value = value_at(text)
    rest = after_space(text, value.end)
    if rest < len(text):
        raise json.JSONDecodeError("Extra data", text, rest)
    return value


def after_space(text: str, start: int) -> int:
    """Return the next place that is not white space."""
    match = _SPACE.match(text, start)
    return match.end() if match else start


def members(text: str, value: Value) -> Iterator[tuple[str, Value]]:
    """Yield the keys of an object and their values, in the order of the text."""
    place = after_space(text, value.start + 1)
    while text[place] != "}":
        key = value_at(text, place)
        member = value_at(text, after_space(text, key.end) + 1)
        yield str(key.data), member
        place = _next(text, member.end)


def items(text: str, value: Value) -> Iterator[Value]:
    """Yield the items of a list."""
    place = after_space(text, value.start + 1)
    while text[place] != "]":
        item = value_at(text, place)
        yield item
        place = _next(text, item.end)


def _next(text: str, end: int) -> int:
    place = after_space(text, end)
    return after_space(text, place + 1) if text[place] == "," else place


def string(text: str, value: Value) -> Assembly:
    """Return what a string stands for; half of a surrogate pair becomes U+FFFD."""
    assembly = Assembly(text)
    place, end = value.start + 1, value.end - 1
    for escape in _ESCAPE.finditer(text, place, end):
        assembly.copy(place, escape.start())
        assembly.replace(escape.start(), escape.end(), _unescaped(escape[0]))
        place = escape.end()
    assembly.copy(place, end)
    return assembly


def _unescaped(escape: str) -> str:
    if escape[1] != "u":
        return _SIMPLE.get(escape[1], escape[1])
    if len(escape) == 12:
        high, low = int(escape[2:6], 16), int(escape[8:], 16)
        return chr(0x10000 + (high - 0xD800) * 0x400 + low - 0xDC00)
    code = int(escape[2:6], 16)
    return "\ufffd" if 0xD800 <= code < 0xE000 else chr(code)
