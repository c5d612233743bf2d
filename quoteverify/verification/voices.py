"""Whose words a passage holds: an answer, the question before it, two answers that are joined."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify.model import Context, Span
from quoteverify.names import compatible
from quoteverify.words import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.verification.alignment import Alignment
    from quoteverify.verification.location import Found
    from quoteverify.verification.transcripts import Transcript

_TELLING = 8.0
"""Bits of another speaker's words that are no chance."""
_INTERJECTION = 5
"""So many words of another may be left out: *Right. Go on.*"""
_DISTANT = 80
"""Words between two fragments, above which they are not one passage, ellipsis or not."""


@dataclass(frozen=True, slots=True)
class Voices:
    """The words of a passage by who says them."""

    contents: tuple[Span, ...]
    """What is compared: without what others interject."""
    start: int
    """A place in the words of the main speaker."""
    contexts: tuple[Context, ...]


def heard(found: Found, transcript: Transcript) -> Voices:
    """Return which of the words in a passage are one speaker's, and what is wrong with the others."""
    best = found.best
    stretches = [
        stretch
        for stretch in transcript.spoken(best.span)
        if any(map(str.isalnum, transcript.document.text[stretch.start : stretch.end]))
    ]
    told = [_told(best, stretch) for stretch in stretches]
    names = [transcript.speaker(stretch.start) for stretch in stretches]
    weights: dict[str | None, float] = dict.fromkeys(names, 0.0)
    for name, weight in zip(names, told, strict=True):
        weights[name] += weight
    main = max(weights, key=lambda name: (weights[name], -names.index(name)))
    mine = [name == main or name is None or main is None or compatible(name, main) for name in names]
    kept = tuple(s for s, own, weight in zip(stretches, mine, told, strict=True) if own or weight)
    rows = tuple(zip(stretches, names, mine, told, strict=True))
    contexts = (*_contexts(rows, transcript), *_distant(best), *_parts(found))
    start = next(stretch.start for stretch, own in zip(stretches, mine, strict=True) if own)
    return Voices(kept, start, contexts)


def _told(best: Alignment, stretch: Span) -> float:
    """Return the information of the words of a stretch that the quotation has."""
    return sum(
        best.quoted.weights[block.start + min(at, block.end - block.start - 1)]
        for block in best.blocks
        for at, token in enumerate(best.source.tokens[block.first : block.last])
        if stretch.contains(token.span)
    )


def _contexts(
    rows: Sequence[tuple[Span, str | None, bool, float]], transcript: Transcript
) -> Iterator[Context]:
    text = transcript.document.text
    for stretch, name, own, told in rows:
        if own:
            continue
        words = " ".join(text[stretch.start : stretch.end].split())
        if _TELLING <= told:
            yield Context("splice", f"a part of these words is {name}’s: “{words}”", stretch)
        elif not told and (_INTERJECTION < len(folded(words).split()) or words.endswith("?")):
            yield Context("splice", f"{name} says in between “{words}”", stretch)


def _distant(best: Alignment) -> Iterator[Context]:
    """Yield a gap, marked or not, over which no reader would take two fragments for one passage."""
    for before, after in zip(best.blocks, best.blocks[1:], strict=False):
        gap = after.first - before.last
        if _DISTANT < gap and before.end <= after.start:
            tokens = best.source.tokens
            span = Span(tokens[before.last].span.start, tokens[after.first - 1].span.end)
            yield Context("splice", f"{gap} words stand between its parts", span)


def _parts(found: Found) -> Iterator[Context]:
    for part in found.parts:
        document = part.transcript.document
        line, _ = document.map.line_column(part.span.start)
        words = " ".join(document.text[part.span.start : part.span.end].split())
        yield Context("splice", f"“{words}” stands apart from the rest, at {document.id}:{line}")
