"""The wording of a quotation against that of a passage: collated, and judged by the rules of differences."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quoteverify.collation import collate
from quoteverify.model import Kind, Quotation, Span, Utterance, Witness
from quoteverify.rules import judge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteverify.model import Comparison, Finding
    from quoteverify.verification.transcripts import Transcript

_SOURCE, _DRAFT = "the source", "the quotation"
"""How the findings name the two: file names would only be in the way."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A quotation aligned with a passage, and how they differ."""

    comparison: Comparison
    findings: tuple[Finding, ...]


def compared(quotation: Quotation, transcript: Transcript, contents: Sequence[Span]) -> Wording:
    """Return how the words of a quotation differ from those in stretches of a transcript."""
    source = replace(transcript.document, outlet=_SOURCE, kind="transcript")
    base = _witness(Quotation("source", source, tuple(contents), Kind.DIRECT))
    draft = replace(quotation.document, outlet=_DRAFT)
    witness = _witness(Quotation("draft", draft, quotation.contents, Kind.DIRECT))
    collation = collate(Utterance("u", None, (base, witness)), base=base)
    return Wording(collation.comparisons[0], judge(collation))


def _witness(quotation: Quotation) -> Witness:
    return Witness(quotation, quotation.span)
