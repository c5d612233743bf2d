"""The same words in another order.

**What it finds.** Words that moved: fronting, inversion, another order of a list, active for passive with
the roles kept.

**Why it matters.** The sense stays, but inside quotation marks the order is part of what was said.

**Example.** "On Friday the court sits." beside "The court sits on Friday."

**Fine.** "On Friday the court sits." beside "On Friday, the court sits."

**Style guides.** AP and The New York Times: what is reworded loses its quotation marks.

**False alarms.** A word that moved may be stressed by it.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.lexicon import inflected, root
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import language, places
from quoteverify.rules.focus import refocused
from quoteverify.rules.government import dated_otherwise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place


_MANY = 60
"""Where more places part, the words of each are not looked for in all others."""


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for all places together where the same words stand in another order, else for pairs."""
    parting = places(comparison)
    if len(parting) < 2 or refocused(comparison) or dated_otherwise(parting):
        return
    if (
        len(parting) <= _MANY
        and any(_weighty(place.base.norms, language(comparison)) for place in parting)
        and all(_in_place(place, parting) for place in parting)
    ):
        return
    if not _inflected(parting) and _same(
        [norm for p in parting for norm in p.base.norms],
        [n for p in parting for n in p.witness.norms],
        parting[0],
    ):
        yield Claim(tuple(v for place in parting for v in place.variants), _MESSAGE)
        return
    waiting: dict[tuple[str, ...], list[Place]] = {}
    for place in parting:
        key = _moved(place)
        partner = next(
            (p for p in waiting.get(key, ()) if bool(p.base.norms) != bool(place.base.norms)), None
        )
        if partner is not None:
            waiting[key].remove(partner)
            yield Claim((*partner.variants, *place.variants), _MESSAGE)
        elif key:
            waiting.setdefault(key, []).append(place)


_MESSAGE = "the order differs"


def _inflected(parting: Sequence[Place]) -> bool:
    """Tell whether forms of one word stand for each other at each place: *was* … *were*, *were* … *was*."""
    pairs = [place.one_for_one for place in parting]
    return all(pair is not None and inflected(*pair, language(parting[0].comparison)) for pair in pairs)


def _same(base: Sequence[str], witness: Sequence[str], place: Place) -> bool:
    """Tell whether two rows have the same weighty words or, if none, the same words."""
    tag = language(place.comparison)
    ours, theirs = _weighty(base, tag), _weighty(witness, tag)
    return ours == theirs if ours or theirs else Counter(base) == Counter(witness)


def _in_place(place: Place, parting: Sequence[Place]) -> bool:
    """Tell whether a place has the same words of weight, in the same order, on both sides."""
    tag = language(place.comparison)
    if place.cut is not None and _elsewhere(place, parting):
        return False
    return list(_weighty(place.base.norms, tag)) == list(_weighty(place.witness.norms, tag))


def _elsewhere(place: Place, parting: Sequence[Place]) -> bool:
    """Tell whether the other witness has, elsewhere, most of the words that one alone has here."""
    ours = place.cut.norms if place.cut else ()
    other = "witness" if place.cut is place.base else "base"
    theirs = {norm for each in parting if each is not place for norm in getattr(each, other).norms}
    return len(ours) < 2 * sum(norm in theirs for norm in ours)


def _moved(place: Place) -> tuple[str, ...]:
    """Return what can be looked for elsewhere, where one witness alone has words."""
    if place.cut is None:
        return ()
    weighty = _weighty(place.cut.norms, language(place.comparison))
    limits = [sign for sign in place.cut.signs if "limit" in sign.classes]
    if len(limits) == 1 and (limits[0].first, limits[0].last) == (place.cut.first, place.cut.last):
        return (f"limit:{limits[0].classes['limit']}",)  # roughly forty, forty or so
    return tuple(sorted(weighty.elements())) or place.cut.norms


def _weighty(row: Sequence[str], tag: str | None) -> Counter[str]:
    """Count the words that carry sense, by the shortest form of a dictionary."""
    serving = sense(tag).grammatical
    return Counter(root(norm, tag) for norm in row if norm not in serving)


RULE = Rule(
    id="QV305",
    label="reordering",
    title="The same words in another order",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
)
