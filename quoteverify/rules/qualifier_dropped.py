"""A limit in one only, or widened.

**What it finds.** Limits of scope, quantity, degree, time or circumstance: some, most, only, nearly, up to,
in principle, for now. One witness has them and the other does not, or has a wider one.

**Why it matters.** It makes a rule of an exception, and a promise of a maximum.

**Example.** "Some of the tests failed." beside "The tests failed."

**Fine.** "Some of the tests failed." beside "Several tests failed."

**Style guides.** Reuters: words may be cut only where the sense stays; BBC guidelines: claims keep their
limits.

**False alarms.** An adjective of a kind that only describes; a time that only dates what happened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify import values
from quoteverify.languages import sense
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.balance import excepted
from quoteverify.rules.duration import limits_time, limits_validity
from quoteverify.rules.evidence import language, places
from quoteverify.rules.focus import refocused
from quoteverify.rules.government import at_end, governing, marked
from quoteverify.rules.scope import deny_alike
from quoteverify.rules.turns import undone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.languages.language import Sense
    from quoteverify.lexicon import Sign
    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place, Side


_LARGE = 7
"""Where more words stand for others, a limit among them says nothing of what both have."""
_AMOUNTS = frozenset({"above", "below", "near"})
"""Prepositions of place too: limits only before an amount."""


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each place where one witness alone sets a limit, or another one."""
    if excepted(comparison):
        return
    moved, turned = refocused(comparison), undone(comparison)
    if moved:
        yield Claim(moved, "the limit is to something else")
    for place in places(comparison):
        if not set(place.variants).isdisjoint(moved) or (turned and _focuses(place)):
            continue
        if (
            (limits(place) and not _retracts(place))
            or _exchanged(place)
            or _share(place)
            or limits_time(place)
            or limits_validity(place)
        ):
            both = place.base.kinds("limit") and place.witness.kinds("limit")
            yield Claim(place.variants, "the limits differ" if both else "only one of them sets this limit")


def _focuses(place: Place) -> bool:
    """Tell whether *only* goes with a condition that was turned round: *not until*, *only once*."""
    foci = sense(language(place.comparison)).foci
    return any(len(side.norms) == 1 and side.norms[0] in foci for side in (place.base, place.witness))


def limits(place: Place) -> bool:
    """Tell whether the words that one witness alone has limit what both have."""
    return any(_limits(sign, place.cut or place.base, place) for sign in governing(place, "limit"))


def _limits(sign: Sign, side: Side, place: Place) -> bool:
    """Tell whether a sign limits here: some do so before amounts only, or fill a pause elsewhere."""
    data = sense(language(place.comparison))
    before = side.whole[sign.first - 1] if sign.first else ""
    kind = sign.classes["limit"]
    if kind in {"kind", "habit"}:
        return _limits_in_cut(kind, before, side, place)
    if _of_a_phrase(sign, before, data):
        return False
    if kind not in _AMOUNTS and "filler" not in sign.classes:
        return True
    after = side.whole[sign.last] if sign.last < len(side.whole) else ""
    amounts = data.classes["universal"].keys() | data.articles | {"one"}
    return ":" in after or after in amounts or ":" in before


def _limits_in_cut(kind: str, before: str, side: Side, place: Place) -> bool:
    """Tell whether a word that only one has limits: private aircraft are fewer, *this* private one is one."""
    data = sense(language(place.comparison))
    if kind == "kind":
        return place.cut is not None and before not in data.determiners
    # closed at night; but what happened at night happened
    return place.cut is not None and not data.presents.isdisjoint(side.whole)


def _of_a_phrase(sign: Sign, before: str, data: Sense) -> bool:
    """Tell whether a sign belongs to a phrase that sets no limit."""
    match sign.classes["limit"]:
        case "measure":  # twice as many
            return True
        case "most":  # the most of a quality
            return before in data.determiners
        case "some":  # to be part of
            return before in data.auxiliaries or _none_of(sign, before, data)
        case "among":  # among friends; but is among the best
            single = sign.last == sign.first + 1
            return _none_of(sign, before, data) or (single and before not in data.auxiliaries)
        case _:
            return _none_of(sign, before, data)


def _none_of(sign: Sign, before: str, data: Sense) -> bool:
    """Tell whether nothing is left of it: *not one of them*."""
    return "scope" in sign.classes and before in data.classes["negation"]


def _retracts(place: Place) -> bool:
    """Tell whether the words cut off at the end begin by taking back what stands before: *or at least*."""
    if place.cut is None or marked(place) or not at_end(place):
        return False
    at = place.cut.first + (place.cut.norms[0] in sense(language(place.comparison)).classes["contrast"])
    return any("retraction" in sign.classes and sign.first == at for sign in place.cut.signs)


def _exchanged(place: Place) -> bool:
    """Tell whether both witnesses have words here, and limits of different kinds or in one only."""
    if place.cut is not None or (_denies(place) and deny_alike(place.comparison)):
        return False
    if _LARGE < max(len(place.base.norms), len(place.witness.norms)):
        return False
    base, witness = (
        {
            _kind(sign, side)
            for sign in side.signs
            if "limit" in sign.classes and side.first <= sign.first and _limits(sign, side, place)
        }
        for side in (place.base, place.witness)
    )
    if base ^ witness == {"many"} and _not_lacking(place):
        return False
    return base != witness


def _not_lacking(place: Place) -> bool:
    """Tell whether one denies a lack, where the other has plenty."""
    return any(
        side.kinds("negation") and side.kinds("implicit negation") for side in (place.base, place.witness)
    )


def _kind(sign: Sign, side: Side) -> str:
    """Return the kind of a limit; *some* forty are about so many, *more than* half are most."""
    kind = sign.classes["limit"]
    after = "".join(side.whole[sign.last : sign.last + 1])
    if kind == "some" and ":" in after:
        return "near"
    return "most" if kind == "above" and values.half(after) else kind


def _denies(place: Place) -> bool:
    return any("negation" in sign.classes for side in (place.base, place.witness) for sign in side.signs)


def _share(place: Place) -> bool:
    """Tell whether a share of a whole is named in one only: *half the staff*."""
    side = place.cut
    return (
        side is not None
        and 0 < len(side.norms) < 4
        and any(
            norm.startswith(("percent:", "number:")) and ("/" in norm or norm[0] == "p")
            for norm in side.norms
        )
    )


RULE = Rule(
    id="QV412",
    label="qualifier_dropped",
    title="A limit in one only, or widened",
    severity=Severity.MAJOR,
    help=__doc__ or "",
    check=check,
)
