"""Where one witness turns round what the other says: by a negation, a prefix or an opposite.

Two turns that stand together cancel out: *not uncommon* is *common*, *not true* is *false*.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.lexicon import contrary, forms, inflected, negated, opposed, synonymous
from quoteverify.rules.balance import answered, countered, excepted, lacked, listed
from quoteverify.rules.certainty import as_sure, weighed
from quoteverify.rules.evidence import language, norms, places
from quoteverify.rules.government import governing, lacking
from quoteverify.rules.scope import deny_alike, partial

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteverify.languages.language import Sense
    from quoteverify.lexicon import Sign
    from quoteverify.model import Comparison, Variant
    from quoteverify.rules.evidence import Place, Side

_CLAUSE = 3
"""Fewer words that moved are a negation with another scope."""
_NEAR = 4
"""Two turns at most this many words apart bear on each other."""
_FAR = 12
"""So do a condition and what is denied in its clause, or in the clause that it governs."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A change that, by itself, turns the sense round."""

    kind: str
    """``negation``, ``prefix``, ``condition`` or ``opposite``."""
    place: Place
    variants: tuple[Variant, ...]


@lru_cache(maxsize=4)
def turns(comparison: Comparison) -> tuple[Turn, ...]:
    """Return the turns of a comparison that no other turn beside them undoes."""
    found = _found(comparison)
    undone = _undone(found)
    left = tuple(turn for at, turn in enumerate(found) if at not in undone and not _lacked(turn))
    if left and excepted(comparison):
        return ()
    negations = all(turn.kind == "negation" for turn in left)
    return () if left and negations and deny_alike(comparison) else left


def undone(comparison: Comparison) -> frozenset[Variant]:
    """Return the variants of turns that another beside them undoes."""
    found = _found(comparison)
    if excepted(comparison):
        return frozenset(variant for place in places(comparison) for variant in place.variants)
    return frozenset(variant for at in _undone(found) for variant in found[at].variants)


@lru_cache(maxsize=4)
def retold(comparison: Comparison) -> frozenset[Variant]:
    """Return the variants that say together, in other words, what stands elsewhere in the other witness."""
    return undone(comparison) | weighed(comparison)


def _lacked(turn: Turn) -> bool:
    return turn.kind == "negation" and (lacked(turn.place) or countered(turn.place))


@lru_cache(maxsize=4)
def _found(comparison: Comparison) -> tuple[Turn, ...]:
    return tuple(turn for place in places(comparison) for turn in _at(place))


def _undone(found: Sequence[Turn]) -> set[int]:
    """Return which turns another beside them undoes."""
    undone: set[int] = set()
    for at, (one, other) in enumerate(pairwise(found)):
        if at not in undone and any(undo(one, other) for undo in (_cancel, _raised, _moved, _retold)):
            undone |= {at, at + 1}
    return undone


def _at(place: Place) -> list[Turn]:
    """Return the turns at one place."""
    lexical = [turn for variant in place.variants if (turn := _lexical(place, variant)) is not None]
    if not lexical and (turn := _condition_turned(place) or _phrasal(place)):
        lexical = [turn]
    negation = _negations(place, place.base) - _negations(place, place.witness)
    if (
        lexical and place.cut is None
    ):  # a verb that denies is itself the opposite there: "failed", "succeeded"
        negation = _denials_at(place, place.base) - _denials_at(place, place.witness)
    if place.one_for_one and lexical:  # "rejected" for "accepted" is one turn and not two
        return [replace(turn, kind="negation") for turn in lexical] if _verb_of_denial(place) else lexical
    if not negation % 2 or (not lexical and answered(place)):
        return lexical
    return [*lexical, Turn("negation", place, place.variants)]


def _verb_of_denial(place: Place) -> bool:
    """Tell whether a verb denies the one behind it, beside an opposite that does not: *refused to*."""
    heads = (
        any("implicit negation" in s.classes and s.first + 1 < s.last for s in side.signs)
        for side in (place.base, place.witness)
    )
    return sum(heads) == 1


def _denials_at(place: Place, side: Side) -> int:
    return _denials(side, sense(language(place.comparison)))


def _lexical(place: Place, variant: Variant) -> Turn | None:
    base, witness = norms(variant.base), norms(variant.witness)
    if len(base) != 1 or len(witness) != 1:
        return None
    tag = language(place.comparison)
    one, other = base[0], witness[0]
    if negated(one, other, tag):
        return Turn("prefix", place, (variant,))
    turned = opposed(one, other, tag) or (place.one_for_one is not None and contrary(one, other, tag))
    return Turn("opposite", place, (variant,)) if turned else None


