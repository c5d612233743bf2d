"""An utterance becomes a collation: a base, and every other witness aligned with it.

choice     which witness is the base
alignment  which words of two witnesses answer each other
possessives  *James's* and *James'* as one word
places     the smallest places where two witnesses part, marks and notation included
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from quoteverify.collation.choice import choose
from quoteverify.collation.places import compared, read
from quoteverify.model import Collation
from quoteverify.words import folded

if TYPE_CHECKING:
    from collections.abc import Collection

    from quoteverify.model import Document, Reading, Utterance, Witness

__all__ = ["beside", "collate"]


def collate(
    utterance: Utterance, *, base: Witness | None = None, but: Collection[Document] = ()
) -> Collation:
    """Align every witness of an utterance with its base, which is chosen unless it is given.

    The witnesses of the documents ``but`` are not chosen while another quotes.  Where a document quotes
    several times, all but the fullest count as parts: what they leave out around their words, it has
    elsewhere.

    >>> from quoteverify import Document, cluster, extract
    >>> post = Document.of("“We will reopen the old pier in May,” Ines Vole said.", id="post")
    >>> tide = Document.of("Ines Vole said: “We will reopen the old pier in June.”", id="tide")
    >>> [utterance] = cluster([*extract(post), *extract(tide)])
    >>> [comparison] = collate(utterance).comparisons
    >>> [(variant.base.text, variant.witness.text) for variant in comparison.variants]
    [('May', 'June')]
    """
    base = base or choose(utterance, but=but)
    witnesses = {id(witness): witness for witness in (base, *utterance.witnesses)}
    readings = {key: read(witness) for key, witness in witnesses.items()}
    fullest: dict[str, Reading] = {}
    for witness in utterance.witnesses:
        reading = readings[id(witness)]
        known = fullest.setdefault(witness.document.id, reading)
        if _extent(known) < _extent(reading):
            fullest[witness.document.id] = reading
    comparisons = (
        compared(readings[id(base)], reading, part=fullest[witness.document.id] is not reading)
        for witness in utterance.witnesses
        if witness is not base
        for reading in (readings[id(witness)],)
    )
    return Collation(utterance, base, tuple(comparisons))


def beside(utterance: Utterance, witness: Witness, *, but: Witness) -> Collation | None:
    """Align a witness with the most like it of another outlet, ``but`` one; None where there is none."""
    outlets = {witness.document.outlet, but.document.outlet}
    others = [w for w in utterance.witnesses if not w.paraphrase and w.document.outlet not in outlets]
    nearest = max(others, key=lambda other: ratio(folded(witness.text), folded(other.text)), default=None)
    if nearest is None:
        return None
    return collate(replace(utterance, witnesses=(nearest, witness), joins=(), copies=()), base=nearest)


def _extent(reading: Reading) -> tuple[bool, int]:
    """Return what orders the readings of one document: a paraphrase promises no words, however long."""
    return not reading.witness.paraphrase, len(reading.tokens)
