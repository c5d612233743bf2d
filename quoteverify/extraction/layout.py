"""A document taken apart: its quotations, the narration around them, the mentions in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quoteverify.extraction.coreference import Reference, resolve
from quoteverify.extraction.evidence import Frame, Units, frame, units
from quoteverify.extraction.joint import joined
from quoteverify.extraction.marks import Quoted, quoted
from quoteverify.extraction.mentions import Mention, mentions
from quoteverify.extraction.narration import Narration, narrate
from quoteverify.extraction.paragraphs import paragraphs
from quoteverify.extraction.places import without_places
from quoteverify.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quoteverify.languages.language import Speech
    from quoteverify.model import Document


@dataclass(frozen=True, slots=True)
class Group:
    """The spans of one quotation, and how they sit in the narration."""

    contents: tuple[Span, ...]
    frame: Frame
    first: int
    """Token of the first span in the narration."""
    last: int
    """Token of the span after which a cue may follow."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What the steps of the extraction work on."""

    text: str
    speech: Speech
    narration: Narration
    mentions: Sequence[Mention]
    first_tokens: Sequence[int]
    """Index of the first token of each mention."""
    references: Sequence[Reference]
    """Whom each mention stands for."""
    joint: Mapping[int, tuple[int, ...]]
    """Each mention that speaks jointly with others, to all of them."""
    row: Units
    groups: tuple[Group, ...]
    paragraphs: tuple[Span, ...]


_INTERRUPTION = re.compile(r"[^.|Q]*[SLWCMA][^.|Q]*[,\-]")
_LONGEST = 14  # tokens between the two halves of an interrupted quotation


def lay_out(document: Document, *, speech: Speech) -> Layout:
    """Find the quotations of a document and read the narration around them."""
    text = document.text
    rows = paragraphs(text)
    found = _with_blocks(quoted(text, rows, speech=speech), document.blocks)
    found = tuple(_without_label(text, item) for item in found)
    contents = sorted(content for item in found for content in item.contents)
    narration = narrate(text, rows, contents, speech=speech)
    noted = without_places(text, rows, narration, mentions(narration, speech=speech), speech=speech)
    row = units(narration, noted)
    groups = tuple(_groups(text, narration, row, found))
    joint = joined(narration, noted, row, speech=speech)
    references = resolve(text, narration, noted, row, joint, speech=speech)
    first_tokens = [mention.first for mention in noted]
    return Layout(text, speech, narration, noted, first_tokens, references, joint, row, groups, rows)


def _with_blocks(found: Sequence[Quoted], blocks: Sequence[Span]) -> tuple[Quoted, ...]:
    """Add the spans that mark-up declares to be quoted, unless marks stand in them."""
    contents = sorted(content for item in found for content in item.contents)
    added = [Quoted((b,), single=False, mended=False) for b in blocks if not _touches(b, contents)]
    return tuple(sorted([*found, *added], key=lambda item: item.contents[0]))


def _touches(span: Span, ordered: Sequence[Span]) -> bool:
    place = bisect_right(ordered, span)
    return any(span.overlap(other) for other in ordered[max(0, place - 1) : place + 1])


_LABEL = re.compile(r"(?:[A-Z][A-Z.'’-]{1,30}+ ?){1,4}: ?(?=\S)")


def _without_label(text: str, item: Quoted) -> Quoted:
    """Leave a speaker's label at the head of quoted words to the narration: "HALE: We will see."."""
    first = item.contents[0]
    label = _LABEL.match(text, first.start, first.end)
    if label is None:
        return item
    return replace(item, contents=(Span(label.end(), first.end), *item.contents[1:]))


def _groups(text: str, narration: Narration, row: Units, found: Sequence[Quoted]) -> Iterator[Group]:
    """Yield the quotations, an interrupted one as one group."""
    place = 0
    while place < len(found):
        contents = list(found[place].contents)
        last = narration.quotes[contents[-1].start]
        place += 1
        while place < len(found) and _interrupts(text, narration, contents[-1], found[place].contents[0]):
            contents += found[place].contents
            place += 1
        first = narration.quotes[contents[0].start]
        words = text[contents[0].start : contents[-1].end]
        yield Group(tuple(contents), frame(row, first, last, words), first, last)


def _interrupts(text: str, narration: Narration, before: Span, after: Span) -> bool:
    """Tell whether only a cue stands between two spans: "We will act," she said, "before June."."""
    left, right = narration.quotes[before.start], narration.quotes[after.start]
    if _LONGEST < right - left or text[before.end - 1] not in ",—–-…":
        return False
    return _INTERRUPTION.fullmatch(narration.codes, left + 1, right) is not None
