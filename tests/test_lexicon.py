"""What words are to each other."""

from __future__ import annotations

import pytest

from quoteverify.lexicon import (
    akin,
    converse,
    forms,
    graded,
    inflected,
    known_name,
    likeness,
    negated,
    one_way,
    opposed,
    person,
    root,
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


@pytest.mark.parametrize(
    ("one", "other"),
    [("killed", "wounding"), ("asked", "demands"), ("convicted", "suspected"), ("lied", "misled")],
)
def test_steps_of_one_scale_go_further_than_each_other(one: str, other: str) -> None:
    assert graded(one, other)
    assert graded(other, one)


@pytest.mark.parametrize(("one", "other"), [("killed", "kills"), ("wounded", "injured"), ("killed", "asked")])
def test_one_step_or_two_scales_are_no_degree(one: str, other: str) -> None:
    assert not graded(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("bought", "sells"), ("older", "younger"), ("taught", "learning")]
)
def test_converses_name_one_relation_from_its_two_ends(one: str, other: str) -> None:
    assert converse(one, other)


def test_opposites_that_are_no_relation_are_no_converses() -> None:
    assert not converse("praised", "criticized")


@pytest.mark.parametrize(
    ("one", "other"), [("austria", "austrians"), ("ukraine", "ukrainian"), ("poland", "poland")]
)
def test_a_name_and_what_is_made_from_it_are_akin(one: str, other: str) -> None:
    assert akin(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("austria", "australia"), ("iran", "iraq"), ("slovakia", "slovenia")]
)
def test_names_that_only_begin_alike_are_not(one: str, other: str) -> None:
    assert not akin(one, other)


def test_names_of_persons_and_places_are_known() -> None:
    assert known_name("kelly")
    assert known_name("brazil")
    assert not known_name("smoking")


@pytest.mark.parametrize(("form", "of"), [("misled", "mislead"), ("chosen", "choose"), ("walks", "walk")])
def test_the_root_of_a_form_is_found_behind_a_prefix_too(form: str, of: str) -> None:
    assert root(form) == root(of)


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


def test_a_possessive_is_a_noun_for_a_person_as_well() -> None:
    assert person("nominee's")


@pytest.mark.parametrize(
    ("one", "other"), [("reached", "hit"), ("disclosed", "revealed"), ("aggressive", "vicious")]
)
def test_words_go_one_way_in_a_wide_group_or_with_an_opposite_in_common(one: str, other: str) -> None:
    assert one_way(one, other)
    assert one_way(other, one)


@pytest.mark.parametrize(("one", "other"), [("hold", "collapse"), ("drunk", "sober"), ("boat", "coat")])
def test_opposites_and_strangers_go_no_one_way(one: str, other: str) -> None:
    assert not one_way(one, other)
