"""A sentence that is repeated many times is compared a few times."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.clustering import cluster
from quoteverify.clustering.passages import passages
from quoteverify.clustering.similarity import measure
from quoteverify.clustering.twins import delegates, expanded
from quoteverify.clustering.weights import weigh
from quoteverify.model import Document, Kind, Quotation, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from quoteverify.clustering.similarity import Measured

    Quote = Callable[..., Quotation]

_SAID = "We shall reopen the northern ferry line before the first snow falls."
_MANY = 100


def _measured(quotations: Iterable[Quotation]) -> list[Measured]:
    found = passages(quotations, whole=False)
    weights = weigh(found)
    return [measure(passage, weights=weights) for passage in found]


def _repeated(times: int, *, document: str) -> list[Quotation]:
    """Quote one sentence again and again in one document, each time on its own."""
    step = len(_SAID) + len("\n\n")
    article = Document.of("\n\n".join([_SAID] * times), id=document)
    return [
        Quotation(
            f"{document}:q{n}",
            article,
            (Span(n * step, n * step + len(_SAID)),),
            Kind.DIRECT,
            speaker="Ada Lind",
        )
        for n in range(times)
    ]


@given(times=st.integers(min_value=1, max_value=60))
def test_every_passage_has_one_delegate_and_no_crowd_has_more_than_sixteen(quote: Quote, times: int) -> None:
    crowds = delegates(_measured(quote(_SAID, document=f"d{n}") for n in range(times)))
    assert sorted(position for crowd in crowds.values() for position in crowd) == list(range(times))
    assert all(delegate == crowd[0] for delegate, crowd in crowds.items())
    assert list(crowds) == sorted(crowds)
    assert len(crowds) == times if times <= 16 else len(crowds) <= 16


@pytest.mark.parametrize(
    ("text", "speaker", "kind"),
    [(_SAID, "Ada Lind", Kind.INDIRECT), ("Not yet.", None, Kind.DIRECT)],
)
def test_what_is_never_tied_to_its_like_stands_for_itself(
    quote: Quote, text: str, speaker: str | None, kind: Kind
) -> None:
    quotations = [quote(text, speaker, document=f"d{n}", kind=kind) for n in range(_MANY)]
    assert len(delegates(_measured(quotations))) == _MANY


def test_the_words_of_two_people_are_two_crowds(quote: Quote) -> None:
    names = ("Ada Lind", "Tom Okoro")
    quotations = [quote(_SAID, names[n % 2], document=f"d{n}") for n in range(_MANY)]
    assert {len({n % 2 for n in crowd}) for crowd in delegates(_measured(quotations)).values()} == {1}


def test_groups_are_expanded_by_those_that_their_members_stand_for() -> None:
    assert expanded([[0, 2], [1]], [[0, 3], [1, 4], [2]]) == [[0, 2, 3], [1, 4]]


def test_a_sentence_of_many_documents_is_one_utterance_with_its_rendering_and_its_fragment(
    quote: Quote,
) -> None:
    crowd = [quote(_SAID, document=f"d{n}") for n in range(_MANY)]
    rendering = quote("We will reopen the northern ferry line before first snow falls.", document="x")
    fragment = quote("northern ferry line", document="y", kind=Kind.PARTIAL)
    (utterance,) = cluster([*crowd, rendering, fragment])
    assert len(utterance.witnesses) == _MANY + 2
    assert {join.nearest.text for join in utterance.joins[:_MANY]} == {_SAID}
    assert all(join.nearest is not join.witness for join in utterance.joins)


def test_a_fragment_of_many_documents_goes_with_the_one_sentence_that_has_it(quote: Quote) -> None:
    sentence = quote("The harbour fees are a swindling disgrace, and we all know it.", document="x")
    crowd = [quote("swindling disgrace", document=f"d{n}", kind=Kind.PARTIAL) for n in range(_MANY)]
    (utterance,) = cluster([sentence, *crowd])
    assert len(utterance.witnesses) == _MANY + 1


def test_a_sentence_repeated_in_two_documents_is_one_utterance() -> None:
    (utterance,) = cluster([*_repeated(_MANY, document="a"), *_repeated(_MANY, document="b")])
    assert len(utterance.witnesses) == 2 * _MANY


def test_a_quotation_that_says_one_sentence_over_and_over_is_one_witness(quote: Quote) -> None:
    (utterance,) = cluster([quote(" ".join([_SAID] * _MANY), document="a"), quote(_SAID, document="b")])
    assert [witness.document.id for witness in utterance.witnesses] == ["a", "b"]


def test_a_thousand_documents_with_one_sentence_are_one_utterance(quote: Quote) -> None:
    (utterance,) = cluster([quote(_SAID, document=f"d{n}") for n in range(1000)])
    assert len(utterance.witnesses) == len(utterance.joins) == 1000
