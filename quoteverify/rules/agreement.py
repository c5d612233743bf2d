"""Grammar put right.

**What it finds.** Forms that only agree otherwise: "there is lots" beside "there are lots", "we was" beside
"we were", "he don't" beside "he doesn't", "I seen" beside "I saw", "me and him" beside "he and I". A change
of tense or of person is another form, not grammar.

**Why it matters.** Some newsrooms put the grammar of spoken words right, others hold that nothing between
the marks may be changed; none changes what was printed. To do it for some speakers only is uneven.

**Example.** "We was late." beside "We were late."

**Fine.** "We was late." beside "We were not late."

**Style guides.** AP, NYT: no grammar is put right between the marks; Guardian: bad grammar may
be improved; WSJ: that of spoken words is, that of printed words never.

**False alarms.** A dialect in which the form is right; a slip of the outlet that has the odd form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import language, places
from quoteverify.rules.inflection import forms_only, persons

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.languages.language import Sense
    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each place where only the agreement differs; where a person does, forms follow it."""
    parting = [place for place in places(comparison) if forms_only(place)]
    if any(persons(place) for place in parting):
        return
    for place in parting:
        if _agrees_otherwise(place):
            yield Claim(place.variants, "the grammar differs")


def _agrees_otherwise(place: Place) -> bool:
    data = sense(language(place.comparison))
    base, witness = place.base.norms, place.witness.norms
    if len(base) != len(witness):
        return False
    pairs = zip(base, witness, strict=True)
    return all(
        one == other or _agree(one, other, data) or _after_subject(place, at, one, other, data)
        for at, (one, other) in enumerate(pairs)
    )


def _agree(one: str, other: str, data: Sense) -> bool:
    """Tell whether two words differ in number or case, or are the two past forms of one verb."""
    if one in data.pronouns and other in data.pronouns:
        return data.pronouns[one] == data.pronouns[other]
    if any({one, other} <= forms for forms in data.agreements):
        return True
    past = {data.irregular.get(norm) for norm in (one, other)}
    verbs = not any(norm.endswith("s") or norm in data.auxiliaries for norm in (one, other))
    return verbs and len(past) == 1 and None not in past


def _after_subject(place: Place, at: int, one: str, other: str, data: Sense) -> bool:
    """Tell whether a verb right after a pronoun has, or lacks, its *s*: a noun's would be another number."""
    short, long = sorted((one, other), key=len)
    before = place.base.whole[: place.base.first + at][-1:]
    return bool(before) and before[0] in data.pronouns and long in (f"{short}s", f"{short}es")


RULE = Rule(
    id="QV311",
    label="inflection",
    title="Grammar put right",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
    part_of="QV303",
)
