"""Words so small that a listener does not notice their loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import records
from quoteverify.rules.evidence import language

if TYPE_CHECKING:
    from quoteverify.rules.evidence import Place


def only_small_words(place: Place) -> bool:
    """Tell whether articles, prepositions, *that* and the like are all that parts."""
    slight = records(language(place.comparison)).slight
    return all(norm in slight for norm in (*place.base.norms, *place.witness.norms))
