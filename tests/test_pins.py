from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteverify import ConfigurationError
from quoteverify.pins import Place, conflict, parsed
from quoteverify.settings import load

if TYPE_CHECKING:
    from pathlib import Path

ONE, TWO, THREE = (Place(f"{name}.txt", "words") for name in ("one", "two", "three"))


def test_a_pin_names_documents_and_words_as_they_are_compared() -> None:
    table = {
        "quotations": [
            {"document": "a.txt", "words": "“We’ll sail!”"},
            {"document": "b.txt", "words": "sail"},
        ]
    }
    assert parsed([table]) == ((Place("a.txt", "we'll sail"), Place("b.txt", "sail")),)


def test_folders_may_be_left_out_but_not_the_beginning_of_a_name() -> None:
    assert ONE.is_in("one.txt")
    assert ONE.is_in("news/one.txt")
    assert not ONE.is_in("news/someone.txt")


@pytest.mark.parametrize(
    "value",
    [
        "words",
        ["words"],
        [{"quotations": []}],
        [{"quotations": [{"document": "a", "words": "b"}]}],
        [{"quotations": [{"document": "a", "words": "b"}, {"document": "a", "words": "B."}]}],
        [{"quotations": [{"document": "a", "words": "b"}, {"document": "a", "words": "…"}]}],
        [{"quotations": [{"document": "a", "words": "b"}, {"document": "a", "word": "b"}]}],
        [{"quotations": [{"document": "a", "words": "b"}, {"document": 1, "words": "b"}]}],
    ],
)
def test_anything_else_is_an_error_that_shows_what_is_allowed(value: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        parsed(value)
    with pytest.raises(ConfigurationError, match="each with two quotations or more"):
        load(rules=(), environment={}, options={"join": value})


def test_what_is_joined_by_way_of_a_third_cannot_be_parted() -> None:
    assert conflict(((ONE, TWO), (TWO, THREE)), ((ONE, THREE),)) == (ONE, THREE)
    assert conflict(((ONE, TWO),), ((ONE, THREE),)) is None


def test_a_conflict_is_a_configuration_error_that_names_both(tmp_path: Path) -> None:
    file = tmp_path / "quoteverify.toml"
    places = '[{document = "one.txt", words = "x"}, {document = "two.txt", words = "y"}]'
    file.write_text(f"[[join]]\nquotations = {places}\n[[part]]\nquotations = {places}\n", encoding="utf-8")
    with pytest.raises(
        ConfigurationError, match=r"'x' of one\.txt and 'y' of two\.txt are both joined and parted"
    ):
        load(rules=(), file=file, environment={})
