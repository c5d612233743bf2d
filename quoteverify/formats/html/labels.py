"""Names, dates and places as the page shows them: on one line, of a bearable length, all visible."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from quoteverify.formats.escaping import one_line
from quoteverify.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quoteverify.model import Location

_LONG = 160
"""Characters from which a name or title is cut: no real one is longer, and a page is not to drown in it."""
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
_WORDS = {Severity.MAJOR: "major", Severity.MINOR: "minor", Severity.NONE: "house style"}


def name(text: str) -> str:
    """Return a name, title or path, cut where it is too long for one."""
    return _cut(text, _LONG)


def sentence(text: str) -> str:
    """Return what a rule or a reader says, cut where an article makes it too long to read."""
    return _cut(text, 5 * _LONG)


def speaker(text: str | None) -> str:
    """Return a speaker's name, or that it is not known."""
    return name(text) if text else "speaker not known"


def place(location: Location) -> str:
    """Return ``file:line:column`` without the folders."""
    line, column = location.line_column
    return f"{name(location.document.id.rpartition('/')[2])}:{line}:{column}"


def date(published: str | None) -> str:
    """Return a day, with the time where one is given; what cannot be read as a date is shown as it is.

    >>> date("2025-02-24T21:40:00+01:00"), date("2025-02-25"), date(None)
    ('24 February 2025, 21:40', '25 February 2025', '')
    """
    if not published:
        return ""
    try:
        moment = datetime.fromisoformat(published)
    except ValueError:
        return name(published)
    day = f"{moment.day} {moment:%B %Y}"
    return f"{day}, {moment:%H:%M}" if "T" in published else day


def language(tag: str | None) -> str:
    """Return a language tag that browsers know as one, or nothing."""
    return tag if tag and _TAG.fullmatch(tag) else ""


def severity(severity: Severity) -> str:
    """Return the words for a severity."""
    return _WORDS[severity]


def counted(number: int, noun: str) -> str:
    """Return a number with its noun.

    >>> counted(1, "outlet"), counted(2, "outlet")
    ('1 outlet', '2 outlets')
    """
    return f"{number} {noun}{'' if number == 1 else 's'}"


def tally(severities: Iterable[Severity]) -> tuple[tuple[str, str], ...]:
    """Return how many there are of each severity that occurs, the gravest first: its value and its words."""
    found = tuple(severities)
    return tuple(
        (severity.value, f"{number} {_WORDS[severity]}")
        for severity in reversed(Severity)
        if (number := found.count(severity))
    )


def _cut(text: str, most: int) -> str:
    shown = one_line(text[: 4 * most])
    return shown if len(shown) <= most else f"{shown[: most - 1]}…"
