"""Notations of values, and which of them are one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.languages import sense
from quoteverify.values import find, kind, same, same_extent
from quoteverify.words import tokenise


def keys(text: str) -> list[str]:
    return [value.key for value in find(tokenise(text), sense=sense("en"))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("17", "seventeen"),
        ("105", "a hundred and five"),
        ("2,312", "two thousand three hundred and twelve"),
        ("2.5m", "2,500,000"),
        ("2.5 million", "two and a half million"),
        ("500,000", "half a million"),
        ("250,000", "a quarter of a million"),
        ("24", "two dozen"),
        ("3/4", "three-quarters"),
        ("$500bn", "500 billion dollars"),
        ("£5", "five pounds"),
        ("5%", "five per cent"),
        ("12 percent", "12 pc"),
        ("two percentage points", "2 percentage points"),
        ("4 July", "July 4"),
        ("the 4th of July", "July 4th"),
        ("5.30pm", "17:30"),
        ("3rd", "third"),
        ("21st", "twenty-first"),
    ],
)
def test_two_notations_of_one_value_have_one_key(one: str, other: str) -> None:
    assert keys(one) == keys(other)
    assert len(keys(one)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("15,000", "50,000"),
        ("40 million", "40 billion"),
        ("2 percent", "2 percentage points"),
        ("$5", "£5"),
        ("12 March", "21 March"),
        ("5 am", "5 pm"),
        ("Monday", "Tuesday"),
        ("third", "fourth"),
    ],
)
def test_two_values_have_two_keys(one: str, other: str) -> None:
    assert keys(one) != keys(other)


def test_a_percentage_and_the_fraction_that_it_is_are_the_same() -> None:
    assert same("percent:50", "number:1/2")
    assert not same("percent:50", "number:50")
    assert not same("month:05", "month:06")


@pytest.mark.parametrize(
    "text", ["May I come in?", "We march at dawn.", "one of them", "a friend", "no values"]
)
def test_words_that_only_look_like_values_are_none(text: str) -> None:
    assert keys(text) == []


def test_a_month_is_known_by_what_stands_beside_it() -> None:
    assert keys("We met in May and on 3 March.") == ["month:05", "date:03-03"]


def test_numbers_in_a_row_stay_apart() -> None:
    assert keys("five and six, twenty and thirty") == ["number:5", "number:6", "number:20", "number:30"]


def test_the_kind_of_a_value_is_what_its_key_begins_with() -> None:
    assert kind("money:5 usd") == "money"


@given(st.text(alphabet="0123456789,.:/-%$ abdehlmnotuy"))
def test_a_value_spans_the_words_that_say_it(text: str) -> None:
    tokens = tokenise(text)
    for value in find(tokens, sense=sense("en")):
        assert value.span.start == tokens[value.first].span.start
        assert value.span.end == tokens[value.last - 1].span.end


ENDLESS = ["two " + "million " * 760, "two " + "hundred " * 2200, "half a " + "million " * 760]


@pytest.mark.parametrize("text", ENDLESS, ids=lambda text: text[:18])
def test_a_magnitude_repeated_without_end_makes_no_endless_number(text: str) -> None:
    assert all(len(key) < 60 for key in keys(text))


def test_a_bare_word_for_a_unit_is_no_value() -> None:
    assert not same("percent:30", "percent")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("number:3/2", "hour"), ("number:90", "minute"), True),
        (("a", "day"), ("number:24", "hour"), True),
        (("number:1/2", "a", "hour"), ("number:30", "minute"), True),
        (("a", "month"), ("number:30", "day"), False),
        (("number:2", "kilometre"), ("number:2", "mile"), False),
    ],
)
def test_a_size_in_other_units_is_the_same(one: tuple[str, ...], other: tuple[str, ...], same: bool) -> None:
    assert same_extent(one, other, sense=sense("en")) is same


def test_a_share_is_the_fraction_that_it_is() -> None:
    assert keys("one in four") == keys("a quarter") == ["number:1/4"]
    assert keys("nine out of ten") == ["number:9/10"]
    assert keys("two in 2019") == ["number:2", "number:2019"]
    assert keys("two in ten days") == ["number:2", "number:10"]


def test_a_point_may_end_a_month_and_an_apostrophe_begin_a_decade() -> None:
    assert keys("on Oct. 12") == keys("on 12 October") == ["date:10-12"]
    assert keys("in the '90s") == keys("in the nineties") == ["decade:90"]
