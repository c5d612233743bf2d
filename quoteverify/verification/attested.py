"""Two true wordings: a speaker who said it twice, in different words, is quoted rightly either way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.model import Attested, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quoteverify.model import Passage, Utterance, Verification, Witness


def attested(
    utterance: Utterance, *, base: Witness, found: Mapping[str, Sequence[Verification]]
) -> Utterance:
    """Return an utterance with the witnesses whose very words a source has in another place than the base."""
    return replace(utterance, attested=tuple(_attested(utterance, base, found)))


def _attested(
    utterance: Utterance, base: Witness, found: Mapping[str, Sequence[Verification]]
) -> Iterator[Attested]:
    for witness in utterance.witnesses:
        for verification in found.get(witness.quotation.id, ()):
            if verification.passage and _is_elsewhere(verification, witness, base):
                yield Attested(witness, verification.passage)
                break


def _is_elsewhere(verification: Verification, witness: Witness, base: Witness) -> bool:
    """Tell whether the very words of a witness are in a source, and none of the places is the base."""
    if verification.verdict is not Verdict.VERBATIM or verification.proves_nothing:
        return False
    if not verification.quotation.span.contains(witness.span):
        return False
    places = (verification.passage, *verification.passages)
    return not any(place and _is_base(place, base) for place in places)


def _is_base(passage: Passage, base: Witness) -> bool:
    """Tell whether a passage is the base or a part of it: a sentence in two places may be meant in either."""
    return passage.document is base.document and bool(passage.span.overlap(base.span))
