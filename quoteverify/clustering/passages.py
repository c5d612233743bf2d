"""Passages: the parts of quotations that are compared as one.

A quotation of several sentences may report several utterances, so each sentence is a passage, also
one that a cue interrupts (*"The tide," she said, "is late."*).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice
from typing import TYPE_CHECKING

from quoteverify.model import Kind, Quotation, Span, Witness
from quoteverify.names import describes
from quoteverify.sentences import sentences
from quoteverify.words import norms, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_FEWEST = 4  # a passage of fewer words says too little to hold an utterance together
_COMPARED = 1000  # words of a passage: no sentence is longer, and time grows with the square
_STOPS = tuple(".!?…。！？")
_EDGES = " \t\n\"'“”‘’«»„()[]"


@dataclass(frozen=True)  # without slots, so that what is asked for each pair is kept
class Passage:
    """A witness-to-be, with the words by which it is compared."""

    witness: Witness
    words: tuple[str, ...]
    """The normal forms, marks left out."""
    terms: tuple[str, ...]
    """The stems of the words: what is looked for in other passages."""
    is_anchor: bool
    """Whether it stands as a sentence, so that fragments may be tied to it."""

    @cached_property
    def speaker(self) -> str | None:
        """Who says the words, where the document names somebody: one described may be anyone."""
        name = self.witness.quotation.speaker
        return None if name is None or describes(name) else name

    @property
    def identity(self) -> tuple[str, Span, str, str]:
        """What orders passages in the same way whatever the order of the input."""
        quotation = self.witness.quotation
        return quotation.document.id, self.witness.span, quotation.id, quotation.speaker or ""

    @cached_property
    def is_short(self) -> bool:
        """Whether there are too few words for the shared share of them to mean much."""
        return len(self.terms) < _FEWEST


def passages(quotations: Iterable[Quotation], *, whole: bool) -> tuple[Passage, ...]:
    """Return what is to be compared, in the order of the quotations and of their text."""
    kept = (quotation for quotation in quotations if whole or quotation.kind is not Kind.OTHER)
    return tuple(passage for quotation in kept for passage in _of(quotation, whole=whole))


def passage(witness: Witness, *, is_anchor: bool) -> Passage:
    """Return a witness with its words."""
    text = witness.document.text
    parts = (norms(text, span=content) for content in witness.contents)
    words = tuple(islice(chain.from_iterable(parts), _COMPARED))
    terms = tuple(map(stem, words))
    return Passage(witness, words, terms, is_anchor and len(terms) >= _FEWEST)


def _of(quotation: Quotation, *, whole: bool) -> Iterator[Passage]:
    if whole:
        yield passage(Witness(quotation, quotation.span), is_anchor=True)
        return
    for span in _sentences(quotation):
        yield passage(Witness(quotation, span), is_anchor=quotation.kind is Kind.DIRECT)


def _sentences(quotation: Quotation) -> Iterator[Span]:
    """Yield the sentences of a quotation; one that a cue interrupts goes on after the cue."""
    text, begun = quotation.document.text, None
    for content in quotation.contents:
        for part in sentences(text, span=content):
            start = part.start if begun is None else begun
            if part.end == content.end and content != quotation.contents[-1] and not _is_ended(text, part):
                begun = start
            else:
                yield Span(start, part.end)
                begun = None
    if begun is not None:
        yield Span(begun, quotation.contents[-1].end)


def _is_ended(text: str, span: Span) -> bool:
    return text[span.start : span.end].rstrip(_EDGES).endswith(_STOPS)
