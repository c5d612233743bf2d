"""Another strength of commitment, obligation or likelihood.

**What it finds.** Modal verbs and expressions of intention, attempt, duty or likelihood that were exchanged
for one of another strength, or for the bare fact.

**Why it matters.** "May close" and "will close" are two different stories; an attempt told as done is a
third.

**Example.** "We might sell the mill." beside "We will sell the mill."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.lexicon import inflected
from quoteverify.model import Claim, Kind, Rule, Severity
from quoteverify.rules.evidence import language, norms, places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.languages.language import Sense
    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place, Side


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each place where the strength of commitment differs."""
    if comparison.reworded:
        yield from (Claim((v,), _MESSAGE) for v in comparison.variants[:-1] if ":" not in norms(v.base)[0])
        return
    for place in places(comparison):
        if _strength_differs(place):
            yield Claim(place.variants, _MESSAGE)


_MESSAGE = "the strength of commitment differs"
_BARE = frozenset({"beginning", "urging"})


def _strength_differs(place: Place) -> bool:
    base, witness = _kinds(place.base), _kinds(place.witness)
    if base == witness or place.large or _begins_fragment(place):
        return False
    if base and witness:
        return not base & witness and not _backshift(place, base | witness)
    if place.base.kinds("hedge") or place.witness.kinds("hedge"):
        return False
    if _backshift(place, base | witness):
        return False
    side = place.base if base else place.witness
    if place.cut is not None:
        return _cut_of_modal(side)
    return _only_modal_gone(place, side)


def _begins_fragment(place: Place) -> bool:
    """Tell the beginning of a fragment, before which the outlet's own words may supply the modal."""
    variant = place.variants[0]
    return variant.witness.witness.quotation.kind is Kind.PARTIAL and variant.witness.first == 0


def _kinds(side: Side) -> set[str]:
    """Return the strengths on one side; before an amount, *close to* is none."""
    return {
        sign.classes["modal"]
        for sign in side.signs
        if "modal" in sign.classes
        and not (
            "limit" in sign.classes and any(":" in norm for norm in side.whole[sign.last : sign.last + 1])
        )
    }


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


def _cut_of_modal(side: Side) -> bool:
    """Tell whether the words that one witness alone has consist of a modal expression and little else."""
    covered = sum(sign.last - sign.first for sign in side.signs if "modal" in sign.classes)
    return len(side.norms) <= covered + 1 and side.last != len(side.whole)


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
