"""What one denies, the other may say with a word of its own."""

from __future__ import annotations

import pytest

from quoteverify.model import Severity
from quoteverify.pipeline import compare

SAME = [
    ("The bearing did not hold.", "The bearing gave way."),
    ("She had not been drinking that night.", "She was sober that night."),
    ("They worked for a year without pay.", "They worked for a year unpaid."),
    ("Families without a home come first.", "Homeless families come first."),
    ("It makes no sense to dredge here.", "It is senseless to dredge here."),
    ("The choir has no debt.", "The choir is debt-free."),
    ("The paint contains no lead and no zinc.", "The paint is free of lead and zinc."),
    ("We do not have enough ropes.", "We have too few ropes."),
    ("The flood spared none of the barns.", "The flood hit every one of the barns."),
    ("We found nothing wrong with the pump.", "We found the pump in perfect order."),
    ("Everyone except the pilot was hurt.", "Only the pilot was not hurt."),
    ("Nobody but the pilot knew the way.", "Only the pilot knew the way."),
    ("All but one of the ferries sailed.", "Only one of the ferries did not sail."),
    ("It is impossible for us to sail today.", "We cannot sail today."),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_a_word_of_its_own_for_what_is_denied_is_no_denial(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert compare(*pair).severity is Severity.MINOR


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bearing did not hold.", "The bearing held."),
        ("The soup was not bad.", "The soup was awful."),
        ("We did not reach the target.", "We hit the target."),
        ("The firm never disclosed the loan.", "The firm revealed the loan."),
        ("They worked for a year without pay.", "They worked for a year with pay."),
        ("Everyone except the pilot was hurt.", "Only the pilot was hurt."),
        ("Nobody but the pilot knew the way.", "Only the pilot did not know the way."),
        ("We do not have enough ropes.", "We have enough ropes."),
        ("The mate agreed to sail.", "The mate refused to sail."),
        ("It is impossible for us to sail today.", "We can sail today."),
        ("There is no need for you to sail.", "You have to sail."),
    ],
)
def test_a_denial_that_no_word_answers_turns_the_sense(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert compare(*pair).severity is Severity.MAJOR


def test_a_verb_that_refuses_is_a_negation_and_no_opposite() -> None:
    assert compare("The mate agreed to sail.", "The mate refused to sail.").labels == ("negation",)
