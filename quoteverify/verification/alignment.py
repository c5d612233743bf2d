"""A quotation laid on a stretch of a transcript: which words answer each other, and how much that tells."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from quoteverify.model import Span
from quoteverify.verification.blocks import matched
from quoteverify.verification.spoken import spoken_words
from quoteverify.words import normal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.verification.blocks import Block
    from quoteverify.verification.spoken import Words
    from quoteverify.verification.transcripts import Transcript

_ANSWERED = 3
"""So many words at an edge of a quotation that the source lacks may stand for as many of its own."""
_STOP = re.compile(r"[.!?…]")


@dataclass(frozen=True, slots=True)
class Alignment:
    """A quotation laid on words of a transcript."""

    transcript: Transcript
    source: Words
    quoted: Words
    blocks: tuple[Block, ...]
    """Of equal words, in order; none where nothing is shared."""

    @property
    def shared(self) -> float:
        """The information of the shared words, in bits."""
        return sum(block.weight for block in self.blocks)

    @property
    def answered(self) -> float:
        """The information of the values that stand where the source has another of their kind, in bits."""
        return sum(
            self.quoted.weights[before.end]
            for before, after in pairwise(self.blocks)
            if after.start - before.end == after.first - before.last == 1
            and _alike(self.source.norms[before.last], self.quoted.norms[before.end])
        )

    @property
    def places(self) -> int:
        """How many places there are where the two part."""
        edges = (0 < self.blocks[0].start) + (self.blocks[-1].end < len(self.quoted.norms))
        return len(self.blocks) - 1 + edges

    @property
    def common(self) -> tuple[str, ...]:
        """The shared words."""
        return tuple(norm for block in self.blocks for norm in self.quoted.norms[block.start : block.end])

    @property
    def coverage(self) -> float:
        """The share of the quotation's information that is shared."""
        return self.shared / self.quoted.total if self.quoted.total else 0.0

    @property
    def range(self) -> tuple[int, int]:
        """The first and after the last shared word, among the words of the source."""
        return self.blocks[0].first, self.blocks[-1].last

    @property
    def exact(self) -> bool:
        """Whether the source has all the words of the quotation, and none between them."""
        return len(self.blocks) == 1 and len(self.quoted.norms) == self.blocks[0].end - self.blocks[0].start

    @property
    def literal(self) -> bool:
        """Whether the words there are the same as printed, contractions included."""
        first, last = self.range
        one = "".join(normal(token.text) for token in self.source.tokens[first:last])
        return one == "".join(normal(token.text) for token in self.quoted.tokens)

    @property
    def complete(self) -> bool:
        """Whether all words of the quotation are there, and others only where it marks a gap."""
        return not any(True for _ in self.gaps()) and all(
            any(before.end <= gap <= after.start for gap in self.quoted.gaps)
            for before, after in pairwise(self.blocks)
        )

    @property
    def span(self) -> Span:
        """From the first to the last word in the source that the quotation has, or has other words for."""
        first, last = self.range
        before, after = self.blocks[0].start, len(self.quoted.norms) - self.blocks[-1].end
        if before <= _ANSWERED:
            while before and first and self._goes_on(first - 1):
                first, before = first - 1, before - 1
        if after <= _ANSWERED:
            while after and last < len(self.source.tokens) and self._goes_on(last - 1):
                last, after = last + 1, after - 1
        return Span(self.source.tokens[first].span.start, self.source.tokens[last - 1].span.end)

    def _goes_on(self, at: int) -> bool:
        """Tell whether no sentence and no turn ends between a word of the source and the next."""
        tokens = self.source.tokens
        if at + 1 == len(tokens):
            return False
        span = Span(tokens[at].span.end, tokens[at + 1].span.start)
        text = self.transcript.document.text[span.start : span.end]
        return not _STOP.search(text) and self.transcript.turn(span.start) == self.transcript.turn(span.end)

    def gaps(self) -> Iterator[tuple[int, int]]:
        """Yield the runs of the quotation's words that no word of the source answers."""
        at = 0
        for block in self.blocks:
            if at < block.start:
                yield at, block.start
            at = block.end
        if at < len(self.quoted.norms):
            yield at, len(self.quoted.norms)


def _alike(one: str, other: str) -> bool:
    """Tell whether two words are amounts, dates or the like of one kind."""
    return ":" in one and one.partition(":")[0] == other.partition(":")[0]


def align(quoted: Words, transcript: Transcript, span: Span) -> Alignment:
    """Lay a quotation on the stretch of a transcript that it shares most with, within a span."""
    source = spoken_words(transcript, span)
    return Alignment(transcript, source, quoted, matched(source, quoted))


def shifted(alignment: Alignment, by: int) -> Alignment:
    """Return the alignment of a part of a quotation as one of the whole, ``by`` words further on."""
    blocks = tuple(block._replace(start=block.start + by, end=block.end + by) for block in alignment.blocks)
    return replace(alignment, blocks=blocks)
