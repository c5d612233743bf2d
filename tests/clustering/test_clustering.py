"""Quotations become utterances."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.clustering import cluster
from quoteverify.clustering.speakers import may_be_one
from quoteverify.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Quotation, Utterance

    Quote = Callable[..., Quotation]
    Item = tuple[str, str | None, Kind]

_WORDS = (
    "the of we will harbour crane ferry toll bridge repair autumn council never vote pay 12 3,000".split()
)
_SENTENCES = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=12).map(" ".join)
_TEXTS = st.lists(_SENTENCES, min_size=1, max_size=3).map(
    lambda parts: " ".join(f"{part.capitalize()}." for part in parts)
)
_SPEAKERS = st.sampled_from([None, "Ada Lind", "Lind", "Tom Okoro", "Eva Sato"])
_KINDS = st.sampled_from([Kind.DIRECT, Kind.PARTIAL, Kind.INDIRECT])
_ITEMS = st.lists(st.tuples(_SENTENCES | _TEXTS, _SPEAKERS, _KINDS), max_size=12)


def _quoted(items: list[Item], quote: Quote) -> list[Quotation]:
    return [
        quote(text, speaker, document=f"d{n}", kind=kind) for n, (text, speaker, kind) in enumerate(items)
    ]


def _partition(utterances: tuple[Utterance, ...]) -> frozenset[frozenset[tuple[str, int, int]]]:
    return frozenset(
        frozenset((w.document.id, w.span.start, w.span.end) for w in utterance.witnesses)
        for utterance in utterances
    )


def _together(utterances: tuple[Utterance, ...], *texts: str) -> bool:
    """Tell whether one utterance has a witness of each text."""
    return any(set(texts) <= {witness.text for witness in utterance.witnesses} for utterance in utterances)


def test_two_renderings_of_one_sentence_are_one_utterance(quote: Quote) -> None:
    one = quote("We shall reopen the northern ferry line before the first snow falls.", document="a")
    other = quote("We will reopen the northern ferry line before first snow.", document="b")
    third = quote("Nobody asked the fishermen whether they need a second lighthouse.", document="c")
    utterances = cluster([one, other, third])
    assert [[w.document.id for w in utterance.witnesses] for utterance in utterances] == [["a", "b"], ["c"]]
    assert [utterance.id for utterance in utterances] == ["u1", "u2"]


def test_every_witness_of_two_or_more_has_its_evidence(quote: Quote) -> None:
    one = quote("We shall reopen the northern ferry line.", document="a")
    other = quote("We will reopen the northern ferry line.", document="b")
    (utterance,) = cluster([one, other])
    assert [join.witness for join in utterance.joins] == list(utterance.witnesses)
    assert [join.nearest for join in utterance.joins] == list(reversed(utterance.witnesses))
    assert all({"northern", "ferry"} <= set(join.shared) for join in utterance.joins)
    assert all(0.5 < join.similarity <= 1 for join in utterance.joins)


def test_a_lone_witness_has_no_evidence(quote: Quote) -> None:
    (utterance,) = cluster([quote("We shall reopen the northern ferry line.", document="a")])
    assert utterance.joins == ()


def test_the_same_words_by_two_people_are_two_utterances(quote: Quote) -> None:
    words = "We shall reopen the northern ferry line."
    assert len(cluster([quote(words, document="a"), quote(words, "Tom Okoro", document="b")])) == 2


def test_an_unknown_speaker_may_be_anyone_but_not_two_people_at_once(quote: Quote) -> None:
    words = "We shall reopen the northern ferry line before the first snow falls."
    speakers = ("Ada Lind", None, "Tom Okoro")
    utterances = cluster(
        [quote(words, speaker, document=f"d{n}") for n, speaker in enumerate(speakers)], whole=True
    )
    assert sorted(len(utterance.witnesses) for utterance in utterances) == [1, 2]


def test_the_speaker_is_the_name_that_most_witnesses_have(quote: Quote) -> None:
    words = "We shall reopen the northern ferry line before the first snow falls."
    names = ("Lind", None, "Ada Lind", "Ada Lind", "Ada Maria Lind")
    (utterance,) = cluster([quote(words, name, document=f"d{n}") for n, name in enumerate(names)])
    assert utterance.speaker == "Ada Lind"


def test_words_that_are_nobodys_have_no_utterance(quote: Quote) -> None:
    title = quote("The Northern Ferry Line", None, document="a", kind=Kind.OTHER)
    assert cluster([title]) == ()
    assert len(cluster([title], whole=True)) == 1


def test_a_sentence_of_a_longer_quotation_finds_its_rendering(quote: Quote) -> None:
    long = quote(
        "The tolls are a scandal. We shall reopen the northern ferry line. Ask the crews.", document="a"
    )
    short = quote("We will reopen the northern ferry line.", document="b")
    utterances = cluster([long, short])
    assert len(utterances) == 3
    assert _together(utterances, "We shall reopen the northern ferry line.", short.text)


def test_an_item_that_is_taken_whole_is_not_split(quote: Quote) -> None:
    item = quote("The tolls are a scandal. We shall reopen the northern ferry line.", document="a")
    (utterance,) = cluster([item], whole=True)
    assert utterance.witnesses[0].text == item.text


def test_a_fragment_joins_the_sentence_that_has_its_words_in_a_row(quote: Quote) -> None:
    sentence = quote("The harbour fees are a swindling disgrace, and we all know it.", document="a")
    fragment = quote("swindling disgrace", document="b", kind=Kind.PARTIAL)
    assert _together(cluster([sentence, fragment]), sentence.text, fragment.text)


def test_a_fragment_that_two_utterances_have_joins_neither(quote: Quote) -> None:
    one = quote("The harbour fees are a swindling disgrace, and we all know it.", document="a")
    other = quote("I never called Tuesday's ballot a swindling disgrace in parliament.", document="c")
    fragment = quote("swindling disgrace", document="b", kind=Kind.PARTIAL)
    assert len(cluster([one, fragment, other])) == 3


@pytest.mark.parametrize("speaker", ["Tom Okoro", None])
def test_a_word_or_two_join_nothing_without_the_same_known_speaker(quote: Quote, speaker: str | None) -> None:
    sentence = quote("The harbour fees are a swindling disgrace, and we all know it.", document="a")
    fragment = quote("swindling disgrace", speaker, document="b", kind=Kind.PARTIAL)
    assert len(cluster([sentence, fragment])) == 2


def test_a_common_word_joins_nothing(quote: Quote) -> None:
    sentence = quote("The harbour fees are a very good thing for the city.", document="a")
    fragment = quote("good", document="b", kind=Kind.PARTIAL)
    assert len(cluster([sentence, fragment])) == 2


def test_a_fragment_is_no_bridge_between_two_sentences(quote: Quote) -> None:
    one = quote(
        "We shall reopen the northern ferry and hire forty sailors before first snow falls.", document="a"
    )
    other = quote(
        "Before first snow falls, every harbour pilot must renew a licence or lose pension rights.",
        document="b",
    )
    fragment = quote("before first snow falls", document="c", kind=Kind.PARTIAL)
    utterances = cluster([one, other, fragment])
    assert not _together(utterances, one.text, other.text)


def test_a_sentence_broken_by_its_cue_is_one_witness(quote: Quote) -> None:
    text = '"We shall reopen the northern ferry line," she said, "before the first snow falls."'
    broken = quote(
        text, document="a", parts=("We shall reopen the northern ferry line,", "before the first snow falls.")
    )
    whole = quote("We will reopen the northern ferry line before the first snow falls.", document="b")
    (utterance,) = cluster([broken, whole])
    assert [witness.text for witness in utterance.witnesses] == [broken.text, whole.text]


def test_two_sentences_are_one_witness_beside_one_that_says_both(quote: Quote) -> None:
    two = quote(
        "That goes for the islanders too. We shall reopen the northern ferry line in spring.", document="a"
    )
    one = quote(
        "That goes for the islanders too: we shall reopen the northern ferry line, whatever auditors say.",
        document="b",
    )
    (utterance,) = cluster([two, one])
    assert [witness.text for witness in utterance.witnesses] == [two.text, one.text]


def test_two_sentences_of_one_article_are_not_one_utterance_for_sharing_a_topic(quote: Quote) -> None:
    text = (
        '"We will gladly work with foreign crews." Later: "We will work with foreign crews in our docks too."'
    )
    article = quote(text, document="a", parts=("We will gladly work with foreign crews.",))
    later = quote(text, document="a", parts=("We will work with foreign crews in our docks too.",))
    assert len(cluster([article, later])) == 2


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("We have too much to do, and no school has room.", 2),
        ("We have so much work to do on the harbour.", 1),
    ],
)
def test_stock_phrases_in_two_stories_are_two_utterances_but_the_same_words_are_one(
    quote: Quote, words: str, expected: int
) -> None:
    said = "We have so much work to do on the harbour."
    one = quote(f'The crane fell at dawn; two dockers were hurt. "{said}"', document="a", parts=(said,))
    other = quote(f'Teachers marched over class sizes and marking. "{words}"', document="b", parts=(words,))
    assert len(cluster([one, other])) == expected


def test_words_repeated_in_a_headline_are_one_utterance(quote: Quote) -> None:
    headline = quote("We shall reopen the northern ferry line", document="a")
    text = quote("We shall reopen the northern ferry line", document="b")
    assert len(cluster([headline, text])) == 1


@given(items=_ITEMS, whole=st.booleans(), data=st.data())
def test_the_order_of_the_input_does_not_change_the_groups(
    quote: Quote,
    items: list[Item],
    whole: bool,
    data: st.DataObject,
) -> None:
    quotations = _quoted(items, quote)
    shuffled = data.draw(st.permutations(quotations))
    assert _partition(cluster(quotations, whole=whole)) == _partition(cluster(shuffled, whole=whole))


@given(items=_ITEMS, whole=st.booleans())
def test_every_word_is_in_one_witness(quote: Quote, items: list[Item], whole: bool) -> None:
    quotations = _quoted(items, quote)
    witnesses = [w for utterance in cluster(quotations, whole=whole) for w in utterance.witnesses]
    for quotation in quotations:
        spans = sorted(w.span for w in witnesses if w.quotation is quotation)
        words = [quotation.document.text[span.start : span.end] for span in spans]
        assert " ".join(words).split() == quotation.text.split()


@given(items=_ITEMS)
def test_speakers_that_clash_never_share_an_utterance(quote: Quote, items: list[Item]) -> None:
    quotations = _quoted(items, quote)
    for utterance in cluster(quotations, whole=True):
        names = [witness.quotation.speaker for witness in utterance.witnesses]
        assert all(may_be_one(one, other) for one in names for other in names)


@given(text=_SENTENCES, items=_ITEMS, whole=st.booleans())
def test_the_same_words_by_one_speaker_in_two_documents_are_one_utterance(
    quote: Quote, text: str, items: list[Item], whole: bool
) -> None:
    quotations = _quoted(items, quote)
    twice = [quote(text, document="x"), quote(text, document="y")]
    homes = [
        {w.document.id for w in utterance.witnesses}
        for utterance in cluster([*quotations, *twice], whole=whole)
    ]
    assert any({"x", "y"} <= home for home in homes)


@given(texts=st.lists(st.text(max_size=60), max_size=8), whole=st.booleans(), kind=st.sampled_from(Kind))
def test_any_text_is_accepted_and_every_word_lands_in_one_utterance(
    quote: Quote, texts: list[str], whole: bool, kind: Kind
) -> None:
    quotations = [quote(text, document=f"d{n}", kind=kind) for n, text in enumerate(texts)]
    witnesses = [w for utterance in cluster(quotations, whole=whole) for w in utterance.witnesses]
    assert len(witnesses) == len({(w.document.id, w.span) for w in witnesses})
    kept = [quotation.text for quotation in quotations if whole or kind is not Kind.OTHER]
    assert sorted("".join("".join(w.text.split()) for w in witnesses)) == sorted(
        "".join("".join(kept).split())
    )


def test_the_output_does_not_depend_on_the_hash_seed() -> None:
    program = (
        "from quoteverify.clustering import cluster\n"
        "from quoteverify.model import *\n"
        "texts = ['we mend the old pier', 'we mend old piers in May', 'the old pier in May']\n"
        "none = FileMap((0,), (0,), (0,), (0,))\n"
        "ds = [Document(str(n), t, '', '', none) for n, t in enumerate(texts)]\n"
        "qs = [Quotation(d.id, d, (Span(0, len(d.text)),), Kind.DIRECT) for d in ds]\n"
        "print([(u.id, [w.text for w in u.witnesses], [(j.similarity, j.shared) for j in u.joins])"
        " for u in cluster(qs, whole=True)])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in "123"
    }
    assert len(outputs) == 1
