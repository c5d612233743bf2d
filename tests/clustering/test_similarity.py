"""How likely two passages render one utterance, and which pairs are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteverify.clustering.candidates import candidates
from quoteverify.clustering.kinship import kinship
from quoteverify.clustering.passages import passages
from quoteverify.clustering.similarity import ARTICLES, ITEMS, Measured, features, measure, similarity
from quoteverify.clustering.weights import surprise, weigh

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.clustering.similarity import Tuning
    from quoteverify.model import Quotation

    Quote = Callable[..., Quotation]


def _measured(quote: Quote, *texts: str, speaker: str | None = "Ada Lind") -> list[Measured]:
    found = passages([quote(text, speaker, document=f"d{n}") for n, text in enumerate(texts)], whole=True)
    weights = weigh(found)
    return [measure(passage, weights=weights) for passage in found]


@pytest.mark.parametrize("tuning", [ITEMS, ARTICLES])
def test_a_rendering_is_likelier_than_a_sentence_of_the_same_form(quote: Quote, tuning: Tuning) -> None:
    said, rendered, other = _measured(
        quote,
        "We are going to mend the rotten pier before autumn.",
        "We will mend the rotten pier before autumn.",
        "We are going to talk about the strange budget in parliament.",
    )
    assert similarity(said, rendered, tuning=tuning) > 0.9
    assert similarity(said, other, tuning=tuning) < 0.5


def test_similarity_does_not_depend_on_which_passage_comes_first(quote: Quote) -> None:
    one, other = _measured(quote, "mend the rotten old pier", "the old pier is rotten, mend it soon")
    assert similarity(one, other, tuning=ITEMS) == similarity(other, one, tuning=ITEMS)


def test_a_name_in_two_spellings_counts_in_part(quote: Quote) -> None:
    alike, unlike = (
        _measured(quote, "Yesterday Reznikov opened the bridge", f"Yesterday {name} opened the bridge")
        for name in ("Resnikow", "Abernathy")
    )
    assert features(*alike)[-1] > features(*unlike)[-1] == 0


def test_an_unknown_speaker_and_a_shared_document_make_it_less_likely(quote: Quote) -> None:
    texts = ("We will mend the pier before autumn.", "The pier will be mended in spring.")
    known = similarity(*_measured(quote, *texts), tuning=ITEMS)
    assert similarity(*_measured(quote, *texts, speaker=None), tuning=ITEMS) < known


def test_rare_words_weigh_more_than_common_ones(quote: Quote) -> None:
    (one,) = _measured(quote, "the aluminium")
    assert one.distinct["the"] < one.distinct["aluminium"]
    assert surprise("the") < surprise("want") < surprise("aluminium")


def test_passages_without_a_word_in_common_are_no_candidates(quote: Quote) -> None:
    measured = _measured(quote, "mend the rotten pier", "a budget for schools", "piers may be mended")
    assert list(candidates(measured)) == [(0, 2)]


def test_passages_by_two_people_are_no_candidates(quote: Quote) -> None:
    both = [quote("mend the rotten pier", name, document=name) for name in ("Ada Lind", "Tom Okoro")]
    found = passages(both, whole=True)
    weights = weigh(found)
    assert list(candidates([measure(passage, weights=weights) for passage in found])) == []


def test_articles_on_one_story_are_closer_than_others(quote: Quote) -> None:
    one, same, other = (
        quote(text, document=name).document
        for name, text in (
            ("a", "The harbour council voted on Monday to close the rotten pier in Skagen to ferries."),
            ("b", "Ferries will no longer land at the pier in Skagen, the harbour council has decided."),
            ("c", "The school budget was debated for hours; teachers demanded smaller classes and more pay."),
        )
    )
    cosine = kinship([one, same, other])
    assert cosine(one, same) == cosine(same, one) > 0.25 > cosine(one, other)
