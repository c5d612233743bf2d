"""What a primary source is, told once: of which day, spoken or written, and by whom it was taken down."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.days import day
from quoteverify.media import is_written
from quoteverify.verification.transcripts import looks_machine_made, transcript

if TYPE_CHECKING:
    from quoteverify.model import Document


def as_source(document: Document) -> Document:
    r"""Return a primary source, told apart from an outlet whose file has the same name.

    What has turns was said, whatever it is called.

    >>> from quoteverify.model import Document
    >>> as_source(Document.of("We regret it.", id="board-statement.txt")).written
    True
    >>> as_source(Document.of("BROOK: I will.\nVOLE: So will I.", id="board-statement.txt")).written
    False
    """
    said = day(document)
    return replace(
        document,
        kind="transcript",
        published=document.published or (said.isoformat() if said else None),
        outlet=f"transcript: {document.outlet}",
        machine_made=document.machine_made or looks_machine_made(document.text),
        written=is_written(document) and not transcript(document).labels,
    )
