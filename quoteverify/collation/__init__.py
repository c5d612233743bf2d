"""An utterance becomes a collation: a base, and every other witness aligned with it.

choice     which witness is the base
alignment  which words of two witnesses answer each other
places     the smallest places where two witnesses part, marks and notation included
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.collation.choice import choose
from quoteverify.collation.places import compared, read
from quoteverify.model import Collation

if TYPE_CHECKING:
    from quoteverify.model import Utterance, Witness

__all__ = ["collate"]


def collate(utterance: Utterance, *, base: Witness | None = None) -> Collation:
    """Align every witness of an utterance with its base, which is chosen unless it is given."""
    base = base or choose(utterance)
    reading = read(base)
    others = (witness for witness in utterance.witnesses if witness is not base)
    return Collation(utterance, base, tuple(compared(reading, read(other)) for other in others))
