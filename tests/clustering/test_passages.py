"""Quotations are cut into what is compared as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteverify.clustering.passages import passages
from quoteverify.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Quotation

    Quote = Callable[..., Quotation]


def test_each_sentence_of_a_quotation_is_a_passage(quote: Quote) -> None:
    quotation = quote("The pier is old. It will be mended by May.", document="a")
    assert [p.witness.text for p in passages([quotation], whole=False)] == [
        "The pier is old.",
        "It will be mended by May.",
    ]


def test_a_sentence_holds_fragments_and_a_fragment_does_not(quote: Quote) -> None:
    sentence = quote("The pier is old and rotten.", document="a")
    fragment = quote("old and quite rotten", document="b", kind=Kind.PARTIAL)
    reported = quote("the pier was old and rotten", document="c", kind=Kind.INDIRECT)
    found = passages([sentence, fragment, reported], whole=False)
    assert [p.is_anchor for p in found] == [True, False, False]


def test_a_very_short_sentence_holds_nothing(quote: Quote) -> None:
    (found,) = passages([quote("Never again.", document="a")], whole=False)
    assert found.is_short
    assert not found.is_anchor


def test_a_sentence_goes_on_after_the_cue_that_interrupts_it(quote: Quote) -> None:
    text = '"The old pier is rotten," he said, "and will be closed by May. We all know it well."'
    parts = ("The old pier is rotten,", "and will be closed by May. We all know it well.")
    found = passages([quote(text, document="a", parts=parts)], whole=False)
    assert [p.witness.text for p in found] == [
        "The old pier is rotten, and will be closed by May.",
        "We all know it well.",
    ]
    assert "said" not in found[0].words


def test_the_parts_around_a_cue_are_sentences_if_one_ends_there(quote: Quote) -> None:
    text = '"The old pier is rotten." He paused. "It will be closed by May."'
    parts = ("The old pier is rotten.", "It will be closed by May.")
    found = passages([quote(text, document="a", parts=parts)], whole=False)
    assert [p.is_anchor for p in found] == [True, True]


def test_nobodys_words_are_left_out_unless_items_are_taken_whole(quote: Quote) -> None:
    title = quote("The Old Pier", document="a", kind=Kind.OTHER)
    assert passages([title], whole=False) == ()
    assert len(passages([title], whole=True)) == 1


@pytest.mark.parametrize("text", ["The piers were mended.", "the pier was MENDED"])
def test_words_are_compared_by_their_stems(quote: Quote, text: str) -> None:
    (found,) = passages([quote(text, document="a")], whole=True)
    assert {"pier", "mend"} <= set(found.terms)
