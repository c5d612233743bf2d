"""Where in the sources a quotation stands: at the best alignment near places of its rare word pairs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify.model import Span
from quoteverify.verification.alignment import align, shifted
from quoteverify.verification.blocks import told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quoteverify.verification.alignment import Alignment
    from quoteverify.verification.index import Index, Window
    from quoteverify.verification.spoken import Words
    from quoteverify.verification.transcripts import Transcript

_SLACK = 80
"""Code points around a window that are laid beside the quotation, too."""
_SLACK_SHARE = 0.3
_TELLING = 14.0
"""Bits: a run of the quotation's words that weighs less is not looked for elsewhere."""
_RUN = 4
"""Nor one of fewer words."""
_WHOLE = 0.85
"""So much of such a run must be there for it to be a part of its own."""
_RIVAL = 0.9
"""Windows with this share of what the best one promises are looked at, too."""
_PROMISING = 0.5
"""What the pairs of a rest must promise."""
_FAR = 1500
"""Code points: fragments that stand farther apart are not one passage."""
_BESIDE = 400
"""Code points on each side of a passage in which the rest is looked for, common as its words may be."""
_EQUAL = 0.98
"""Places with this share of what the best one has are other places of the same words."""


@dataclass(frozen=True, slots=True)
class Found:
    """The best place of a quotation, and what else there is."""

    best: Alignment
    others: tuple[Alignment, ...]
    """Other places that have the words as well."""
    parts: tuple[Alignment, ...] = ()
    """Places of the rest, if the quotation joins words that stand apart."""


def locate(
    quoted: Words,
    windows: Sequence[Window],
    *,
    index: Index,
    transcripts: Sequence[Transcript],
    preference: Callable[[Alignment], float],
) -> Found | None:
    """Return where a quotation stands best of some windows; None where none of them shares a word with it.

    ``preference`` says in bits what speaks for a place beside its words.
    """
    alignments = [
        _laid(quoted, window, transcripts)
        for window in windows
        if window is windows[0] or _RIVAL * windows[0].score <= window.score
    ]
    alignments = [alignment for alignment in alignments if alignment.blocks]
    if not alignments:
        return None
    best = max(alignments, key=lambda a: (round(told(a.blocks) + preference(a), 3), -alignments.index(a)))
    others = tuple(a for a in alignments if a is not best and _EQUAL * best.shared <= a.shared)
    return _with_rest(Found(best, others), quoted, index, transcripts)


def _laid(quoted: Words, window: Window, transcripts: Sequence[Transcript]) -> Alignment:
    size = window.end - window.start
    slack = _SLACK + int(_SLACK_SHARE * size)
    stretch = Span(window.start - slack, window.end + slack)
    laid = align(quoted, transcripts[window.source], stretch)
    if not _is_cut(laid):
        return laid
    wider = align(quoted, laid.transcript, Span(stretch.start - size, stretch.end + size))
    return wider if told(laid.blocks) < told(wider.blocks) else laid


def _is_cut(laid: Alignment) -> bool:
    """Tell whether a stretch may end within what the quotation has: words of it are missing at that edge."""
    if not laid.blocks:
        return False
    head, tail = laid.blocks[0], laid.blocks[-1]
    missing = len(laid.quoted.norms) - tail.end
    return head.first < head.start or len(laid.source.norms) - tail.last < missing


def _with_rest(found: Found, quoted: Words, index: Index, transcripts: Sequence[Transcript]) -> Found:
    """Look for the words that the best place lacks, nearby first."""
    parts: list[Alignment] = []
    for first, last in _rests(found.best):
        rest = quoted.part(first, last)
        text = " ".join(token.text for token in rest.tokens)
        windows = [window for window in index.windows(text) if _PROMISING <= window.share]
        around = Span(found.best.span.start - _BESIDE, found.best.span.end + _BESIDE)
        laid = [_laid(rest, window, transcripts) for window in windows]
        laid.append(align(rest, found.best.transcript, around))
        laid = [each for each in laid if each.blocks and _WHOLE <= each.coverage]
        if laid:
            best = max(laid, key=lambda each: (_is_near(each, found.best), each.shared))
            parts.append(shifted(best, first))
    joined = _joined(found.best, parts, quoted)
    return Found(joined, found.others) if joined else Found(found.best, found.others, tuple(parts))


def _rests(best: Alignment) -> Iterator[tuple[int, int]]:
    if best.shared < _TELLING:
        return
    for first, last in best.gaps():
        if _RUN <= last - first and _TELLING <= sum(best.quoted.weights[first:last]):
            yield first, last


def _is_near(one: Alignment, other: Alignment) -> bool:
    distance = max(one.span.start - other.span.end, other.span.start - one.span.end)
    return one.transcript is other.transcript and distance <= _FAR


def _joined(best: Alignment, parts: Sequence[Alignment], quoted: Words) -> Alignment | None:
    """Return one alignment over fragments that follow each other, if they stand near enough."""
    if not parts:
        return None
    spans = [best.span, *(part.span for part in parts)]
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    if any(part.transcript is not best.transcript for part in parts) or 2 * _FAR < len(whole):
        return None
    again = align(quoted, best.transcript, Span(whole.start - 1, whole.end + 1))
    needed = best.shared + _WHOLE * sum(part.shared for part in parts)
    return again if needed <= again.shared else None
