"""How sure, how bound and on what condition, on the whole."""

from __future__ import annotations

import pytest

from quoteverify.model import Severity
from quoteverify.pipeline import compare


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It is possible that the lock will jam.", "The lock may jam."),
        ("The lock will probably jam.", "The lock is likely to jam."),
        ("The lock is unlikely to jam.", "The lock will probably not jam."),
        ("Perhaps she forgot the key.", "She may have forgotten the key."),
        ("She allegedly sold the key.", "It is alleged that she sold the key."),
        ("According to the guards she sold the key.", "The guards say she sold the key."),
        ("It is necessary that the lock be changed.", "The lock must be changed."),
        ("There is no need for you to wait.", "You do not have to wait."),
        ("There is no way we can open the lock.", "We cannot open the lock."),
        ("The locksmith is due to come on Monday.", "The locksmith will come on Monday."),
    ],
)
def test_the_same_doubt_or_duty_told_elsewhere_is_a_matter_of_words(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert {"substitution"} >= {*compare(*pair).labels} - {"inflection"}
        assert compare(*pair).severity is Severity.MINOR


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It is possible that the lock will jam.", "The lock will jam."),
        ("The lock will probably jam.", "The lock will jam."),
        ("The lock is unlikely to jam.", "The lock is likely to jam."),
        ("Perhaps she forgot the key.", "She must have forgotten the key."),
        ("It is necessary that the lock be changed.", "The lock may be changed."),
        ("The locksmith is likely to come on Monday.", "The locksmith will come on Monday."),
        ("The lock is unlikely to jam.", "The lock will probably jam."),
        ("It is impossible that the lock will jam.", "The lock may jam."),
    ],
)
def test_another_doubt_or_duty_is_another_statement(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert compare(*pair).severity is Severity.MAJOR


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Without their consent we cannot start.", "We cannot start unless they consent."),
        ("Should the wind turn, we will wait.", "If the wind turns, we will wait."),
        ("Were the wind to turn, we would wait.", "If the wind turned, we would wait."),
        (
            "Weather permitting, the race starts at nine.",
            "If the weather allows it, the race starts at nine.",
        ),
    ],
)
def test_a_condition_told_in_other_words_is_none_that_was_dropped(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert "condition_dropped" not in compare(*pair).labels
        assert compare(*pair).severity is Severity.MINOR


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("About forty barges came.", "Some forty barges came."),
        ("More than half of the crew voted for it.", "A majority of the crew voted for it."),
        ("We have twice as many barges.", "We have double the number of barges."),
        ("She crossed the bar twice.", "She crossed the bar two times."),
        ("Our output has trebled.", "Our output has tripled."),
    ],
)
def test_the_same_amount_told_in_other_words_is_a_matter_of_words(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert compare(*pair).severity is Severity.MINOR
