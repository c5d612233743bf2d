"""The day that a document is of: by its metadata, else by its file's name."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quoteverify.model import Document

_NAMED = re.compile(r"(?<!\d)((?:19|20)\d{2})[-_.]?([01]\d)[-_.]?([0-3]\d)(?!\d)")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def day(document: Document) -> date | None:
    """Return the day that a document says it is of, or that its file's name has; None where neither does.

    >>> from quoteverify.model import Document
    >>> day(Document.of("We sail.", id="herald_2031-03-04_pier.txt"))
    datetime.date(2031, 3, 4)
    """
    return _day(document.published, document.path)


@lru_cache(maxsize=1 << 16)
def _day(published: str | None, path: str) -> date | None:
    match = _ISO.match(published or "") or _NAMED.search(PurePosixPath(path).stem)
    if match is None:
        return None
    year, month, number = map(int, match.groups())
    try:
        return date(year, month, number)
    except ValueError:
        return None
