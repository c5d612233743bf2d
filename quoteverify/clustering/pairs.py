"""Pairs: how strongly each candidate pair is tied.

Longer passages by how likely they are one utterance; a fragment also by whether it stands in the
other as a run of words.  In articles, more is known: two sentences of one document are mostly two
things said one after the other in similar words, and unless they are nearly the same they speak
against a group with both; and the less two documents tell one story, the surer a tie must be.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from quoteverify.clustering.candidates import candidates
from quoteverify.clustering.occasions import NEARLY_SAME
from quoteverify.clustering.rewording import likeness, reworded
from quoteverify.clustering.similarity import by_length, similarity
from quoteverify.clustering.speakers import may_be_one
from quoteverify.clustering.weights import surprise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.clustering.occasions import Occasions
    from quoteverify.clustering.passages import Passage
    from quoteverify.clustering.similarity import Measured, Tuning

Pairs = dict[tuple[int, int], float]
"""Positions, the lower first, to a similarity."""

SAME = 1.0
"""The value of two fragments that have the same words."""

_RIVAL = -1.0
TOLD = 0.6  # similarity that ties a paraphrase to a quotation: it chooses its words itself
_REWORDED = 0.7  # the same in broader terms: near-synonyms are not the words themselves
_UNCLEAR = 0.65  # what such a tie counts for
_FAINT = 0.1  # a tie that could not matter: not worth a look at the documents
_LEAST = 7.0  # nats: a word that one sentence of a thousand has
_LEAST_MORE = 1.0  # nats more for each word more: common words make common runs
_SCALE = 6.0  # nats at which a run of words convinces by about two thirds
_MOST = 0.99


def similarities(
    measured: Sequence[Measured], *, tuning: Tuning, occasions: Occasions | None
) -> tuple[Pairs, Pairs]:
    """Return the similar pairs of longer passages, and the pairs of a fragment and what has it as a run.

    Of ready-made items nothing is known but themselves: they have no ``occasions``.
    """
    similar, runs = {}, {}
    for pair in _open(measured, occasions):
        one, other = measured[pair[0]], measured[pair[1]]
        if not (one.passage.is_short or other.passage.is_short):
            tie = similarity(one, other, tuning=tuning)
            if occasions and tie != 0:
                tie = _in_articles(one.passage, other.passage, tie, occasions)
            if tie != 0:
                similar[pair] = tie
        if not (one.passage.is_anchor and other.passage.is_anchor):
            tie = run(one, other) if _are_by_one(one.passage, other.passage) else 0.0
            if tie and (occasions is None or occasions.allow(one.passage, other.passage, tie)):
                runs[pair] = tie
    if occasions:
        _add_reworded(similar, runs, measured=measured, occasions=occasions)
    return similar, runs


def _open(measured: Sequence[Measured], occasions: Occasions | None) -> Iterator[tuple[int, int]]:
    """Yield the candidates that some tie could join."""
    for pair in candidates(measured, days=occasions.days if occasions else None):
        if not (occasions and occasions.exclude(measured[pair[0]].passage, measured[pair[1]].passage)):
            yield pair


def _add_reworded(similar: Pairs, runs: Pairs, *, measured: Sequence[Measured], occasions: Occasions) -> None:
    """Add the ties of paraphrases that are alike in broader terms only."""
    for quoted, paraphrase, one, other in reworded(measured):
        pair = min(quoted, paraphrase), max(quoted, paraphrase)
        if pair in similar or pair in runs or not occasions.tell_one_story(one.passage, other.passage):
            continue
        alike, tie = likeness(one, other), run(one, other)
        if _REWORDED <= max(alike, tie):
            (similar if tie <= alike else runs)[pair] = _UNCLEAR


def _in_articles(one: Passage, other: Passage, tie: float, occasions: Occasions) -> float:
    if one.witness.document.id == other.witness.document.id:
        return _RIVAL if 0 < tie < NEARLY_SAME and one.is_anchor and other.is_anchor else tie
    if tie < TOLD and (one.witness.paraphrase or other.witness.paraphrase):
        return min(tie, 0.0)
    return tie if _FAINT <= tie and occasions.allow(one, other, tie) else 0.0


def strength(one: Measured, other: Measured) -> float:
    """Return how strongly two passages of articles are tied by their words, one way or the other."""
    return max(likeness(one, other), run(one, other))


def run(one: Measured, other: Measured) -> float:
    """Return how much it tells that one passage, if a fragment, stands as a run of words in the other."""
    shorter, longer = by_length(one, other)
    words = shorter.passage.terms
    if shorter.passage.is_anchor:
        return 0.0
    if words == longer.passage.terms:
        return SAME
    if words[0] not in longer.distinct or not _has(longer.passage.terms, words):
        return 0.0
    rarity = sum(map(surprise, words))
    is_telling = rarity >= _LEAST + _LEAST_MORE * (len(words) - 1)
    return min(_MOST, 1 - exp(-rarity / _SCALE)) if is_telling else 0.0


def _are_by_one(one: Passage, other: Passage) -> bool:
    mine, theirs = one.speaker, other.speaker
    return mine is not None and theirs is not None and may_be_one(mine, theirs)


def _has(terms: tuple[str, ...], run: tuple[str, ...]) -> bool:
    return any(terms[start : start + len(run)] == run for start in range(len(terms) - len(run) + 1))
