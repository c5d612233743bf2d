"""Kinship: how far two documents tell one story.

People say similar things on different days, in the same stock phrases.  That two passages render
one utterance is likelier if the articles around them share their rarer words: those of one story
have a cosine of .25 and more, those of one subject area of about .1.
"""

from __future__ import annotations

import re
from collections import Counter
from math import exp, log, sqrt
from typing import TYPE_CHECKING

from quoteverify.clustering.weights import surprise
from quoteverify.words import normal, stem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from quoteverify.model import Document

_WORD = re.compile(r"[^\W\d_]+")
_BACKGROUND = 30  # ordinary articles
_SENTENCES = 20  # in such an article: by so much likelier is a word in it than in a sentence


def kinship(documents: Iterable[Document]) -> Callable[[Document, Document], float]:
    """Return the function that gives the cosine of two of the documents, by their words."""
    counts = {
        name: _terms(text) for name, text in {document.id: document.text for document in documents}.items()
    }
    vectors = _vectors(counts)
    known: dict[tuple[str, str], float] = {}

    def cosine(one: Document, other: Document) -> float:
        pair = (one.id, other.id) if one.id < other.id else (other.id, one.id)
        if pair not in known:
            known[pair] = _cosine(vectors[pair[0]], vectors[pair[1]])
        return known[pair]

    return cosine


def _terms(text: str) -> Counter[str]:
    words = Counter(_WORD.findall(text))
    terms: Counter[str] = Counter()
    for word, count in words.items():
        terms[stem(normal(word))] += count
    return terms


def _vectors(counts: dict[str, Counter[str]]) -> dict[str, dict[str, float]]:
    spread = Counter(term for terms in counts.values() for term in terms)
    total = len(counts) + _BACKGROUND
    weights = {
        term: log(1 + total / (count + _BACKGROUND * min(1.0, _SENTENCES * exp(-surprise(term)))))
        for term, count in spread.items()
    }
    return {
        name: _unit({term: (1 + log(count)) * weights[term] for term, count in terms.items()})
        for name, terms in counts.items()
    }


def _unit(vector: dict[str, float]) -> dict[str, float]:
    length = sqrt(sum(value * value for value in vector.values()))
    return {term: value / length for term, value in vector.items()}


def _cosine(one: dict[str, float], other: dict[str, float]) -> float:
    shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
    return sum(value * longer[term] for term, value in shorter.items() if term in longer)
