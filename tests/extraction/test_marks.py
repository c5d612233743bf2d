from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.extraction.marks import Quoted, quoted
from quoteverify.extraction.paragraphs import paragraphs
from quoteverify.languages import speech


def found(text: str) -> tuple[Quoted, ...]:
    return quoted(text, paragraphs(text), speech=speech("en"))


def contents(text: str) -> list[list[str]]:
    return [[text[span.start : span.end] for span in item.contents] for item in found(text)]


@pytest.mark.parametrize(
    "text",
    [
        'She said, "We sail at dawn," and left.',
        "She said, “We sail at dawn,” and left.",
        "She said, „We sail at dawn,“ and left.",
        "She said, „We sail at dawn,” and left.",
        "She said, «We sail at dawn,» and left.",
        "She said, « We sail at dawn, » and left.",
        "She said, »We sail at dawn,« and left.",
        "She said, ''We sail at dawn,'' and left.",
        "She said, ``We sail at dawn,'' and left.",
        "She said, ‘We sail at dawn,’ and left.",
        "She said, 'We sail at dawn,' and left.",
        "She said, ”We sail at dawn,“ and left.",
        'She said, " We sail at dawn," and left.',
    ],
)
def test_every_style_of_marks_is_read(text: str) -> None:
    assert contents(text) == [["We sail at dawn,"]]


def test_apostrophes_are_no_marks() -> None:
    text = "‘I won’t move the workers’ huts,’ she said of the ’90s. The dogs' bowls and the cats' beds stay."
    assert contents(text) == [["I won’t move the workers’ huts,"]]


def test_a_plural_owner_does_not_end_a_quotation() -> None:
    assert contents("'The owners' claim is void,' he said.") == [["The owners' claim is void,"]]


def test_single_marks_within_double_ones_belong_to_the_quotation() -> None:
    assert contents("“He told me, ‘Run,’ and I ran,” she said.") == [["He told me, ‘Run,’ and I ran,"]]


def test_double_marks_within_single_ones_belong_to_the_quotation() -> None:
    text = "‘He told me, “Run,” and I ran,’ she said. ‘It was late.’"
    assert contents(text) == [["He told me, “Run,” and I ran,"], ["It was late."]]


def test_double_marks_within_double_ones_belong_to_the_quotation() -> None:
    text = '"They asked me: "Do you agree?" and I said yes," she said.'
    assert contents(text) == [['They asked me: "Do you agree?" and I said yes,']]


def test_curly_marks_within_straight_ones_belong_to_the_quotation() -> None:
    text = '"The “quick” fix took a year.\n\n"It cost a million," he said.'
    assert contents(text) == [["The “quick” fix took a year.", "It cost a million,"]]


def test_paragraphs_that_reopen_are_one_quotation() -> None:
    text = "“We tried.\n\n“We failed.\n\n“We will try again,” he said.\n\n“Good,” she said."
    assert contents(text) == [["We tried.", "We failed.", "We will try again,"], ["Good,"]]


def test_paragraphs_joined_by_a_feed_are_one_quotation() -> None:
    text = "He said: “We tried. “We failed. “We will try again.” She left."
    assert contents(text) == [["We tried.", "We failed.", "We will try again."]]


def test_a_missing_closing_mark_costs_its_paragraph_only() -> None:
    text = "“We tried, he said at noon.\n\nNothing came of it.\n\n“We failed,” she said."
    items = found(text)
    assert contents(text) == [["We tried,"], ["We failed,"]]
    assert [item.mended for item in items] == [True, False]


def test_a_missing_opening_mark_is_mended_at_the_paragraph() -> None:
    text = "We tried,” he said at noon.\n\n“We failed,” she said."
    assert contents(text) == [["We tried,"], ["We failed,"]]


def test_inches_are_no_marks() -> None:
    assert contents('He is 6\'2" tall and said "no" twice.') == [["no"]]


def test_attributes_of_tags_are_no_quotations() -> None:
    assert contents('<a href="https://example.org">He said "no".</a>') == [["no"]]


def test_a_quotation_may_run_over_a_wrapped_line() -> None:
    text = "The mayor of the\ntown said “we sail\nat dawn” and then\nwent home to her\ndinner."
    assert contents(text) == [["we sail\nat dawn"]]


marked_text = st.text(alphabet=st.sampled_from("aA .,\n\"'“”‘’«»„`-:?6"), max_size=80)


@given(marked_text)
def test_spans_are_in_order_apart_and_trimmed(text: str) -> None:
    spans = [span for item in found(text) for span in item.contents]
    assert spans == sorted(spans)
    for before, after in pairwise(spans):
        assert before.end <= after.start
    for span in spans:
        words = text[span.start : span.end]
        assert words
        assert words == words.strip()
