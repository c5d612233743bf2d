"""The wording that most outlets print, counted at the places where the wordings part.

A fragment speaks for every wording that has its words: it counts where it has something to say.  A
paraphrase has no vote.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quoteverify.formats.html.columns import Cell
    from quoteverify.model import Collation, Witness

_Ballot: TypeAlias = "tuple[tuple[str, ...] | None, ...]"


@dataclass(frozen=True, slots=True)
class Majority:
    """Who prints the wording that has more than half of the outlets behind it."""

    contested: bool
    """Whether the wordings part at all."""
    voting: int
    """Outlets that say something of the places where they part."""
    supporters: frozenset[int]
    """The witnesses, by ``id()``; none without a majority."""
    outlets: tuple[str, ...]
    """Theirs, in the order of the report."""


def majority(collation: Collation, rows: Mapping[int, Sequence[Cell]]) -> Majority:
    """Return the majority among the witnesses of an utterance, laid in columns."""
    quoted = [witness for witness in collation.utterance.witnesses if not witness.paraphrase]
    apart = [witness for witness in quoted if id(witness) not in rows]
    ballots = [(witness, _ballot(rows[id(witness)], rows)) for witness in quoted if id(witness) in rows]
    voters = [(witness, ballot) for witness, ballot in ballots if any(norms is not None for norms in ballot)]
    voting = len({witness.document.outlet for witness in (*apart, *(witness for witness, _ in voters))})
    best: list[Witness] = []
    for _, candidate in voters:
        agreeing = [witness for witness, ballot in voters if _speaks_for(ballot, candidate)]
        if len(_outlets(best)) < len(_outlets(agreeing)):
            best = agreeing
    if 2 * len(_outlets(best)) <= voting:
        best = []
    return Majority(bool(voters or apart), voting, frozenset(map(id, best)), _outlets(best))


def _ballot(cells: Sequence[Cell], rows: Mapping[int, Sequence[Cell]]) -> _Ballot:
    """Return what a witness has in the columns where two witnesses part."""
    return tuple(
        cell.norms
        for number, cell in enumerate(cells)
        if 1 < len({row[number].norms for row in rows.values()} - {None})
    )


def _speaks_for(ballot: _Ballot, candidate: _Ballot) -> bool:
    """Tell whether a witness has the wording of a candidate, or words of it."""
    return all(own is None or own == norms for own, norms in zip(ballot, candidate, strict=True))


def _outlets(witnesses: Iterable[Witness]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(witness.document.outlet for witness in witnesses))
