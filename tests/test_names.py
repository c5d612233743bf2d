from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.names import compatible


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Volodymyr Zelensky", "Zelenskyy"),
        ("Volodymyr Zelenskiy", "Volodymyr Zelensky"),
        ("Olha Stefanishyna", "Olga Stefanishina"),
        ("Vladimir Putin", "Putin"),
        ("Bill Frey", "William J. Frey"),
        ("the White House", "White House"),
        ("Ada Hale Jr.", "Ada Hale"),
        ("Ada Hale", None),
    ],
)
def test_names_that_may_be_one(one: str, other: str | None) -> None:
    assert compatible(one, other)
    assert compatible(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("Ann Hale", "Tom Hale"), ("Ann Hale", "Ann Reed"), ("a spokesman", "a minister")]
)
def test_names_that_clash(one: str, other: str) -> None:
    assert not compatible(one, other)


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_two_strings_can_be_asked(one: str, other: str) -> None:
    assert compatible(one, other) == compatible(other, one)
    assert compatible(one, one)
