"""All that is known of one quotation when its verdict is chosen and explained."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify.model import Verdict

if TYPE_CHECKING:
    from quoteverify.model import Context, Passage, Quotation
    from quoteverify.verification.attribution import Attribution
    from quoteverify.verification.location import Found
    from quoteverify.verification.voices import Voices
    from quoteverify.verification.wordings import Wording

SHORT = 3
"""So few words prove nothing: anybody may have said them."""

LONGEST = 3_000
"""More words than this, as a mark that is never closed can make, are not laid beside a source."""

_LIKE = 0.5
"""A place with less of the information of a quotation is not worth looking at."""


@dataclass(frozen=True, slots=True)
class Case:
    """A quotation with what the sources have for it."""

    quotation: Quotation
    words: int
    """How many it has."""
    known_speaker: bool
    """Whether some source has turns of the draft's speaker."""
    found: Found | None = None
    passage: Passage | None = None
    """The best place, be it a match or not."""
    attribution: Attribution | None = None
    voices: Voices | None = None
    days: int | None = None
    """By how many the draft is later than the source; None where one has no date."""
    wording: Wording | None = None
    """None where the place is no match."""
    alone: bool = False
    """Whether these are other words than the source's, and the draft has nothing else from it."""
    contexts: tuple[Context, ...] = ()
    """What around the words changes them."""
    cut: bool = False
    """Whether some of that was cut off beside the words."""
    verdict: Verdict = Verdict.NOT_FOUND

    @property
    def short(self) -> bool:
        """Whether the quotation has too few words to prove anything."""
        return self.words <= SHORT

    @property
    def unproven(self) -> bool:
        """Whether it is too short to prove anything, and nothing was found that was cut off it."""
        return self.short and not self.cut

    @property
    def nearest(self) -> Passage | None:
        """The best place, where it is no match but like enough to be looked at, and one speaker's."""
        if self.found is None or self.passage is None or self.found.best.coverage < _LIKE:
            return None
        source, span = self.found.best.transcript, self.passage.span
        return self.passage if source.turn(span.start) == source.turn(span.end) else None
