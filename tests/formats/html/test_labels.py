"""Names and dates as they are shown."""

from __future__ import annotations

import pytest

from quoteverify.formats.html import labels


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        ("2025-02-24", "24 February 2025"),
        ("2025-02-24T21:40:00+01:00", "24 February 2025, 21:40"),
        ("last Tuesday", "last Tuesday"),
        (None, ""),
    ],
)
def test_a_date_is_a_day_and_a_time_if_there_is_one(published: str | None, shown: str) -> None:
    assert labels.date(published) == shown


def test_a_name_is_cut_where_it_is_too_long_for_one() -> None:
    assert labels.name("Ann\n Orme") == "Ann Orme"
    assert len(labels.name("x" * 100_000)) == 160


@pytest.mark.parametrize(
    ("tag", "shown"), [("en-GB", "en-GB"), ('en" onload=x', ""), ("english", ""), (None, "")]
)
def test_only_a_language_that_browsers_know_is_named(tag: str | None, shown: str) -> None:
    assert labels.language(tag) == shown
