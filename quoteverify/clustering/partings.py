"""Partings: why a passage is not of one utterance with the one elsewhere that it is most like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.clustering.evidence import shared
from quoteverify.clustering.occasions import DAYS, Occasions, days_apart
from quoteverify.clustering.pairs import TOLD, strength
from quoteverify.clustering.passages import passage
from quoteverify.clustering.similarity import ARTICLES, measure
from quoteverify.clustering.speakers import may_be_one
from quoteverify.clustering.weights import weigh
from quoteverify.model import Kind, Parting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quoteverify.clustering.passages import Passage
    from quoteverify.clustering.similarity import Measured
    from quoteverify.model import Quotation, Utterance, Witness

_LEAST = 6.0  # nats that two passages share: less is a few common words


def partings(utterances: Sequence[Utterance], quotation: Quotation) -> tuple[Parting, ...]:
    """Return for each witness of a quotation the likest passage of another document that is not joined to it.

    Nothing is returned where none shares more than a few common words.
    """
    wanted = [(u, w) for u in utterances for w in u.witnesses if w.quotation is quotation]
    if not wanted:
        return ()
    everything = [_passage(w) for u in utterances for w in u.witnesses]
    weights = weigh(tuple(everything))
    measured = {id(each.witness): measure(each, weights=weights) for each in everything}
    occasions = Occasions.of(each.witness.document for each in everything)
    found = []
    for utterance, witness in wanted:
        others = _strangers(witness, utterance, measured.values())
        nearest = max(others, key=lambda other: _likeness(measured[id(witness)], other), default=None)
        if nearest and _LEAST <= sum(nearest.distinct[t] for t in _common(measured[id(witness)], nearest)):
            found.append(_parting(measured[id(witness)], nearest, occasions))
    return tuple(found)


def _passage(witness: Witness) -> Passage:
    return passage(witness, is_anchor=witness.quotation.kind is Kind.DIRECT)


def _strangers(witness: Witness, utterance: Utterance, measured: Iterable[Measured]) -> Iterator[Measured]:
    fellows = {id(each) for each in utterance.witnesses}
    for other in measured:
        there = other.passage.witness
        both_told = there.paraphrase and witness.paraphrase
        if there.document is not witness.document and id(there) not in fellows and not both_told:
            yield other


def _common(one: Measured, other: Measured) -> list[str]:
    return [term for term in one.distinct if term in other.distinct]


def _likeness(one: Measured, other: Measured) -> tuple[float, float]:
    common = sum(one.distinct[term] for term in _common(one, other))
    return (strength(one, other) if _LEAST <= common else 0.0), common


def _parting(one: Measured, other: Measured, occasions: Occasions) -> Parting:
    tie = strength(one, other)
    reason = _reason(one.passage, other.passage, tie, occasions)
    return Parting(one.passage.witness, other.passage.witness, round(tie, 4), shared(one, other), reason)


def _reason(one: Passage, other: Passage, tie: float, occasions: Occasions) -> str:
    """Return the first thing that stands against a join, as clustering asks for it."""
    told = one.witness.paraphrase or other.witness.paraphrase
    least = TOLD if told else ARTICLES.cut
    mine, theirs = one.witness, other.witness
    if tie < least:
        return f"too little in common: {tie:.2f}, and {least:.2f} is the least"
    if not may_be_one(one.speaker, other.speaker):
        return f"another speaker: {one.speaker} here, {other.speaker} there"
    if occasions.allow(one, other, tie):
        return "it is more like others, or the settings part the two"
    days = days_apart(mine.document, theirs.document)
    if days is not None and DAYS < days:
        return f"printed {days} days apart, in words that may be said twice"
    if one.speaker is None or other.speaker is None:
        return "one of them does not say who speaks, and the run of words in common is too short to prove it"
    cosine = occasions.cosine(mine.document, theirs.document)
    return (
        f"another story: the articles have a likeness of {cosine:.2f}, too little for passages of {tie:.2f}"
    )
