"""Dates as articles print them, in ISO 8601 where they plainly can be."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WORDED = (
    re.compile(rf"(?:[a-z]+day,? )?{_DAY} {_MONTH},? (?P<year>\d{{4}})", re.IGNORECASE),
    re.compile(rf"(?:[a-z]+day,? )?{_MONTH} {_DAY},? (?P<year>\d{{4}})", re.IGNORECASE),
    re.compile(r"(?P<year>\d{4})[/.](?P<month>\d{1,2})[/.](?P<day>\d{1,2})"),
)
_ISO = re.compile(r"\d{4}-?\d\d-?\d\d(?:[T ]\d\d:?\d\d[\d:.,]{0,16} ?(?:Z|[+-]\d\d:?\d\d)?)?", re.IGNORECASE)


def iso(text: str) -> str | None:
    """Return a date, or a date and time, in ISO 8601; None for what can be read in two ways or not at all.

    >>> iso("February 25, 2025"), iso("25 Feb 2025"), iso("2025-02-25T10:30:00Z"), iso("3/4/2025")
    ('2025-02-25', '2025-02-25', '2025-02-25T10:30:00+00:00', None)
    """
    text = " ".join(text[:100].split())
    try:
        if _ISO.fullmatch(text):
            return _iso(text)
        for form in _WORDED:
            if match := form.fullmatch(text):
                return date(int(match["year"]), _month(match["month"]), int(match["day"])).isoformat()
        return parsedate_to_datetime(text).isoformat() if ":" in text else None
    except (ValueError, TypeError, OverflowError):
        return None


def misread(written: str, *, line: int | None = None) -> str:
    """Return what is to be said of a date that is none: the article goes on without."""
    shown = written if len(written) <= 40 else f"{written[:40]}…"
    place = f" (line {line})" if line else ""
    return f"its date {shown!r}{place} is not understood, so it has none; write it as 2031-03-04"


def _iso(text: str) -> str:
    if len(text) <= 10:
        return date.fromisoformat(text).isoformat()
    return datetime.fromisoformat(text.upper().replace(" Z", "Z").replace(" +", "+")).isoformat()


def _month(text: str) -> int:
    return int(text) if text.isdecimal() else _MONTHS.index(text[:3].lower()) + 1
