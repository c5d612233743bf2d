"""Fragments: the utterance that a part of a sentence belongs to.

It is the one with the sentence that it is most like, and never to two, so that it cannot be the
bridge between them.  What a passage of one to three words shares, it shares with many: it belongs
where a longer passage of the same speaker has its words in one run, and only if no second
utterance has them.  Longer fragments that nothing is like as a whole are placed in the same way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.clustering.speakers import clash

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quoteverify.clustering.similarity import Measured

    Groups = list[list[int]]
    Pairs = Mapping[tuple[int, int], float]

_LEAST = 0.5  # probability: rather than not


def assign(groups: Sequence[Sequence[int]], similar: Pairs, *, measured: Sequence[Measured]) -> Groups:
    """Put each group of fragments into the group with the sentence that one of them is most like."""
    home = {member: number for number, group in enumerate(groups) for member in group}
    anchored = _anchored(groups, measured)
    best: dict[int, tuple[float, int]] = {}
    for pair, similarity in similar.items():
        for fragment, sentence in (pair, pair[::-1]):
            number = home[fragment]
            is_open = number not in anchored and measured[sentence].passage.is_anchor
            if is_open and similarity >= _LEAST:
                best[number] = max(best.get(number, (0.0, 0)), (similarity, -sentence))
    # The surest first: with each move the speakers of a group may become better known.
    ranked = sorted(best.items(), key=lambda item: (-item[1][0], item[0]))
    return _moved(groups, [(number, home[-sentence]) for number, (_, sentence) in ranked], measured)


def attach(groups: Sequence[Sequence[int]], runs: Pairs, *, measured: Sequence[Measured]) -> Groups:
    """Put fragments that nothing but their own words is with into the one group of sentences that has these.

    Where no sentence has them, the one group of longer fragments does.
    """
    home = {member: number for number, group in enumerate(groups) for member in group}
    fitting: dict[int, set[int]] = {}
    for pair in runs:
        fragment, fellow = sorted(pair, key=lambda i: len(measured[i].passage.terms))
        if home[fragment] != home[fellow] and _is_bare(groups[home[fragment]], measured):
            fitting.setdefault(home[fragment], set()).add(home[fellow])
    anchored = _anchored(groups, measured)
    choices = (
        (number, places & anchored or _elsewhere(number, places, groups, measured) or places)
        for number, places in sorted(fitting.items())
    )
    return _moved(groups, [(number, *places) for number, places in choices if len(places) == 1], measured)


def _elsewhere(
    number: int, places: set[int], groups: Sequence[Sequence[int]], measured: Sequence[Measured]
) -> set[int]:
    """Return the groups that another document has a part in: its own clause tells a fragment nothing.

    A single word has none: it is in too many clauses.
    """
    if any(len(measured[member].passage.terms) < 2 for member in groups[number]):
        return set()
    own = {measured[member].passage.witness.document.id for member in groups[number]}
    return {n for n in places if any(measured[m].passage.witness.document.id not in own for m in groups[n])}


def _anchored(groups: Sequence[Sequence[int]], measured: Sequence[Measured]) -> set[int]:
    """Return which groups hold a sentence."""
    return {n for n, group in enumerate(groups) if any(measured[m].passage.is_anchor for m in group)}


def _is_bare(group: Sequence[int], measured: Sequence[Measured]) -> bool:
    passages = [measured[member].passage for member in group]
    return not any(p.is_anchor or p.terms != passages[0].terms for p in passages)


def _moved(
    groups: Sequence[Sequence[int]], moves: Sequence[tuple[int, ...]], measured: Sequence[Measured]
) -> Groups:
    grown = [list(group) for group in groups]
    for old, new in moves:
        if not clash(_speakers(grown[old], measured), _speakers(grown[new], measured)):
            grown[new] += grown[old]
            grown[old] = []
    return [sorted(group) for group in grown if group]


def _speakers(group: Sequence[int], measured: Sequence[Measured]) -> set[str]:
    return {name for member in group if (name := measured[member].passage.speaker) is not None}
