"""Posts that are passed on."""

from __future__ import annotations

import pytest

from quoteverify.extraction import extract
from quoteverify.model import Document


@pytest.mark.parametrize(
    ("text", "speaker", "source"),
    [
        ("Tom Orme tweeted: “RT @annvole: We will close the market.”", "@annvole", "@annvole"),
        ("Ann Vole (@AnnVole) left. Tom Orme shared it: “RT @annvole We will.”", "Ann Vole", "@annvole"),
    ],
)
def test_the_words_after_a_handle_are_those_of_who_posted_them(text: str, speaker: str, source: str) -> None:
    (only,) = extract(Document.of(text))
    assert (only.speaker, only.via) == (speaker, "Tom Orme")
    assert only.source is not None
    assert text[only.source.start : only.source.end] == source


def test_the_mark_of_a_passed_on_post_is_no_part_of_a_name() -> None:
    (only,) = extract(Document.of("RT @annvole: “We will close the market.”"))
    assert only.speaker == "@annvole"


def test_a_handle_after_words_of_ones_own_passes_nothing_on() -> None:
    (only,) = extract(Document.of("Tom Orme wrote: “Never. RT @annvole: We will close the market.”"))
    assert (only.speaker, only.via) == ("Tom Orme", None)
