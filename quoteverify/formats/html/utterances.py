"""What the page shows of one utterance: who said it, who printed which words, when, and what was found."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from quoteverify.formats.blocks import also_printed_by, carriers, notes, precise
from quoteverify.formats.escaping import one_line
from quoteverify.formats.html import labels
from quoteverify.formats.html.columns import Cell, columns
from quoteverify.formats.html.majority import Majority, majority
from quoteverify.model import Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quoteverify.formats.html.known import Known
    from quoteverify.model import Collation, Finding, Utterance, Witness

_FEW = 4
"""Findings that are shown at once even where none is grave."""
_LONG = 3000
"""Characters; no remark is as long."""
_PRIMARY = "transcript"
"""The kind of document that is a primary source."""
_SURROUNDINGS = 280
"""Characters of a primary source before and after the passage."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one outlet prints."""

    outlet: str
    place: str
    anchor: str
    """Of the quotation in the article."""
    date: str
    roles: tuple[str, ...]
    """What it is besides an ordinary quotation."""
    paraphrase: bool
    aligned: bool
    """Whether its cells stand in columns."""
    cells: tuple[Cell, ...]
    tally: tuple[tuple[str, str], ...]
    """How many findings of each severity."""
    kind: str = ""
    """``base`` or ``paraphrase``."""
    before: str = ""
    """What the primary source has before the passage."""
    after: str = ""
    carriers: str = ""
    """Who prints the same in a copy."""

    @property
    def long(self) -> bool:
        """Whether it is too long to be shown whole without scrolling."""
        return sum(len(cell.text) for cell in self.cells) > _LONG


@dataclass(frozen=True, slots=True)
class Told:
    """A finding."""

    number: int
    """Its place in the report, for copying it."""
    severity: str
    rule: str
    label: str
    message: str
    place: str


@dataclass(frozen=True, slots=True)
class Card:
    """An utterance."""

    id: str
    speaker: str
    facet: int
    """The speaker's number in the filter."""
    summary: str
    """Who prints which wording."""
    tally: tuple[tuple[str, str], ...]
    rows: tuple[Row, ...]
    told: tuple[Told, ...]
    timeline: tuple[tuple[str, tuple[str, ...]], ...]
    """Days and the outlets of each, the undated last; empty where no date is known or all are the same."""
    keys: str
    outlet_facets: str
    notes: tuple[str, ...] = ()
    """What is known and is no finding."""

    @property
    def unfolded(self) -> bool:
        """Whether the findings are shown at once: few, or grave."""
        return len(self.told) <= _FEW or any(each.severity == Severity.MAJOR for each in self.told)


class _Laid(NamedTuple):
    """An utterance with what was worked out of it."""

    collation: Collation
    rows: Mapping[int, tuple[Cell, ...]]
    majority: Majority
    findings: Sequence[Finding]
    carriers: Mapping[int, tuple[Witness, ...]]


def card(collation: Collation, *, findings: Sequence[Finding], known: Known) -> Card:
    """Return what is shown of an utterance, with the findings in it."""
    utterance = collation.utterance
    laid = columns(collation, findings=tuple(precise(findings)))
    view = _Laid(collation, laid, majority(collation, laid), findings, carriers(collation))
    speaker = _speaker(utterance.witnesses, known)
    return Card(
        utterance.id,
        labels.speaker(speaker),
        known.facets.speaker(speaker),
        _summary(view),
        labels.tally(finding.severity for finding in findings),
        tuple(_row(witness, view, known) for witness in _ordered(view)),
        tuple(_told(finding, known.numbers[id(finding)]) for finding in findings),
        _timeline(utterance.witnesses),
        known.facets.keys(findings),
        known.facets.outlets(witness.document.outlet for witness in utterance.witnesses),
        tuple(map(labels.sentence, notes(utterance))),
    )


def _speaker(witnesses: Iterable[Witness], known: Known) -> str | None:
    names = (known.speakers.get(id(witness.quotation)) for witness in witnesses)
    return next(filter(None, names), None)


def _ordered(view: _Laid) -> Iterable[Witness]:
    """Return the base first, then quotations before paraphrases, otherwise as in the report.

    A copy in the same words has no row of its own.
    """
    silent = {id(witness) for witnesses in view.carriers.values() for witness in witnesses}
    shown = (witness for witness in view.collation.utterance.witnesses if id(witness) not in silent)
    return sorted(shown, key=lambda witness: (witness is not view.collation.base, witness.paraphrase))


