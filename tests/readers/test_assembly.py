"""The map from an assembled text to its file."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quoteverify.model import FileMap, Span, line_starts
from quoteverify.readers.assembly import Assembly, through

STEPS = st.lists(st.tuples(st.integers(0, 3), st.integers(1, 4), st.sampled_from([None, "x", "yz", " "])))
"""How much is left out, how much is taken, and what stands for it (None: itself)."""


def assembled(text: str, steps: list[tuple[int, int, str | None]]) -> tuple[Assembly, list[Span]]:
    """Also return the place of each character: one that was replaced stands for the whole."""
    assembly = Assembly(text)
    places: list[Span] = []
    place = 0
    for left_out, taken, instead in steps:
        start, place = place + left_out, place + left_out + taken
        if len(text) < place:
            break
        if instead is None or len(instead) == taken:
            assembly.replace(start, place, instead or text[start:place])
            places += [Span(n, n + 1) for n in range(start, place)]
        elif len(instead) == 1:
            assembly.replace(start, place, instead)
            places.append(Span(start, place))
    return assembly, places


def test_lines_end_at_line_feeds_and_carriage_returns_only() -> None:
    assert line_starts("a\nb\r\nc\rd\u2028e\x0cf\x85g") == (0, 2, 5, 7)


@given(STEPS)
def test_every_character_knows_its_place(steps: list[tuple[int, int, str | None]]) -> None:
    assembly, places = assembled("0123456789" * 5, steps)
    file_map = assembly.file_map(lines=(0,))
    assert [file_map.file_span(Span(n, n + 1)) for n in range(assembly.length)] == places


@given(STEPS, STEPS)
def test_two_steps_have_the_places_of_the_second_led_through_the_first(
    first: list[tuple[int, int, str | None]], second: list[tuple[int, int, str | None]]
) -> None:
    outer, outer_places = assembled("0123456789" * 5, first)
    inner, inner_places = assembled(outer.text(), second)
    joined = through(inner.file_map(lines=()), outer.file_map(lines=(0,)))
    for offset, place in enumerate(inner_places):
        there = Span(outer_places[place.start].start, outer_places[place.end - 1].end)
        assert joined.file_span(Span(offset, offset + 1)) == there


def test_what_is_copied_in_a_row_is_one_piece() -> None:
    assembly = Assembly("a b\nc")
    for n in range(5):
        assembly.replace(n, n + 1, " " if n == 3 else assembly.input[n])
    assert assembly.file_map(lines=(0, 4)).starts == (0, 5)


def test_a_file_may_begin_before_the_input() -> None:
    assembly = Assembly("abc")
    assembly.copy(1, 3)
    assert assembly.file_map(lines=(0, 10), shift=10).line_column(0) == (2, 2)


def test_a_whole_text_is_its_own_file() -> None:
    text = "one\ntwo"
    file_map = FileMap.of(text)
    assert file_map.file_span(Span(4, 7)) == Span(4, 7)
    assert file_map.line_column(7) == (2, 4)
