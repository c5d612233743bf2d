"""Another strength of commitment, obligation or likelihood.

**What it finds.** Modal verbs and expressions of intention, attempt, duty or likelihood that were exchanged
for one of another strength, or for the bare fact; and words for acts, outcomes and grounds of one kind that
go further or less far: asked and demanded, injured and killed, accused and convicted.

**Why it matters.** "May close" and "will close" are two different stories; an attempt told as done is a
third, a suspect told as convicted a fourth.

**Example.** "We might sell the mill." beside "We will sell the mill."

**Fine.** "We might sell the mill." beside "We may sell the mill."

**Style guides.** Reuters: the sense of a quotation is not altered in any way; a plan is not told as done.

**False alarms.** In reported speech *will* becomes *would*; a fixed phrase may only look like a commitment.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.lexicon import graded, inflected
from quoteverify.model import Claim, Kind, Rule, Severity
from quoteverify.rules.certainty import as_sure
from quoteverify.rules.evidence import language, norms, places
from quoteverify.rules.government import repeats, set_off

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.languages.language import Sense
    from quoteverify.lexicon import Sign
    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place, Side


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each place where the strength of commitment differs."""
    if comparison.reworded:
        yield from (Claim((v,), _MESSAGE) for v in comparison.variants[:-1] if ":" not in norms(v.base)[0])
        return
    alike = as_sure(comparison)
    for place in places(comparison):
        if not alike and _strength_differs(place):
            yield Claim(place.variants, _MESSAGE)
        elif _degree_differs(place):
            yield Claim(place.variants, "one goes further than the other")


_MESSAGE = "the strength of commitment differs"
_CONDITIONAL = frozenset({"advisable", "conditional"})
_DENIED = frozenset({"able", "forbidden", "possible"})
"""What may not, can not and must not be done, where it is denied, is one."""
_NEAR = 4
"""A verb and what makes it conditional stand within so many words."""


def _strength_differs(place: Place) -> bool:
    data = _sense(place)
    base, witness = _kinds(place.base, data), _kinds(place.witness, data)
    if base == witness or place.large or _begins_fragment(place) or _gerund(place):
        return False
    if base and witness:
        same = (
            _forbidden(place, base | witness)
            or _scheduled(place, base ^ witness)
            or (base & witness and "possible" not in base ^ witness)
        )
        return not same and not _backshift(place, base | witness)
    if place.base.kinds("hedge") or place.witness.kinds("hedge") or base | witness == {"fond"}:
        return False
    if _backshift(place, base | witness):
        return False
    side = place.base if base else place.witness
    if place.cut is not None:
        return not (repeats(place.cut) or _aside(place, side)) and _cut_of_modal(side)
    return _only_modal_gone(place, side)


def _forbidden(place: Place, kinds: set[str]) -> bool:
    """Tell whether both deny that something may be done: *can not*, *must not*, *not allowed to*."""
    denied = place.base.kinds("negation") and place.witness.kinds("negation")
    return bool(denied) and "forbidden" in kinds and kinds <= _DENIED


def _scheduled(place: Place, kinds: set[str]) -> bool:
    """Tell whether what will be is only said to be on a timetable: *is due to*, *will*."""
    set_down = "scheduled" in (*place.base.kinds("certainty"), *place.witness.kinds("certainty"))
    return set_down and kinds == {"certain", "expecting"}


def _degree_differs(place: Place) -> bool:
    """Tell whether one word of weight stands for another of its scale: *killed* for *injured*."""
    data = _sense(place)
    serving = data.grammatical | data.auxiliaries | data.links
    base, witness = (
        [norm for norm in side.norms if norm not in serving] for side in (place.base, place.witness)
    )
    if len(base) != 1 or len(witness) != 1 or _begins_fragment(place):
        return False
    return graded(base[0], witness[0], language(place.comparison))


def _begins_fragment(place: Place) -> bool:
    """Tell the beginning of a fragment, before which the outlet's own words may supply the modal."""
    variant = place.variants[0]
    return variant.witness.witness.quotation.kind is Kind.PARTIAL and variant.witness.first == 0


