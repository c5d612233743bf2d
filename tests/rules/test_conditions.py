"""What depends on something, and what only happens at that time."""

from __future__ import annotations

import pytest

from quoteverify.pipeline import compare


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("If it rains we will open.", "We will open when it rains."),
        ("We will pay when the bank signs.", "If the bank signs, we will pay."),
    ],
)
def test_a_condition_that_became_a_time_and_moved_is_a_dropped_condition(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert [each.rule.id for each in compare(*pair).findings].count("QV406") == 1


def test_a_condition_that_only_moved_is_the_same() -> None:
    assert compare("If it rains we will open.", "We will open if it rains.").labels == ("reordering",)
