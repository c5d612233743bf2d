"""When and where something holds, in one only."""

from __future__ import annotations

import pytest

from quoteverify.model import Severity
from quoteverify.pipeline import compare


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We have no plans to sell this year.", "We have no plans to sell."),
        ("We will not raise fares this year.", "We will not raise fares."),
        ("The rule holds for three weeks.", "The rule holds."),
        ("The offer is valid until Friday.", "The offer is valid."),
        ("The bridge will stay shut until May.", "The bridge will stay shut."),
        ("This was the worst storm this year.", "This was the worst storm."),
        ("The beach is safe today.", "The beach is safe."),
    ],
)
def test_a_time_that_limits_what_is_said_is_a_limit(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert compare(*pair).labels == ("qualifier_dropped",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The drug works in mice.", "The drug works."),
        ("The road is closed to lorries.", "The road is closed."),
        ("Parking is free for nurses.", "Parking is free."),
    ],
)
def test_for_whom_and_where_something_holds_is_a_limit(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert compare(*pair).labels == ("qualifier_dropped",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We met the union on Tuesday.", "We met the union."),
        ("The fire broke out last night.", "The fire broke out."),
        ("We held talks for three hours.", "We held talks."),
        ("The parade starts on Sunday.", "The parade starts."),
    ],
)
def test_a_time_that_only_dates_an_event_is_none(one: str, other: str) -> None:
    assert compare(one, other).labels == ("truncation",)
    assert compare(one, other).severity is Severity.MINOR
