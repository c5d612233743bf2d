"""What words that one witness alone has do to the words that both have."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.rules.evidence import language, places
from quoteverify.wording import is_ellipsis
from quoteverify.words import is_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteverify.languages.language import Sense
    from quoteverify.lexicon import Sign
    from quoteverify.model import Comparison, Reading
    from quoteverify.rules.evidence import Place, Side

_CLAUSE = 3
"""So many words of weight are a clause: where all stand elsewhere, it has moved."""
_SHORT = 5
"""Every sign in so few words bears on what stands around them."""
_SIDES = 2
_SPAN = 6
"""So many words say how long."""
_DATES = ("date:", "month:", "number:", "time:", "weekday:")
_FUTURE = frozenset({"able", "advisable", "certain", "conditional", "obliged", "possible", "willing"})
_ENDS = frozenset(".!?")


def governing(place: Place, name: str) -> tuple[Sign, ...]:
    """Return the signs of a class, in words that one witness alone has, that bear on what both have.

    A negation within a clause that was left out as a whole denies nothing that is left.
    """
    side = place.cut
    if side is None or not any(name in sign.classes for sign in side.signs) or apart(place) or repeats(side):
        return ()
    data = sense(language(place.comparison))
    if moved(place, side, data):
        return ()
    aside = not data.asides.isdisjoint(side.norms[: _opening(side, data)])
    if (aside or _conditional(side)) and name != "condition":
        return ()
    short = len(side.norms) <= _SHORT and not aside
    head = side.first + _leading(side, data)
    return tuple(
        sign
        for sign in side.signs
        if name in sign.classes
        and sign.first < side.last
        and side.first < sign.last
        and (short or sign.first <= head or (not aside and _governs_next(sign, side, data)))
    )


def _opening(side: Side, data: Sense) -> int:
    """Return within how many words a clause of its own begins: *and who*, *some of whom*, no *nobody who*."""
    universal = side.norms[0] in data.classes["universal"]
    return 1 if universal else 2 + data.partitives.issuperset(side.norms[1:2])


def _conditional(side: Side) -> bool:
    """Tell whether the words begin with a condition, in which they may deny: *if it does not rain*."""
    return any(
        s.first == side.first and s.classes.get("condition") == "" and "excluding" not in s.classes
        for s in side.signs[:2]
    )


def moved(place: Place, side: Side, data: Sense) -> bool:
    """Tell whether the words that one witness alone has here are, all of weight, among others that part."""
    weighty = {norm for norm in side.norms if norm not in data.grammatical}
    return _CLAUSE <= len(weighty) and weighty <= _parting(place.comparison)[side is place.base]


@lru_cache(maxsize=4)
def _parting(comparison: Comparison) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of each witness that part."""
    found = places(comparison)
    return (
        frozenset(norm for place in found for norm in place.base.norms),
        frozenset(norm for place in found for norm in place.witness.norms),
    )


def repeats(side: Side) -> bool:
    """Tell whether words only repeat those before or after them: a stumble."""
    length = len(side.norms)
    before, after = (
        side.whole[max(0, side.first - length) : side.first],
        side.whole[side.last : side.last + length],
    )
    return side.norms in (before, after)


def _leading(side: Side, data: Sense) -> int:
    """Return how many words lead into the first that has weight."""
    return next((count for count, norm in enumerate(side.norms) if norm not in data.joints), 0)


def _governs_next(sign: Sign, side: Side, data: Sense) -> bool:
    """Tell whether what both witnesses have follows a sign, perhaps after "that" or "rule out that"."""
    verbs = {
        at
        for each in side.signs
        if "implicit negation" in each.classes
        for at in range(each.first, each.last)
    }
    rest = [side.whole[at] for at in range(sign.last, side.last) if at not in verbs]
    return side.last < len(side.whole) and all(norm in data.links for norm in rest)


