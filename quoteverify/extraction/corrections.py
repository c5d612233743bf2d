"""What the newsroom knows better: other names of a speaker, and who said certain words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.model import Kind
from quoteverify.words import folded

if TYPE_CHECKING:
    from quoteverify.model import Quotation
    from quoteverify.settings import Settings


def corrected(quotation: Quotation, *, settings: Settings) -> Quotation:
    """Return a quotation under the speaker whom the settings pin to its words, or the name they prefer."""
    if settings.speakers and (pinned := settings.speakers.get(folded(quotation.text))):
        kind = Kind.PARTIAL if quotation.kind is Kind.OTHER else quotation.kind
        return replace(quotation, speaker=pinned, kind=kind, confidence=1.0, reason="pinned")
    preferred = settings.aliases.get(quotation.speaker.casefold()) if quotation.speaker else None
    return replace(quotation, speaker=preferred) if preferred else quotation
