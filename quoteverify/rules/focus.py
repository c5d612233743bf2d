"""Where a word such as *only* or *even* moved, and what it is about with it."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.rules.evidence import language, places

if TYPE_CHECKING:
    from quoteverify.languages.language import Sense
    from quoteverify.model import Comparison, Variant
    from quoteverify.rules.evidence import Side

_MANY = 60
"""Where more places part, none is looked for in all others."""


@lru_cache(maxsize=4)
def refocused(comparison: Comparison) -> tuple[Variant, ...]:
    """Return the variants of a word that now is about something else: *only he signed*, *he signed only*.

    Before a verb it may be about anything behind it, so that *he only signed two* is *he signed only two*.
    """
    data = sense(language(comparison))
    single = [
        place
        for place in places(comparison)
        if place.cut is not None and len(place.cut.norms) == 1 and place.cut.norms[0] in data.foci
    ]
    for one, other in combinations(single[:_MANY], 2):
        base, witness = (one, other) if one.base.norms else (other, one)
        if base.base.norms and base.base.norms == witness.witness.norms:
            ours, theirs = base.base, witness.witness
            if not (_same_focus(ours, theirs) or _floats(ours, theirs, data)):
                return (*one.variants, *other.variants)
    return ()


def _same_focus(ours: Side, theirs: Side) -> bool:
    """Tell whether the same word follows, or nothing does."""
    return ours.whole[ours.last : ours.last + 1] == theirs.whole[theirs.last : theirs.last + 1]


def _floats(ours: Side, theirs: Side, data: Sense) -> bool:
    """Tell whether it stands before the verb in one, and behind the subject in both."""
    if not ours.first or not theirs.first:
        return False
    return _before_verb(ours, data) or _before_verb(theirs, data)


def _before_verb(side: Side, data: Sense) -> bool:
    before, after = side.whole[side.first - 1], side.whole[side.last : side.last + 1]
    subject = before in data.pronouns or before in data.auxiliaries or before in data.classes["modal"]
    return subject or any(
        norm.endswith(data.past) or (norm in data.irregular and norm not in data.auxiliaries)
        for norm in after
    )
