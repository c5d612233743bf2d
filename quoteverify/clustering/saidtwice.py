"""Said twice: what a speaker said twice in other words, as two outlets that print both show.

One outlet with two wordings may have got one of them wrong.  Two that each have both, and have not copied
one another, have heard both: neither wording is an error.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from quoteverify.model import Attested, Kind, Passage
from quoteverify.words import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from quoteverify.model import Utterance, Witness

    Wordings = Mapping[str, Mapping[str, Witness]]
    """From each outlet to what it prints as a sentence, each wording with the first witness that has it."""

_HEARD = 2  # outlets


def said_twice(utterances: Iterable[Utterance]) -> Iterator[Utterance]:
    """Yield the utterances, those of which two wordings are true with the witnesses that have them."""
    for utterance in utterances:
        found = tuple(_attested(utterance)) if len(utterance.witnesses) >= _HEARD**2 else ()
        yield replace(utterance, attested=found) if found else utterance


def _attested(utterance: Utterance) -> Iterator[Attested]:
    wordings = _wordings(utterance)
    true = _heard_twice(wordings)
    for outlet, printed in wordings.items():
        for words, witness in printed.items():
            if words in true:
                other = next(o[words] for name, o in wordings.items() if name != outlet and words in o)
                yield Attested(witness, Passage(other.document, other.span, other.quotation.speaker))


def _wordings(utterance: Utterance) -> Wordings:
    found: dict[str, dict[str, Witness]] = defaultdict(dict)
    for witness in utterance.independent:
        if not witness.paraphrase and witness.quotation.kind is not Kind.PARTIAL:
            found[witness.document.outlet].setdefault(folded(witness.text), witness)
    return found


def _heard_twice(wordings: Wordings) -> set[str]:
    """Return the wordings that stand beside one and the same other in two outlets."""
    outlets: dict[tuple[str, str], int] = defaultdict(int)
    for printed in wordings.values():
        for pair in combinations(sorted(printed), 2):
            outlets[pair] += 1
    return {words for pair, count in outlets.items() if count >= _HEARD for words in pair}