def _condition_turned(place: Place) -> Turn | None:
    """Find a condition that excludes beside one that includes: *unless*, *if*."""
    base, witness = (
        {"excluding" in sign.classes for sign in side.signs if "condition" in sign.classes}
        for side in (place.base, place.witness)
    )
    return Turn("condition", place, place.variants) if base ^ witness == {True, False} else None


def _phrasal(place: Place) -> Turn | None:
    """Find opposites in a place that was not cut into words: *went up*, *fell back down*."""
    if not (place.base.norms and place.witness.norms) or 6 < len(place.base.norms) + len(place.witness.norms):
        return None
    tag = language(place.comparison)
    turned = any(
        opposed(one, other, tag)
        for one in _verbs(place.base, sense(tag))
        for other in _verbs(place.witness, sense(tag))
    )
    return Turn("opposite", place, place.variants) if turned else None


def _verbs(side: Side, data: Sense) -> list[str]:
    """Return the words of a place, one for each verb of two: *rise* for *went up*."""
    phrases = [sign for sign in side.signs if "phrasal" in sign.classes]
    covered = {at for sign in phrases for at in range(sign.first, sign.last)}
    words = [norm for at, norm in enumerate(side.norms, start=side.first) if at not in covered]
    return [sign.classes["phrasal"] for sign in phrases] + [n for n in words if n not in data.auxiliaries]


def _negations(place: Place, side: Side) -> int:
    """Count what denies on one side of a place."""
    other = place.witness if side is place.base else place.base
    if place.cut is side:
        if _interjection(place, side) or lacking(place) or listed(place, side):
            return 0
        data = sense(language(place.comparison))
        full = [
            sign
            for sign in governing(place, "negation")
            if sign.classes["negation"] == "full" or not _told(sign, side, data)
        ]
        return len(full) + len(_implicit_in_cut(place, side)) + _of_a_set_phrase(side, data)
    if place.cut is not None:  # a sign that the other's missing word made: "few" for "a few"
        return _denials_at(place, side)
    return _denials_at(place, side) + len(_implicit_in_exchange(place, side, other))


def _of_a_set_phrase(side: Side, data: Sense) -> bool:
    """Tell whether the negation of a set phrase, and no more of it, is gone: *no doubt*, *doubt*."""
    return any(
        "not negating" in sign.classes
        and side.first <= sign.first
        and side.last < sign.last
        and side.whole[sign.first] in data.classes["negation"]
        for sign in side.signs
    )


def _interjection(place: Place, side: Side) -> bool:
    """Tell whether a *no* answers instead of denying: *No, we ...*."""
    reading = place.variants[0].base if side is place.base else place.variants[0].witness
    whole = place.comparison.base if side is place.base else place.comparison.witness
    after = reading.first + len(reading.tokens)
    return side.norms == ("no",) and after < len(whole.tokens) and whole.tokens[after].norm in ",.!"


def _implicit_in_cut(place: Place, side: Side) -> list[Sign]:
    """Return the verbs that deny what follows them: *refused to*."""
    return [
        sign
        for sign in governing(place, "implicit negation")
        if _denies(sign, side, sense(language(place.comparison)))
        if side.last < len(side.whole) or len(side.norms) == 1
    ]


def _implicit_in_exchange(place: Place, side: Side, other: Side) -> list[Sign]:
    """Return the verbs that deny, where the other witness has the same without them or denies it too."""
    data = sense(language(place.comparison))
    found = [s for s in side.signs if "implicit negation" in s.classes and _denies(s, side, data)]
    if len(found) == len(other.kinds("implicit negation")):
        return []
    if len(found) == 1 and not other.kinds("implicit negation") and denied(found[0], side):
        return found  # not to rule out is to leave open
    if len(found) == 1 and _of_chance(found[0]) and any(map(_of_chance, other.signs)):
        return found  # impossible, can
    if not found or other.kinds("negation") or other.kinds("saying") or place.large:
        return found
    tag = language(place.comparison)
    denying = {at for sign in found for at in range(sign.first, sign.last)}
    rest = [norm for at, norm in enumerate(side.norms, start=side.first) if at not in denying]
    serving = sense(tag).auxiliaries | {"to"}
    facts = [norm for norm in other.norms if norm not in serving]
    rest = [norm for norm in rest if norm not in serving]
    same = facts and all(any(inflected(f, r, tag) or synonymous(f, r, tag) for r in rest) for f in facts)
    return found if same else []


def _of_chance(sign: Sign) -> bool:
    return "modal" in sign.classes or "certainty" in sign.classes


