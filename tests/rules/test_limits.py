"""Limits that one of two wordings sets, and such as both set."""

from __future__ import annotations

import pytest

from quoteverify.pipeline import compare


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Most villages were flooded.", "Many villages were flooded."),
        ("Some villages were flooded.", "Nearly all villages were flooded."),
    ],
)
def test_where_both_set_a_limit_the_message_does_not_say_that_only_one_does(one: str, other: str) -> None:
    (finding,) = compare(one, other).findings
    assert finding.rule.id == "QV412"
    assert finding.message.startswith("the limits differ: ")


def test_where_one_sets_a_limit_the_message_says_so() -> None:
    (finding,) = compare("Most villages were flooded.", "The villages were flooded.").findings
    assert finding.message.startswith("only one of them sets this limit: ")