def apart(place: Place) -> bool:
    """Tell whether the words that one witness alone has are whole sentences."""
    variant = place.variants[0]
    reading, whole = (
        (variant.base, place.comparison.base)
        if place.base.norms
        else (variant.witness, place.comparison.witness)
    )
    after = reading.first + len(reading.tokens)
    opening = not reading.first or _ends(whole, reading.first - 1)
    return opening and (after >= len(whole.tokens) or _ends(whole, after))


def _ends(reading: Reading, at: int) -> bool:
    """Tell whether a sentence ends with the mark at a place, perhaps before a quotation mark."""
    while 0 <= at < len(reading.tokens) and not is_word(reading.tokens[at]):
        if reading.tokens[at].norm in _ENDS:
            return True
        at -= 1
    return False


def sentence_inside(reading: Reading) -> bool:
    """Tell whether a sentence ends before the last word of a reading."""
    last = max((at for at, token in enumerate(reading.tokens) if is_word(token)), default=0)
    return any(token.norm in _ENDS for token in reading.tokens[:last])


def at_start(place: Place) -> bool:
    """Tell whether nothing of the other witness stands before a cut."""
    return not place.base.first if place.base.norms else not place.witness.first


def at_end(place: Place) -> bool:
    """Tell whether nothing of the other witness stands after a cut."""
    side = place.base if place.base.norms else place.witness
    return side.last == len(side.whole)


def marked(place: Place) -> bool:
    """Tell whether an ellipsis stands where words are left out."""
    variant = place.variants[0]
    short = variant.witness if place.base.norms else variant.base
    return any(map(is_ellipsis, short.tokens))


def set_off(place: Place) -> bool:
    """Tell whether marks stand on both sides of the words that one witness alone has."""
    readings = [(v.base, v.witness)[not place.base.norms] for v in place.variants]
    whole = place.comparison.base if place.base.norms else place.comparison.witness
    at = [
        reading.first + number
        for reading in readings
        for number, token in enumerate(reading.tokens)
        if is_word(token)
    ]
    around = [*whole.tokens[max(0, at[0] - 1) : at[0]], *whole.tokens[at[-1] + 1 : at[-1] + 2]] if at else []
    return len(around) == _SIDES and not any(map(is_word, around))


def to_come(place: Place, side: Side) -> bool:
    """Tell whether what both witnesses have is still to happen."""
    modals = sense(language(place.comparison)).classes["modal"]
    return any(modals.get(norm) in _FUTURE for norm in side.kept)


def lacking(place: Place) -> bool:
    """Tell whether what is missing is a condition: *without help, we will*; *nobody may enter without*."""
    side = place.cut
    if side is None or not side.norms or len(side.norms) < 2:
        return False
    data = sense(language(place.comparison))
    if side.norms[0] not in data.lacking:
        return False
    if at_start(place):
        return to_come(place, side)
    return at_end(place) and not data.classes["negation"].keys().isdisjoint(side.kept)


def dated_otherwise(parting: Sequence[Place]) -> bool:
    """Tell whether one witness makes a condition, here or there, of what only dates it in the other."""
    base, witness = (
        {
            sign.classes["condition"]
            for side in sides
            for sign in side.signs
            if "condition" in sign.classes and "modal" not in sign.classes
        }
        for sides in ([place.base for place in parting], [place.witness for place in parting])
    )
    return {frozenset(base), frozenset(witness)} == {frozenset({""}), frozenset({"dated"})}


def lasting(side: Side, data: Sense) -> bool:
    """Tell whether words begin by saying how long: until a date, for a number of weeks; no clause follows."""
    head = side.norms[:_SPAN]
    if not head or head[0] not in data.durations or len(side.norms) > _SPAN:
        return False
    return any(norm in data.units or norm.startswith(_DATES) for norm in head)


def first_clause(place: Place, side: Side) -> int:
    """Return where the first clause ends, among the words, of those that one witness alone has."""
    variant = place.variants[0]
    tokens = (variant.base if side is place.base else variant.witness).tokens
    end = next((at for at, token in enumerate(tokens) if token.norm == ","), len(tokens))
    return side.first + sum(map(is_word, tokens[:end]))
