"""When and where something holds, in one only: a limit, unless it only dates an event."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.rules.evidence import language
from quoteverify.rules.government import lasting, to_come

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteverify.languages.language import Sense
    from quoteverify.rules.evidence import Place, Side

_PHRASE = 6
"""A phrase of time has at most so many words."""
_LONG = 60
"""In longer witnesses no word is known to bear on a phrase of time."""
_RANKED = 4
"""What is ranked stands within so many words before the time in which it is."""


def limits_time(place: Place) -> bool:
    """Tell whether a time that one alone names limits what both say.

    It does so where something lasts (*until June*), is denied (*no rise this year*), ranked (*the worst
    this year*) or said to be in a state now (*is safe today*); not where something happened then.
    """
    side = place.cut
    if side is None or _LONG < len(side.whole):
        return False
    data = sense(language(place.comparison))
    if lasting(side, data) and (to_come(place, side) or not past(side.kept, data)):
        return True
    return _of_time(side, data) and (_denied(side, data) or _ranked(side, data) or _in_state(side, data))


def limits_validity(place: Place) -> bool:
    """Tell whether one alone says where or for whom something holds: *is free for children*."""
    side = place.cut
    if side is None or not side.first or not 1 < len(side.norms) <= _PHRASE or _LONG < len(side.whole):
        return False
    data = sense(language(place.comparison))
    held = side.whole[side.first - 1] in data.validities and side.norms[0] in data.scopes_of_validity
    return held and not past(side.kept, data)


def past(row: Sequence[str], data: Sense) -> bool:
    """Tell whether words are about what is over, by the form of a verb."""
    return any(
        norm in data.pasts
        or (norm in data.irregular and norm not in data.auxiliaries and not _participle(row, at, data))
        or (len(data.past) + 2 < len(norm) and norm.endswith(data.past) and not _participle(row, at, data))
        for at, norm in enumerate(row)
    )


def _participle(row: Sequence[str], at: int, data: Sense) -> bool:
    """Tell whether a form stands behind *is*, as what something is: *is closed*, *will not be opened*."""
    before = [norm for norm in row[max(0, at - 2) : at] if norm not in data.classes["negation"]]
    return not data.before_participles.isdisjoint(before)


def _of_time(side: Side, data: Sense) -> bool:
    """Tell whether words are a phrase of time and nothing else."""
    return (
        0 < len(side.norms) <= _PHRASE
        and all(_timely(norm, data) for norm in side.norms)
        and any(norm in data.times or ":" in norm for norm in side.norms)
    )


def _timely(norm: str, data: Sense) -> bool:
    return norm in data.times or norm in data.of_times or ":" in norm


def _denied(side: Side, data: Sense) -> bool:
    """Tell whether a negation that both have bears on the time: nothing is said of another."""
    return not data.classes["negation"].keys().isdisjoint(side.kept)


def _ranked(side: Side, data: Sense) -> bool:
    """Tell whether something is called the first or the most of that time."""
    before = side.whole[max(0, side.first - _RANKED) : side.first]
    return any(norm.startswith("rank:") or norm.endswith(data.superlatives) for norm in before)


def _in_state(side: Side, data: Sense) -> bool:
    """Tell whether something is so now, and not on a day to come."""
    head = side.norms[0]
    if head in data.points_in_time or past(side.kept, data):
        return False
    return any(norm in data.states and not after.endswith(data.gerund) for norm, after in pairwise(side.kept))
