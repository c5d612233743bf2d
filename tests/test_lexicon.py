"""What words are to each other."""

from __future__ import annotations

import pytest

from quoteverify.lexicon import (
    forms,
    inflected,
    likeness,
    negated,
    opposed,
    person,
    same_persons,
    signs,
    synonymous,
)
from quoteverify.sounds import sound_alike, transliterated


@pytest.mark.parametrize(
    ("one", "other"), [("goes", "went"), ("cities", "city"), ("stopped", "stop"), ("is", "were")]
)
def test_forms_of_one_word_are_known(one: str, other: str) -> None:
    assert inflected(one, other)


def test_a_word_is_a_form_of_itself() -> None:
    assert "harbors" in forms("harbors")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("rose", "fell"),
        ("buyers", "sellers"),
        ("hyperglycemia", "hypoglycemia"),
        ("harmful", "harmless"),
        ("weakened", "strengthens"),
        ("importers", "exporters"),
    ],
)
def test_opposites_are_known_in_every_form_and_order(one: str, other: str) -> None:
    assert opposed(one, other)
    assert opposed(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("likely", "unlikely"), ("legal", "illegal"), ("ionized", "unionized")]
)
def test_a_negative_prefix_is_known(one: str, other: str) -> None:
    assert negated(one, other)


@pytest.mark.parametrize(("one", "other"), [("valuable", "invaluable"), ("form", "inform"), ("ten", "often")])
def test_what_only_looks_like_a_negative_prefix_is_none(one: str, other: str) -> None:
    assert not negated(one, other)


def test_kinds_of_people_are_told_apart() -> None:
    assert person("nurses")
    assert person("violinist")
    assert same_persons("attorney", "lawyers")
    assert not same_persons("nurses", "soldiers")


def test_the_longest_phrase_counts() -> None:
    found = signs(["not", "only", "if", "it", "rains"])
    assert [tuple(sign.classes) for sign in found] == [("not negating",), ("condition",)]


def test_words_answer_each_other_the_better_the_nearer_they_are() -> None:
    assert likeness("sign", "signed") > likeness("ship", "vessel") > likeness("ship", "quickly")
    assert synonymous("ship", "vessels")


@pytest.mark.parametrize(("one", "other"), [("zelensky", "zelenskyy"), ("aleksandr", "alexandr")])
def test_transliterations_of_one_name_are_known(one: str, other: str) -> None:
    assert transliterated(one, other)


@pytest.mark.parametrize(("one", "other"), [("iran", "iraq"), ("hollis", "harris"), ("lodz", "lviv")])
def test_other_names_are_no_transliterations(one: str, other: str) -> None:
    assert not transliterated(one, other)


def test_a_word_can_be_misheard_for_an_unrelated_one() -> None:
    assert sound_alike("bear", "bare")
    assert not sound_alike("safe", "safety")
    assert not sound_alike("storm", "gale")
