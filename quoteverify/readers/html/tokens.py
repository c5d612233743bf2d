"""HTML to tokens with exact places, as the HTML standard cuts it, in one pass.

The standard library's parser tells lines and columns but no ends, differs between Python
versions, and takes quadratic time on unclosed constructs; articles are hostile input, so the few
rules that matter are here.  Every expression stops at the character that it excludes, and nothing
is searched for twice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKUP = re.compile(r"<(?=[a-zA-Z/!?])")
_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*+)")
_BEFORE_VALUE = re.compile(r"[^>=]*+")
_VALUE = re.compile(r"""=\s*+(?:"[^"]*+"|'[^']*+'|(?!["'])[^\s>]*+|)""")
_COMMENT_END = re.compile(r"--!?>")
_ATTRIBUTE = re.compile(r"""([^\s/>=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>"']*+)))?""")
_RAW = frozenset({"iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp"})
"""Elements that hold text alone, up to their end tag."""


class Kind(Enum):
    """What a token is."""

    TEXT = auto()
    RAW = auto()
    """Text in which character references mean nothing."""
    START = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A tag or a run of text, and its place."""

    kind: Kind
    start: int
    end: int
    name: str = ""
    """Of a tag, in lower case."""
    attributes: str = ""
    """As written."""


def tokens(text: str) -> Iterator[Token]:
    """Yield the tags and the text of a document; comments and declarations are passed over.

    A tag or comment that never ends takes the rest of the document with it, as in a browser.
    """
    place = 0
    unclosed: set[str] = set()
    while markup := _MARKUP.search(text, place):
        if place < markup.start():
            yield Token(Kind.TEXT, place, markup.start())
        place = markup.start()
        token, place = _markup(text, place)
        if token is None:
            continue
        yield token
        if token.kind is Kind.START and token.name in _RAW and not token.attributes.endswith("/"):
            raw = _raw(text, token, unclosed)
            yield raw
            place = raw.end
    if place < len(text):
        yield Token(Kind.TEXT, place, len(text))


def attributes(written: str) -> dict[str, str]:
    """Return the attributes of a tag by their names in lower case; of two the first holds."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(written):
        value = next((value for value in match.groups()[1:] if value), "")
        found.setdefault(match[1].lower(), unescape(value) if "&" in value else value)
    return found


def _markup(text: str, place: int) -> tuple[Token | None, int]:
    """Return the tag or CDATA section at a place, if it is one, and where the text goes on."""
    name = _NAME.match(text, place)
    if name:
        return _tag(text, name)
    if text.startswith("<!--", place):
        return None, _comment_end(text, place)
    if text.startswith("<![CDATA[", place):
        end = _found(text, "]]>", place)
        return Token(Kind.RAW, place + 9, end), min(end + 3, len(text))
    return None, min(_found(text, ">", place) + 1, len(text))


def _tag(text: str, name: re.Match[str]) -> tuple[Token | None, int]:
    closing = text[name.start() + 1] == "/"
    end = _found(text, ">", name.end()) if closing else _tag_end(text, name.end())
    if end == len(text):
        return None, end
    kind = Kind.END if closing else Kind.START
    return Token(kind, name.start(), end + 1, name[1].lower(), text[name.end() : end]), end + 1


def _tag_end(text: str, place: int) -> int:
    """Return the place of the ``>`` that ends a tag: one that is not in a quoted value."""
    while step := _BEFORE_VALUE.match(text, place):
        place = step.end()
        if text[place : place + 1] != "=":
            break
        value = _VALUE.match(text, place)
        place = value.end() if value else len(text)
    return place


def _comment_end(text: str, place: int) -> int:
    for empty in ("<!-->", "<!--->"):
        if text.startswith(empty, place):
            return place + len(empty)
    end = _COMMENT_END.search(text, place + 4)
    return end.end() if end else len(text)


def _found(text: str, sought: str, place: int) -> int:
    """Return where a string stands next; the end of the text if nowhere."""
    found = text.find(sought, place)
    return len(text) if found < 0 else found


def _raw(text: str, tag: Token, unclosed: set[str]) -> Token:
    """Return the text of an element that holds text alone: none where its end tag is missing."""
    end = None
    if tag.name not in unclosed:
        end = re.compile(rf"</{tag.name}(?=[\s/>])", re.IGNORECASE).search(text, tag.end)
    if not end:
        unclosed.add(tag.name)
    return Token(Kind.RAW, tag.end, end.start() if end else tag.end)
