"""The wording that most outlets print, counted at the places where the wordings part.

A fragment speaks for every wording that has its words: it counts where it has something to say.  A
paraphrase has no vote, nor has what stands in a copy.
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
    quoted = [witness for witness in collation.utterance.independent if not witness.paraphrase]
    apart = [witness for witness in quoted if id(witness) not in rows]
    contested = _contested(rows.values())
    voters: dict[_Ballot, list[Witness]] = {}
    for witness in quoted:
        ballot = tuple(rows[id(witness)][at].norms for at in contested) if id(witness) in rows else ()
        if any(norms is not None for norms in ballot):
            voters.setdefault(ballot, []).append(witness)
    voting = len(_outlets([*apart, *(witness for each in voters.values() for witness in each)]))
    best: list[Witness] = []
    for candidate in voters:
        agreeing = [w for ballot, each in voters.items() if _speaks_for(ballot, candidate) for w in each]
        if len(_outlets(best)) < len(_outlets(agreeing)):
            best = agreeing
    if voting == 1 or 2 * len(_outlets(best)) <= voting:  # one alone is no majority
        best = []
    supporters = frozenset(map(id, best))
    outlets = _outlets(witness for witness in quoted if id(witness) in supporters)
    return Majority(bool(voters or apart), voting, supporters, outlets)


def _contested(rows: Iterable[Sequence[Cell]]) -> tuple[int, ...]:
    """Return the columns where two witnesses part."""
    columns = enumerate(zip(*rows, strict=True))
    return tuple(at for at, cells in columns if 1 < len({cell.norms for cell in cells} - {None}))


def _speaks_for(ballot: _Ballot, candidate: _Ballot) -> bool:
    """Tell whether a witness has the wording of a candidate, or words of it."""
    return all(own is None or own == norms for own, norms in zip(ballot, candidate, strict=True))


def _outlets(witnesses: Iterable[Witness]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(witness.document.outlet for witness in witnesses))
