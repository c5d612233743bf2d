from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quoteverify.extraction.paragraphs import paragraphs


def shown(text: str) -> list[str]:
    return [text[span.start : span.end] for span in paragraphs(text)]


def test_blank_lines_part_paragraphs() -> None:
    assert shown("One.\n\nTwo.\r\n \r\nThree.") == ["One.", "Two.", "Three."]


def test_line_breaks_part_paragraphs_where_lines_end_like_sentences() -> None:
    assert shown("One ends.\nTwo ends.\nThree.") == ["One ends.", "Two ends.", "Three."]


def test_line_breaks_only_wrap_where_lines_stop_in_mid_sentence() -> None:
    text = "One goes on\nand on and\nends here.\nThen more\nwords."
    assert shown(text) == [text]


@given(st.text(alphabet=st.sampled_from("ab. \n\r\t\u2028"), max_size=60))
def test_no_word_is_lost_or_doubled(text: str) -> None:
    assert "".join("".join(shown(text)).split()) == "".join(text.split())
