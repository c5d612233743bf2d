"""The JSON objects that every machine format is made of: one small function each.

The keys are an interface: they are added to, never renamed, and stand in this order.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from quoteverify.formats.escaping import json_safe
from quoteverify.model import Location, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quoteverify.model import (
        Difference,
        Document,
        Finding,
        Passage,
        Quotation,
        Report,
        Rule,
        Ruling,
        Skipped,
        Span,
        Suppressed,
        Utterance,
        Verification,
        Verified,
    )

Node: TypeAlias = dict[str, object]


def dumps(node: object, *, indent: int | None = None) -> str:
    """Return JSON as it is printed: characters as themselves, but no control or direction character raw."""
    return json_safe(json.dumps(node, ensure_ascii=False, indent=indent))


def array(lines: Iterable[str]) -> Iterator[str]:
    """Yield parts of one JSON array whose elements are the lines, as they come."""
    separator = "[\n"
    for line in lines:
        yield separator + line.rstrip("\n")
        separator = ",\n"
    yield "[]\n" if separator == "[\n" else "\n]\n"


def report(report: Report) -> Node:
    """Return everything that one run found out."""
    bases = {collation.utterance.id: collation.base.quotation.id for collation in report.collations}
    return {
        "schema": {"name": "quoteverify-report", "version": "1"},
        "documents": [document(each) for each in report.documents],
        "skipped": [skipped(each) for each in report.skipped],
        "quotations": [line for each in report.quotations for line in quotation_lines(each)],
        "utterances": [utterance(each, base=bases.get(each.id)) for each in report.utterances],
        "findings": [finding(each) for each in report.findings],
        "verifications": [verification(each) for each in report.verifications],
        "against": [each.id for each in report.against],
        "suppressed": [suppressed(each) for each in report.suppressed],
    }


def verified(verified: Verified) -> Node:
    """Return everything that one run of verifying found out."""
    counts = Counter(each.verdict for each in verified.verifications)
    return {
        "schema": {"name": "quoteverify-verdicts", "version": "1"},
        "documents": [document(each) for each in verified.documents],
        "sources": [document(each) for each in verified.sources],
        "skipped": [skipped(each) for each in verified.skipped],
        "summary": {verdict.value: counts[verdict] for verdict in Verdict},
        "verifications": [verification(each) for each in verified.verifications],
    }


def document(document: Document) -> Node:
    """Return what is known of a document, without its text."""
    return {
        "id": document.id,
        "outlet": document.outlet,
        "published": document.published,
        "title": document.title,
        "language": document.language,
        "kind": document.kind,
        "notes": list(document.notes),
    }


def skipped(skipped: Skipped) -> Node:
    """Return an input that could not be read."""
    return {"path": skipped.path, "reason": skipped.reason}


def quotation_lines(quotation: Quotation) -> Iterator[Node]:
    """Yield one object for each quoted span; those of one quotation share ``quotation``."""
    several = len(quotation.contents) > 1
    for number, span in enumerate(quotation.contents, start=1):
        yield {
            "id": f"{quotation.id}.{number}" if several else quotation.id,
            "quotation": quotation.id,
            "document": quotation.document.id,
            **_place(Location(quotation.document, span)),
            "kind": quotation.kind.value,
            "speaker": quotation.speaker,
            "speaker_mention": _mention(quotation.document, quotation.source),
            "cue": _mention(quotation.document, quotation.cue),
            "via": quotation.via,
            "confidence": round(quotation.confidence, 3),
            "reason": quotation.reason,
        }


def utterance(utterance: Utterance, *, base: str | None) -> Node:
    """Return an utterance with its members; the base is a member's quotation, if they were compared.

    A member in a copy of another document names the quotation that stands there in its place.
    """
    originals, unclear = utterance.originals, utterance.unclear
    return {
        "id": utterance.id,
        "speaker": utterance.speaker,
        "base": base,
        "translated": utterance.translated,
        "members": [
            {
                "quotation": witness.quotation.id,
                "start": witness.span.start,
                "end": witness.span.end,
                "outlet": witness.document.outlet,
                "paraphrase": witness.paraphrase,
                "copy_of": originals[id(witness)].quotation.id if id(witness) in originals else None,
                "sure": id(witness) not in unclear,
            }
            for witness in utterance.witnesses
        ],
        "attested": [
            {"quotation": each.witness.quotation.id, "passage": _passage(each.passage)}
            for each in utterance.attested
        ],
    }


def finding(found: Finding) -> Node:
    """Return a finding with its place, the places that it was compared to, and what a verdict rests on."""
    return {
        "rule": found.rule.id,
        "label": found.rule.label,
        "severity": found.severity.value,
        "message": found.message,
        "location": location(found.location),
        "related": [location(each) for each in found.related],
        "evidence": [finding(each) for each in found.evidence],
        **_ruling(found.ruling),
    }


def suppressed(suppressed: Suppressed) -> Node:
    """Return a finding that was let pass, with what let it."""
    return {
        **finding(suppressed.finding),
        "suppression": {"by": suppressed.by.value, "reason": suppressed.reason},
    }


def location(location: Location) -> Node:
    """Return a place with the words that stand there."""
    return {"document": location.document.id, **_place(location)}


def difference(difference: Difference, *, name: object) -> Node:
    """Return how two renderings differ; ``name`` is the pair's own id."""
    return {
        "id": name,
        "labels": list(difference.labels),
        "severity": difference.severity.value,
        "same_utterance": difference.same_utterance,
        "changes": [_change(finding) for finding in difference.findings],
    }


