"""Merging: from groups that are surely one to the utterances, by what all of their passages say together.

Whether two passages are one utterance is often not to be seen from the two alone: translators choose
different words.  Groups know more.  What a passage says, one or another witness of the larger group
has said, too, if it is one thing said; and the words that they all agree on do not lack in it.

The features of two groups, the smaller of which is the one with fewer passages, then with fewer words:

- the log odds of the average similarity of their passages, and the highest similarity;
- the share of what the smaller says that is in the larger, on average over its passages;
- what most of the larger say and none of the smaller;
- how long the longest passage of one is to that of the other;
- whether one document has a part in both: then they are rather two things said;
- how many passages each has: a group of many without ties to a passage tells more.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from heapq import heappop, heappush
from math import exp, log
from operator import mul
from typing import TYPE_CHECKING

from quoteverify.clustering.speakers import clash

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quoteverify.clustering.similarity import Measured

_LEAST = 0.5  # probability: rather than not
_MOST = 0.6  # of the passages of a group: a word that so many have is one that they agree on
_NO_ODDS = 1e-4  # an average is no nearer to nothing or to certainty


@dataclass(eq=False, slots=True)
class _Group:
    members: list[int]
    words: int
    """Of all passages."""
    longest: int
    """The words of the longest passage."""
    counts: Counter[str]
    """Term to the number of passages that have it."""
    weights: dict[str, float]
    """Of the terms."""
    speakers: frozenset[str]
    documents: frozenset[str]
    ties: dict[int, tuple[float, float]]
    """Group to the similarities of all pairs, each times the words of both, and to the highest."""


def merge(
    groups: Sequence[Sequence[int]],
    similar: Mapping[tuple[int, int], float],
    *,
    measured: Sequence[Measured],
    weights: Sequence[float],
) -> list[list[int]]:
    """Merge groups of positions as long as two are rather one utterance than not, the likeliest first.

    Args:
        groups: What is together already; every position in exactly one.
        similar: Of pairs of positions; a missing pair counts 0, and groups without any are not compared.
        measured: One for each position.
        weights: Of the features, in their order; the last is the constant.
    """
    nodes = _nodes(groups, similar, measured)
    heap: list[tuple[float, int, int]] = []

    def note(here: int, there: int) -> None:
        one, other = nodes[here], nodes[there]
        values = (*_features(one, other, one.ties[there], measured), 1.0)
        likely = 1 / (1 + exp(-sum(map(mul, weights, values))))
        if likely >= _LEAST and not clash(one.speakers, other.speakers):
            heappush(heap, (-likely, here, there))

    for here, there in _tied(nodes):
        note(here, there)
    number = len(nodes)
    while heap:
        _, here, there = heappop(heap)
        if here in nodes and there in nodes:
            _unite(nodes, here, there, number)
            for neighbour in nodes[number].ties:
                note(neighbour, number)
            number += 1
    return [sorted(node.members) for node in nodes.values()]


def compared(
    groups: Sequence[Sequence[int]],
    similar: Mapping[tuple[int, int], float],
    *,
    measured: Sequence[Measured],
) -> Iterator[tuple[list[int], list[int], tuple[float, ...]]]:
    """Yield the pairs of groups that a similar pair ties, with their features."""
    nodes = _nodes(groups, similar, measured)
    for here, there in _tied(nodes):
        one, other = nodes[here], nodes[there]
        yield one.members, other.members, _features(one, other, one.ties[there], measured)


def _nodes(
    groups: Sequence[Sequence[int]], similar: Mapping[tuple[int, int], float], measured: Sequence[Measured]
) -> dict[int, _Group]:
    nodes = {
        number: _group(members, [measured[member] for member in members])
        for number, members in enumerate(groups)
    }
    home = {member: number for number, group in enumerate(groups) for member in group}
    for (one, other), similarity in similar.items():
        here, there = home[one], home[other]
        if here != there:
            size = len(measured[one].passage.terms) * len(measured[other].passage.terms)
            total, highest = nodes[here].ties.get(there, (0.0, 0.0))
            tie = total + size * similarity, max(highest, similarity)
            nodes[here].ties[there] = nodes[there].ties[here] = tie
    return nodes


def _group(members: Sequence[int], passages: Sequence[Measured]) -> _Group:
    sizes = [len(each.passage.terms) for each in passages]
    return _Group(
        members=list(members),
        words=sum(sizes),
        longest=max(sizes),
        counts=Counter(term for each in passages for term in each.distinct),
        weights={term: weight for each in passages for term, weight in each.distinct.items()},
        speakers=frozenset(name for each in passages if (name := each.passage.speaker) is not None),
        documents=frozenset(each.passage.witness.document.id for each in passages),
        ties={},
    )


def _tied(nodes: Mapping[int, _Group]) -> Iterator[tuple[int, int]]:
    yield from ((here, there) for here, node in nodes.items() for there in node.ties if here < there)


def _unite(nodes: dict[int, _Group], here: int, there: int, number: int) -> None:
    """Put one group in the place of two, with the ties of both."""
    one, other = nodes.pop(here), nodes.pop(there)
    united = _Group(
        members=one.members + other.members,
        words=one.words + other.words,
        longest=max(one.longest, other.longest),
        counts=one.counts + other.counts,
        weights=one.weights | other.weights,
        speakers=one.speakers | other.speakers,
        documents=one.documents | other.documents,
        ties={},
    )
    for old, node in ((here, one), (there, other)):
        for neighbour, (total, highest) in node.ties.items():
            if neighbour not in (here, there):
                before, best = united.ties.get(neighbour, (0.0, 0.0))
                united.ties[neighbour] = before + total, max(best, highest)
                del nodes[neighbour].ties[old]
    nodes[number] = united
    for neighbour, tie in united.ties.items():
        nodes[neighbour].ties[number] = tie


def _features(
    one: _Group, other: _Group, tie: tuple[float, float], measured: Sequence[Measured]
) -> tuple[float, ...]:
    smaller, larger = sorted((one, other), key=lambda group: (len(group.members), group.words))
    total, highest = tie
    average = min(max(total / (one.words * other.words), _NO_ODDS), 1 - _NO_ODDS)
    return (
        log(average / (1 - average)),
        highest,
        _held(smaller, larger, measured),
        log(1 + _unsaid(smaller, larger)),
        min(one.longest, other.longest) / max(one.longest, other.longest),
        float(not one.documents.isdisjoint(other.documents)),
        log(len(smaller.members)),
        log(len(larger.members)),
    )


def _held(smaller: _Group, larger: _Group, measured: Sequence[Measured]) -> float:
    """Return which share of its words' weight a passage of the smaller group has from the larger."""
    shares = [
        sum(weight for term, weight in measured[member].distinct.items() if term in larger.counts)
        / measured[member].mass
        for member in smaller.members
    ]
    return sum(shares) / len(shares)


def _unsaid(smaller: _Group, larger: _Group) -> float:
    """Return the weight of the words that most of the larger group have and none of the smaller."""
    agreed = max(min(2, len(larger.members)), _MOST * len(larger.members))
    return sum(
        larger.weights[term]
        for term, count in larger.counts.items()
        if count >= agreed and term not in smaller.counts
    )
