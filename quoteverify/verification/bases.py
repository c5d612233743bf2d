"""Passages of primary sources become witnesses of the utterances that stand in them, and their base."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.model import Join, Kind, Location, Quotation, Span, Verdict, Witness
from quoteverify.verification.alignment import align
from quoteverify.verification.attested import attested
from quoteverify.verification.spoken import words_of
from quoteverify.verification.transcripts import transcript

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quoteverify.model import Document, Utterance, Verification
    from quoteverify.verification.alignment import Alignment
    from quoteverify.verification.transcripts import Transcript

_REASON = "transcript"
_MOST = 0.5
"""So much of the information of a witness must be there for a passage to be its base."""
_NEAR = 400
"""Code points between the parts of an interrupted quotation, above which they are no one passage."""


def based(utterances: Iterable[Utterance], verifications: Sequence[Verification]) -> tuple[Utterance, ...]:
    """Return utterances with the passage of a source as one more witness, where there is one."""
    found: dict[str, list[Verification]] = {}
    for each in verifications:
        if each.passage and each.verdict is not Verdict.NOT_FOUND:
            found.setdefault(each.quotation.id, []).append(each)
    found = {id_: parts for id_, parts in found.items() if not all(each.proves_nothing for each in parts)}
    transcripts = {id(d): transcript(d) for v in found.values() for d in {_source(each) for each in v}}
    return tuple(_based(utterance, found, transcripts) for utterance in utterances)


def _source(verification: Verification) -> Document:
    if verification.passage is None:
        raise ValueError(verification)
    return verification.passage.document


def _based(
    utterance: Utterance, found: dict[str, list[Verification]], transcripts: dict[int, Transcript]
) -> Utterance:
    """Add the passage that has most of the fullest witness."""
    passages = [
        (*passage, witness)
        for witness in utterance.witnesses
        for location in _locations(witness, found.get(witness.quotation.id, ()))
        if (passage := _passage(witness, location, transcripts, number=utterance.id))
    ]
    if not passages:
        return utterance
    alignment, base, nearest = max(passages, key=lambda each: each[0].shared)
    join = Join(base, nearest, alignment.coverage, tuple(dict.fromkeys(alignment.common)))
    utterance = attested(utterance, base=base, found=found)
    return replace(utterance, witnesses=(*utterance.witnesses, base), joins=(*utterance.joins, join))


def _locations(witness: Witness, verifications: Iterable[Verification]) -> tuple[Location, ...]:
    """Return where the parts of a witness stand in the sources: in one place, if they follow each other.

    A part of a few words, which may stand anywhere, counts only beside a longer one.
    """
    row: list[Location] = []
    proven: list[bool] = []
    for each in verifications:
        if each.passage is None or not each.quotation.span.overlap(witness.span):
            continue
        place, proves = each.passage.location, not each.proves_nothing
        if row and row[-1].document is place.document and _follows(row[-1].span, place.span):
            row[-1] = replace(place, span=Span(row[-1].span.start, place.span.end))
            proven[-1] = proven[-1] or proves
        else:
            row.append(place)
            proven.append(proves)
    return tuple(place for place, proves in zip(row, proven, strict=True) if proves)


def _follows(one: Span, other: Span) -> bool:
    return one.end <= other.start <= one.end + _NEAR


def _passage(
    witness: Witness, location: Location, transcripts: dict[int, Transcript], *, number: str
) -> tuple[Alignment, Witness] | None:
    """Return the place in a source of the words of one witness, and the words laid on it."""
    source = transcripts[id(location.document)]
    quoted = words_of(replace(witness.quotation, contents=witness.contents))
    alignment = align(quoted, source, location.span)
    if not alignment.blocks or alignment.coverage < _MOST:
        return None
    span = alignment.span
    quotation = Quotation(
        f"{source.document.id}:{number}",
        source.document,
        source.spoken(span),
        Kind.DIRECT,
        confidence=1.0,
        reason=_REASON,
    )
    return alignment, Witness(quotation, quotation.span)
