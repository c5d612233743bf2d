"""Widening: where one witness says in two sentences what another says in one.

Two sentences that follow each other in a quotation become one witness if both landed in one
utterance, or if the one is alone and a fellow of the other, in another document, has nearly all
of its words beyond those that the other accounts for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.clustering.passages import passage
from quoteverify.clustering.similarity import measure
from quoteverify.model import Span, Witness

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quoteverify.clustering.passages import Passage
    from quoteverify.clustering.similarity import Measured

    Homes = dict[int, list[int]]

_COVERED = 0.75  # of what a sentence has beyond its neighbour
_MARKS = " \t\r\n\"'“”‘’«»„"  # may stand between sentences that follow each other, in one paragraph or two
_LEAST = 6.0  # nats: a sentence of less says nothing that could be looked for


def widen(
    groups: Iterable[Iterable[int]], *, measured: list[Measured], weights: Mapping[str, float]
) -> tuple[list[list[int]], dict[int, int]]:
    """Return the groups with wide passages in place of their parts, and each part's wide passage.

    The wide passages are added to ``measured``.
    """
    wholes: dict[int, int] = {}
    lists = [list(group) for group in groups]
    homes = {member: group for group in lists for member in group}
    for row in _rows(measured):
        place = 0
        while place + 1 < len(row):
            home = _common_home(row[place], row[place + 1], homes, measured)
            if home is None:
                place += 1
            else:
                end = _end_of_run(row, place + 1, homes, measured)
                wide = _joined(measured[row[place]].passage, measured[row[end - 1]].passage)
                measured.append(measure(wide, weights=weights))
                wholes |= dict.fromkeys(row[place:end], len(measured) - 1)
                _replace(row[place:end], len(measured) - 1, home=home, homes=homes)
                row[place:end] = [len(measured) - 1]
                place = max(0, place - 1)
    return [group for group in lists if group], {part: _last(part, wholes) for part in wholes}


def _last(part: int, wholes: Mapping[int, int]) -> int:
    while part in wholes:
        part = wholes[part]
    return part


def _rows(measured: Sequence[Measured]) -> list[list[int]]:
    """Return the positions of each quotation's passages, in the order of its text."""
    rows: dict[tuple[str, str], list[int]] = {}
    for position, one in enumerate(measured):
        quotation = one.passage.witness.quotation
        rows.setdefault((quotation.document.id, quotation.id), []).append(position)
    return list(rows.values())


def _common_home(left: int, right: int, homes: Homes, measured: Sequence[Measured]) -> list[int] | None:
    if not _are_adjacent(measured[left], measured[right]):
        return None
    if homes[left] is homes[right]:
        return homes[left]
    for alone, settled in ((left, right), (right, left)):
        fellows = (measured[member] for member in homes[settled])
        if len(homes[alone]) == 1 and _is_covered(measured[alone], measured[settled], fellows):
            return homes[settled]
    return None


def _end_of_run(row: Sequence[int], last: int, homes: Homes, measured: Sequence[Measured]) -> int:
    """Return where the passages end that follow one another from the last one on, all in its utterance."""
    end = last + 1
    while end < len(row) and homes[row[end]] is homes[row[last]]:
        if not _are_adjacent(measured[row[end - 1]], measured[row[end]]):
            break
        end += 1
    return end


def _are_adjacent(left: Measured, right: Measured) -> bool:
    one, other = left.passage.witness, right.passage.witness
    if one.quotation is not other.quotation or other.span.start < one.span.end:
        return False
    between = one.document.text[one.span.end : other.span.start]
    return not between.strip(_MARKS)


def _is_covered(alone: Measured, settled: Measured, fellows: Iterable[Measured]) -> bool:
    """Tell whether a fellow of a sentence has what stands in the lone one beside it."""
    own = {term: weight for term, weight in alone.distinct.items() if term not in settled.distinct}
    mass = sum(own.values())
    if mass < _LEAST:
        return False
    return any(
        not own.keys().isdisjoint(fellow.distinct)  # sooner told than how much
        and fellow.passage.is_anchor
        and fellow.passage.witness.document is not alone.passage.witness.document
        and sum(own[term] for term in own if term in fellow.distinct) >= _COVERED * mass
        for fellow in fellows
    )


def _joined(left: Passage, right: Passage) -> Passage:
    one, other = left.witness, right.witness
    return passage(Witness(one.quotation, Span(one.span.start, other.span.end)), is_anchor=True)


def _replace(parts: Sequence[int], whole: int, *, home: list[int], homes: Homes) -> None:
    for part in parts:
        homes.pop(part).remove(part)
    home.append(whole)
    homes[whole] = home
