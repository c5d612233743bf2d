"""What only and even are about."""

from __future__ import annotations

import pytest

from quoteverify.model import Severity
from quoteverify.pipeline import compare


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Only he signed the letter.", "He signed only the letter."),
        ("They pay only for drugs in winter.", "They pay for drugs only in winter."),
        ("Even the captain wept at the news.", "The captain even wept at the news."),
    ],
)
def test_only_about_something_else_is_another_limit(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert compare(*pair).labels == ("qualifier_dropped",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("He only signed the letter.", "He signed only the letter."),
        ("I only spoke to the judge.", "I spoke only to the judge."),
    ],
)
def test_only_before_the_verb_may_be_about_what_follows_it(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert compare(*pair).severity is Severity.MINOR


def test_what_a_word_moved_past_is_shown_with_it() -> None:
    (finding,) = compare("He only signed the letter.", "He signed only the letter.").findings
    assert finding.message == "the order differs: reference has “only signed”, variant has “signed only”"
