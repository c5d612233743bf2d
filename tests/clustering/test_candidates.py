"""Only pairs that could be one utterance are compared."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.clustering.candidates import candidates
from quoteverify.clustering.occasions import Occasions
from quoteverify.clustering.passages import passages
from quoteverify.clustering.similarity import measure
from quoteverify.clustering.weights import weigh
from quoteverify.model import Document, Kind, Quotation, Span
from quoteverify.names import compatible, describes, family

if TYPE_CHECKING:
    from collections.abc import Callable

    Quote = Callable[..., Quotation]

_SAID = "We shall reopen the northern ferry line before the first snow falls."
_NAMES = st.lists(
    st.sampled_from(["Ada", "A.", "Lind", "Lynd", "lind", "the", "Zoë", "Zoe", "Jr.", "—", "Wolff", "Volf"]),
    max_size=3,
).map(" ".join)


def _pairs(*quotations: Quotation) -> set[tuple[int, int]]:
    found = passages(quotations, whole=False)
    weights = weigh(found)
    return set(candidates([measure(passage, weights=weights) for passage in found]))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ada Lind", "Lind", {(0, 1)}),
        ("Ada Lind", None, {(0, 1)}),
        (None, None, {(0, 1)}),
        ("Ada Lind", "a dock worker", {(0, 1)}),
        ("Ada Lind", "Tom Okoro", set()),
        ("Ada Lind", "Eva Lind", set()),
    ],
)
def test_speakers_that_clash_are_not_compared(
    quote: Quote, one: str | None, other: str | None, expected: set[tuple[int, int]]
) -> None:
    assert _pairs(quote(_SAID, one, document="a"), quote(_SAID, other, document="b")) == expected


def test_a_paraphrase_is_held_against_quotations_only(quote: Quote) -> None:
    kinds = (Kind.INDIRECT, Kind.DIRECT, Kind.INDIRECT)
    quotations = [quote(_SAID, document=f"d{n}", kind=kind) for n, kind in enumerate(kinds)]
    assert _pairs(*quotations) == {(0, 1), (1, 2)}


@pytest.mark.parametrize(("speaker", "expected"), [("Ada Lind", {(0, 1)}), (None, set())])
def test_a_few_words_are_held_against_those_of_known_speakers_only(
    quote: Quote, speaker: str | None, expected: set[tuple[int, int]]
) -> None:
    fragment = quote("northern ferry line", document="a", kind=Kind.PARTIAL)
    assert _pairs(fragment, quote(_SAID, speaker, document="b")) == expected


@given(names=st.lists(_NAMES, min_size=2, max_size=4))
def test_two_who_are_named_and_may_be_one_have_the_same_family_name(names: list[str]) -> None:
    named = [name for name in names if not describes(name)]
    assert all(family(a) == family(b) for a, b in combinations(named, 2) if compatible(a, b))


@given(
    told=st.lists(
        st.tuples(
            st.sampled_from(
                [None, "2024-03-01", "2024-03-04", "2024-03-07T10:00", "2024-03-08", "2024-04-01"]
            ),
            st.sampled_from([None, "Ada Lind"]),
            st.sampled_from([Kind.DIRECT, Kind.INDIRECT]),
        ),
        max_size=6,
    )
)
def test_what_is_left_out_for_its_days_is_what_no_tie_could_join(
    told: list[tuple[str | None, str | None, Kind]],
) -> None:
    whole = Span(0, len(_SAID))
    articles = [replace(Document.of(_SAID, id=f"d{n}"), published=day) for n, (day, _, _) in enumerate(told)]
    found = passages(
        [
            Quotation(f"{article.id}:q1", article, (whole,), kind, speaker=speaker)
            for article, (_, speaker, kind) in zip(articles, told, strict=True)
        ],
        whole=False,
    )
    weights = weigh(found)
    measured = [measure(passage, weights=weights) for passage in found]
    left_out = set(candidates(measured)) - set(candidates(measured, days=Occasions.days))
    assert all(Occasions.exclude(found[one], found[other]) for one, other in left_out)
