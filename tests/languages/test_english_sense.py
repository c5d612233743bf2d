"""The data of English: whole, well-formed, without contradictions."""

from __future__ import annotations

import pytest

from quoteverify.languages import sense
from quoteverify.languages.english import commitment, polarity, vocabulary

SENSE = sense("en")
BLOCKS = {
    name: value
    for module in (commitment, polarity, vocabulary)
    for name, value in vars(module).items()
    if isinstance(value, str)
    and name.isupper()
    and name not in {"PERSONS", "BODIES", "SYNONYMS", "IRREGULAR"}
}


@pytest.mark.parametrize("name", sorted(BLOCKS))
def test_no_entry_stands_twice_in_a_list(name: str) -> None:
    lines = [line.strip() for line in BLOCKS[name].strip().splitlines()]
    assert sorted(set(lines)) == sorted(lines)


@pytest.mark.parametrize("name", sorted(SENSE.classes))
def test_every_entry_of_a_class_is_in_lower_case_and_without_contractions(name: str) -> None:
    assert all(entry == entry.casefold() and "'" not in entry and entry for entry in SENSE.classes[name])


def test_opposites_are_pairs_of_two_words_in_order() -> None:
    assert all(first < second for first, second in SENSE.opposites)


def test_no_word_is_a_synonym_of_its_opposite() -> None:
    groups = {word: set(numbers) for word, numbers in SENSE.synonyms.items()}
    assert [
        pair for pair in sorted(SENSE.opposites) if groups.get(pair[0], set()) & groups.get(pair[1], set())
    ] == []


def test_no_expression_has_two_strengths_or_limits_in_two_ways() -> None:
    for blocks in (commitment.MODALS, commitment.LIMITS):
        entries = [line.strip() for block in blocks.values() for line in block.strip().splitlines()]
        assert sorted(set(entries)) == sorted(entries)


def test_no_word_stands_at_two_steps_of_one_scale() -> None:
    for steps in SENSE.degrees.values():
        scales = [scale for scale, _ in steps]
        assert len(set(scales)) == len(scales)


def test_every_scale_has_two_steps_or_more() -> None:
    steps = {step for each in SENSE.degrees.values() for step in each}
    scales = {scale for scale, _ in steps}
    assert all({(scale, 0), (scale, 1)} <= steps for scale in scales)


def test_converses_are_opposites_but_for_those_that_only_relate() -> None:
    assert all(first < second for first, second in SENSE.converses)
    assert {("buy", "sell"), ("after", "before")} <= SENSE.converses & SENSE.opposites


def test_the_parts_of_a_contraction_make_the_whole() -> None:
    assert all("".join(part for part, _ in parts) == word for word, parts in SENSE.contractions.items())


def test_other_languages_fall_back_on_english() -> None:
    assert sense("xx") is SENSE
