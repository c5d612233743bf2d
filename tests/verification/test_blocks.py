"""Which words of a quotation and of a source answer each other."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from quoteverify.model import Document, Kind, Quotation, Span
from quoteverify.verification.alignment import align
from quoteverify.verification.blocks import matched
from quoteverify.verification.spoken import Words, spoken_words, words_of
from quoteverify.verification.transcripts import transcript

NORMS = st.lists(st.sampled_from("we will mend the old sea wall".split()), max_size=15).map(tuple)


def words(text: str) -> Words:
    return words_of(Quotation("q", Document.of(text), (Span(0, len(text)),), Kind.DIRECT))


def laid(quoted: str, said: str) -> list[str]:
    source = transcript(Document.of(said))
    found = align(words(quoted), source, Span(0, len(said)))
    return [" ".join(found.source.norms[block.first : block.last]) for block in found.blocks]


def plain(norms: tuple[str, ...]) -> Words:
    return Words((), norms, (5.0,) * len(norms))


def test_words_around_the_passage_are_left_out() -> None:
    assert laid("mend the wall", "The wall! We will mend the wall, and the wall stands.") == ["mend the wall"]


def test_a_repeated_beginning_is_taken_from_where_the_rest_stands() -> None:
    said = "We are the harbour people, and we are the harbour town."
    assert laid("we are the harbour town", said) == ["we are the harbor town"]


def test_words_left_out_part_two_blocks() -> None:
    assert laid("we mend the wall today", "We mend the old sea wall today.") == ["we mend the", "wall today"]


def test_a_word_in_two_pieces_is_one() -> None:
    assert laid("the seawall board sends emails", "The sea wall board sends e-mails.") == [
        "the sea wall board sends e mails"
    ]


def test_brackets_hold_no_words_of_the_speaker() -> None:
    assert words("I trust [the mayor] on it").norms == ("i", "trust", "on", "it")
    assert words("[the mayor]").norms == ("the", "mayor")


def test_a_stretch_of_a_transcript_is_whole_words_without_labels() -> None:
    said = "BROOK: We mend the wall. DUNN: Never."
    assert spoken_words(transcript(Document.of(said)), Span(9, 32)).norms == ("mend", "the", "wall", "never")


@given(NORMS, NORMS)
def test_blocks_are_equal_words_in_one_order(source: tuple[str, ...], quoted: tuple[str, ...]) -> None:
    blocks = matched(plain(source), plain(quoted))
    for block in blocks:
        assert "".join(source[block.first : block.last]) == "".join(quoted[block.start : block.end])
    for before, after in pairwise(blocks):
        assert before.last <= after.first
        assert before.end <= after.start


@given(NORMS, NORMS.filter(bool), NORMS)
def test_a_quotation_within_a_source_is_matched_whole(
    before: tuple[str, ...], quoted: tuple[str, ...], after: tuple[str, ...]
) -> None:
    blocks = matched(plain((*before, *quoted, *after)), plain(quoted))
    assert sum(block.end - block.start for block in blocks) >= 1
    if not set(quoted) & {*before, *after}:
        assert len(blocks) == 1
        assert blocks[0].end - blocks[0].start == len(quoted)
