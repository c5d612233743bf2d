"""The words of a witness, cut where they depart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.collation import collate
from quoteverify.formats.wording import GAP, Run, otherwise, runs
from quoteverify.model import Comparison, Document, Kind, Quotation, Span, Utterance, Witness

if TYPE_CHECKING:
    from quoteverify.model import Report

SIDES: tuple[Literal["base", "witness"], ...] = ("base", "witness")


def compared(base: str, witness: str) -> Comparison:
    witnesses = []
    for name, text in (("base", base), ("witness", witness)):
        whole = Span(0, len(text))
        document = Document.of(text, id=name)
        witnesses.append(Witness(Quotation(f"{name}:q1", document, (whole,), Kind.DIRECT), whole))
    (comparison,) = collate(Utterance("u1", None, tuple(witnesses)), base=witnesses[0]).comparisons
    return comparison


def test_words_of_one_side_only_are_marked() -> None:
    comparison = compared("We will act before June.", "We will act before July.")
    assert runs(comparison, side="witness") == (
        Run("We will act before "),
        Run("July", changed=True),
        Run("."),
    )


def test_a_place_inside_where_words_are_missing_has_a_sign() -> None:
    comparison = compared("We will not act now.", "We will act now.")
    assert runs(comparison, side="witness") == (Run("We will "), Run(GAP, changed=True), Run(" act now."))


def test_words_missing_at_an_end_have_none() -> None:
    comparison = compared("We will act now, in June.", "We will act now.")
    assert runs(comparison, side="witness") == (Run("We will act now."),)
    assert not otherwise(comparison)


@pytest.mark.parametrize("other", ["“We will act, now”", "we WILL act now"])
def test_marks_and_capitals_are_no_difference(other: str) -> None:
    comparison = compared("We will act now.", other)
    assert not any(run.changed for run in runs(comparison, side="witness"))
    assert not otherwise(comparison)


def test_neighbouring_marks_are_one(report: Report) -> None:
    comparison = compared("the old mill burned on Monday", "the new shop burned on Friday")
    assert [run.text for run in runs(comparison, side="witness") if run.changed] == ["new shop", "Friday"]
    assert otherwise(report.collations[0].comparisons[0])


def test_a_mark_beside_missing_words_takes_in_no_space() -> None:
    comparison = compared("We and every islander will travel free.", "We and islanders will travel free.")
    assert runs(comparison, side="witness") == (
        Run("We and "),
        Run("islanders", changed=True),
        Run(" will travel free."),
    )


def test_a_contraction_is_marked_whole() -> None:
    comparison = compared("We will sail at dawn.", "We won't sail at dawn.")
    assert runs(comparison, side="witness") == (
        Run("We "),
        Run("won't", changed=True),
        Run(" sail at dawn."),
    )


@given(st.text("ab .,“’\n", max_size=30), st.text("ab .,“’\n", max_size=30))
def test_the_runs_hold_every_word_of_both_sides_once(base: str, witness: str) -> None:
    comparison = compared(base, witness)
    for side, text in zip(SIDES, (base, witness), strict=True):
        shown = "".join(run.text for run in runs(comparison, side=side)).replace(GAP, "")
        assert "".join(shown.split()) == "".join(text.split())
