"""An article's text with its quotations in place, and what is known of each beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from quoteverify.formats.blocks import is_verdict
from quoteverify.formats.escaping import one_line
from quoteverify.formats.html import labels
from quoteverify.model import Kind, Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quoteverify.formats.html.known import Known
    from quoteverify.model import Collation, Document, Finding, Quotation

_LONG = 6000
"""Characters; no paragraph is as long."""
_LINE = re.compile(r"[^\r\n]*[^\s][^\r\n]*")


@dataclass(frozen=True, slots=True)
class Piece:
    """Running text, all of it in the same quotation or in none."""

    text: str
    quoted: bool = False
    look: str = ""
    """What it looks like, where it is not just a quotation: its kind, its gravest finding."""
    anchor: str = ""
    """On the first piece of a quotation."""
    link: str = ""
    """The utterance, where the quotation was compared."""


@dataclass(frozen=True, slots=True)
class Note:
    """What is known of one quotation."""

    anchor: str
    """Where no piece of the text has it."""
    speaker: str
    uncertain: bool
    verdicts: tuple[Verdict, ...]
    """One for each utterance that the quotation is part of."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What comparing a quotation led to."""

    look: str
    """The severity of the gravest finding; ``same`` where the words agree, empty where nothing is judged."""
    text: str
    link: str
    """The utterance; empty where it was not compared."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the text with the notes on the quotations that begin in it."""

    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]

    @property
    def long(self) -> bool:
        """Whether it is too long to be shown whole without scrolling."""
        return sum(len(piece.text) for piece in self.pieces) > _LONG


@dataclass(frozen=True, slots=True)
class Article:
    """A document."""

    anchor: str
    outlet: str
    title: str
    path: str
    date: str
    language: str
    tally: tuple[tuple[str, str], ...]
    quotations: int
    paragraphs: tuple[Paragraph, ...]
    keys: str
    speaker_facets: str
    outlet_facets: str


def article(document: Document, *, number: int, known: Known) -> Article:
    """Return what is shown of a document; ``number`` is its place in the report."""
    quotations = known.quotations.get(id(document), ())
    found = [finding for quotation in quotations for finding in known.findings.get(id(quotation), ())]
    speakers = {known.facets.speaker(known.speakers.get(id(quotation))) for quotation in quotations}
    return Article(
        f"d{number}",
        labels.name(document.outlet),
        labels.name(document.title or document.id.rpartition("/")[2]),
        labels.name(document.id),
        labels.date(document.published),
        labels.language(document.language),
        labels.tally(finding.severity for finding in found),
        sum(quotation.kind not in {Kind.INDIRECT, Kind.OTHER} for quotation in quotations),
        tuple(_paragraphs(document, quotations, known)),
        known.facets.keys(found),
        " ".join(map(str, sorted(speakers - {0}))),
        known.facets.outlets([document.outlet]),
    )


def _paragraphs(document: Document, quotations: Sequence[Quotation], known: Known) -> Iterator[Paragraph]:
    contents = [(content, quotation) for quotation in quotations for content in quotation.contents]
    contents.sort(key=lambda each: each[0])
    anchored: set[int] = set()
    at = 0
    open_: list[tuple[Span, Quotation]] = []
    for line in _LINE.finditer(document.text):
        span = Span(*line.span())
        while at < len(contents) and contents[at][0].start < span.end:
            open_.append(contents[at])
            at += 1
        open_ = [each for each in open_ if span.start < each[0].end]
        pieces = tuple(_pieces(document, span, open_, known, anchored))
        begun = [q for content, q in open_ if content == q.contents[0] and span.start <= content.start]
        yield Paragraph(pieces, tuple(_note(q, known, anchored) for q in begun if q.kind is not Kind.OTHER))


def _pieces(
    document: Document,
    line: Span,
    contents: Sequence[tuple[Span, Quotation]],
    known: Known,
    anchored: set[int],
) -> Iterator[Piece]:
    """Yield the text of a line cut where quotations begin and end; of several, the shortest is shown."""
    cuts = {line.start, line.end, *(cut for content, _ in contents for cut in (content.start, content.end))}
    for start, end in pairwise(sorted(cut for cut in cuts if line.start <= cut <= line.end)):
        text = one_line(document.text[start:end])
        around = [each for each in contents if each[0].start <= start and end <= each[0].end]
        if not around:
            yield Piece(text)
            continue
        _, quotation = min(around, key=lambda each: len(each[0]))
        compared = known.collations.get(id(quotation), ())
        first = id(quotation) not in anchored
        anchored.add(id(quotation))
        yield Piece(
            text,
            quoted=True,
            look=_look(quotation, known),
            anchor=known.anchors[id(quotation)] if first else "",
            link=compared[0].utterance.id if compared else "",
        )


def _look(quotation: Quotation, known: Known) -> str:
    kind = quotation.kind.value if quotation.kind in {Kind.INDIRECT, Kind.OTHER} else ""
    severity = _gravest(finding.severity for finding in known.findings.get(id(quotation), ()))
    return f"{kind} {severity}".strip()


def _note(quotation: Quotation, known: Known, anchored: set[int]) -> Note:
    compared = known.collations.get(id(quotation), ())
    found = known.findings.get(id(quotation), ())
    verdicts = tuple(_verdict(quotation, collation, found) for collation in compared)
    alone = "without marks" if quotation.kind is Kind.INDIRECT else "only here"
    return Note(
        "" if id(quotation) in anchored else known.anchors[id(quotation)],
        labels.speaker(known.speakers.get(id(quotation))),
        quotation.speaker is not None and quotation.confidence < known.uncertain_below,
        verdicts or (Verdict("", alone, ""),),
    )


def _gravest(severities: Iterable[Severity]) -> str:
    """Return the value of the gravest; of none, nothing."""
    found = tuple(severities)
    return max(found, key=lambda severity: severity.rank).value if found else ""


def _how(findings: Sequence[Finding]) -> str:
    """Return how a quotation stands to the base: a verdict need not be about its words."""
    if all(is_verdict(finding) for finding in findings):
        return f"{findings[0].rule.label.replace('_', ' ')} beside"
    return "differs from"


def _verdict(quotation: Quotation, collation: Collation, findings: Iterable[Finding]) -> Verdict:
    """Return what comparing a quotation in one utterance led to."""
    witnesses = collation.utterance.witnesses
    own = [witness for witness in witnesses if witness.quotation is quotation]
    here = [
        finding
        for finding in findings
        if any(witness.span.contains(finding.location.span) for witness in own)
    ]
    outlet = labels.name(collation.base.document.outlet)
    if here:
        grave = _gravest(finding.severity for finding in here)
        return Verdict(grave, f"{_how(here)} {outlet}", collation.utterance.id)
    if any(witness is collation.base for witness in own):
        others = {witness.document.outlet for witness in witnesses} - {quotation.document.outlet}
        return Verdict("", f"compared with {labels.counted(len(others), 'outlet')}", collation.utterance.id)
    if quotation.kind is Kind.INDIRECT:
        return Verdict("", f"paraphrase beside {outlet}", collation.utterance.id)
    return Verdict("same", f"agrees with {outlet}", collation.utterance.id)
