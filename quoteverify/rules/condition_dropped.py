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
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import language, places
from quoteverify.rules.government import governing, lacking, lasting, to_come
from quoteverify.rules.turns import undone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.lexicon import Sign
    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place


_CLAUSE = 3
"""An inverted *should* begins a condition only before a subject and a verb."""


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each place where one witness alone sets a condition."""
    same = undone(comparison)
    for place in places(comparison):
        if not same.isdisjoint(place.variants):
            continue
        if sets_condition(place) or _condition_exchanged(place):
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


def _condition_exchanged(place: Place) -> bool:
    """Tell whether a condition became a date, or the other way round: *if* for *when*."""
    base, witness = (
        [s.classes["condition"] for s in one.signs if "condition" in s.classes and "modal" not in s.classes]
        for one in (place.base, place.witness)
    )
    return place.cut is None and _differ(base, witness)


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
