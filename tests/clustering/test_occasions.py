from __future__ import annotations

from dataclasses import replace

import pytest

from quoteverify import Document, cluster, extract
from quoteverify.clustering.occasions import Occasions, days_apart, shared_run
from quoteverify.clustering.passages import Passage, passage, passages
from quoteverify.model import Kind, Quotation, Span, Witness

_STORY = "The ferry company Nordlund will close the harbour line in May. Pilots of the northern fleet struck on Monday. "


def article(name: str, text: str, published: str | None = None) -> Document:
    return replace(Document.of(text, id=name, outlet=name), published=published)


def joined(*documents: Document) -> int:
    """Count the utterances that more than one document has."""
    quotations = [q for document in documents for q in extract(document)]
    found = cluster(quotations)
    return sum(len({w.document.id for w in utterance.witnesses}) > 1 for utterance in found)


_SAID = "“The crew did a heroic job,” Ada Lind said."
_AGAIN = "Ada Lind called it “a heroic job” by the crew."


def test_fragments_of_one_story_are_joined() -> None:
    one = article("a", _STORY + _SAID, "2024-03-04")
    other = article("b", _STORY + _AGAIN, "2024-03-05")
    assert joined(one, other) == 1


def test_what_is_said_weeks_later_is_another_utterance() -> None:
    one = article("a", _STORY + _SAID, "2024-03-04")
    other = article("b", _STORY + _AGAIN, "2024-05-05")
    assert joined(one, other) == 0


def test_words_that_are_not_said_twice_are_joined_whenever_they_are_printed() -> None:
    said = "“Nobody at Nordlund warned the pilots of the northern fleet about broken radar beacons,” Ada Lind said."
    one, other = (
        article(name, _STORY + said, day) for name, day in (("a", "2024-03-04"), ("b", "2024-05-05"))
    )
    assert joined(one, other) == 1


def fragment(name: str, words: str) -> Passage:
    document = article(name, words)
    quotation = Quotation(f"{name}:q1", document, (Span(0, len(words)),), Kind.PARTIAL, speaker="Ada Lind")
    return passage(Witness(quotation, quotation.span), is_anchor=False)


@pytest.mark.parametrize(("words", "joins"), [("Lucky Jim", False), ("a lucky fool", True)])
def test_a_nickname_is_no_evidence_of_one_utterance(words: str, *, joins: bool) -> None:
    one, other = fragment("a", words), fragment("b", words)
    assert Occasions(lambda _one, _other: 0.1).allow(one, other, 1.0) is joins
    assert Occasions(lambda _one, _other: 0.3).allow(one, other, 1.0)


def least_tie(cosine: float) -> float:
    """Return how strong the tie of two fragments must be, in articles that have so much in common."""
    one, other = fragment("a", "a lucky old fool"), fragment("b", "a lucky young fool")
    occasions = Occasions(lambda _one, _other: cosine)
    return min(tie / 100 for tie in range(1, 101) if occasions.allow(one, other, tie / 100))


def test_the_more_two_articles_tell_of_one_thing_the_less_alike_their_words_must_be() -> None:
    assert least_tie(0.2) > least_tie(0.3) > least_tie(0.4)


def test_words_of_somebody_unknown_are_joined_only_if_they_are_long_and_rare() -> None:
    one = article("a", _STORY + "A sign at the pier praised “a heroic job” there.", "2024-03-04")
    other = article("b", _STORY + _SAID, "2024-03-04")
    assert joined(one, other) == 0


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        ("2024-03-04", "2024-03-06", 2),
        ("2024-03-06T22:10:00Z", "2024-03-04", 2),
        ("2024-03-04", None, None),
        ("no date", "2024-03-04", None),
    ],
)
def test_days_between_documents_are_counted_where_both_are_dated(
    first: str, second: str | None, days: int | None
) -> None:
    assert days_apart(article("a", "", first), article("b", "", second)) == days


def test_the_shared_run_is_the_rarest_row_of_words_that_both_have() -> None:
    one, other, third = (
        next(iter(passages(extract(Document.of(f"“{text}” Ada Lind said.")), whole=False)))
        for text in (
            "The radar beacon broke again.",
            "A radar beacon broke on Friday.",
            "Beacon radar is what broke.",
        )
    )
    assert shared_run(one, other) > shared_run(one, third) > 0
    assert shared_run(one, other) == shared_run(other, one)
