"""Another amount, rank, date or unit.

**What it finds.** Values that differ after their notation is folded: amounts, orders of magnitude, percents
against percentage points, ranks, ages, dates, days, units and currencies; and by how much
something changed against to what: *rose by*, *rose to*.

**Why it matters.** A figure is what readers remember and repeat; digits are exchanged by slips that no
spelling checker sees.

**Example.** "It cost us 15,000 pounds." beside "It cost us 50,000 pounds."

**Fine.** "It cost us 15,000 pounds." beside "It cost us fifteen thousand pounds."

**Style guides.** The IPSO code, clause 1; AP and Reuters expect every figure to be checked, its unit too.

**False alarms.** Rounding that both outlets agree is fair; units of two systems that come to the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify import values
from quoteverify.languages import sense
from quoteverify.lexicon import forms
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import language, norms, places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.languages.language import Sense
    from quoteverify.model import Comparison, Variant
    from quoteverify.rules.evidence import Place, Side


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each place where two values or two units answer each other and differ."""
    data = sense(language(comparison))
    if comparison.reworded:
        yield from (Claim((v,), _MESSAGE) for v in comparison.variants if _values_differ(v, data))
        return
    for place in places(comparison):
        if values.same_extent(place.base.norms, place.witness.norms, sense=data):
            continue
        differing = tuple(v for v in place.variants if _values_differ(v, data) or _units_differ(v, data))
        if differing:
            yield Claim(differing, _MESSAGE)
        elif _value_for_words(place, data) or _value_turned(place, data) or _other_end(place, data):
            yield Claim(place.variants, _MESSAGE)


_MESSAGE = "the number differs"


def _values_differ(variant: Variant, data: Sense) -> bool:
    base, witness = norms(variant.base), norms(variant.witness)
    if len(base) != 1 or len(witness) != 1:
        return False
    if not (_states_value(base[0], data) and _states_value(witness[0], data)):
        return False
    return (":" in base[0] or ":" in witness[0]) and not values.same(base[0], witness[0])


def _states_value(norm: str, data: Sense) -> bool:
    return ":" in norm or norm == "one" or norm in data.articles


def _units_differ(variant: Variant, data: Sense) -> bool:
    base, witness = norms(variant.base), norms(variant.witness)
    if len(base) != 1 or len(witness) != 1:
        return False
    one, other = base[0], witness[0]
    for table in (data.units, data.currencies):
        if one in table and other in table:
            return table[one] != table[other]
    return one in data.deictics and other in data.deictics


def _value_for_words(place: Place, data: Sense) -> bool:
    """Tell whether a value stands where the other witness has an indefinite quantity or unit."""
    for side, other in ((place.base, place.witness), (place.witness, place.base)):
        value = any(":" in norm for norm in side.norms) and not _same_amount(side, other, data)
        vague = any(kind in _QUANTITIES for kind in other.kinds("limit")) or any(
            norm in data.units for norm in other.norms
        )
        if value and vague and not any(":" in norm for norm in other.norms):
            return True
    return False


def _same_amount(side: Side, other: Side, data: Sense) -> bool:
    """Tell whether words say the same amount: more than half are a majority, *twice* is two times."""
    halves = any(values.half(norm) for norm in side.norms)
    if halves and "above" in side.kinds("limit") and "most" in other.kinds("limit"):
        return True
    times = {data.multiples.get(data.units.get(norm, "")) for norm in other.norms} - {None}
    return any(f"number:{number}" in side.norms for number in times)


def _value_turned(place: Place, data: Sense) -> bool:
    """Tell whether one alone puts an amount below zero, or something behind the first of its kind."""
    side = place.cut
    if side is None or len(side.norms) != 1 or side.last >= len(side.whole):
        return False
    norm, after = side.norms[0], side.whole[side.last]
    return (norm in data.minuses and ":" in after) or (
        norm.startswith("rank:") and after.endswith(data.superlatives)
    )


def _other_end(place: Place, data: Sense) -> bool:
    """Tell whether one gives by how much something changed, the other to or from what: *rose by*, *to*."""
    pair, side = place.one_for_one, place.base
    if pair is None or not data.ends_of_change.issuperset(pair) or side.last >= len(side.whole):
        return False
    before = side.whole[max(0, side.first - _CHANGE) : side.first]
    tag = language(place.comparison)
    return ":" in side.whole[side.last] and any(not data.changes.isdisjoint(forms(n, tag)) for n in before)


_CHANGE = 6
"""What changes stands within so many words behind the verb, before the amount."""
_QUANTITIES = frozenset({"few", "some", "many", "most"})


RULE = Rule(
    id="QV402",
    label="number_change",
    title="Another amount, rank, date or unit",
    severity=Severity.MAJOR,
    help=__doc__ or "",
    check=check,
)
