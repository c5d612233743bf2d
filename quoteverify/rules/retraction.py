"""Whether the words that one witness alone has, before or after those of both, take these back."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.lexicon import valence
from quoteverify.rules.evidence import language
from quoteverify.rules.government import apart, at_end, at_start, first_clause, governing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteverify.languages.language import Sense
    from quoteverify.rules.evidence import Place, Side

_NEAR = 6
"""What a pointing word is called stands within so many words of it."""
_PHRASE = 5
"""A phrase that goes with what stands before has at most so many words."""
_LONG = 200
"""In longer witnesses no word is known to be about what stands far before it."""
_SPOKEN_TO = frozenset({"1", "2"})
_PREDICATE = 3
"""A second predicate, without a subject of its own, shows its verdict within so many words."""


def taken_back(place: Place) -> bool:
    """Tell whether the rest of the sentence takes back its beginning, or its beginning the rest."""
    side = place.cut
    if side is None or apart(place):
        return False
    data = sense(language(place.comparison))
    if not at_end(place):
        return at_start(place) and _called_false(side, data)
    contrast = any(sign.first == side.first for sign in governing(place, "contrast"))
    retraction = any(
        "retraction" in sign.classes and (contrast or sign.first == side.first) for sign in side.signs
    )
    opening = " ".join(side.norms[:2]) in data.classes["retraction"]
    return (
        retraction
        or opening
        or _pointed_out(side, data)
        or _of_others(place, side, data)
        or (contrast and _verdict_turns(place, side))
    )


def turns_within(place: Place) -> bool:
    """Tell whether a phrase and a contrast behind it, or an opposite verdict, are gone: *in private, but*."""
    side = place.cut
    if side is None or not side.first or not at_end(place) or _LONG < len(side.whole):
        return False
    data = sense(language(place.comparison))
    contrasts = [sign.first - side.first for sign in side.signs if "contrast" in sign.classes]
    phrase = side.norms[: min(contrasts, default=0)]
    if phrase and len(phrase) <= _PHRASE and data.asides.isdisjoint(phrase):
        return True
    return any(
        norm in data.alternatives and _second_verdict(side, at, place) for at, norm in enumerate(side.norms)
    )


def _called_false(side: Side, data: Sense) -> bool:
    """Tell whether words that lead into a clause call it false: *it is a lie that*."""
    return side.norms[-1] in data.relatives and any("falsehood" in sign.classes for sign in side.signs)


def _pointed_out(side: Side, data: Sense) -> bool:
    """Tell whether the rest points back and calls it false: *and that is a lie*, *which is nonsense*."""
    pointing = not data.pointers.isdisjoint(side.norms[:2])
    return pointing and any(
        "falsehood" in sign.classes and sign.first < side.first + _NEAR for sign in side.signs
    )


def _of_others(place: Place, side: Side, data: Sense) -> bool:
    """Tell whether the rest says that others say so: *, my opponent keeps telling people, and ...*."""
    last = first_clause(place, side)
    if side.norms[0] in data.asides or _LONG < last - side.first:
        return False
    for sign in side.signs:
        before = side.whole[sign.first - 1]
        own = data.pronouns.get(before, "")[:1] in _SPOKEN_TO or before in data.determiners
        if "saying" in sign.classes and side.first < sign.first < last and not own:
            return True
    return False


def _verdict_turns(place: Place, side: Side) -> bool:
    """Tell whether what follows a contrast undoes what stands before: a wish, or praise beside blame."""
    tag = language(place.comparison)
    modals = sense(tag).classes["modal"]
    kept = side.whole[: side.first]
    if any(modals.get(norm) == "conditional" for norm in kept):
        return not any(modals.get(norm) == "conditional" for norm in side.norms)
    return _clash(kept, side.norms, tag)


def _second_verdict(side: Side, at: int, place: Place) -> bool:
    """Tell whether the same subject is judged the other way: *brilliant … and unbearable after that*."""
    tag = language(place.comparison)
    data = sense(tag)
    after = side.norms[at + 1 : at + 1 + _PREDICATE]
    own = takewhile(lambda norm: norm not in data.pronouns and norm not in data.determiners, after)
    return _clash(side.whole[: side.first], tuple(own), tag)


def _clash(kept: Sequence[str], gone: Sequence[str], tag: str | None) -> bool:
    before, after = ({valence(norm, tag) for norm in row} - {""} for row in (kept, gone))
    return len(before) == len(after) == 1 and before != after
