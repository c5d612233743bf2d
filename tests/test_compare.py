"""Two renderings of one quotation, labelled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.model import Severity
from quoteverify.pipeline import compare


@given(st.text())
def test_equal_texts_are_identical(text: str) -> None:
    difference = compare(text, text)
    assert difference.labels == ("identical",)
    assert difference.severity is Severity.NONE
    assert difference.same_utterance


@given(st.text(), st.text())
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    assert compare(one, other).labels


def test_the_gravest_label_comes_first() -> None:
    difference = compare("The colour isn't grey.", "The color is grey.")
    assert difference.labels == ("negation", "spelling")
    assert difference.severity is Severity.MAJOR


def test_another_statement_is_no_rendering() -> None:
    difference = compare(
        "The reactor is sound and we test it twice a year.",
        "Twice this year the reactor failed its test, and nobody told us.",
    )
    assert difference.labels == ("different_utterance",)
    assert not difference.same_utterance


@pytest.mark.parametrize(
    ("reference", "variant", "place"),
    [
        ("We will sign if they pay.", "We will sign.", ("if they pay", "")),
        ("It cost 15,000 pounds.", "It cost 50,000 pounds.", ("15,000 pounds", "50,000 pounds")),
        ("Some of us left.", "All of us left.", ("Some", "All")),
    ],
)
def test_a_finding_points_at_the_words_on_both_sides(
    reference: str, variant: str, place: tuple[str, str]
) -> None:
    (finding,) = compare(reference, variant).findings
    assert (finding.related[0].text, finding.location.text) == place


@pytest.mark.parametrize(
    ("one", "other", "label"),
    [
        ("This is James's plan.", "This is James’ plan.", "spelling"),
        ("This is James’ plan.", "This is James’s plan.", "spelling"),
        ("This is Ada‘s plan.", "This is Ada's plan.", "identical"),
        ("The owners' plan won.", "The owners plan won.", "punctuation"),
    ],
)
def test_a_possessive_in_another_notation_is_house_style(one: str, other: str, label: str) -> None:
    difference = compare(one, other)
    assert (difference.labels, difference.severity.value) == ((label,), "none")
