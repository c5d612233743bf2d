"""Witnesses are aligned: which is the base, and where do the others part from it?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.collation import collate
from quoteverify.model import (
    Collation,
    Comparison,
    Document,
    FileMap,
    Kind,
    Quotation,
    Span,
    Utterance,
    Witness,
)


def witness(
    text: str,
    outlet: str = "Post",
    *,
    kind: Kind = Kind.DIRECT,
    published: str | None = None,
    format_: str = "article",
) -> Witness:
    whole = Span(0, len(text))
    document = Document(
        outlet,
        text,
        outlet,
        outlet,
        FileMap.of(text),
        published=published,
        kind=format_,
    )
    return Witness(Quotation(f"{outlet}:q1", document, (whole,), kind), whole)


def collation(*witnesses: Witness, base: Witness | None = None) -> Collation:
    return collate(Utterance("u1", None, witnesses), base=base)


def compared(base: str, other: str, *, kind: Kind = Kind.DIRECT) -> Comparison:
    one = witness(base, "Post")
    return collation(one, witness(other, "Tide", kind=kind), base=one).comparisons[0]


def parted(base: str, other: str, *, kind: Kind = Kind.DIRECT) -> list[tuple[str, str]]:
    return [(v.base.text, v.witness.text) for v in compared(base, other, kind=kind).variants]


def test_the_base_is_a_transcript_if_there_is_one() -> None:
    transcript = witness("We went.", "Hansard", format_="transcript")
    assert collation(witness("We left early.", "Post"), transcript).base is transcript


def test_the_base_is_else_the_earliest_of_the_best_supported_wordings() -> None:
    late = witness("We went home.", "Post", published="2024-05-02")
    early = witness("We went home", "Tide", published="2024-05-01")
    alone = witness("We all went back home that night.", "Echo", published="2024-04-30")
    assert collation(late, early, alone).base is early


def test_a_fragment_of_four_words_supports_the_wording_that_has_it() -> None:
    backed = witness("We left the old harbour in May.", "Post")
    fuller = witness("We all left our old harbour early in the month of May.", "Tide")
    fragment = witness("left the old harbour", "Echo", kind=Kind.PARTIAL)
    assert collation(fuller, backed, fragment).base is backed


def test_the_base_is_else_the_fullest() -> None:
    fuller = witness("We all went home.", "Tide")
    assert collation(witness("We went home.", "Post"), fuller).base is fuller


def test_a_fragment_is_no_base_beside_a_whole_sentence() -> None:
    sentence = witness("We went.", "Post")
    fragment = witness("went all the way home", "Tide", kind=Kind.PARTIAL)
    assert collation(fragment, sentence).base is sentence


def test_a_paraphrase_is_no_base_beside_quoted_words() -> None:
    fragment = witness("went", "Post", kind=Kind.PARTIAL)
    paraphrase = witness("they all went home", "Tide", kind=Kind.INDIRECT)
    assert collation(paraphrase, fragment).base is fragment


@given(st.text())
def test_a_quotation_collated_with_itself_has_no_variants(text: str) -> None:
    assert parted(text, text) == []


@given(st.text(), st.text())
def test_every_variant_lies_within_its_witness(base: str, other: str) -> None:
    comparison = compared(base, other)
    for variant in comparison.variants:
        assert comparison.base.span.contains(variant.base.span)
        assert comparison.witness.span.contains(variant.witness.span)


@given(st.text(alphabet="ab ,.'"), st.text(alphabet="ab ,.'"))
def test_a_reading_holds_the_tokens_that_stand_at_its_place(base: str, other: str) -> None:
    for variant in compared(base, other).variants:
        for reading, whole in (
            (variant.base, compared(base, other).base),
            (variant.witness, compared(base, other).witness),
        ):
            assert whole.tokens[reading.first : reading.first + len(reading.tokens)] == reading.tokens


@pytest.mark.parametrize(
    ("base", "other", "variants"),
    [
        ("The barn is red.", "The barn is blue.", [("red", "blue")]),
        ("We, you know, left.", "We left.", [("you know", "")]),
        ("We can go.", "We can't go.", [("", "n't")]),
        ("They refused to sign.", "They signed.", [("refused to", ""), ("sign", "signed")]),
        ("A and B and C went.", "A and C went.", [("B and", "")]),
    ],
)
def test_a_variant_is_the_smallest_place_where_two_part(
    base: str, other: str, variants: list[tuple[str, str]]
) -> None:
    assert parted(base, other) == variants


@pytest.mark.parametrize(
    ("base", "other", "variants"),
    [
        ("We can't go.", "We cannot go.", [("can't", "cannot")]),
        ("It cost $2m.", "It cost two million dollars.", [("$2m", "two million dollars")]),
        ("On 4 July we met.", "On July 4 we met.", [("4 July", "July 4")]),
        ("The U.S. paid.", "The United States paid.", [("U.S.", "United States")]),
        ("We send e-mail.", "We send email.", [("e-mail", "email")]),
    ],
)
def test_another_notation_is_one_variant_of_equal_words(
    base: str, other: str, variants: list[tuple[str, str]]
) -> None:
    assert parted(base, other) == variants


@pytest.mark.parametrize(
    ("base", "other"),
    [
        ("It’s “over” – at last.", "It's 'over' -- at last."),
        ("It is over.", "it is over."),
        ("A pear", "A  \n pear"),
        ("He ate an apple, then a pear.", "He ate an apple, then a pear."),
    ],
)
def test_the_shape_of_marks_and_the_first_capital_are_no_variants(base: str, other: str) -> None:
    assert parted(base, other) == []


def test_a_capital_that_follows_from_another_mark_is_no_variant() -> None:
    assert parted("It is over. We won.", "It is over; we won.") == [(".", ";")]


def test_marks_between_equal_words_are_variants() -> None:
    assert parted("We came, we saw.", "We came we saw.") == [(",", "")]


def test_words_around_a_fragment_are_no_variants() -> None:
    assert parted("They say the old mill burned last night.", "the mill burned", kind=Kind.PARTIAL) == [
        ("old", "")
    ]


def test_words_that_a_direct_quotation_lacks_at_an_end_are_variants() -> None:
    assert parted("The mill burned last night.", "The mill burned.") == [("last night", "")]


def test_an_ellipsis_stands_in_the_reading_of_what_is_left_out() -> None:
    assert parted("The pier, built by monks, burned.", "The pier … burned.") == [("built by monks", "…")]


def test_a_bracket_is_part_of_its_reading() -> None:
    assert parted("They sold it.", "They sold [the yard].") == [("it", "[the yard]")]


def test_a_statement_worded_afresh_is_one_variant_beside_its_values() -> None:
    base = "For thirty-one years I waited to hear this verdict, and now I shall sleep."
    other = "I longed thirteen summers after justice; tonight, at last, comes rest."
    comparison = compared(base, other)
    assert comparison.reworded
    assert comparison.variants[-1].base is comparison.base


def test_a_sentence_left_out_of_the_middle_is_one_variant() -> None:
    base = "The ferry is late. Nobody told us why. We went home."
    assert parted(base, "The ferry is late. We went home.") == [("Nobody told us why", "")]


@pytest.mark.parametrize(
    ("base", "other"),
    [
        ("word " * 3000, "word " * 2999),
        (" ".join(f"a{n}b" for n in range(500)), " ".join(f"c{n}d" for n in range(500))),
        ("'" * 3000, '"' * 3000),
        ("n't" * 3000, "x"),
        ("1" * 3000, "2" * 3000),
    ],
    ids=["repeated word", "nothing shared", "marks", "endings", "digits"],
)
def test_strange_texts_are_collated_too(base: str, other: str) -> None:
    assert compared(base, other).base.witness.text == base
