"""Dates as articles print them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.readers.dates import iso


@pytest.mark.parametrize(
    "written",
    [
        "2025-02-25",
        "20250225",
        "2025/02/25",
        "25 February 2025",
        "25 Feb 2025",
        "25th Feb. 2025",
        "February 25, 2025",
        "Feb. 25th, 2025",
        "Tuesday, 25 February 2025",
        "TUESDAY, FEBRUARY 25 2025",
    ],
)
def test_a_plain_date_is_normalised(written: str) -> None:
    assert iso(written) == "2025-02-25"


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("2025-02-25T10:30:00Z", "2025-02-25T10:30:00+00:00"),
        ("2025-02-25 10:30", "2025-02-25T10:30:00"),
        ("2025-02-25T10:30:00+0100", "2025-02-25T10:30:00+01:00"),
        ("2025-02-25 10:30:00 +01:00", "2025-02-25T10:30:00+01:00"),
        ("Tue, 25 Feb 2025 10:30:00 GMT", "2025-02-25T10:30:00+00:00"),
    ],
)
def test_a_time_is_kept(written: str, normal: str) -> None:
    assert iso(written) == normal


@pytest.mark.parametrize(
    "written", ["3/4/2025", "2025-02-30", "yesterday", "", "0000-00-00", "25 Brumaire 2025"]
)
def test_what_is_ambiguous_or_no_date_is_none(written: str) -> None:
    assert iso(written) is None


@given(st.text() | st.from_regex(r"[\dTZ:+./ -]*"))
def test_no_text_raises(text: str) -> None:
    assert iso(text) is None or "-" in str(iso(text))