def verification(verification: Verification) -> Node:
    """Return the verdict on one quotation with its evidence."""
    quotation, passage = verification.quotation, verification.passage
    where = _place(Location(quotation.document, quotation.span))
    return {
        "document": quotation.document.id,
        "start": quotation.span.start,
        "end": quotation.span.end,
        "text": quotation.text,
        "speaker": quotation.speaker,
        "verdict": verification.verdict.value,
        "source": passage.document.id if passage else None,
        "source_start": passage.span.start if passage else None,
        "source_end": passage.span.end if passage else None,
        "source_text": passage.location.text if passage else None,
        "source_speaker": voice(passage) if passage else None,
        "labels": list(verification.labels),
        "severity": verification.severity.value,
        "explanation": verification.explanation,
        "quotation": quotation.id,
        "line": where["line"],
        "column": where["column"],
        "file_start": where["file_start"],
        "file_end": where["file_end"],
        "proves_nothing": verification.proves_nothing,
        "passage": _passage(passage) if passage else None,
        "passages": [_passage(each) for each in verification.passages],
        "nearest": _passage(verification.nearest) if verification.nearest else None,
        "changes": [_change(each) for each in verification.findings],
        **_ruling(verification.ruling),
    }


def voice(passage: Passage) -> str | None:
    """Return who speaks a passage: "X (quoted by Y)" where Y repeats what X said."""
    if passage.quoted is None or passage.speaker is None:
        return passage.speaker
    return f"{passage.quoted} (quoted by {passage.speaker})"


def _passage(passage: Passage) -> Node:
    return {
        "source": passage.document.id,
        **_place(passage.location),
        "speaker": voice(passage),
        "turn": passage.turn,
        "time": passage.time,
    }


def rule(rule: Rule) -> Node:
    """Return a rule's row of the catalogue."""
    return {"id": rule.id, "label": rule.label, "severity": rule.severity.value, "title": rule.title}


def _place(place: Location) -> Node:
    file = place.file_span
    line, column = place.document.map.file_line_column(file.start)
    return {
        "start": place.span.start,
        "end": place.span.end,
        "text": place.text,
        "line": line,
        "column": column,
        "file_start": file.start,
        "file_end": file.end,
    }


def _change(finding: Finding) -> Node:
    return {
        "label": finding.rule.label,
        "severity": finding.severity.value,
        "reference": _span(finding.related[0].span),
        "variant": _span(finding.location.span),
        "rule": finding.rule.id,
        "message": finding.message,
        **_ruling(finding.ruling),
    }


def _ruling(ruling: Ruling | None) -> Node:
    """Return the house style that a severity comes from, where it does."""
    if ruling is None:
        return {}
    return {"style": {"name": ruling.style, "medium": ruling.medium.value, "kinds": list(ruling.kinds)}}


def _span(span: Span) -> Node:
    return {"start": span.start, "end": span.end}


def _mention(document: Document, span: Span | None) -> Node | None:
    if span is None:
        return None
    return {"start": span.start, "end": span.end, "text": document.text[span.start : span.end]}
