"""The quotations of many documents: with several processes, and only of those that are not known yet.

What is found of a document does not depend on which process finds it or when: results are put together in
the order of the documents.
"""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

from quoteverify.extraction import extract
from quoteverify.extraction.corrections import corrected
from quoteverify.model import Kind, Quotation, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import TypeAlias

    from quoteverify.gate.cache import Cache
    from quoteverify.model import Document
    from quoteverify.settings import Settings

    Row: TypeAlias = Sequence[object]

_WORTH = 300_000
"""Characters that are worth starting a process for: half a second of work."""


def extracted(
    documents: Sequence[Document],
    *,
    settings: Settings,
    progress: Callable[[Sequence[Document]], Iterable[Document]] = iter,
    cache: Cache | None = None,
) -> tuple[Quotation, ...]:
    """Return the quotations of all documents, reported speech included."""
    keys = [cache.key(document) if cache else "" for document in documents]
    known = [cache.found(key) if cache else None for key in keys]
    missing = [document for document, rows in zip(documents, known, strict=True) if rows is None]
    fresh = _fresh(missing, jobs=settings.jobs, progress=progress)
    quotations: list[Quotation] = []
    for document, key, rows in zip(documents, keys, known, strict=True):
        if rows is None:
            found = next(fresh)
            if cache:
                cache.keep(key, found)
        else:
            found = rows
        quotations += (corrected(_unpacked(row, document), settings=settings) for row in found)
    return tuple(quotations)


def _fresh(
    documents: Sequence[Document],
    *,
    jobs: int,
    progress: Callable[[Sequence[Document]], Iterable[Document]],
) -> Iterator[list[Row]]:
    jobs = min(jobs or _processors(), sum(len(each.text) for each in documents) // _WORTH)
    if jobs < 2:
        yield from map(_rows, progress(documents))
        return
    context = multiprocessing.get_context("spawn")  # a fork may inherit a lock that somebody holds
    with ProcessPoolExecutor(jobs, mp_context=context) as pool:
        found = pool.map(_rows, documents, chunksize=max(1, len(documents) // (8 * jobs)))
        for _, rows in zip(progress(documents), found, strict=True):
            yield rows


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _rows(document: Document) -> list[Row]:
    return [_packed(quotation) for quotation in extract(document, indirect=True)]


def _packed(quotation: Quotation) -> Row:
    """Return a quotation without its document, as plain values."""
    return (
        quotation.id[len(quotation.document.id) :],
        [(content.start, content.end) for content in quotation.contents],
        quotation.kind.value,
        quotation.cue and (quotation.cue.start, quotation.cue.end),
        quotation.source and (quotation.source.start, quotation.source.end),
        quotation.speaker,
        quotation.via,
        quotation.confidence,
        quotation.reason,
    )


def _unpacked(row: Sequence[object], document: Document) -> Quotation:
    number, contents, kind, cue, source, speaker, via, confidence, reason = row
    return Quotation(
        f"{document.id}{number}",
        document,
        tuple(Span(*content) for content in contents),  # type: ignore[attr-defined]
        Kind(str(kind)),
        cue=Span(*cue) if cue else None,  # type: ignore[misc]
        source=Span(*source) if source else None,  # type: ignore[misc]
        speaker=speaker,  # type: ignore[arg-type]
        via=via,  # type: ignore[arg-type]
        confidence=confidence,  # type: ignore[arg-type]
        reason=reason,  # type: ignore[arg-type]
    )
