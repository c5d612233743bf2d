from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.extraction import extract
from quoteverify.model import Document, Kind, Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Quotation


def read(text: str) -> Document:
    return Document.of(text, id="x")


news = st.lists(
    st.sampled_from(
        """“ ” " ' ‘ ’ — - : , . ? ! ... ( ) \n\n \n he she they it the a an Mr. Mrs. Sen. Ada Hale HALE Tom Reed
        and was told by claim quoted her as put Q: A: HALE: @adahale (@adahale) two men Jr. president spokesman report Bank of University said told called wrote according to that says saying 's 42
        $5m Monday “We go,” "no," U.S. <b> & \u2028 \x00 \ud83d\ude00 é""".split(" ")
    ),
    max_size=60,
).map(" ".join)


@given(st.text(max_size=200) | news)
def test_no_text_raises_and_every_span_slices_to_what_is_printed(text: str) -> None:
    document = read(text)
    quotations = extract(document)
    assert [q.id for q in quotations] == [f"x:q{n}" for n in range(1, len(quotations) + 1)]
    for quotation in quotations:
        assert quotation.text == " ".join(text[c.start : c.end] for c in quotation.contents)
        for span in (*quotation.contents, quotation.source, quotation.cue):
            assert span is None or 0 <= span.start < span.end <= len(text)
        assert 0 <= quotation.confidence <= 1
        assert quotation.kind is not Kind.OTHER or quotation.speaker is None
        assert quotation.speaker is None or quotation.speaker.strip() == quotation.speaker != ""


@given(news)
def test_extraction_is_the_same_twice(text: str) -> None:
    assert [(q.contents, q.speaker) for q in extract(read(text))] == [
        (q.contents, q.speaker) for q in extract(read(text))
    ]


@pytest.mark.parametrize(
    "piece",
    [
        '"',
        "“",
        "'",
        "‘a ",
        '"We go," ',
        "A",
        "Ab ",
        "the a ",
        "he said ",
        "Ann X said he ",
        "\n",
        "( a ",
        "Ann and ",
        "Ann, ",
        "“no,” said Ann and Tom ",
        "Ann’s claim that “it” ",
        "Q: “a” A: ",
        "@ab (@ab) ",
    ],
)
def test_much_of_one_thing_is_read(piece: str) -> None:
    assert extract(read(piece * (60_000 // len(piece)))) is not None


def test_a_block_that_markup_declares_quoted_counts_without_marks(
    quotations: Callable[..., tuple[Quotation, ...]],
) -> None:
    text = "Ines Vole wrote:\n\nWe sail at dawn, and nobody will stop us.\n\nThe ferry left."
    start = text.index("We sail")
    block = Span(start, text.index("\n\nThe ferry"))
    (only,) = quotations(text, blocks=(block,))
    assert only.contents == (block,)
    assert only.speaker == "Ines Vole"
