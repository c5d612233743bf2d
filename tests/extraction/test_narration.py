from __future__ import annotations

import pytest

from quoteverify.extraction.narration import narrate
from quoteverify.languages import speech
from quoteverify.model import Span


def codes(text: str) -> str:
    return narrate(text, [Span(0, len(text))], [], speech=speech("en")).codes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mayor Ines Vole said twice", "TNNSR"),
        ("She told reporters that it was over.", "PLHjPEI"),
        ("According to the ministry, prices fell.", "KtDG,OV"),
        ("The plan was called mad", "DXECO"),
        ("Hale's report says so", "N'XS"),
        ("the Trade Ministry of Norland", "DNYoN"),
        ("On Monday he ran", "I#PV"),
    ],
)
def test_words_are_coded_by_their_class(text: str, expected: str) -> None:
    assert codes(text).startswith(expected)


def test_a_full_stop_after_an_abbreviation_ends_no_sentence() -> None:
    assert "." not in codes("Sen. Ada B. Hale of the U.S. said")


def test_a_quotation_counts_as_one_token() -> None:
    text = "Hale said no way then."
    row = narrate(text, [Span(0, len(text))], [Span(10, 16)], speech=speech("en"))
    assert row.codes == "NSQR.|"
    assert row.quotes == {10: 2}


def test_tokens_slice_to_their_words() -> None:
    text = "The girls' coach, Ms. Vole, doesn’t agree."
    row = narrate(text, [Span(0, len(text))], [], speech=speech("en"))
    for word, start, end in zip(row.words, row.starts, row.ends, strict=True):
        assert word == "'s" or text[start:end] == word
