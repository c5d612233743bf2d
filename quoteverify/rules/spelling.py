"""Another spelling of the same word or name.

**What it finds.** Regional spellings, open, closed and hyphenated forms, transliterated names,
abbreviations and their full forms.

**Why it matters.** It is house style only; but a name in two spellings is easily taken for two people.

**Example.** "the harbour in Odessa" beside "the harbor in Odesa"

**Fine.** "the harbour in Odessa" beside "the haven in Odessa", which is another word.

**Style guides.** Chicago lists spelling among the changes that need no mark; AP and The Guardian follow the
house.

**False alarms.** Two words that are spellings of one elsewhere: a storey, a story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import language, norms, places, same_words, wordless
from quoteverify.sounds import transliterated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison, Variant
    from quoteverify.rules.evidence import Place


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each word that is spelled in two ways."""
    if comparison.reworded:
        return
    for variant in comparison.variants:
        if same_words(variant) or _hyphen(variant) or _one_name(variant):
            yield Claim((variant,), "the spelling differs")
    full = {at for variant in comparison.variants for at in _full_forms(variant)}
    for place in places(comparison):
        if _initials(place) or (full and _article(place, full)):
            yield Claim(place.variants, "one abbreviates")


def _hyphen(variant: Variant) -> bool:
    marks = [token.norm for token in (*variant.base.tokens, *variant.witness.tokens)]
    return wordless(variant) and marks == ["-"]


def _one_name(variant: Variant) -> bool:
    base, witness = norms(variant.base), norms(variant.witness)
    if len(base) != 1 or len(witness) != 1:
        return False
    capitals = variant.base.text[:1].isupper() and variant.witness.text[:1].isupper()
    return capitals and transliterated(base[0], witness[0])


def _full_forms(variant: Variant) -> tuple[tuple[str, int], ...]:
    """Return where a name is written out that one witness abbreviates: its side and its first token."""
    if not same_words(variant):
        return ()
    return tuple(
        (side, reading.first)
        for side, reading, other in (
            ("base", variant.base, variant.witness.text),
            ("witness", variant.witness, variant.base.text),
        )
        if other.replace(".", "").isupper() and len(other) < len(reading.text)
    )


def _article(place: Place, full: set[tuple[str, int]]) -> bool:
    """Tell whether a place is only the article of a name that is written out: *the WHO*, *WHO*."""
    data = sense(language(place.comparison))
    if place.cut is None or len(place.cut.norms) != 1 or place.cut.norms[0] not in data.determiners:
        return False
    side = "base" if place.base.norms else "witness"
    reading = place.variants[0].base if place.base.norms else place.variants[0].witness
    return (side, reading.first + 1) in full


def _initials(place: Place) -> bool:
    """Tell whether one witness has the first letters of the other's words."""
    short, long = sorted((place.base.norms, place.witness.norms), key=len)
    if len(short) != 1 or len(long) < 2:
        return False
    serving = sense(language(place.comparison)).grammatical
    weighty = [norm for norm in long if norm not in serving]
    return short[0] in {"".join(norm[0] for norm in long), "".join(norm[0] for norm in weighty)}


RULE = Rule(
    id="QV105",
    label="spelling",
    title="Another spelling of the same word or name",
    severity=Severity.NONE,
    help=__doc__ or "",
    check=check,
)
