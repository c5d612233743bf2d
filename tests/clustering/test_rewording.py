"""Paraphrases in other words than the quotation's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quoteverify import Document, check
from quoteverify.languages.english.paraphrase import INTENSIFIERS, NEAR
from quoteverify.words import stem

_STORY = (
    "The ferry company Nordlund will close the harbour line in May. Pilots of the northern fleet struck on "
    "Monday. The mayor of Ardlow has asked the owners of the shipyard for a delay.\n\n"
)
_OTHER = (
    "Growers of late apples complain about moths. A museum of glass has opened its third floor in Keldra.\n\n"
)
_QUOTED = "The merger would open “quite broad prospects” for the town, Ada Lind said.\n"
_TOLD = "Ada Lind said on Tuesday that vast opportunities lay in it.\n"


def article(name: str, text: str, published: str | None = None) -> Document:
    return replace(Document.of(text, id=name, outlet=name), published=published)


def joins(*documents: Document) -> list[bool]:
    """Return of each join between documents whether it is sure."""
    found = [u for u in check(documents).utterances if len({w.document.id for w in u.witnesses}) > 1]
    return [all(join.sure for join in utterance.joins) for utterance in found]


def test_a_paraphrase_in_near_synonyms_is_joined_but_unclear() -> None:
    assert joins(article("a", _STORY + _QUOTED), article("b", _STORY + _TOLD)) == [False]


def test_near_synonyms_join_no_two_quotations() -> None:
    one, other = (
        f"Ada Lind sees “{words}” here.\n" for words in ("quite broad prospects", "vast opportunities")
    )
    assert joins(article("a", _STORY + one), article("b", _STORY + other)) == []


@pytest.mark.parametrize(
    "other",
    [
        article("b", _OTHER + _TOLD),
        article("b", _STORY + _TOLD.replace("Ada Lind", "Otto Brandt")),
        article("b", _STORY + _TOLD, "2024-03-14"),
        article("b", _STORY + _TOLD.replace("vast opportunities", "ripe apples")),
    ],
    ids=["another story", "another speaker", "another week", "other words"],
)
def test_near_synonyms_are_no_evidence_elsewhere(other: Document) -> None:
    assert joins(article("a", _STORY + _QUOTED, "2024-03-04"), other) == []


def test_the_sets_are_sorted_and_no_word_is_in_two() -> None:
    lines = [line.split() for line in NEAR.strip().splitlines()]
    assert lines == sorted(map(sorted, lines))
    words = [word for line in lines for word in line]
    assert len(words) == len(set(words))
    assert all(1 < len(line) for line in lines)
    assert INTENSIFIERS.isdisjoint(words)


def test_no_stem_is_in_two_sets() -> None:
    homes: dict[str, set[str]] = {}
    for line in NEAR.strip().splitlines():
        for word in line.split():
            homes.setdefault(stem(word), set()).add(line)
    assert {term: lines for term, lines in homes.items() if len(lines) > 1} == {}