def _kinds(side: Side, data: Sense) -> set[str]:
    """Return the strengths on one side; before an amount, *close to* is none."""
    return {
        _strength(sign, side, data)
        for sign in side.signs
        if "modal" in sign.classes
        and not (
            "limit" in sign.classes and any(":" in norm for norm in side.whole[sign.last : sign.last + 1])
        )
        and not _of_a_wish(sign, side, data)
    }


def _of_a_wish(sign: Sign, side: Side, data: Sense) -> bool:
    """Tell whether a conditional only softens the wish behind it: *would not like to*."""
    modals = data.classes["modal"]
    after = side.whole[sign.last : sign.last + _NEAR]
    soft = sign.classes["modal"] in _CONDITIONAL
    return soft and any(modals.get(" ".join(pair)) == "fond" for pair in pairwise(after))


def _strength(sign: Sign, side: Side, data: Sense) -> str:
    """Return the strength of an expression; under a conditional, a fondness is a wish: *would like to*."""
    kind = sign.classes["modal"]
    before = side.whole[max(0, sign.first - _NEAR) : sign.first]
    wish = kind == "fond" and any(data.classes["modal"].get(norm) in _CONDITIONAL for norm in before)
    return "hoping" if wish else kind


def _backshift(place: Place, kinds: set[str]) -> bool:
    """Tell whether *will* became *would* along with other persons or tenses."""
    if "conditional" not in kinds or not kinds <= {"certain", "conditional"}:
        return False
    data, tag = _sense(place), language(place.comparison)
    for variant in place.comparison.variants:
        base, witness = norms(variant.base), norms(variant.witness)
        if len(base) != 1 or len(witness) != 1 or variant in place.variants:
            continue
        if base[0] in data.pronouns or inflected(base[0], witness[0], tag):
            return True
    return False


def _gerund(place: Place) -> bool:
    """Tell whether both have the expression, one with *to* and a verb, one with the verb's *-ing* form.

    An auxiliary before the *to* is no such expression: *have to*.
    """
    for one, other in ((place.base, place.witness), (place.witness, place.base)):
        heads = [s for s in one.signs if "modal" in s.classes and s.first < one.first == s.last - 1]
        if not heads or len(one.norms) != 2 or len(other.norms) != 1:
            continue
        before, form = one.whole[one.first - 1], other.norms[0]
        if before not in _sense(place).auxiliaries and form.endswith(_sense(place).gerund):
            return inflected(one.norms[1], form, language(place.comparison))
    return False


def _cut_of_modal(side: Side) -> bool:
    """Tell whether the words that one witness alone has consist of a modal expression and little else."""
    covered = sum(sign.last - sign.first for sign in side.signs if "modal" in sign.classes)
    return len(side.norms) <= covered + 1 and side.last != len(side.whole)


def _aside(place: Place, side: Side) -> bool:
    """Tell whether the other alone has words, set off, within what is the same expression in both.

    Of *agreed, all of them, to* nobody means another strength than of *agreed to*.
    """
    return side is not place.cut and set_off(place)


def _only_modal_gone(place: Place, side: Side) -> bool:
    """Tell whether the verb that a modal governs is what the other witness has as a fact."""
    other = place.witness if side is place.base else place.base
    modal = {at for sign in side.signs if "modal" in sign.classes for at in range(sign.first, sign.last)}
    auxiliaries = _sense(place).auxiliaries
    verbs = [
        n for at, n in enumerate(side.norms, start=side.first) if at not in modal and n not in auxiliaries
    ]
    facts = [norm for norm in other.norms if norm not in auxiliaries]
    tag = language(place.comparison)
    return len(verbs) <= len(facts) + 1 and all(any(inflected(v, f, tag) for v in verbs) for f in facts)


def _sense(place: Place) -> Sense:
    return sense(language(place.comparison))


RULE = Rule(
    id="QV404",
    label="modality",
    title="Another strength of commitment, obligation or likelihood",
    severity=Severity.MAJOR,
    help=__doc__ or "",
    check=check,
)
