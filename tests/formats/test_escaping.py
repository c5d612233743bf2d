"""Text that others wrote is safe to show."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.formats.escaping import code, json_safe, markdown, one_line, visible

ANY = st.text(st.characters())


@given(ANY)
def test_nothing_invisible_is_shown_raw(text: str) -> None:
    assert not [c for c in visible(text) if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")]


@pytest.mark.parametrize(
    "character", ["\x1b", "\x9b", "\u202e", "\u2066", "\u200f", "\ufeff", "\ud800", "\U000e0041"]
)
def test_a_direction_or_control_character_becomes_its_number(character: str) -> None:
    assert visible(character).lower().endswith(f"{ord(character):x}")


@given(st.text(st.characters(exclude_categories=["C", "Zl", "Zp"], exclude_characters="\u061c")))
def test_ordinary_text_is_left_as_it_is(text: str) -> None:
    assert visible(text) == text


@given(ANY)
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1


@given(ANY)
def test_json_means_the_same_and_holds_nothing_invisible(text: str) -> None:
    safe = json_safe(json.dumps({"text": text}, ensure_ascii=False))
    assert json.loads(safe) == {"text": text}
    assert visible(safe) == safe


def test_json_keeps_its_own_line_breaks() -> None:
    assert json_safe('{\n  "a": 1\n}') == '{\n  "a": 1\n}'


@given(ANY)
def test_markdown_holds_no_html_of_the_text(text: str) -> None:
    shown = markdown(text).replace("<!-- -->", "")
    assert "<" not in shown
    assert ">" not in shown


@given(st.text(alphabet="`ab|", max_size=12))
def test_code_cannot_be_left_nor_break_a_table(text: str) -> None:
    shown = code(f"x{text}x")
    fence = shown[: len(shown) - len(shown.lstrip("`"))]
    assert shown.endswith(fence)
    assert fence not in shown.removeprefix(fence).removesuffix(fence)
    assert "|" not in shown
