"""Another person, place, organisation or kind of person.

**What it finds.** Names, and nouns for people and bodies, that stand for each other and are not one; also
the same two with their roles exchanged.

**Why it matters.** It attributes a deed, a place or a plan to somebody else.

**Example.** "The parts went to Iran." beside "The parts went to Iraq."

**Fine.** "The parts went to Iran." beside "The parts went to Tehran, in Iran."

**Style guides.** The IPSO code, clause 1: no inaccurate or distorted information; every style guide has names
checked.

**False alarms.** Two names of one place, or two nouns for the same people, that no list joins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense, speech
from quoteverify.lexicon import (
    akin,
    forms,
    inflected,
    known_name,
    person,
    same_persons,
    synonymous,
    vocabulary,
)
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import bracketed, language, places
from quoteverify.words import is_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.languages.language import Sense
    from quoteverify.model import Comparison, Reading, Variant
    from quoteverify.rules.evidence import Place, Side


_ROOT = 4
"""So many first letters tell one name from another."""
_LARGE = 200
"""A longer witness is not searched for a name."""
_VERB = 4
"""Roots of verbs that are shorter and end in a vowel (*do*, *see*) are all known."""
_OPEN = frozenset("aeiou")
_OFFICE = 4
"""An office stands within so many words behind what it is for."""
_MESSAGE = "they name different persons or bodies"


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each place where somebody or something else is named, and for roles exchanged."""
    for place in places(comparison):
        if _other_named(place) or _other_office(place):
            telling = tuple(v for v in place.variants if _tells(v, place) and not _of_theirs(place))
            yield Claim(telling or place.variants, _MESSAGE)


def _tells(variant: Variant, place: Place) -> bool:
    """Tell whether a variant has a name or a noun for a person on both sides."""
    tag = language(place.comparison)
    return all(
        any(
            token.text[0].isupper() or person(token.norm, tag) or token.norm in sense(tag).pronouns
            for token in reading.tokens
        )
        for reading in (variant.base, variant.witness)
    )


def _other_named(place: Place) -> bool:
    if (
        place.cut is not None
        or place.large
        or any(bracketed(v.base) or bracketed(v.witness) for v in place.variants)
    ):
        return False
    return _other_name(place) or _other_persons(place) or _other_sex(place) or _of_theirs(place)


def _of_theirs(place: Place) -> bool:
    """Tell whether somebody stands for a person of theirs: *the referee*, *the referee's son*."""
    tag = language(place.comparison)
    for one, other in ((place.base.norms, place.witness.norms), (place.witness.norms, place.base.norms)):
        if 1 < len(one) and one[0].partition("'")[2] and (one[0].partition("'")[0],) == other:
            return person(one[-1], tag)
    return False


def _other_office(place: Place) -> bool:
    """Tell whether an office or a body is one for something else, or a lower one: *deputy minister*."""
    data, tag = sense(language(place.comparison)), language(place.comparison)
    if (side := place.cut) is not None:
        after = side.whole[side.last] if side.last < len(side.whole) else ""
        return len(side.norms) == 1 and side.norms[0] in data.subordinates and person(after, tag)
    pair = place.one_for_one
    if pair is None or not data.portfolios.issuperset(pair) or synonymous(*pair, tag):
        return False
    whole, at = place.base.whole, place.base.first
    return any(person(norm, tag) for norm in (*whole[at + 1 : at + _OFFICE], *whole[max(0, at - 2) : at]))


def _other_name(place: Place) -> bool:
    tag = language(place.comparison)
    base, witness = _names(place, "base"), _names(place, "witness")
    base = [name for name in base if not _has(place.witness, name, tag)]
    witness = [name for name in witness if not _has(place.base, name, tag)]
    if not base or not witness:
        return False
    return not any(inflected(a, b, tag) or synonymous(a, b, tag) for a in base for b in witness)


def _has(side: Side, name: str, language: str | None) -> bool:
    """Tell whether a witness has a name, or a word made from it, here or elsewhere: *Spain*, *Spanish*."""
    if _LARGE < len(side.whole):
        return name in side.norms
    if len(name) < _ROOT:
        return name in side.whole
    return any(akin(name, norm, language) for norm in side.whole)


def _names(place: Place, side: str) -> list[str]:
    """Return the words in capitals; at the start of a sentence only such as are no common words."""
    data = sense(language(place.comparison))
    titles = speech(language(place.comparison)).honorifics
    whole = getattr(place.comparison, side)
    found: list[str] = []
    for variant in place.variants:
        reading = getattr(variant, side)
        for at, token in enumerate(reading.tokens, start=reading.first):
            if not token.text[0].isupper() or token.norm in data.grammatical or ":" in token.norm:
                continue
            if token.text.casefold().rstrip(".") in titles:
                continue
            if (at and is_word(whole.tokens[at - 1])) or _names_somebody(whole, at, data):
                found.append(token.norm)
    return found


def _names_somebody(whole: Reading, at: int, data: Sense) -> bool:
    """Tell whether the first word of a sentence is a name: known as one, or no word that could stand there.

    What looks inflected is a name only if it is known as one, or if a verb in the singular follows.
    """
    norm, tag = whole.tokens[at].norm, whole.witness.document.language
    if known_name(norm, tag):
        return True
    if not forms(norm, tag).isdisjoint(vocabulary(tag)):
        return False
    after = whole.tokens[at + 1].norm if at + 1 < len(whole.tokens) else ""
    single = norm.endswith(data.plural) and after in data.singular_verbs
    return single or not norm.endswith(data.plain_endings) or _no_gerund(norm, data)


def _no_gerund(norm: str, data: Sense) -> bool:
    """Tell a name that only ends like the form of a verb, of a root that is too short for one: *Boeing*."""
    root = norm.removesuffix(data.gerund)
    return root != norm and len(root) < _VERB and root[-1:] in _OPEN


def _other_persons(place: Place) -> bool:
    tag = language(place.comparison)
    base = [norm for norm in place.base.norms if person(norm, tag)]
    witness = [norm for norm in place.witness.norms if person(norm, tag)]
    if not base or not witness:
        return False
    return not any(
        inflected(a, b, tag) or same_persons(a, b, tag) or synonymous(a, b, tag)
        for a in base
        for b in witness
    )


def _other_sex(place: Place) -> bool:
    tag = language(place.comparison)
    pronouns, titles = sense(tag).pronouns, speech(tag).titles
    if (pair := place.one_for_one) is None:
        return False
    variant = place.variants[0]
    printed = (variant.base.text.casefold().rstrip("."), variant.witness.text.casefold().rstrip("."))
    return {pronouns.get(norm) for norm in pair} == {"3m", "3f"} or {
        titles.get(title) for title in printed
    } == {"m", "f"}


RULE = Rule(
    id="QV403",
    label="entity_change",
    title="Another person, place, organisation or kind of person",
    severity=Severity.MAJOR,
    help=__doc__ or "",
    check=check,
)
