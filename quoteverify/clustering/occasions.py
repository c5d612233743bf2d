"""Occasions: whether two documents can report the same thing said, by what they tell and when.

People say similar things on different days, in the same stock phrases.  That two passages render
one utterance is likelier if the articles around them share their rarer words, and were published
within days of each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from quoteverify.clustering.kinship import kinship
from quoteverify.clustering.weights import surprise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from quoteverify.clustering.passages import Passage
    from quoteverify.model import Document

NEARLY_SAME = 0.9
_STRANGERS = 0.1  # cosine of documents on one subject; a tie between such must be nearly the same
_EASED = 4.0  # by so much less for each unit of cosine: at .3 any tie will do
DAYS = 6  # between articles about one thing said, unless they look back on it
_NEXT_DAYS = 3  # the same where one of them gives only the sense
_LONG, _UNIQUE = 20.0, 32.0  # nats: a run of words that strangers hardly share; one that is not said twice
_MOST_OF = 0.5  # of the shorter passage that such a run is, where somebody unknown speaks
_KIN = 0.15  # cosine of documents, one of which does not say who speaks
_FAR_KIN = 0.2  # cosine of documents, where days lie between them and the words are not said twice
_CLOSER = 0.05  # cosine: by so much documents must be more than near enough for a join to be sure
_TOLD_SURELY = 0.8  # of a tie to what gives only the sense
_NAMED = 0.25  # cosine of documents, where the words are a name or a slogan


@dataclass(frozen=True, slots=True)
class Occasions:
    """Tells whether a tie between passages of two documents is sure enough for what these have in common."""

    cosine: Callable[[Document, Document], float]

    @classmethod
    def of(cls, documents: Iterable[Document]) -> Occasions:
        """Return what the documents have in common."""
        return cls(kinship(documents))

    @staticmethod
    def exclude(one: Passage, other: Passage) -> bool:
        """Tell, before anything is compared, whether no tie would do: nobody known speaks, and days tell."""
        apart = days_apart(one.witness.document, other.witness.document)
        if apart is None or (one.speaker is not None and other.speaker is not None):
            return False
        if one.witness.document.id == other.witness.document.id:
            return False
        return DAYS < apart or one.witness.paraphrase or other.witness.paraphrase

    @staticmethod
    def days(passage: Passage) -> Sequence[int | None] | None:
        """Return the days of what ``exclude`` lets be compared with words of somebody unknown; None for all.

        The day None is that of articles without a date.
        """
        day = day_of(passage.witness.document)
        if day is None:
            return None
        apart = 0 if passage.witness.paraphrase else DAYS
        return (*range(day - apart, day + apart + 1), None)

    def allow(self, one: Passage, other: Passage, tie: float) -> bool:
        """Tell whether two passages tied so strongly may be one utterance, by all that is around them.

        Within one document they always may.
        """
        documents = one.witness.document, other.witness.document
        if documents[0].id == documents[1].id:
            return True
        apart, cosine = days_apart(*documents), self.cosine(*documents)
        known = one.speaker is not None and other.speaker is not None
        told = one.witness.paraphrase or other.witness.paraphrase
        if apart is not None and DAYS < apart:
            return known and _FAR_KIN <= cosine and _UNIQUE <= shared_run(one, other)
        if told and apart is not None and (not known or _NEXT_DAYS < apart):
            return False
        if not known and (apart is not None or cosine < _KIN):
            return _KIN <= cosine and _are_mostly_one(one, other)
        if _is_name(one) or _is_name(other):
            return _NAMED <= cosine
        return tie >= NEARLY_SAME - _EASED * max(0.0, cosine - _STRANGERS)

    def tell_one_story(self, one: Passage, other: Passage) -> bool:
        """Tell whether two passages by known speakers stand in articles of one story and of the same days."""
        documents = one.witness.document, other.witness.document
        apart = days_apart(*documents)
        if documents[0].id == documents[1].id or (apart is not None and _NEXT_DAYS < apart):
            return False
        return _NAMED <= self.cosine(*documents)

    def assure(self, one: Passage, other: Passage, tie: float) -> bool:
        """Tell whether nothing around two passages that are allowed to be one leaves a doubt."""
        documents = one.witness.document, other.witness.document
        if documents[0].id == documents[1].id:
            return True
        apart, cosine = days_apart(*documents), self.cosine(*documents)
        if apart is not None and DAYS < apart:
            return False
        if one.witness.paraphrase or other.witness.paraphrase:
            return _TOLD_SURELY <= tie and _KIN <= cosine
        if cosine < _KIN and shared_run(one, other) < _LONG:
            return False
        return tie >= NEARLY_SAME - _EASED * max(0.0, cosine - _STRANGERS - _CLOSER)


def _are_mostly_one(one: Passage, other: Passage) -> bool:
    """Tell whether a long run of words is most of the shorter passage, so that the same person must speak."""
    shorter = min(one.terms, other.terms, key=len)
    return max(_LONG, _MOST_OF * sum(map(surprise, shorter))) <= shared_run(one, other)


def _is_name(passage: Passage) -> bool:
    """Tell a fragment that is a name, a nickname or a slogan, to be heard again and again: "Lucky Jim"."""
    if passage.is_anchor or len(passage.terms) < 2:
        return False
    words = [word for word in passage.witness.text.split() if word[0].isalpha()]
    return bool(words) and all(word[0].isupper() for word in words)


def day_of(document: Document) -> int | None:
    """Return the day of a document, as a number; None where it has no date."""
    return None if document.published is None else _day(document.published)


def days_apart(one: Document, other: Document) -> int | None:
    """Return how many days lie between two documents; None where one of them has no date."""
    first, second = day_of(one), day_of(other)
    return None if first is None or second is None else abs(first - second)


@cache
def _day(published: str) -> int | None:
    try:
        return date.fromisoformat(published[:10]).toordinal()
    except ValueError:
        return None


def shared_run(one: Passage, other: Passage) -> float:
    """Return how rare the rarest run of words is that two passages share, in nats."""
    best = 0.0
    previous = [0.0] * (len(other.terms) + 1)
    for term in one.terms:
        rarity = surprise(term)
        row = [0.0]
        for place, theirs in enumerate(other.terms):
            row.append(previous[place] + rarity if term == theirs else 0.0)
        best = max(best, *row)
        previous = row
    return best
