"""Words that nobody means to say: fillers, repeated words and false starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.rules.evidence import language
from quoteverify.rules.government import repeats
from quoteverify.words import is_word

if TYPE_CHECKING:
    from quoteverify.model import Token
    from quoteverify.rules.evidence import Place

_FALSE_START = 6
"""Words of a beginning that the speaker gave up."""
_GRAVE = frozenset({"condition", "hedge", "limit", "negation"})
"""Classes of words that are no stumble."""
_BREAKS = frozenset("—–-…")
_SOUND = "sound"
"""Kind of filler that is no word: *um*.  The others are also words, and then not set off by marks."""


def stumbles(place: Place) -> bool:
    """Tell whether all that the witness leaves out is a filler, a repeated word or a false start."""
    if not place.base.norms or place.witness.norms:
        return False
    return _fills(place) or _repeats(place) or _begins_again(place)


def _fills(place: Place) -> bool:
    side = place.base
    fillers = [sign for sign in side.signs if "voiced" in sign.classes]
    covered = {at for sign in fillers for at in range(sign.first, sign.last)}
    if not covered.issuperset(range(side.first, side.last)):
        return False
    only_sounds = all(sign.classes["voiced"] == _SOUND for sign in fillers)
    return only_sounds or any(not is_word(token) for token in _around(place))


def _repeats(place: Place) -> bool:
    """Tell a repeated beginning from what is said twice for emphasis: *jobs, jobs*."""
    return repeats(place.base) and place.base.norms[0] in sense(language(place.comparison)).grammatical


def _begins_again(place: Place) -> bool:
    side = place.base
    if _FALSE_START < len(side.norms) or side.whole[side.last : side.last + 1] != side.norms[:1]:
        return False
    broken_off = any(token.norm[0] in _BREAKS for token in _around(place))
    return broken_off and not any(_GRAVE & sign.classes.keys() for sign in side.signs)


def _around(place: Place) -> tuple[Token, ...]:
    """Return the tokens beside and within the words that are left out."""
    tokens = place.comparison.base.tokens
    first, last = place.variants[0].base, place.variants[-1].base
    return tokens[max(0, first.first - 1) : last.first + len(last.tokens) + 1]
