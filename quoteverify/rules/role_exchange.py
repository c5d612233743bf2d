"""The same two with their roles exchanged.

**What it finds.** Two phrases that took each other's place around a verb, other than as members of a list.

**Why it matters.** Every word is there, but somebody else did it.

**Example.** "The bank sued the town." beside "The town sued the bank."
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import language, places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison
    from quoteverify.rules.evidence import Place


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each two phrases that stand in each other's place."""
    parting = places(comparison)
    for one, other in pairwise(parting):
        if _exchanged(one, other):
            yield Claim((*one.variants, *other.variants), "the roles are exchanged")


def _exchanged(one: Place, other: Place) -> bool:
    if one.cut is not None or one.base.norms != other.witness.norms or one.witness.norms != other.base.norms:
        return False
    data = sense(language(one.comparison))
    if any(all(norm in data.grammatical for norm in side.norms) for side in (one.base, one.witness)):
        return False
    between = [
        norm for norm in one.base.whole[one.base.last : other.base.first] if norm not in data.determiners
    ]
    if all(norm in data.auxiliaries for norm in between) or between[-1] in data.alternatives:
        return False
    return not _listed(other)


def _listed(place: Place) -> bool:
    """Tell whether a comma stands before a phrase, or before its article."""
    tokens = place.comparison.base.tokens[: place.variants[0].base.first]
    return any(token.norm == "," for token in tokens[-2:])


RULE = Rule(
    id="QV411",
    label="entity_change",
    title="The same two with their roles exchanged",
    severity=Severity.MAJOR,
    help=__doc__ or "",
    check=check,
)
