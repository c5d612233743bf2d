"""Words for others that say much the same.

**What it finds.** A local paraphrase, a synonym, a pronoun for a name. Words that only sound alike are a
slip of hearing. Where, of three outlets or more, one alone has another clause, it is no paraphrase.

**Why it matters.** The sense stays, but the words between the marks were not said. A word that was misheard
is another matter.

**Example.** "The ship sank quickly." beside "The vessel went down fast."

**Fine.** "The ship sank quickly." beside "The ship sank slowly.", which is an opposite.

**Style guides.** AP, Reuters and The New York Times: a paraphrase stands without quotation marks.

**False alarms.** A shift of sense that no list foresees is called a substitution and passes for minor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.lexicon import inflected, synonymous
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import language, places
from quoteverify.sounds import sound_alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each place where words stand for others."""
    for place in places(comparison):
        slip = _slip(place)
        yield Claim(place.variants, "the words differ", Severity.MAJOR if slip else None)


def _slip(place: Place) -> bool:
    """Tell whether one word was taken for an unrelated one that sounds like it."""
    pair = place.one_for_one
    tag = language(place.comparison)
    if pair is None or any(norm in sense(tag).grammatical for norm in pair) or _names(place):
        return False
    units = {sense(tag).units.get(norm, norm) for norm in pair}
    return 1 < len(units) and not inflected(*pair, tag) and not synonymous(*pair, tag) and sound_alike(*pair)


def _names(place: Place) -> bool:
    """Tell whether both words are in capitals: what sounds like a name is likely the name."""
    variant = place.variants[0]
    return variant.base.text[:1].isupper() and variant.witness.text[:1].isupper()


RULE = Rule(
    id="QV306",
    label="substitution",
    title="Words for others that say much the same",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
)
