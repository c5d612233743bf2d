"""Words that nobody means to say: fillers, repeated words and false starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.rules.evidence import language
from quoteverify.rules.government import apart, repeats
from quoteverify.words import is_word

if TYPE_CHECKING:
    from quoteverify.lexicon import Sign
    from quoteverify.model import Token
    from quoteverify.rules.evidence import Place, Side

_FALSE_START = 6
"""Words of a beginning that the speaker gave up."""
_GRAVE = frozenset({"condition", "hedge", "limit", "negation"})
"""Classes of words that are no stumble."""
_BREAKS = frozenset("—–-…")
_SOUND = "sound"
"""Kind of filler that is no word: *um*.  The others are also words, and fillers only between marks."""


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
    return all(map(_is_sound, fillers)) or _is_set_off(place)


def _is_sound(sign: Sign) -> bool:
    return sign.classes["voiced"] == _SOUND


def _is_set_off(place: Place) -> bool:
    """Tell whether marks stand on both sides of the words that are left out, or the text ends there."""
    tokens = place.comparison.base.tokens
    words = [
        variant.base.first + at
        for variant in place.variants
        for at, token in enumerate(variant.base.tokens)
        if is_word(token)
    ]
    before, after = words[0] - 1, words[-1] + 1
    return (before < 0 or not is_word(tokens[before])) and (
        len(tokens) <= after or not is_word(tokens[after])
    )


def _repeats(place: Place) -> bool:
    """Tell a repeated beginning from what is said twice for emphasis: *jobs, jobs*."""
    return (
        repeats(place.base)
        and not apart(place)
        and place.base.norms[0] in sense(language(place.comparison)).grammatical
    )


def _begins_again(place: Place) -> bool:
    """Tell whether a few words are broken off and begun again, or given up with a filler: *very — I mean*."""
    side = place.base
    if _FALSE_START < len(side.norms) or not any(token.norm[0] in _BREAKS for token in _around(place)):
        return False
    if any("voiced" in sign.classes and _gives_up(sign, side) for sign in side.signs):
        return True
    again = side.whole[side.last : side.last + 1] == side.norms[:1]
    return again and not any(_GRAVE & sign.classes.keys() for sign in side.signs)


def _gives_up(sign: Sign, side: Side) -> bool:
    """Tell whether a filler that is hardly anything else ends, or begins, what is left out."""
    plain = _is_sound(sign) or 1 < sign.last - sign.first
    return plain and (sign.last == side.last or sign.first == side.first)


def _around(place: Place) -> tuple[Token, ...]:
    """Return the tokens beside and within the words that are left out."""
    tokens = place.comparison.base.tokens
    first, last = place.variants[0].base, place.variants[-1].base
    return tokens[max(0, first.first - 1) : last.first + len(last.tokens) + 1]
