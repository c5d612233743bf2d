"""Words as they are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.languages import sense
from quoteverify.wording import norm_of, wording


def norms(text: str) -> list[str]:
    return [token.norm for token in wording(text)]


@pytest.mark.parametrize(
    ("contracted", "full"),
    [
        ("can't", "can not"),
        ("won’t", "will not"),
        ("he's been", "he has been"),
        ("he's late", "he is late"),
        ("they'd gone", "they had gone"),
        ("gonna", "going to"),
        ("shouldn't've", "should not have"),
        ("let's", "let us"),
    ],
)
def test_a_contraction_is_written_out(contracted: str, full: str) -> None:
    assert norms(contracted) == norms(full)


def test_a_possessive_is_no_contraction() -> None:
    assert norms("the court's ruling") == ["the", "court's", "ruling"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("colour", "color"),
        ("organisations", "organizations"),
        ("travelled", "traveled"),
        ("theatre", "theater"),
        ("paediatric", "pediatric"),
        ("behaviour", "behavior"),
        ("U.S.", "United States"),
        ("Dr. Lee", "Doctor Lee"),
        ("naïve", "naive"),
        ("[T]he", "the"),
    ],
)
def test_other_spellings_are_one_word(one: str, other: str) -> None:
    assert norms(one) == norms(other)


@pytest.mark.parametrize(
    ("one", "other"), [("four", "for"), ("filled", "filed"), ("hour", "or"), ("us", "US")]
)
def test_different_words_stay_different(one: str, other: str) -> None:
    assert norms(one) != norms(other)


@pytest.mark.parametrize("text", ["n't", "'ll", "n't've", "N’T", "'", "[x]"])
def test_a_piece_of_a_contraction_is_a_word_or_a_mark(text: str) -> None:
    assert "".join(token.text for token in wording(text)) == text


@given(st.text() | st.text(alphabet="acdlnotsuvwy'’. ["))
def test_tokens_follow_each_other_and_slice_to_what_is_printed(text: str) -> None:
    at = 0
    for token in wording(text):
        assert at <= token.span.start <= token.span.end
        assert text[token.span.start : token.span.end] == token.text
        assert token.norm
        at = token.span.end


def test_the_spelling_that_others_are_compared_by_is_compared_as_it_stands() -> None:
    spellings = sense("en").spellings
    kept = {word for spelling in spellings.values() for word in spelling.split()}
    assert [word for word in sorted(kept) if norms(word) != [word]] == []
    assert [(word, norms(word)) for word in spellings if norms(word) != [spellings[word]]] == []


def test_a_name_meets_its_other_spelling() -> None:
    assert norms("Turkey") == norms("Türkiye")
    assert norms("al-Qaida") == norms("al-Qaeda")


@pytest.mark.parametrize(
    ("text", "norms"),
    [
        ("an hour and a half", ["number:3/2", "hour"]),
        ("two years and a quarter", ["number:9/4", "year"]),
        ("the nineties", ["the", "decade:90"]),
        ("the nineteen-fifties", ["the", "decade:50"]),
        ("the 1850s", ["the", "decade:1850"]),
        ("a theatre's ploughing", ["a", "theater's", "plowing"]),
    ],
)
def test_fractions_behind_a_unit_decades_and_inflected_spellings_are_folded(
    text: str, norms: list[str]
) -> None:
    assert [token.norm for token in wording(text)] == norms


@pytest.mark.parametrize(
    "word", ["defence", "ploughed", "can't", "million", "Dr", "US", "percent", "zwei", "five", "May"]
)
def test_a_word_of_a_list_has_the_form_of_its_first_token(word: str) -> None:
    assert norm_of(word, "en") == wording(word, language="en")[0].norm
