"""Where one sentence ends and the next begins."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.model import Span
from quoteverify.sentences import sentences


def _texts(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["We will build.", "They will come!", "Will they?", "Yes."],
        ["Mr. Okoro met Dr. Lind and Gen. Sato.", "They agreed."],
        ["The U.S. Senate met at 9 a.m. on Monday.", "It voted."],
        ["She came from the U.S.", "The vote was over."],
        ["It cost 3.5 million at example.com/page.html in all.", "Nobody paid."],
        ["J. R. Okoro spoke.", "So did I.", "Then we left."],
        ["Is it done?", "No.", "We are late."],
        ["It is No. 5 on the list of Sept. 3 of that year.", "Good."],
        ["We tried... and tried… I gave up.", "Then we won…", "Twice."],
        ["“We won.”", "“They lost!”", "(So it goes.)", "The end"],
        ["“Why?” asked Ode Lind.", "Nobody knew."],
        ["Tom Ode Jr. won.", "Acme Inc. Chairman Ode lost to Acme Inc.", "He wept."],
        ["The bill died in 2022.", "27 members had backed it."],
        ["A headline without a stop", "The first sentence."],
        ["How so . . . nobody knew.", "We asked."],
    ],
)
def test_sentences_are_told_from_abbreviations(parts: list[str]) -> None:
    blank = "\n\n" if parts[0].startswith("A headline") else " "
    assert _texts(blank.join(parts)) == parts


def test_only_the_span_that_is_asked_for_is_split() -> None:
    text = 'He said: "We left. They stayed." Then he left.'
    span = Span(text.index("We"), text.index('" Then'))
    assert [text[s.start : s.end] for s in sentences(text, span=span)] == ["We left.", "They stayed."]


@pytest.mark.parametrize("text", ["", " ", "\n\n", " \n "])
def test_blank_text_has_no_sentences(text: str) -> None:
    assert sentences(text) == ()


@given(st.text(alphabet=st.sampled_from('aB1 .!?…\n"”(-Mr。 ')) | st.text())
def test_sentences_cover_all_but_white_space_in_order(text: str) -> None:
    spans = sentences(text)
    assert "".join("".join(_texts(text)).split()) == "".join(text.split())
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(t == t.strip() and t for t in _texts(text))


@pytest.mark.parametrize("character", [*".!?… \n\"'(。a-", ".'", ". ", ".a", "\n ", ".\n", "U."])
def test_a_long_run_of_anything_is_split_in_linear_time(character: str) -> None:
    text = character * 300_000
    assert sum(map(len, sentences(text))) <= len(text)
