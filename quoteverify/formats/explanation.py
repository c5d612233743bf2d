"""How one quotation went through the program: found, attributed, joined, compared."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quoteverify.errors import UsageError
from quoteverify.formats.blocks import grounds, named, notes
from quoteverify.formats.escaping import one_line, visible
from quoteverify.formats.text import place
from quoteverify.model import Location

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quoteverify.formats.style import Style
    from quoteverify.model import Collation, Parting, Quotation, Reading, Report, Span, Utterance, Witness

_PLACE = re.compile(r"(?P<path>.+?):(?P<line>[0-9]{1,9})(?::[0-9]{1,9})?")


def find(report: Report, wanted: str) -> tuple[Quotation, ...]:
    """Return the quotation with an id, or those on a line of a document.

    ``wanted`` is a quotation's id, the id of one of its spans, or ``PATH:LINE``, where the
    folders may be left out.  If there is none, a ``UsageError`` names the nearest lines or ids.
    """
    by_id = {quotation.id: quotation for quotation in report.quotations}
    if found := by_id.get(wanted) or by_id.get(wanted.rpartition(".")[0]):
        return (found,)
    if match := _PLACE.fullmatch(wanted):
        line = int(match["line"])
        path = f"/{match['path']}"
        here = [q for q in report.quotations if f"/{q.document.id}".endswith(path)]
        if on_line := tuple(q for q in here if line in _lines(q)):
            return on_line
        if any(f"/{document.id}".endswith(path) for document in report.documents):
            raise UsageError(f"--explain {wanted}: no quotation stands there{_nearby(here, line)}")
    from rapidfuzz.process import extract  # noqa: PLC0415  # only for a message, and slow to import

    near = ", ".join(str(name) for name, *_ in extract(wanted, list(by_id), limit=5))
    raise UsageError(f"--explain {wanted}: no such quotation" + (f"; the nearest are {near}" if near else ""))


def explain(
    report: Report, quotations: Sequence[Quotation], *, style: Style, partings: Sequence[Parting] = ()
) -> str:
    """Return what was found out of each quotation, and why; also why it is not joined to what it is like."""
    parted = {id(parting.witness): parting for parting in partings}
    return "\n\n".join("\n".join(_about(report, quotation, style, parted)) for quotation in quotations) + "\n"


def _lines(quotation: Quotation) -> range:
    ends = (quotation.span.start, max(quotation.span.start, quotation.span.end - 1))
    first, last = (quotation.document.map.line_column(offset)[0] for offset in ends)
    return range(first, last + 1)


def _nearby(quotations: Sequence[Quotation], line: int) -> str:
    """Return which lines of a document have quotations, the nearest to a line."""
    starts = {_lines(quotation).start for quotation in quotations}
    if not starts:
        return ", nor anywhere else in the document"
    nearest = sorted(sorted(starts, key=lambda start: (abs(start - line), start))[:5])
    return f"; the nearest begin on {'lines' if len(nearest) > 1 else 'line'} {', '.join(map(str, nearest))}"


def _about(
    report: Report, quotation: Quotation, style: Style, parted: Mapping[int, Parting]
) -> Iterator[str]:
    yield style.paint(visible(quotation.id), "heading")
    yield f"  kind      {quotation.kind.value}"
    for span in quotation.contents:
        yield f"  words     {_at(quotation, span)}"
    yield f"  speaker   {one_line(quotation.speaker or 'not known')}"
    reason = visible(quotation.reason or "no reason given")
    yield f"  because   {reason}, confidence {quotation.confidence:.2f}"
    if quotation.source:
        yield f"  source    {_at(quotation, quotation.source)}"
    if quotation.cue:
        yield f"  cue       {_at(quotation, quotation.cue)}"
    if quotation.via:
        yield f"  via       {one_line(quotation.via)}"
    yield from _utterances(report, quotation, parted)


def _utterances(report: Report, quotation: Quotation, parted: Mapping[int, Parting]) -> Iterator[str]:
    collations = {collation.utterance.id: collation for collation in report.collations}
    for utterance in report.utterances:
        for witness in utterance.witnesses:
            if witness.quotation is quotation:
                yield from _membership(utterance, witness)
                if parting := parted.get(id(witness)):
                    yield from _not_joined(parting)
                yield from _comparison(report, collations.get(utterance.id), witness)


def _membership(utterance: Utterance, witness: Witness) -> Iterator[str]:
    speaker = one_line(utterance.speaker or "speaker not known")
    yield f"  utterance {utterance.id}, {speaker}: {_shown(witness)}"
    for note in notes(utterance):
        yield f"    {one_line(note)}"
    others = [other for other in utterance.witnesses if other is not witness]
    if not others:
        yield "    no other passage says the same"
    for join in utterance.joins:
        if join.witness is witness:
            doubt = "by the settings; " if join.pinned else "" if join.sure else "unclear: "
            yield f"    {doubt}joined for its likeness ({join.similarity:.2f}) to {_shown(join.nearest)}"
            yield f"    words that both have: {_listed(join.shared)}"
    for other in others:
        yield f"    with {one_line(other.document.outlet)}: {_shown(other)}"


def _not_joined(parting: Parting) -> Iterator[str]:
    yield f"    not joined to {_shown(parting.nearest)}"
    yield f"    because {one_line(parting.reason)}; words that both have: {_listed(parting.shared)}"


def _listed(words: Sequence[str]) -> str:
    return ", ".join(map(one_line, words)) or "none"


def _comparison(report: Report, collation: Collation | None, witness: Witness) -> Iterator[str]:
    if collation is None:
        yield "    not compared: one outlet only has it"
        return
    if collation.base is witness:
        yield "    this is the base: the others are compared with it"
        return
    yield f"    compared with the base: {_shown(collation.base)}"
    comparison = next((each for each in collation.comparisons if each.witness.witness is witness), None)
    for variant in comparison.variants if comparison else ():
        there, here = (_printed(reading) for reading in (variant.base, variant.witness))
        yield f"    {there} there, {here} here ({place(variant.witness.location)})"
    for finding in report.findings:
        location = finding.location
        if location.document is witness.document and witness.span.contains(location.span):
            yield f"    {finding.severity.value} {named(finding)}: {one_line(finding.message)}"
            yield from (f"      {one_line(ground)}" for ground in grounds(finding))


def _printed(reading: Reading) -> str:
    return f"“{one_line(reading.text)}”" if len(reading.span) else "nothing"


def _at(quotation: Quotation, span: Span) -> str:
    location = Location(quotation.document, span)
    return f"“{one_line(location.text)}” ({place(location)})"


def _shown(witness: Witness) -> str:
    return f"“{one_line(witness.location.text)}” ({place(witness.location)})"
