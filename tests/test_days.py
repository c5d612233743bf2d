"""The day that a document is of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from quoteverify.days import day
from quoteverify.model import Document


@pytest.mark.parametrize(
    ("path", "published", "expected"),
    [
        ("a/2031-03-04_brook_speech.txt", None, date(2031, 3, 4)),
        ("herald_20310304_pier.txt", None, date(2031, 3, 4)),
        ("x.txt", "2031-03-05T10:00:00+00:00", date(2031, 3, 5)),
        ("2031-03-04.txt", "2031-03-05", date(2031, 3, 5)),
        ("2031-13-04.txt", None, None),
        ("brook.txt", "soon", None),
    ],
)
def test_a_day_is_read_from_the_metadata_else_from_the_name(
    path: str, published: str | None, expected: date | None
) -> None:
    assert day(replace(Document.of("Words.", id=path), published=published)) == expected