def _row(witness: Witness, view: _Laid, known: Known) -> Row:
    document = witness.document
    here = (
        finding.severity
        for finding in view.findings
        if finding.location.document is document and witness.span.contains(finding.location.span)
    )
    base = witness is view.collation.base
    cells = view.rows.get(id(witness))
    before, after = _surroundings(witness) if document.kind == _PRIMARY else ("", "")
    return Row(
        labels.name(document.outlet),
        labels.place(witness.location),
        known.anchors.get(id(witness.quotation), ""),
        labels.date(document.published),
        tuple(_roles(witness, view)),
        witness.paraphrase,
        cells is not None,
        cells or (Cell("same", one_line(witness.location.text)),),
        labels.tally(here),
        "base" if base else "paraphrase" if witness.paraphrase else "",
        before,
        after,
        also_printed_by(_outlets(view.carriers.get(id(witness), ()))),
    )


def _roles(witness: Witness, view: _Laid) -> Iterator[str]:
    base = witness is view.collation.base
    cells = view.rows.get(id(witness))
    if witness.document.kind == _PRIMARY:
        yield "primary source"
    if base:
        yield "base"
    if id(witness) in view.majority.supporters and view.majority.contested:
        yield "majority"
    yield from _doubts(witness, view.collation.utterance)
    if witness.paraphrase:
        yield "paraphrase"
    elif cells is None and not base:
        yield "other words throughout"
    elif witness.quotation.kind is Kind.PARTIAL or any(cell.sign == "edge" for cell in cells or ()):
        yield "fragment"


def _doubts(witness: Witness, utterance: Utterance) -> Iterator[str]:
    if original := utterance.originals.get(id(witness)):
        yield f"version of {labels.name(original.document.outlet)}"
    if id(witness) in utterance.unclear:
        yield "unclear whether the same"


def _summary(view: _Laid) -> str:
    utterance = view.collation.utterance
    outlets = _outlets(utterance.independent)
    printed = f"Printed by {labels.counted(len(outlets), 'outlet')}"
    copying = len(set(_outlets(utterance.witnesses)) - set(outlets))
    copies = f", in copies by {copying} more" if copying else ""
    most = view.majority
    if not most.contested:
        return f"{printed} in the same words{copies}"
    if most.voting == 1:
        return printed + copies
    if not most.supporters:
        return f"{printed}{copies}; no wording has a majority"
    return f"{printed}{copies}; {len(most.outlets)} of {most.voting} agree: {_listed(most.outlets)}"


def _outlets(witnesses: Iterable[Witness]) -> list[str]:
    printed = (each.document for each in witnesses if each.document.kind != _PRIMARY)
    return [labels.name(outlet) for outlet in dict.fromkeys(document.outlet for document in printed)]


def _listed(names: Sequence[str], *, most: int = 4) -> str:
    shown = [labels.name(name) for name in names[:most]]
    return ", ".join([*shown, f"{len(names) - most} more"] if most < len(names) else shown)


def _told(finding: Finding, number: int) -> Told:
    return Told(
        number,
        finding.severity.value,
        finding.rule.id,
        finding.rule.label.replace("_", " "),
        "; ".join(labels.sentence(each.message) for each in (finding, *finding.evidence)),
        labels.place(finding.location),
    )


def _timeline(witnesses: Sequence[Witness]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    days: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for witness in sorted(witnesses, key=lambda each: each.document.published or ""):
        days[labels.date(witness.document.published)][labels.name(witness.document.outlet)] = None
    undated = days.pop("", {})
    if not days or len(days) + bool(undated) < 2:
        return ()
    dated = tuple((day, tuple(outlets)) for day, outlets in days.items())
    return (*dated, ("", tuple(undated))) if undated else dated


def _surroundings(witness: Witness) -> tuple[str, str]:
    text, span = witness.document.text, witness.span
    before = text[max(0, span.start - _SURROUNDINGS) : span.start]
    after = text[span.end : span.end + _SURROUNDINGS]
    cut_before = "… " if _SURROUNDINGS < span.start else ""
    cut_after = " …" if span.end + _SURROUNDINGS < len(text) else ""
    return cut_before + one_line(before), one_line(after) + cut_after
