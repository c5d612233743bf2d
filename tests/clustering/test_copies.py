from __future__ import annotations

from dataclasses import replace

import pytest

from quoteverify import Document, Report, check, render

_REPORT = (
    "The council of Ardlow voted on Tuesday night to keep the old ferry landing open for three more years, "
    "although the engineers who looked at its piles in the spring had advised against any further use. "
)
_MORE = (
    "Fishermen from both banks of the river had filled the gallery of the town hall since the early afternoon "
    "and left only when the clerk read out the result for the second time. "
)
_SAID = "“We will not close the landing before the bridge has opened,” Ines Vole said. "
_OWN = (
    "Boats may go on calling at Ardlow. In a meeting that lasted until midnight, members rejected the advice of "
    "experts by nine votes to four, and the chamber rose to its feet. "
)


def article(outlet: str, text: str, published: str | None = None, *, name: str = "") -> Document:
    document = Document.of(text, id=name or f"{outlet}.txt", outlet=outlet)
    return replace(document, published=published)


def carried(report: Report) -> list[tuple[str, str]]:
    """Return the documents of the copies, each with the one that it copies."""
    return [
        (copy.witness.document.id, copy.original.document.id)
        for utterance in report.utterances
        for copy in utterance.copies
    ]


def test_what_a_copy_carries_is_a_copy_of_the_earliest() -> None:
    late = article("Post", _REPORT + _MORE + _SAID, "2024-03-06")
    early = article("Wire", _REPORT + _SAID + _MORE, "2024-03-05")
    assert carried(check([late, early])) == [("Post.txt", "Wire.txt")]


def test_of_undated_documents_the_first_is_the_original() -> None:
    one, other = (article(outlet, _REPORT + _MORE + _SAID) for outlet in ("Wire", "Post"))
    assert carried(check([one, other])) == [("Post.txt", "Wire.txt")]


def test_two_reporters_who_quote_the_same_words_are_two_witnesses() -> None:
    assert carried(check([article("Wire", _REPORT + _MORE + _SAID), article("Post", _OWN + _SAID)])) == []


def test_a_long_speech_quoted_by_both_makes_no_copy() -> None:
    speech = f"“{_REPORT}{_MORE}We will not close the landing,” Ines Vole said. "
    assert carried(check([article("Wire", speech + _OWN), article("Post", speech + "It rained.")])) == []


def test_a_passage_in_the_middle_of_copied_paragraphs_is_a_copy() -> None:
    own = " ".join(
        f"Nothing of what number {n} told its own readers was told by anybody else." for n in range(40)
    )
    wire = article("Wire", _REPORT + _SAID + _MORE)
    assert carried(check([wire, article("Post", f"{own}\n\n{_REPORT}{_SAID}{_MORE}\n\n{own}")])) == [
        ("Post.txt", "Wire.txt")
    ]


def test_a_copy_of_a_copy_is_a_copy_of_the_first() -> None:
    days = ("2024-03-05", "2024-03-06", "2024-03-07")
    documents = [article(f"P{day}", _REPORT + _MORE + _SAID, day) for day in days]
    assert [original for _, original in carried(check(documents))] == ["P2024-03-05.txt", "P2024-03-05.txt"]


_OTHERS = "“We will close the landing before the bridge has opened,” Ines Vole said. "


@pytest.fixture
def altered() -> Report:
    """Find what is wrong in a wire report that three outlets print, beside one that has its own."""
    wire, *copies = (
        article(outlet, _REPORT + _MORE + _OTHERS) for outlet in ("Wire", "Post", "Tide", "Mail")
    )
    return check([article("Gazette", _OWN + _SAID.replace(" said", " told us")), wire, *copies])


def test_a_finding_is_not_repeated_for_each_copy(altered: Report) -> None:
    assert [(f.rule.label, f.location.document.outlet) for f in altered.findings] == [("negation", "Wire")]


def test_copies_do_not_outvote_a_witness(altered: Report) -> None:
    assert [collation.base.document.outlet for collation in altered.collations] == ["Gazette"]


@pytest.mark.parametrize("format", ["text", "markdown"])
def test_those_who_carry_a_witness_stand_beside_it(altered: Report, format: str) -> None:  # noqa: A002
    shown = " ".join(render(altered, format=format).split())
    assert "(also printed by Post, Tide, Mail)" in shown


def test_a_corrected_version_is_compared_with_the_first_also_in_one_outlet() -> None:
    first = article("Wire", _REPORT + _MORE + _OTHERS, "2024-03-05", name="first.txt")
    later = article("Wire", _REPORT + _MORE + _SAID, "2024-03-06", name="later.txt")
    report = check([first, later])
    assert [(f.rule.label, f.location.document.id) for f in report.findings] == [("negation", "later.txt")]
    assert "(a version of Wire's)" in render(report, format="text").replace("\n", " ")


def test_a_word_that_copies_have_in_common_is_no_other_outlet_s() -> None:
    early = article("Wire", _REPORT + _MORE + _SAID.replace("bridge", "green bridge"), "2024-03-05")
    late = article("Post", early.text, "2024-03-06")
    own = article("Gazette", _OWN + _SAID, "2024-03-05")
    other = article("Courier", f"It was a long night for all. {_SAID}", "2024-03-05")
    (finding,) = check([early, late, own, other]).findings
    assert "no other outlet has these words" in finding.message


def test_the_page_counts_copies_once(altered: Report) -> None:
    page = render(altered, format="html")
    assert "Printed by 2 outlets, in copies by 3 more" in page
    assert "also printed by Post, Tide, Mail" in page
