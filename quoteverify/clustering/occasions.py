"""Occasions: whether two documents can report the same thing said, by what they tell and when.

People say similar things on different days, in the same stock phrases.  That two passages render
one utterance is likelier if the articles around them share their rarer words, and were published
within days of each other.  How much each of this counts was learned; what is further apart in time, or by
somebody unknown, is held to rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log
from operator import mul
from typing import TYPE_CHECKING

from quoteverify.clustering.kinship import kinship
from quoteverify.clustering.weights import surprise
from quoteverify.days import day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from quoteverify.clustering.passages import Passage
    from quoteverify.model import Document

NEARLY_SAME = 0.9
DAYS = 6  # between articles about one thing said, unless they look back on it
_NEXT_DAYS = 3  # the same where one of them gives only the sense
_LONG = 20.0  # nats: a run of words that strangers hardly share
_MOST_OF = 0.5  # of the shorter passage that such a run is, where somebody unknown speaks
_KIN = 0.15  # cosine of documents, one of which does not say who speaks
_ONE_STORY = 0.25  # cosine of documents that tell one story
_ALLOWED, _SURE = 0.5, 0.75  # probabilities
_TOLD_SURELY = 0.8  # of a tie to what gives only the sense

_WEIGHTS = (0.022, 1.95, 0.61, 11.0, -0.04, 1.2, -2.99, -5.89)
"""Of the signs in their order; the last is the constant.  Fitted to pairs of passages by known speakers, in
articles less than a week apart, of which editors had said by reading whether they are one utterance."""
_OFTEN = 64  # times that one word is looked at in one passage: no speaker comes near it
_MOST_CERTAIN = 0.99  # a tie is no likelier
_MOST_RUN, _MOST_COSINE = 40.0, 0.5  # more tells no more
_MOST_BY_RUN = _WEIGHTS[0] * _MOST_RUN + _WEIGHTS[1]
_UNDATED = 1.5  # log odds: articles without dates are mostly checked together because they tell one story


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
        number = day_of(passage.witness.document)
        if number is None:
            return None
        apart = 0 if passage.witness.paraphrase else DAYS
        return (*range(number - apart, number + apart + 1), None)

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
        if told and apart is not None and (not known or _NEXT_DAYS < apart):
            return False
        if apart is not None and DAYS < apart:
            return known and _ONE_STORY <= cosine and _are_mostly_one(one, other)
        if not known and (apart is not None or cosine < _KIN):
            return _KIN <= cosine and _are_mostly_one(one, other)
        return self._is_likely(one, other, tie, least=_ALLOWED)

    def tell_one_story(self, one: Passage, other: Passage) -> bool:
        """Tell whether two passages by known speakers stand in articles of one story and of the same days."""
        documents = one.witness.document, other.witness.document
        apart = days_apart(*documents)
        if documents[0].id == documents[1].id or (apart is not None and _NEXT_DAYS < apart):
            return False
        return _ONE_STORY <= self.cosine(*documents)

    def assure(self, one: Passage, other: Passage, tie: float) -> bool:
        """Tell whether nothing around two passages that are allowed to be one leaves a doubt."""
        documents = one.witness.document, other.witness.document
        if documents[0].id == documents[1].id:
            return True
        apart = days_apart(*documents)
        if (one.witness.paraphrase or other.witness.paraphrase) and tie < _TOLD_SURELY:
            return False
        return (apart is None or apart <= DAYS) and self._is_likely(one, other, tie, least=_SURE)

    def _is_likely(self, one: Passage, other: Passage, tie: float, *, least: float) -> bool:
        """Tell whether passages of two documents are one utterance with a probability.

        The run of words that they share, which takes longest to find, is looked for only where it decides.
        """
        undated = days_apart(one.witness.document, other.witness.document) is None
        odds: float = sum(map(mul, _WEIGHTS[2:], self._around(one, other, tie))) + _UNDATED * undated
        missing = log(least / (1 - least)) - odds
        if missing <= 0 or _MOST_BY_RUN < missing:
            return missing <= 0
        by_run: float = sum(map(mul, _WEIGHTS, _run(one, other)))
        return missing <= by_run

    def signs(self, one: Passage, other: Passage, tie: float) -> tuple[float, ...]:
        """Return what the probability rests on, whose weights were fitted.

        The run of words that both share, in nats and as a part of the shorter passage; the log odds of the
        tie; the documents' cosine, and the days between them; whether one gives only the sense, and whether
        the words are a name or a slogan; and one.
        """
        return *_run(one, other), *self._around(one, other, tie)

    def _around(self, one: Passage, other: Passage, tie: float) -> tuple[float, ...]:
        documents = one.witness.document, other.witness.document
        certain = min(max(tie, 1 - _MOST_CERTAIN), _MOST_CERTAIN)
        return (
            log(certain / (1 - certain)),
            min(self.cosine(*documents), _MOST_COSINE),
            float(days_apart(*documents) or 0),
            float(one.witness.paraphrase or other.witness.paraphrase),
            float(_is_name(min(one, other, key=lambda passage: len(passage.terms)))),
            1.0,
        )


def _run(one: Passage, other: Passage) -> tuple[float, float]:
    run, shorter = shared_run(one, other), min(one.terms, other.terms, key=len)
    return min(run, _MOST_RUN), min(1.0, run / (sum(map(surprise, shorter)) or 1.0))


def _are_mostly_one(one: Passage, other: Passage) -> bool:
    """Tell whether a long run of words is most of the shorter passage, so that the same person must speak."""
    shorter = min(one.terms, other.terms, key=len)
    return max(_LONG, _MOST_OF * sum(map(surprise, shorter))) <= shared_run(one, other)


def _is_name(passage: Passage) -> bool:
    """Tell a passage that is a name, a nickname or a slogan, to be heard again and again: "Lucky Jim"."""
    words = [word for word in passage.witness.text.split() if word[0].isalpha()]
    return bool(words) and all(word[0].isupper() for word in words)


def day_of(document: Document) -> int | None:
    """Return the number of the day that a document is of; None where it has no date."""
    found = day(document)
    return None if found is None else found.toordinal()


def days_apart(one: Document, other: Document) -> int | None:
    """Return how many days lie between two documents; None where one of them has no date."""
    first, second = day_of(one), day_of(other)
    return None if first is None or second is None else abs(first - second)


def shared_run(one: Passage, other: Passage) -> float:
    """Return how rare the rarest run of words is that two passages share, in nats."""
    places: dict[str, list[int]] = {}
    for place, term in enumerate(other.terms):
        places.setdefault(term, []).append(place)
    best, previous = 0.0, dict[int, float]()
    for term in one.terms:
        rarity = surprise(term)
        here = places.get(term, ())[:_OFTEN]
        previous = {place: previous.get(place - 1, 0.0) + rarity for place in here}
        best = max(best, *previous.values()) if previous else best
    return best
