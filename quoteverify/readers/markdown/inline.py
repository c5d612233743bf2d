"""What to leave out of a Markdown paragraph: emphasis, code, link targets, images, tags, escapes.

The result is a list of edits, so that all else is copied with its places.  It follows CommonMark,
but for some rules on how emphasis nests: for the words it does not matter which marks pair.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from quoteverify.readers import references
from quoteverify.readers.markdown.blocks import label

if TYPE_CHECKING:
    from collections.abc import Callable, Container

_SPECIAL = re.compile(rf"\\.|`+|!?\[+|\]|\*+|_+|<(?=[a-zA-Z/!])|{references.PATTERN}", re.DOTALL)
_ESCAPED = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\n\r")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*+>")
_NOTE = re.compile(r"\[\^[^\[\]\s]{1,200}\]")
_TARGET = re.compile(
    r"""\(\s*+(?:<[^<>\n]*+>|(?:[^\s()<\\]|\\.|\([^\s()]*+\))*)"""
    r"""(?:\s++(?:"[^"]*+"|'[^']*+'|\([^()]*+\)))?\s*+\)"""
)
_LABEL = re.compile(r"\[([^\[\]]{0,200})\]")


Edit = tuple[int, int, str]
"""Start and end of a stretch of the paragraph, and what stands for it in the text."""
_NESTING = 8
"""How many opening brackets in a row can be those of links and images."""


@dataclass(slots=True)
class _Run:
    """A row of ``*`` or ``_``, as far as it is not yet used."""

    mark: str
    start: int
    end: int
    opens: bool
    closes: bool


class _Bracket(NamedTuple):
    """An opening bracket that may begin a link, and how much was found before it."""

    start: int
    end: int
    edits: int
    runs: int


@dataclass(slots=True)
class _Scan:
    text: str
    labels: Container[str]
    edits: list[Edit] = field(default_factory=list)
    runs: list[_Run] = field(default_factory=list)
    brackets: list[_Bracket] = field(default_factory=list)
    ticks: dict[int, list[int]] = field(default_factory=dict)
    """Where the rows of backticks begin, by their length."""


def edits(text: str, labels: Container[str]) -> list[Edit]:
    """Return what to change in a paragraph, in order, without overlaps."""
    scan = _Scan(text, labels)
    for ticks in re.finditer(r"`+", text):
        scan.ticks.setdefault(len(ticks[0]), []).append(ticks.start())
    place = 0
    while special := _SPECIAL.search(text, place):
        place = _READ[special[0][0]](scan, special)
    return sorted([*scan.edits, *_emphasis(scan.runs)])


def _escape(scan: _Scan, special: re.Match[str]) -> int:
    if special[0][1] in _ESCAPED:
        scan.edits.append((special.start(), special.start() + 1, ""))
    return special.end()


def _code(scan: _Scan, special: re.Match[str]) -> int:
    closing = scan.ticks.get(len(special[0]), [])
    index = bisect_left(closing, special.end())
    if index == len(closing):
        return special.end()
    end = closing[index] + len(special[0])
    scan.edits.append((special.start(), end, ""))
    return end


def _bracket(scan: _Scan, special: re.Match[str]) -> int:
    note = _NOTE.match(scan.text, special.end() - 1)
    end = special.end() - (1 if note else 0)
    first = special.start() + (special[0][0] == "!")
    for bracket in range(max(first, end - _NESTING), end):
        start = special.start() if bracket == first else bracket
        scan.brackets.append(_Bracket(start, bracket + 1, len(scan.edits), len(scan.runs)))
    if note:
        scan.edits.append((note.start(), note.end(), ""))
    return note.end() if note else special.end()


def _closing_bracket(scan: _Scan, special: re.Match[str]) -> int:
    """Leave out the marks and the target of a link, or the whole of an image."""
    if not scan.brackets:
        return special.end()
    opening = scan.brackets.pop()
    end = _target_end(scan, opening, special)
    if end is None:
        return special.end()
    if scan.text[opening.start] == "!":
        del scan.edits[opening.edits :]
        del scan.runs[opening.runs :]
        scan.edits.append((opening.start, end, ""))
    else:
        scan.edits.append((opening.start, opening.end, ""))
        scan.edits.append((special.start(), end, ""))
    return end


def _target_end(scan: _Scan, opening: _Bracket, closing: re.Match[str]) -> int | None:
    """Return where a link ends; None for brackets that are none, such as an editor's."""
    target = _TARGET.match(scan.text, closing.end())
    if target:
        return target.end()
    inner = scan.text[opening.end : min(closing.start(), opening.end + 201)]
    named = _LABEL.match(scan.text, closing.end())
    if named and label(named[1] or inner) in scan.labels:
        return named.end()
    return closing.end() if label(inner) in scan.labels else None


def _delimiters(scan: _Scan, special: re.Match[str]) -> int:
    """Note a row of emphasis marks, and on which side a word touches it."""
    start, end = special.span()
    before, after = scan.text[start - 1 : start] or " ", scan.text[end : end + 1] or " "
    opens = not after.isspace() and (not _is_mark(after) or before.isspace() or _is_mark(before))
    closes = not before.isspace() and (not _is_mark(before) or after.isspace() or _is_mark(after))
    if special[0][0] == "_":
        opens, closes = (
            opens and (not closes or _is_mark(before)),
            closes and (not opens or _is_mark(after)),
        )
    if opens or closes:
        scan.runs.append(_Run(special[0][0], start, end, opens, closes))
    return end


def _is_mark(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _tag(scan: _Scan, special: re.Match[str]) -> int:
    """Leave out a tag or comment; a line break stays one."""
    start = special.start()
    if scan.text.startswith("<!--", start):
        closing = scan.text.find("-->", start)
        end = closing + 3 if closing >= 0 else len(scan.text)
    else:
        tag = _TAG.match(scan.text, start)
        if not tag:
            return special.end()
        end = tag.end()
    is_break = scan.text[start : start + 4].lower().rstrip("/ >") == "<br"
    scan.edits.append((start, end, "\n" if is_break and scan.text[end : end + 1] not in "\r\n" else ""))
    return end


def _reference(scan: _Scan, special: re.Match[str]) -> int:
    if special[0].endswith(";"):
        text, length = references.decoded(special[0])
        if length == len(special[0]):
            scan.edits.append((special.start(), special.end(), text))
    return special.end()


_READ: dict[str, Callable[[_Scan, re.Match[str]], int]] = {
    "\\": _escape,
    "`": _code,
    "!": _bracket,
    "[": _bracket,
    "]": _closing_bracket,
    "*": _delimiters,
    "_": _delimiters,
    "<": _tag,
    "&": _reference,
}


def _emphasis(runs: list[_Run]) -> list[Edit]:
    """Pair the emphasis marks, each with the nearest before it, and return all that found a partner."""
    found: list[Edit] = []
    opened: dict[str, list[_Run]] = {"*": [], "_": []}
    for run in runs:
        openers = opened[run.mark]
        while run.closes and openers and run.start < run.end:
            opener = openers[-1]
            used = min(opener.end - opener.start, run.end - run.start)
            found.append((opener.end - used, opener.end, ""))
            found.append((run.start, run.start + used, ""))
            opener.end -= used
            run.start += used
            if opener.start == opener.end:
                openers.pop()
        if run.opens and run.start < run.end:
            openers.append(run)
    return found
