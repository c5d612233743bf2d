"""Front matter: what stands above a Markdown article, between lines of ``---`` (YAML) or ``+++`` (TOML).

Of YAML, only flat keys with plain or quoted values are read: that is what front matter says of
outlet, date and title, and a whole YAML parser would be one more dependency.
"""

from __future__ import annotations

import re
import tomllib

_FENCE = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n?|\n)")
_FIELD = re.compile(r"([A-Za-z][\w-]*+)[ \t]*+:[ \t]++(\S.*)")
_PLAUSIBLE = re.compile(r"[ \t]|#|- |[\w-]++[ \t]*+:|$")
"""What a line of front matter begins with: two rules may also stand above and below a paragraph."""
_BROKEN = "its front matter is not valid TOML: not read"


def split(text: str) -> tuple[dict[str, object], int, tuple[str, ...]]:
    """Return the fields of the front matter, the place where the article begins, and notes."""
    opening = _FENCE.match(text)
    if not opening:
        return {}, 0, ()
    fence = opening[1]
    closing = re.compile(rf"^{re.escape(fence)}[ \t]*$", re.MULTILINE).search(
        text.replace("\r", "\n"), opening.end()
    )
    if not closing:
        return {}, 0, ()
    inner = text[opening.end() : closing.start()]
    if fence == "---":
        lines = inner.splitlines()
        return (_yaml(lines), closing.end(), ()) if all(map(_PLAUSIBLE.match, lines)) else ({}, 0, ())
    try:
        return {key.lower(): _plain(value) for key, value in tomllib.loads(inner).items()}, closing.end(), ()
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return {}, closing.end(), (_BROKEN,)


def _plain(value: object) -> object:
    """Return a date as text."""
    return value if isinstance(value, str | dict) else str(value)


def _yaml(lines: list[str]) -> dict[str, object]:
    fields = (match for line in lines if (match := _FIELD.match(line)))
    return {match[1].lower(): _scalar(match[2].rstrip()) for match in fields}


def _scalar(written: str) -> str:
    """Return a value without its quotation marks or the comment after it."""
    for mark in ('"', "'"):
        if written.startswith(mark):
            end = written.find(mark, 1)
            return written[1:end] if end > 0 else written[1:]
    return written.partition(" #")[0].rstrip()
