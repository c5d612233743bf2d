"""Rewording: paraphrases that say a quotation's thing in other words.

Near-synonyms count as one word, and words that only strengthen count for nothing.  That is weak evidence:
it is asked of paraphrases only, by a known speaker and in articles that tell one story, and a join that
rests on it is unclear.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from quoteverify.clustering.candidates import told
from quoteverify.clustering.similarity import ARTICLES, measure, similarity
from quoteverify.clustering.weights import weigh
from quoteverify.languages.english.paraphrase import INTENSIFIERS, NEAR
from quoteverify.names import family
from quoteverify.words import stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quoteverify.clustering.passages import Passage
    from quoteverify.clustering.similarity import Measured


def reworded(measured: Sequence[Measured]) -> Iterator[tuple[int, int, Measured, Measured]]:
    """Yield the positions of quotations and paraphrases worth a look, with the two in broader terms."""
    kinds: dict[str, set[bool]] = {}
    for one in measured:
        if (speaker := one.passage.speaker) is not None:
            kinds.setdefault(family(speaker), set()).add(one.passage.witness.paraphrase)
    places = [
        place
        for place, one in enumerate(measured)
        if one.passage.speaker is not None and len(kinds[family(one.passage.speaker)]) == 2
    ]
    broad = tuple(_broad(measured[place].passage) for place in places)
    kept = [number for number, passage in enumerate(broad) if passage.terms]
    weights = weigh(tuple(broad[number] for number in kept))
    known = [measure(broad[number], weights=weights) for number in kept]
    for quoted, paraphrase in told(known):
        yield places[kept[quoted]], places[kept[paraphrase]], known[quoted], known[paraphrase]


def likeness(one: Measured, other: Measured) -> float:
    """Return how like two longer passages are in broader terms; of shorter ones it says nothing."""
    short = one.passage.is_short or other.passage.is_short
    return 0.0 if short else similarity(one, other, tuning=ARTICLES)


def _broad(passage: Passage) -> Passage:
    near = _near()
    terms = tuple(
        near.get(term, term)
        for word, term in zip(passage.words, passage.terms, strict=True)
        if word not in INTENSIFIERS
    )
    return replace(passage, terms=terms, words=terms)


@cache
def _near() -> Mapping[str, str]:
    """Return for the stem of each form of a word the stem that stands for its set."""
    found: dict[str, str] = {}
    for line in NEAR.strip().splitlines():
        words = line.split()
        for word in words:
            for form in (word, f"{word}s", f"{word}es", f"{word}ed", f"{word}ing"):
                found.setdefault(stem(form), stem(words[0]))
    return found
