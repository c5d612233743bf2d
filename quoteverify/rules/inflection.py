"""Another form of the same word.

**What it finds.** Tense, person or number: "we go" beside "we went", "I am" beside "he was".

**Why it matters.** It is mostly reported speech that crept inside the marks. But another person moves the
responsibility.

**Example.** "I signed it." beside "We signed it."

**Fine.** "I signed it." beside "I [have] signed it."

**Style guides.** AP: grammar between the marks is not mended; Chicago allows a bracketed change of tense or
person.

**False alarms.** A change of person is harmless where the whole quotation was put into reported speech.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.lexicon import inflected
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import language, norms, places
from quoteverify.rules.government import repeats

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison, Variant
    from quoteverify.rules.evidence import Place


_VERBS = 4
"""A verb with its auxiliaries has at most so many words."""


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each place where only the forms of words differ."""
    parting = [place for place in places(comparison) if forms_only(place)]
    reported = any(_tense(variant, comparison) for place in parting for variant in place.variants)
    for place in parting:
        moved = (differing := persons(place)) is not None and _moves_responsibility(
            *differing, reported=reported
        )
        yield Claim(place.variants, "the forms differ", Severity.MAJOR if moved else None)


def _tense(variant: Variant, comparison: Comparison) -> bool:
    """Tell whether the form of a verb differs, as it does in reported speech."""
    pronouns = sense(language(comparison)).pronouns
    return not any(norm in pronouns for norm in norms(variant.base))


def forms_only(place: Place) -> bool:
    """Tell whether the words that part are forms of the same words."""
    tag = language(place.comparison)
    data = sense(tag)
    base, witness = place.base.norms, place.witness.norms
    if _VERBS < max(len(base), len(witness)):
        return False
    if place.cut is not None:
        return all(norm in data.auxiliaries for norm in place.cut.norms) and not repeats(place.cut)
    if len(base) == len(witness) and all(map(_same_word, base, witness, [tag] * len(base))):
        return True
    ours, theirs = ([n for n in side if n not in data.auxiliaries] for side in (base, witness))
    return len(ours) == len(theirs) and all(map(_same_word, ours, theirs, [tag] * len(ours)))


def _same_word(one: str, other: str, tag: str | None) -> bool:
    data = sense(tag)
    if one in data.pronouns and other in data.pronouns:
        return True
    if one in data.auxiliaries and other in data.auxiliaries:
        return (
            inflected(one, other, tag)
            or other == data.backshifts.get(one)
            or one == data.backshifts.get(other)
        )
    return inflected(one, other, tag)


def persons(place: Place) -> tuple[str, str] | None:
    """Return the persons of the first two pronouns that differ."""
    pronouns = sense(language(place.comparison)).pronouns
    for one, other in zip(place.base.norms, place.witness.norms, strict=False):
        if one in pronouns and other in pronouns and pronouns[one] != pronouns[other]:
            return pronouns[one], pronouns[other]
    return None


def _moves_responsibility(one: str, other: str, *, reported: bool) -> bool:
    """Tell whether a change of person is more than reported speech, as *I* to *we* is."""
    if reported and {one[0], other[0]} == {"1", "3"}:
        return False
    return "3n" not in {one, other}


RULE = Rule(
    id="QV303",
    label="inflection",
    title="Another form of the same word",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
)
