"""A condition or exception in one only.

**What it finds.** Clauses and phrases with if, unless, provided, as long as, subject to, except and the
like that one witness has and the other does not. A clause that only dates an event is none, unless the
event is still to come.

**Why it matters.** A promise with a condition is not the promise without it.

**Example.** "We will sign if the price holds." beside "We will sign."

**Fine.** "We will sign if the price holds." beside "We will sign provided the price holds."

**Style guides.** Reuters: words may be cut only where the sense stays as it was; AP warns of fragments that
mislead.

**False alarms.** A clause of courtesy or of fixed form ("if you like") that is not in the list of such.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.lexicon import root
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import language, places
from quoteverify.rules.government import dated_otherwise, governing, lacking, lasting, to_come
from quoteverify.rules.turns import undone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.languages.language import Sense
    from quoteverify.lexicon import Sign
    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place, Side


_CLAUSE = 3
"""An inverted *should* begins a condition only before a subject and a verb."""

_BOTH = 2
_REACH = 5
"""What a condition is about is named within so many words."""


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each place where one witness alone sets a condition."""
    same = undone(comparison)
    found = [
        place
        for place in places(comparison)
        if same.isdisjoint(place.variants) and (sets_condition(place) or _condition_exchanged(place))
    ]
    if dated_otherwise(found):
        variants = tuple(variant for place in found for variant in place.variants)
        yield Claim(variants, "what is a condition in one only dates it in the other")
        return
    if _retold(found):
        return
    for place in found:
        yield Claim(place.variants, "only one of them sets the condition")


def sets_condition(place: Place) -> bool:
    """Tell whether the words that one witness alone has make the rest conditional."""
    return (
        any(_holds(sign, place) for sign in governing(place, "condition"))
        or _excepts(place)
        or lacking(place)
    )


def _excepts(place: Place) -> bool:
    """Tell whether a word for all is followed by an exception: *everyone but the cook*."""
    side = place.cut
    classes = sense(language(place.comparison)).classes
    if side is None or not side.first or side.norms[0] not in classes["contrast"]:
        return False
    return side.whole[side.first - 1] in classes["universal"]


def _holds(sign: Sign, place: Place) -> bool:
    side = place.cut or place.base
    if "modal" in sign.classes and (len(side.norms) < _CLAUSE or side.first < sign.first):
        return False
    if sign.classes["condition"] != "dated":
        return True
    dated = _CLAUSE <= len(side.norms) and to_come(place, side)
    return dated and not lasting(side, sense(language(place.comparison)))


def _retold(found: Sequence[Place]) -> bool:
    """Tell whether each witness sets the condition once, at another place: *without their consent*."""
    if len(found) < _BOTH:
        return False
    tag = language(found[0].comparison)
    clauses = [
        [*_clauses(sides, sense(tag))] for sides in ([p.base for p in found], [p.witness for p in found])
    ]
    if any(len(each) != 1 for each in clauses):
        return False
    ours, theirs = ({root(norm, tag) for norm in each[0]} - sense(tag).grammatical for each in clauses)
    return not ours.isdisjoint(theirs)


def _clauses(sides: Sequence[Side], data: Sense) -> Iterator[tuple[str, ...]]:
    """Yield the words of each condition and behind it."""
    for side in sides:
        for sign in side.signs:
            lacking = side.whole[sign.first] in data.lacking
            if lacking or ("condition" in sign.classes and "modal" not in sign.classes):
                yield side.whole[sign.first : sign.last + _REACH]


def _inverted(place: Place) -> bool:
    """Tell whether a verb before its subject begins the condition in one: *should it rain*, *if it rains*."""
    data = sense(language(place.comparison))
    return any(
        one.norms[:1]
        and one.norms[0] in data.inversions
        and other.norms[:1] == other.norms
        and any("condition" in sign.classes for sign in other.signs)
        for one, other in ((place.base, place.witness), (place.witness, place.base))
    )


def _condition_exchanged(place: Place) -> bool:
    """Tell whether a condition became a date, or the other way round: *if* for *when*."""
    base, witness = (
        [s.classes["condition"] for s in one.signs if "condition" in s.classes and "modal" not in s.classes]
        for one in (place.base, place.witness)
    )
    return place.cut is None and _differ(base, witness) and not _inverted(place)


def _differ(base: list[str], witness: list[str]) -> bool:
    if base and witness:
        return ("dated" in base) != ("dated" in witness)
    return "" in base + witness


RULE = Rule(
    id="QV406",
    label="condition_dropped",
    title="A condition or exception in one only",
    severity=Severity.MAJOR,
    help=__doc__ or "",
    check=check,
)
