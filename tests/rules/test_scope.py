"""How much a negation denies."""

from __future__ import annotations

import pytest

from quoteverify.model import Severity
from quoteverify.pipeline import compare


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Not everything was lost in the flood.", "Nothing was lost in the flood."),
        ("Not all of the crew were saved.", "None of the crew were saved."),
        ("Not everyone agreed.", "Nobody agreed."),
        ("We do not always win.", "We never win."),
        ("We did not see everything.", "We saw nothing."),
        ("They haven't all gone.", "None of them have gone."),
        ("Hardly anyone came.", "Nobody came."),
        ("It is not necessarily wrong.", "It is not wrong."),
    ],
)
def test_to_deny_all_is_another_thing_than_to_deny_that_it_is_all(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert "negation" in compare(*pair).labels
        assert compare(*pair).severity is Severity.MAJOR


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Not all patients recovered.", "Some patients did not recover."),
        ("Nobody came.", "No one came."),
        ("There wasn't any money.", "There was no money."),
        ("We never saw anyone.", "We saw no one ever."),
        ("Neither of them came.", "Not one of them came."),
        ("Almost nothing was saved.", "Next to nothing was saved."),
        ("The two sides have yet to meet.", "The two sides have not met yet."),
        ("Not until midnight did the sirens stop.", "The sirens did not stop until midnight."),
    ],
)
def test_the_same_denied_in_other_words_is_no_other_negation(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert compare(*pair).severity is Severity.MINOR


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "We will vote against it unless the books are opened.",
            "We will vote against it if the books are not opened.",
        ),
        ("We will sign only if they pay.", "We will not sign unless they pay."),
        ("We won't leave until we are paid.", "We will only leave once we are paid."),
    ],
)
def test_a_condition_turned_round_and_denied_is_the_same_condition(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert compare(*pair).severity is Severity.MINOR


def test_a_condition_turned_round_alone_is_a_negation() -> None:
    assert compare("We will go unless it rains.", "We will go if it rains.").labels == ("negation",)


def test_what_is_said_not_to_be_so_is_not_what_is_not_said() -> None:
    assert compare("I never said she stole it.", "I said she never stole it.").severity is Severity.MAJOR
