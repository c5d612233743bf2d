"""Quotations document by document."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from quoteverify.formats.listing import LISTINGS, as_json, as_jsonl, as_text, as_text_with_reasons
from quoteverify.formats.style import PLAIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Document, Quotation, Report


def listed(report: Report) -> Iterator[tuple[Document, tuple[Quotation, ...]]]:
    for document, quotation in zip(report.documents, report.quotations, strict=True):
        yield document, (quotation,)


def test_the_text_has_a_table_for_each_document(report: Report) -> None:
    assert next(as_text(listed(report), PLAIN)) == (
        "herald.txt (The Herald)\n3:2  direct  Ann Orme  “We will not close the school.”\n\n"
    )


def test_what_is_reported_without_marks_is_shown_without_marks(report: Report) -> None:
    assert (
        list(as_text(listed(report), PLAIN))[2]
        .splitlines()[1]
        .endswith("Ann Orme  The school would stay open")
    )


def test_the_reasons_say_how_the_speaker_was_found(report: Report) -> None:
    shown = next(as_text_with_reasons(listed(report), PLAIN))
    assert "↳ reason cue, confidence 0.90, cue “said”" in shown


def test_the_array_holds_the_same_objects_as_the_lines(report: Report) -> None:
    lines = [json.loads(line) for line in as_jsonl(listed(report), PLAIN)]
    assert json.loads("".join(as_json(listed(report), PLAIN))) == lines


@pytest.mark.parametrize("name", LISTINGS)
def test_a_listing_begins_before_the_last_document_is_read(name: str, report: Report) -> None:
    def endless() -> Iterator[tuple[Document, tuple[Quotation, ...]]]:
        while True:
            yield from listed(report)

    assert next(LISTINGS[name](endless(), PLAIN))


def test_a_document_without_quotations_is_not_shown_as_text(report: Report) -> None:
    assert list(as_text([(report.documents[0], ())], PLAIN)) == ["0 quotations\n"]
