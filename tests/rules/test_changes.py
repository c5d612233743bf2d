"""By how much an amount changed, and to what."""

from __future__ import annotations

import pytest

from quoteverify.pipeline import compare


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fares rose by 5 percent last winter.", "Fares rose to 5 percent last winter."),
        ("The number of beds fell to 40.", "The number of beds fell by 40."),
        ("They cut the levy to 30 euros.", "They cut the levy from 30 euros."),
    ],
)
def test_by_how_much_is_another_number_than_to_what(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert compare(*pair).labels == ("number_change",)


def test_where_nothing_changes_a_preposition_before_a_number_is_a_small_word() -> None:
    assert compare("The gate is shut at 5.", "The gate is shut by 5.").labels == ("substitution",)
