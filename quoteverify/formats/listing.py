"""Quotations document by document, as they are found: nothing is held back, so memory stays flat.

To add a format, write a function that takes the documents with their quotations and yields parts
of the output, and add its row to the table.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from quoteverify.formats import nodes
from quoteverify.formats.escaping import one_line, visible
from quoteverify.formats.layout import counted, table
from quoteverify.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from quoteverify.formats.style import Style
    from quoteverify.model import Document, Quotation, Span

    Listed: TypeAlias = Iterable[tuple[Document, tuple[Quotation, ...]]]


def as_text(listed: Listed, style: Style) -> Iterator[str]:
    """Yield a table for each document that has quotations."""
    yield from _tables(listed, style, why=False)


def as_text_with_reasons(listed: Listed, style: Style) -> Iterator[str]:
    """Yield a table for each document, with how each speaker was found."""
    yield from _tables(listed, style, why=True)


def as_jsonl(listed: Listed, _style: Style) -> Iterator[str]:
    """Yield a line for each quoted span."""
    for _, quotations in listed:
        for quotation in quotations:
            for line in nodes.quotation_lines(quotation):
                yield f"{nodes.dumps(line)}\n"


def as_json(listed: Listed, style: Style) -> Iterator[str]:
    """Yield one array of the same objects."""
    yield from nodes.array(as_jsonl(listed, style))


LISTINGS: dict[str, Callable[[Listed, Style], Iterator[str]]] = {
    "text": as_text,
    "json": as_json,
    "jsonl": as_jsonl,
}


def _tables(listed: Listed, style: Style, *, why: bool) -> Iterator[str]:
    kinds: Counter[Kind] = Counter()
    parts = 0
    for document, quotations in listed:
        if not quotations:
            continue
        kinds.update(quotation.kind for quotation in quotations)
        parts += sum(len(quotation.contents) for quotation in quotations)
        rows = [row for quotation in quotations for row in _rows(quotation, why=why, style=style)]
        heading = f"{one_line(document.id)} ({one_line(document.outlet)})"
        yield f"{style.paint(heading, 'heading')}\n{table(rows, style=style)}\n\n"
    yield f"{style.paint(_summary(kinds, parts), 'heading')}\n"


def _summary(kinds: Counter[Kind], parts: int) -> str:
    """Return how many quotations of which kind there are: those that a cue interrupts count once."""
    named = ", ".join(f"{kinds[kind]} {kind.value}" for kind in Kind if kinds[kind])
    return f"{counted(kinds.total(), parts=parts)}{': ' if named else ''}{named}"


def _rows(quotation: Quotation, *, why: bool, style: Style) -> Iterator[list[str]]:
    for span in quotation.contents:
        line, column = quotation.document.map.line_column(span.start)
        speaker = one_line(quotation.speaker or "-")
        if quotation.speaker and quotation.confidence < style.uncertain_below:
            speaker += " (?)"
        words = one_line(quotation.document.text[span.start : span.end])
        marked = words if quotation.kind == "indirect" else f"“{words}”"
        yield [f"{line}:{column}", quotation.kind.value, speaker, marked]
    if why:
        yield ["", "", "", _reason(quotation)]


def _reason(quotation: Quotation) -> str:
    parts = [f"reason {visible(quotation.reason or 'none')}", f"confidence {quotation.confidence:.2f}"]
    for name, span in (("cue", quotation.cue), ("source", quotation.source)):
        if span:
            parts.append(f"{name} “{one_line(_words(quotation, span))}”")
    if quotation.via:
        parts.append(f"via {one_line(quotation.via)}")
    return "↳ " + ", ".join(parts)


def _words(quotation: Quotation, span: Span) -> str:
    return quotation.document.text[span.start : span.end]
