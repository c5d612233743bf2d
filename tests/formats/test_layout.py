"""Tables and paragraphs fit the screen."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.formats.layout import BEGIN, END, paragraph, table
from quoteverify.formats.style import PLAIN, Style

CELL = st.text("abc -/", max_size=90)


@given(st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=4), st.sampled_from([80, 100, 140]))
def test_no_line_is_wider_than_the_screen(rows: list[tuple[str, str, str]], width: int) -> None:
    lines = table(rows, style=Style(width=width), headers=("one", "two", "three")).splitlines()
    assert max(map(len, lines)) <= width


@given(st.lists(st.tuples(CELL, CELL), min_size=1, max_size=4))
def test_nothing_is_lost_by_wrapping(rows: list[tuple[str, str]]) -> None:
    shown = table(rows, style=PLAIN)
    assert sorted(re.sub(r"\s", "", shown)) == sorted(re.sub(r"\s", "", "".join(map("".join, rows))))


def test_numbers_stay_as_they_were_written() -> None:
    assert table([["1.50", "007"]], style=PLAIN) == "1.50  007"


@pytest.mark.parametrize(
    ("colour", "shown"), [(False, ["a *b", "c* d"]), (True, ["a \x1b[1;33mb\x1b[0m", "\x1b[1;33mc\x1b[0m d"])]
)
def test_marked_words_are_shown_on_every_line(colour: bool, shown: list[str]) -> None:
    assert paragraph(f"a {BEGIN}b c{END} d", width=4, style=Style(colour=colour)) == shown
