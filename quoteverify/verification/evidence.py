"""Whether a place is where a quotation comes from: by the information that both share, not by a ratio.

A stock phrase that somebody says elsewhere in other words is no source of it.  So other words need the more
evidence, the less else speaks for the place: the day, the speaker.  The same words need none, unless
somebody else says them and they are common.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify.days import day
from quoteverify.model import Span
from quoteverify.sentences import sentences
from quoteverify.verification.attribution import Match
from quoteverify.verification.blocks import told

if TYPE_CHECKING:
    from quoteverify.model import Document, Quotation
    from quoteverify.verification.alignment import Alignment
    from quoteverify.verification.attribution import Attribution
    from quoteverify.verification.location import Found

_BEFORE, _AFTER = 2, 7
"""Days by which a draft may be dated before what it reports (time zones, embargoes) or after it."""
_COMMON = 60.0
"""Bits: fewer can be said by two people in the same words."""
_COMMON_HERE = 38.0
"""The same where both speak: there the question is taken for the answer."""
_PART = 25.0
"""Bits of each part of a splice."""
_FRAGMENTS = 25.0
"""Bits that fragments around an ellipsis or brackets must have in all; and a sentence of so many words ..."""
_SENTENCE = 7
_PLACE = 15.0
"""Bits that each place where the words part, but for one, takes from what is shared."""
_HALF = 0.5
"""Another amount in the same place says half as much as the same amount."""
_REACH = 400
"""Code points around a passage in which its sentence is looked for."""
_MARKS = " \t\r\n.,;:!?…\"'“”‘’«»()[]—–-"
_NEARLY_ALL = 0.95
"""... of which the source has nearly all."""


@dataclass(frozen=True, slots=True)
class Need:
    """What a place must share with a quotation in other words to be its source."""

    bits: float
    coverage: float


_PLAIN = Need(33.0, 0.62)
"""The occasion may be the same, and the speaker is."""
_THAT_DAY = Need(60.0, 0.5)
"""It was said on the day that the draft reports, by the same speaker: a prepared text is worded otherwise."""
_UNNAMED = Need(50.0, 0.72)
"""Nobody says who speaks in one of them."""
_ELSEWHERE = Need(110.0, 0.9)
"""It was said on another day, ..."""
_ANOTHER = Need(90.0, 0.85)
"""... or by another person."""
_LONELY = Need(75.0, 0.85)
"""The draft is of no day, and has nothing else from there."""


def apart(quotation: Quotation, source: Document) -> int | None:
    """Return by how many days a draft is later than a source; None where one has no date."""
    drafted, said = day(quotation.document), day(source)
    return (drafted - said).days if drafted and said else None


def other_occasion(days: int | None) -> bool:
    """Tell whether a source is of another day than what the draft reports."""
    return days is not None and not -_BEFORE <= days <= _AFTER


def is_source(found: Found, attribution: Attribution, *, days: int | None, alone: bool = False) -> bool:
    """Tell whether the words come from the place where they were found.

    ``alone`` says that the draft has nothing else from there.
    """
    if found.parts:
        return _is_splice(found, attribution)
    best = found.best
    if attribution.match is Match.REPEATED:
        return _meets(best, _PLAIN)
    later = days is not None and days < -_BEFORE  # nobody quotes what is still to be said
    if best.exact or (best.complete and _FRAGMENTS <= best.shared):
        foreign = attribution.match in (Match.ASKED, Match.OTHER) or (
            attribution.match is Match.UNSURE and later
        )
        if foreign and best.quoted.total < (_COMMON_HERE if attribution.present else _COMMON):
            return False
        return best.literal or not later
    if attribution.match is Match.SAME and not (alone or other_occasion(days)) and _is_shortened(best):
        return True
    that_day = days is not None and not other_occasion(days) and attribution.match is Match.SAME
    return _meets(best, _needed(attribution, days, alone=alone)) or (that_day and _meets(best, _THAT_DAY))


def resembles(alignment: Alignment) -> bool:
    """Tell whether so much is shared that the occasion may be the same."""
    return (alignment.exact and _FRAGMENTS <= alignment.shared) or _meets(alignment, _PLAIN)


def _needed(attribution: Attribution, days: int | None, *, alone: bool) -> Need:
    if other_occasion(days):
        return _ELSEWHERE
    if attribution.match in (Match.OTHER, Match.UNSURE):
        return _ANOTHER
    if alone:
        return _LONELY
    return _UNNAMED if attribution.match is Match.UNKNOWN else _PLAIN


def _meets(alignment: Alignment, need: Need) -> bool:
    bits = alignment.shared + _HALF * alignment.answered
    coverage = bits / alignment.quoted.total
    bits -= _PLACE * max(0, alignment.places - 1)
    if need is _PLAIN and _NEARLY_ALL <= alignment.coverage and _SENTENCE <= len(alignment.quoted.norms):
        return _FRAGMENTS <= alignment.shared
    return need.bits <= bits and need.coverage <= coverage


def _is_shortened(alignment: Alignment) -> bool:
    """Tell whether a quotation is a whole sentence of the source, less some words within it."""
    if alignment.shared < alignment.quoted.total or told(alignment.blocks) < _FRAGMENTS:
        return False
    span = alignment.span
    reach = Span(span.start - _REACH, min(span.end + _REACH, len(alignment.transcript.document.text)))
    said = alignment.transcript.spoken(Span(max(0, reach.start), reach.end))
    text = alignment.transcript.document.text
    whole = (each for stretch in said for each in sentences(text, span=stretch) if each.contains(span))
    return any(text[each.start : each.end].strip(_MARKS) == text[span.start : span.end] for each in whole)


def _is_splice(found: Found, attribution: Attribution) -> bool:
    """Tell whether all the parts of a quotation are there, each too long for chance."""
    parts = (found.best, *found.parts)
    shared = sum(part.shared for part in parts)
    enough = all(_PART <= part.shared for part in parts) and 0.72 * found.best.quoted.total <= shared
    return enough and attribution.match not in (Match.OTHER, Match.UNSURE)
