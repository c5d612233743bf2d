"""A negation that stands with the verb of thinking or with what is thought."""

from __future__ import annotations

import pytest

from quoteverify.model import Severity
from quoteverify.pipeline import compare


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I don't think the pier is safe.", "I think the pier is not safe."),
        ("I do not believe that the old pier will last.", "I believe that the old pier will not last."),
        ("She doesn't expect the ferry has left.", "She expects the ferry hasn't left."),
    ],
)
def test_it_denies_the_same_past_any_subject(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert compare(*pair).severity is Severity.MINOR


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I do not know the pier is safe.", "I know the pier is not safe."),
        ("I do not think all the piers are safe.", "I think all the piers are not safe."),
        ("I do not think the man who is ill will come.", "I think the man who is not ill will come."),
    ],
)
def test_it_denies_something_else_past_another_verb_an_amount_or_a_clause(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert "negation" in compare(*pair).labels
