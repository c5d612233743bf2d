from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.clustering import cluster

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Quotation

    Quote = Callable[..., Quotation]

SENTENCE = "We will close the old northern school in the autumn of next year."


def test_one_long_sentence_under_two_names_is_one_utterance(quote: Quote) -> None:
    one, other = quote(SENTENCE, "Ada Brook", document="a"), quote(SENTENCE, "Carl Dunn", document="b")
    (utterance,) = cluster([one, other])
    assert len(utterance.witnesses) == 2


def test_a_short_sentence_under_two_names_is_two(quote: Quote) -> None:
    one, other = (
        quote("We will see.", "Ada Brook", document="a"),
        quote("We will see.", "Carl Dunn", document="b"),
    )
    assert len(cluster([one, other])) == 2


def test_items_that_are_taken_whole_keep_their_speakers_apart(quote: Quote) -> None:
    one, other = quote(SENTENCE, "Ada Brook", document="a"), quote(SENTENCE, "Carl Dunn", document="b")
    assert len(cluster([one, other], whole=True)) == 2
