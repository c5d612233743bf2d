"""Repeated words and asides, beside words of weight that were left out."""

from __future__ import annotations

import pytest

from quoteverify.model import Severity
from quoteverify.pipeline import compare


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("We will, we will mend it in May.", "We will mend it in May."),
        ("We might, we might sell the mill.", "We might sell the mill."),
        ("If it, if it rains, we go.", "If it rains, we go."),
        ("They did not, they did not sell it.", "They did not sell it."),
    ],
)
def test_a_beginning_that_is_repeated_is_a_stumble_whatever_words_it_has(said: str, printed: str) -> None:
    assert [each.rule.id for each in compare(said, printed).findings] == ["QV301"]
    assert compare(printed, said).severity is Severity.MINOR


def test_a_beginning_that_is_taken_back_for_another_is_no_stumble() -> None:
    assert compare("We might, we will sell the mill.", "We will sell the mill.").labels == ("modality",)


def test_a_whole_sentence_that_the_next_repeats_is_left_out_and_no_stumble() -> None:
    findings = compare("We will mend it. We will mend it in May.", "We will mend it in May.").findings
    assert [each.rule.id for each in findings] == ["QV501"]


@pytest.mark.parametrize("words", ["the bakers", "all of them", "my friends"])
def test_an_aside_within_an_expression_leaves_it_as_strong(words: str) -> None:
    found = compare(f"They have agreed, {words}, to send bread.", "They have agreed to send bread.")
    assert found.labels == ("omission",)


def test_a_word_that_kept_an_expression_apart_is_no_aside() -> None:
    assert compare("They have money to send.", "They have to send.").labels == ("modality",)
