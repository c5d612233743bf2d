"""Where the auxiliary of a passive is gone, so that whoever suffered something does it: *were warned*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense, speech
from quoteverify.lexicon import forms, signs
from quoteverify.rules.evidence import language

if TYPE_CHECKING:
    from quoteverify.languages.language import Sense
    from quoteverify.rules.evidence import Place, Side


_NEAR = 10
"""What else bears on a verb stands within so many words of it."""


def made_active(place: Place) -> bool:
    """Tell whether one witness alone has the auxiliary that makes the verb behind it a passive.

    Without it the verb must be able to have the words before it for its subject, and to mean another role.
    """
    side, tag = place.cut, language(place.comparison)
    short = place.witness if side is place.base else place.base
    if side is None or not _is_passive(side, tag) or not _has_subject(short, tag):
        return False
    verb = short.whole[short.first] if short.first < len(short.whole) else ""
    data = sense(tag)
    if not _may_be_active(verb, short, data) or forms(verb, tag) & data.middles:
        return False
    return not _stays_passive(short, tag)


def _is_passive(side: Side, tag: str | None) -> bool:
    """Tell whether words are auxiliaries that end in a form of *be*."""
    auxiliaries = sense(tag).auxiliaries.issuperset(side.norms)
    return auxiliaries and side.norms[-1] in speech(tag).copulas


def _has_subject(short: Side, tag: str | None) -> bool:
    """Tell whether what stands before the verb can be its subject, or its *have*."""
    before = short.whole[short.first - 1] if short.first else ""
    data = sense(tag)
    return bool(before) and (
        before in data.perfect_auxiliaries or before in data.pronouns or before not in data.grammatical
    )


def _may_be_active(verb: str, short: Side, data: Sense) -> bool:
    """Tell whether a participle is one of the active here: behind *have*, or as the form of the past."""
    if verb.endswith(data.past):
        return len(data.past) + 2 < len(verb)
    if verb not in data.irregular or verb in data.auxiliaries:
        return False
    if short.whole[short.first - 1] in data.perfect_auxiliaries:
        return True
    alike = sum(dictionary == data.irregular[verb] for dictionary in data.irregular.values())
    return alike == 1 and not verb.endswith(data.participle)  # sent, but not taken


def _stays_passive(short: Side, tag: str | None) -> bool:
    """Tell whether something else makes a passive of it: *by*, a form of *be* for two, a set phrase."""
    start = max(0, short.first - _NEAR)
    row, at = short.whole[start : short.first + _NEAR], short.first - start
    before, after = row[:at], row[at + 1 :]
    if not speech(tag).copulas.isdisjoint(before) or not sense(tag).agents.isdisjoint(after):
        return True
    return any("modal" in sign.classes and sign.first <= at < sign.last for sign in signs(row, language=tag))
