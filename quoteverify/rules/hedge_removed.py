"""A mark of uncertainty, or of a source, in one only.

**What it finds.** Allegedly, perhaps, I think, as far as I know, "the pilots say that" and the like that
one witness has and the other does not.

**Why it matters.** It makes a fact of an opinion, a suspicion or somebody else's word, or the other way
round.

**Example.** "Perhaps the pump failed." beside "The pump failed."

**Fine.** "Perhaps the pump failed." beside "Maybe the pump failed."

**Style guides.** AP on *alleged*: what is unproved is not told as fact; Reuters: say how it is known.

**False alarms.** "I think" may be no more than a habit of speech.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.lexicon import negated, opposed
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.certainty import as_sure
from quoteverify.rules.evidence import language, places
from quoteverify.rules.government import at_start, governing
from quoteverify.rules.turns import denied
from quoteverify.words import is_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.languages.language import Sense
    from quoteverify.lexicon import Sign
    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place, Side


_SUBJECT = 3
"""The subject of a verb of saying stands within so many words before it."""
_CLAUSE = 5
"""A clause set within another has at most so many words."""


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each place where one witness alone hedges."""
    for place in () if as_sure(comparison) else places(comparison):
        if hedges(place) or _exchanged(place):
            yield Claim(place.variants, "only one of them is uncertain")


def hedges(place: Place) -> bool:
    """Tell whether the words that one witness alone has make the rest uncertain, or somebody's word."""
    return bool(governing(place, "hedge")) or _attributes(place) or _not_excluded(place)


def _not_excluded(place: Place) -> bool:
    """Tell whether words before a clause only say that it may be so: *we cannot exclude that*."""
    side = place.cut
    if side is None or not at_start(place):
        return False
    links = sense(language(place.comparison)).links
    return any(
        "implicit negation" in sign.classes
        and denied(sign, side)
        and all(norm in links for norm in side.whole[sign.last : side.last])
        for sign in side.signs
    )


def _attributes(place: Place) -> bool:
    """Tell whether a clause of saying governs what both witnesses have: *the pilots say that*."""
    side = place.cut
    if side is None:
        return False
    data = sense(language(place.comparison))
    if not at_start(place):
        return _interposed(place, side, data)
    links = data.links
    return any(
        side.first < sign.first
        and all(norm in links for norm in side.whole[sign.last : side.last])
        and not _stresses(sign, side, data)
        for sign in governing(place, "saying")
    )


def _stresses(sign: Sign, side: Side, data: Sense) -> bool:
    """Tell whether speakers stress what they say themselves: *I can tell you that*."""
    subject = [
        norm for norm in side.whole[max(0, sign.first - _SUBJECT) : sign.first] if norm in data.pronouns
    ]
    own = bool(subject) and data.pronouns[subject[-1]][0] == "1"
    return own and side.whole[sign.first] in data.assertions


def _interposed(place: Place, side: Side, data: Sense) -> bool:
    """Tell whether a clause of somebody else's saying stands within, or first: *, the pilots say,*."""
    last = _first_clause(place, side)
    clause = side.whole[side.first : last]
    if _CLAUSE < len(clause) or any(data.pronouns.get(norm, "")[:1] in {"1", "2"} for norm in clause):
        return False
    says = governing(place, "saying") if last == side.last else side.signs
    return any("saying" in s.classes and side.first < s.first and s.last == last for s in says)


def _first_clause(place: Place, side: Side) -> int:
    """Return where the first clause ends, among the words, of those that one witness alone has."""
    variant = place.variants[0]
    tokens = (variant.base if side is place.base else variant.witness).tokens
    end = next((at for at, token in enumerate(tokens) if token.norm == ","), len(tokens))
    return side.first + sum(map(is_word, tokens[:end]))


def _opposed(place: Place) -> bool:
    """Tell whether a word such as *possible* stands for its opposite, which is another matter."""
    tag = language(place.comparison)
    return not place.large and any(
        negated(one, other, tag) or opposed(one, other, tag)
        for one in place.base.norms
        for other in place.witness.norms
    )


def _exchanged(place: Place) -> bool:
    if place.cut is not None or place.base.kinds("modal") or place.witness.kinds("modal") or _opposed(place):
        return False
    return bool(place.base.kinds("hedge")) != bool(place.witness.kinds("hedge"))


RULE = Rule(
    id="QV405",
    label="hedge_removed",
    title="A mark of uncertainty, or of a source, in one only",
    severity=Severity.MAJOR,
    help=__doc__ or "",
    check=check,
)
