"""The model's values: severities, spans and the map from a text to its file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.model import Document, FileMap, Kind, Location, Quotation, Severity, Span, Witness

SPANS = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda ends: Span(min(ends), max(ends)))


def test_severities_are_ordered_from_mild_to_grave() -> None:
    assert sorted(Severity, key=lambda severity: severity.rank) == ["none", "minor", "major"]


@pytest.mark.parametrize(
    ("severity", "threshold", "reached"),
    [("major", "minor", True), ("minor", "minor", True), ("none", "minor", False), ("minor", "major", False)],
)
def test_a_severity_reaches_a_threshold_that_is_not_graver(
    severity: str, threshold: str, reached: bool
) -> None:
    assert Severity(severity).reaches(Severity(threshold)) is reached


def test_a_span_is_half_open() -> None:
    assert len(Span(3, 7)) == 4
    assert Span(3, 7).overlap(Span(7, 9)) == 0
    assert Span(3, 7).overlap(Span(6, 9)) == 1


@given(SPANS, SPANS)
def test_overlap_is_symmetric_and_counts_the_shared_places(one: Span, other: Span) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlap(other) == other.overlap(one) == len(shared)


@given(SPANS, SPANS)
def test_a_span_that_contains_another_overlaps_all_of_it(one: Span, other: Span) -> None:
    if one.contains(other):
        assert one.overlap(other) == len(other)


@given(SPANS)
def test_a_span_contains_itself(span: Span) -> None:
    assert span.contains(span)


PIECES = st.lists(
    st.one_of(
        st.tuples(st.text("ab\n ", min_size=1, max_size=4), st.none(), st.text("<>", max_size=3)),
        st.tuples(st.just("&"), st.just("&amp;"), st.text("<>", max_size=3)),
    ),
    max_size=6,
)
"""The words of a text, how the file writes them if longer, and the mark-up before them."""


@given(PIECES)
def test_every_code_point_of_the_text_is_found_in_the_file(
    pieces: list[tuple[str, str | None, str]],
) -> None:
    text, file, places, file_map = _file(pieces)
    for offset, place in enumerate(places):
        span = file_map.file_span(Span(offset, offset + 1))
        assert span == place
        assert file[span.start : span.end] in {text[offset], "&amp;"}


@given(PIECES, st.data())
def test_a_span_in_the_file_begins_and_ends_where_its_code_points_do(
    pieces: list[tuple[str, str | None, str]], data: st.DataObject
) -> None:
    _, _, places, file_map = _file(pieces)
    start = data.draw(st.integers(0, len(places)))
    end = data.draw(st.integers(start, len(places)))
    span = file_map.file_span(Span(start, end))
    if start < end:
        assert span == Span(places[start].start, places[end - 1].end)
    else:
        assert len(span) == 0


@given(PIECES)
def test_lines_and_columns_are_those_of_the_file(pieces: list[tuple[str, str | None, str]]) -> None:
    _, file, places, file_map = _file(pieces)
    for offset, place in enumerate(places):
        before = file[: place.start]
        assert file_map.line_column(offset) == (before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)


def test_the_end_of_the_text_has_a_place_too() -> None:
    assert FileMap((0,), (0,), (4,), (0, 2)).line_column(4) == (2, 3)


def test_a_quotation_spans_from_its_first_to_its_last_word() -> None:
    text = "“We will act,” she said, “before June.”"
    contents = (Span(1, 13), Span(26, 38))
    quotation = Quotation("d:q1", _document(text), contents, Kind.DIRECT)
    assert quotation.span == Span(1, 38)
    assert quotation.text == "We will act, before June."


def test_a_witness_is_a_slice_of_its_document() -> None:
    document = _document("She said: “Yes.”\nNobody heard it.")
    witness = Witness(Quotation("d:q1", document, (Span(11, 15),), Kind.DIRECT), Span(11, 14))
    assert (witness.text, witness.location.text, witness.location.line_column) == ("Yes", "Yes", (1, 12))
    assert witness.document is document


@pytest.mark.parametrize("kind", Kind)
def test_only_indirect_speech_is_a_paraphrase(kind: Kind) -> None:
    document = _document("She would stay.")
    whole = Span(0, len(document.text))
    paraphrase = Witness(Quotation("d:q1", document, (whole,), kind), whole).paraphrase
    assert paraphrase is (kind is Kind.INDIRECT)


def test_two_documents_with_the_same_words_are_two() -> None:
    assert _document("Yes.") != _document("Yes.")


def test_a_location_in_a_document_of_two_lines_knows_its_line() -> None:
    document = _document("One.\nTwo.")
    assert Location(document, Span(5, 8)).line_column == (2, 1)


def _document(text: str) -> Document:
    lines = (0, *(number for number, char in enumerate(text, start=1) if char == "\n"))
    return Document("d.txt", text, "d.txt", "d", FileMap((0,), (0,), (len(text),), lines))


def _file(pieces: list[tuple[str, str | None, str]]) -> tuple[str, str, list[Span], FileMap]:
    """Write a file of pieces; return text, file, the place in it of each code point, and the map."""
    text = file = ""
    places: list[Span] = []
    rows: list[tuple[int, int, int]] = []
    for words, longer, mark_up in pieces:
        file += mark_up
        begin, end = len(file), len(file) + len(longer or words)
        rows.append((len(text), begin, end))
        places += [Span(begin, end)] if longer else [Span(at, at + 1) for at in range(begin, end)]
        text += words
        file += longer or words
    rows.append((len(text), len(file), len(file)))
    starts, file_starts, file_ends = zip(*rows, strict=True)
    lines = (0, *(number for number, char in enumerate(file, start=1) if char == "\n"))
    return text, file, places, FileMap(starts, file_starts, file_ends, lines)
