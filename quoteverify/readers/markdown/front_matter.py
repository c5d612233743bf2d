"""Front matter: what stands above a Markdown article, between lines of ``---`` (YAML) or ``+++`` (TOML).

Of YAML, only flat keys with plain or quoted values are read: that is what front matter says of
outlet, date and title, and a whole YAML parser would be one more dependency.
"""

from __future__ import annotations

import re
import tomllib

from quoteverify.readers.records import KEYS

_FENCE = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n?|\n)")
_FIELD = re.compile(r"([A-Za-z][\w-]*+)[ \t]*+:[ \t]++(\S.*)")
_PLAUSIBLE = re.compile(r"[ \t]|#|- |[\w-]++[ \t]*+:|$")
"""What a line of front matter begins with: two rules may also stand above and below a paragraph."""
_LINE = re.compile(r"[^\r\n]*+(?:\r\n?|\n|\Z)")
_SETS = re.compile(r"[A-Za-z][\w-]*+[ \t]*+(?::(?=[ \t\r\n]|\Z)|=)|[ \t]++\S|#")
"""What a line of front matter must begin with where nothing says how long it is."""
_MOST = 100
_ODD = "line {} of its front matter is not understood; write it like this: outlet: The Herald"
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
        return _endless(text, opening)
    inner = text[opening.end() : closing.start()]
    if fence == "---":
        lines = inner.splitlines()
        odd = [number for number, line in enumerate(lines, start=2) if not _PLAUSIBLE.match(line)]
        if odd and not _is_meant(lines):
            return _endless(text, opening)
        return _yaml(lines), closing.end(), tuple(map(_ODD.format, odd))
    fields = _toml(inner)
    return fields or {}, closing.end(), () if fields is not None else (_BROKEN,)


def _is_meant(lines: list[str]) -> bool:
    """Tell front matter with a mistake from a paragraph between rules: it begins with a key that we know."""
    return lines[0].partition(" ")[0].rstrip(":=").lower() in KEYS and all(map(str.strip, lines))


def line_of(key: str, text: str) -> int | None:
    """Return the line of front matter that gives a key."""
    given = re.compile(rf"{re.escape(key)}[ \t]*+[:=]", re.IGNORECASE)
    lines = enumerate(text.splitlines(), start=1)
    return next((number for number, line in lines if given.match(line)), None)


def _endless(text: str, opening: re.Match[str]) -> tuple[dict[str, object], int, tuple[str, ...]]:
    """Return what front matter without an end says: its lines of fields, if the first names one we know.

    What stands under a mere rule is the article.
    """
    lines: list[str] = []
    end = opening.end()
    for line in _LINE.finditer(text, end):
        if len(lines) == _MOST or not _SETS.match(line[0]):
            break
        lines.append(line[0].rstrip("\r\n"))
        end = line.end()
    fields = _yaml(lines) if opening[1] == "---" else _toml("\n".join(lines)) or {}
    if KEYS.isdisjoint(fields):
        return {}, 0, ()
    note = f"its front matter has no end: write {opening[1]} on a line of its own after line {len(lines) + 1}"
    return fields, end, (f"{note}; read up to there",)


def _toml(text: str) -> dict[str, object] | None:
    try:
        return {key.lower(): _plain(value) for key, value in tomllib.loads(text).items()}
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return None


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
