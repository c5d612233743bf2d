"""The same two with their roles exchanged.

**What it finds.** Two phrases that took each other's place around a verb, other than as members of a
list or around a verb that is the same from both ends; prepositions that did, *by* and *to*; and a passive
that lost, or was given, the auxiliary that makes it one.

**Why it matters.** Every word is there, but somebody else did it.

**Example.** "The bank sued the town." beside "The town sued the bank."

**Fine.** "The bank sued the town." beside "The town was sued by the bank."

**Style guides.** The IPSO code, clause 1: no inaccurate or distorted information.

**False alarms.** Relations that are the same from both ends and in no list: *A quarrelled with B*; verbs
that mean the same without the passive and are in no list.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.lexicon import forms, inflected
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import language, places
from quoteverify.rules.voice import made_active

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.languages.language import Sense
    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each two phrases that stand in each other's place."""
    parting = places(comparison)
    for place in parting:
        if made_active(place):
            yield Claim(place.variants, "who did it in one had it done to them in the other")
    phrases = [place for place in parting if not _agrees(place)]
    for one, other in pairwise(phrases):
        if _exchanged(one, other) or _turned_about(one, other) or _led_in_otherwise(one, other):
            yield Claim((*one.variants, *other.variants), "the roles are exchanged")


def _agrees(place: Place) -> bool:
    """Tell whether only the form of a verb follows from another subject: *wants*, *want*."""
    pair = place.one_for_one
    return pair is not None and inflected(*pair, language(place.comparison))


def _exchanged(one: Place, other: Place) -> bool:
    data, tag = sense(language(one.comparison)), language(one.comparison)
    if one.cut is not None or other.cut is not None or not _swapped(one, other, data):
        return False
    between = [
        norm for norm in one.base.whole[one.base.last : other.base.first] if norm not in data.determiners
    ]
    if not data.classes["negation"].keys().isdisjoint(between):
        return True  # one of the two, and not the other
    if all(norm in data.auxiliaries for norm in between) or between[-1] in data.alternatives:
        return False
    return not (_listed(other) or any(forms(norm, tag) & data.symmetric for norm in between))


def _turned_about(one: Place, other: Place) -> bool:
    """Tell whether a subject and its verb became the verb and its object: *A bought*, *bought A*."""
    ours, theirs = one.cut, other.cut
    if ours is None or theirs is None or (ours is one.base) == (theirs is other.base):
        return False
    verb, tag = ours.norms[-1], language(one.comparison)
    data = sense(tag)
    if (
        not inflected(verb, theirs.norms[0], tag)
        or verb in data.grammatical
        or forms(verb, tag) & data.symmetric
    ):
        return False
    subject, rest = ours.norms[:-1], theirs.norms[1:]
    if not ours.first and _same_person(subject, rest, data):
        return True
    named = bool(subject) and (subject[0] in data.determiners or subject[0] not in data.grammatical)
    return named and subject == rest and data.times.isdisjoint(subject) and ours.whole[: ours.first] == ()


def _same_person(subject: tuple[str, ...], rest: tuple[str, ...], data: Sense) -> bool:
    """Tell whether a pronoun became what something is done to: *I asked*, *asked me*."""
    if len(subject) != 1 or len(rest) != 1 or subject == rest:
        return False
    who = data.pronouns.get(subject[0])
    return who is not None and who == data.pronouns.get(rest[0])


def _led_in_otherwise(one: Place, other: Place) -> bool:
    """Tell whether two prepositions stand in each other's place: *by A to B*, *to A by B*."""
    pair, data = one.one_for_one, sense(language(one.comparison))
    if pair is None or other.one_for_one != pair[::-1] or one.base.last == other.base.first:
        return False
    return data.role_markers.issuperset(pair)


def _swapped(one: Place, other: Place, data: Sense) -> bool:
    """Tell whether the words of weight at one place stand at the other, and the other way round.

    An auxiliary more on one side is that of a passive.
    """
    rows = (*_parting(one, data), *_parting(other, data))
    base, witness = (
        [norm for norm in (*side.norms, *after.norms) if norm in data.auxiliaries]
        for side, after in ((one.base, other.base), (one.witness, other.witness))
    )
    swapped = rows[0] == rows[3] and rows[1] == rows[2]
    return bool(rows[0] and rows[1]) and swapped and len(base) == len(witness)


def _parting(place: Place, data: Sense) -> tuple[list[str], list[str]]:
    """Return what both speak of, persons too, but for a verb that agrees with each subject."""
    base, witness = (
        [
            data.pronouns.get(norm, norm)
            for norm in side.norms
            if norm not in data.grammatical or (norm in data.pronouns and norm not in data.determiners)
        ]
        for side in (place.base, place.witness)
    )
    if len(base) != len(witness):
        return base, witness
    tag = language(place.comparison)
    agreeing = [at for at, pair in enumerate(zip(base, witness, strict=True)) if inflected(*pair, tag)]
    ours, theirs = ([norm for at, norm in enumerate(row) if at not in agreeing] for row in (base, witness))
    return ours, theirs


def _listed(place: Place) -> bool:
    """Tell whether a comma stands before a phrase, or before its article."""
    tokens = place.comparison.base.tokens[: place.variants[0].base.first]
    return any(token.norm == "," for token in tokens[-2:])


RULE = Rule(
    id="QV411",
    label="entity_change",
    title="The same two with their roles exchanged",
    severity=Severity.MAJOR,
    help=__doc__ or "",
    check=check,
)