def _denies(sign: Sign, side: Side, data: Sense) -> bool:
    """Tell whether a verb denies here: to stop does so only before what is no longer done."""
    if sign.classes["implicit negation"] != "ending":
        return True
    return any(norm.endswith(data.gerund) for norm in side.whole[sign.last : sign.last + 1])


def denied(sign: Sign, side: Side) -> bool:
    """Tell whether a negation stands just before a verb that denies."""
    return any("negation" in each.classes and each.last == sign.first for each in side.signs)


def _denials(side: Side, data: Sense) -> int:
    """Count the words of denial; *few* and *little* after an article only tell a size."""
    return sum(
        "negation" in sign.classes and not (sign.classes["negation"] == "quasi" and _told(sign, side, data))
        for sign in side.signs
    )


def _told(sign: Sign, side: Side, data: Sense) -> bool:
    return 0 < sign.first and side.whole[sign.first - 1] in data.determiners


def _cancel(one: Turn, other: Turn) -> bool:
    """Tell whether two turns stand together and one of them is a matter of words."""
    if one.kind == other.kind == "negation" or _partly(one) or _partly(other):
        return False
    near = _FAR if "condition" in {one.kind, other.kind} else _NEAR
    base = other.place.base.first - one.place.base.last
    witness = other.place.witness.first - one.place.witness.last
    return max(base, witness) <= near or (base < 0 and witness < 0)


def _partly(turn: Turn) -> bool:
    """Tell whether a negation denies only that all is so, or wholly: *not entirely*."""
    if turn.kind != "negation":
        return False
    sides = zip((turn.place.base, turn.place.witness), partial(turn.place.comparison), strict=True)
    return any(sign.first in known for side, known in sides for sign in side.signs)


def _moved(one: Turn, other: Turn) -> bool:
    """Tell whether the same clause, with what denies in it, stands elsewhere."""
    ours, theirs = one.place, other.place
    return (
        ours.cut is not None
        and theirs.cut is not None
        and (ours.cut is ours.base) != (theirs.cut is theirs.base)
        and ours.cut.norms == theirs.cut.norms
        and _CLAUSE <= len(ours.cut.norms)
    )


def _retold(one: Turn, other: Turn) -> bool:
    """Tell whether each witness denies it once, in other words: *too few*, *not enough*."""
    if not (one.kind == other.kind == "negation") or not _answer(one.place, other.place):
        return False
    places = (one.place, other.place)
    signs = [sign for place in places for side in (place.base, place.witness) for sign in side.signs]
    near = other.place.base.first - one.place.base.last <= _NEAR
    worded = near and any(
        sign.classes.get("negation") == "quasi" or "implicit negation" in sign.classes for sign in signs
    )
    exact = any("universal" in sign.classes or "exhaustive" in sign.classes for sign in signs)
    return worded or (not exact and as_sure(one.place.comparison))


def _answer(one: Place, other: Place) -> bool:
    """Tell whether the base alone denies at one place, and the witness alone at the other."""
    ours, theirs = (
        tuple(bool(side.kinds("negation") or side.kinds("implicit negation")) for side in sides)
        for sides in ((one.base, one.witness), (other.base, other.witness))
    )
    return ours == theirs[::-1] and ours[0] != ours[1]


def _raised(one: Turn, other: Turn) -> bool:
    """Tell whether a negation only moved: to the verb of thinking, or past the subject."""
    if not (one.kind == other.kind == "negation"):
        return False
    base = [*one.place.base.kinds("negation"), *other.place.base.kinds("negation")]
    if base != [*one.place.witness.kinds("negation"), *other.place.witness.kinds("negation")]:
        return False
    tag = language(one.place.comparison)
    between = one.place.base.whole[one.place.base.last : other.place.base.first]
    data = sense(tag)
    quantities = data.classes["universal"].keys() | data.classes["limit"].keys()
    if any(norm in quantities for norm in between):
        return False
    verb = () if forms(between[0] if between else "", tag) & data.raising else one.place.base.norms[-1:]
    return _raised_past_subject((*verb, *between), data, tag) or all(
        norm in data.grammatical or forms(norm, tag) & data.raising for norm in between
    )


def _raised_past_subject(between: Sequence[str], data: Sense, tag: str | None) -> bool:
    """Tell whether a verb of thinking, a subject and its auxiliary are what was passed, and no more."""
    if not 1 < len(between) <= _FAR or not forms(between[0], tag) & data.raising:
        return False
    subject = [norm for norm in between[1:-1] if norm not in data.links]
    plain = data.relatives.isdisjoint(subject) and data.auxiliaries.isdisjoint(subject)
    return plain and (between[-1] in data.auxiliaries or between[-1] in data.classes["modal"])
