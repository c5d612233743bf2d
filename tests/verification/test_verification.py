"""Quotations against invented sources: honest ones, tampered ones, and those that stand nowhere."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.extraction import extract
from quoteverify.model import Document, Verdict
from quoteverify.verification import verified

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Verification

    Verify = Callable[..., tuple[Verification, ...]]

CASES = [json.loads(line) for line in (Path(__file__).parent / "cases.jsonl").read_text("utf-8").splitlines()]
PROBLEMS = {"altered", "misleading", "misattributed"}
SPEECH = "We will mend the old sea wall before the winter storms arrive. Nobody will lose a mooring."


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['kind']}: {case['draft'][:60]}")
def test_a_case_has_its_verdict(case: dict[str, str], sources: tuple[Document, ...]) -> None:
    draft = replace(Document.of(case["draft"], id="draft"), published=case.get("published"))
    accepted = {case["verdict"], *case.get("accept", ())}
    found = verified(extract(draft), sources)
    assert {each.verdict.value for each in found} <= accepted, [each.explanation for each in found]


def test_the_cases_show_every_verdict_and_honest_ones_beside_the_tampered() -> None:
    counts = Counter(case["verdict"] for case in CASES)
    assert set(counts) == {verdict.value for verdict in Verdict}
    assert sum(counts[verdict] for verdict in PROBLEMS) >= 40
    assert sum(counts.values()) >= 60


def test_a_passage_comes_with_its_place_turn_and_speaker(sources: tuple[Document, ...]) -> None:
    draft = Document.of("“I would not resign because of the weather,” Ines Vole said.", id="draft")
    (found,) = verified(extract(draft), sources)
    assert found.passage
    assert found.passage.location.text == "I would not resign because of the weather"
    assert (found.passage.speaker, found.passage.turn, found.passage.time) == ("Vole", 15, None)


def test_a_passage_in_subtitles_comes_with_its_time(sources: tuple[Document, ...]) -> None:
    draft = Document.of("“The company knows that,” Carl Dunn said.", id="draft")
    (found,) = verified(extract(draft), sources)
    assert found.passage
    assert found.passage.time == "00:00:12,100"
    assert found.passage.document.map.line_column(found.passage.span.start)[0] == 14


def test_an_interrupted_quotation_has_a_verdict_for_each_part(verify: Verify) -> None:
    draft = "“We will mend the old sea wall,” Ada Brook said, “before the summer storms arrive.”"
    first, second = verify(draft, brook_speech=SPEECH)
    assert (first.verdict, second.verdict) == (Verdict.VERBATIM, Verdict.NOT_FOUND)
    assert first.quotation.id == second.quotation.id


def test_a_quotation_over_paragraphs_has_one(verify: Verify) -> None:
    draft = (
        "Ada Brook said: “We will mend the old sea wall before the winter storms arrive.\n\n“Nobody will lose "
        "a mooring.”"
    )
    (found,) = verify(draft, brook_speech=SPEECH)
    assert found.verdict is Verdict.VERBATIM
    assert len(found.quotation.contents) == 2


def test_three_words_are_found_and_prove_nothing(verify: Verify) -> None:
    (found,) = verify("Ada Brook spoke of the “winter storms”.", brook_speech=SPEECH)
    assert found.verdict is Verdict.VERBATIM
    assert found.proves_nothing
    assert "so few prove nothing" in found.explanation


@pytest.mark.parametrize("word", ["mooring", "Mooring", "airship"])
def test_a_single_word_is_looked_for_too(verify: Verify, word: str) -> None:
    (found,) = verify(f"Ada Brook called it a “{word}”, and Ada Brook said so twice.", brook_speech=SPEECH)
    assert found.verdict is (Verdict.NOT_FOUND if word == "airship" else Verdict.VERBATIM)


def test_the_same_words_at_several_places_are_all_named(verify: Verify) -> None:
    (found,) = verify(
        "“Nobody will lose a mooring,” Ada Brook said.", brook_speech=SPEECH, brook_remarks=SPEECH
    )
    assert found.passage
    assert [each.document.id for each in found.passages] == ["brook_remarks.txt"]
    assert "the same words also stand at brook_remarks.txt:1" in found.explanation


def test_what_nobody_says_has_no_verdict(verify: Verify) -> None:
    assert verify("The film “The Old Sea Wall” opens on Friday.", brook_speech=SPEECH) == ()


def test_words_too_many_for_a_title_have_one_whoever_says_them(verify: Verify) -> None:
    (found,) = verify(
        "A poster: “We will mend the old sea wall before the winter storms”.", brook_speech=SPEECH
    )
    assert found.verdict is Verdict.VERBATIM


def test_a_quotation_too_long_for_one_is_not_laid_beside_anything(verify: Verify) -> None:
    endless = "“" + "the sea wall is old and " * 2_000 + "so we mend it,” Ada Brook said."
    (found,) = verify(endless, brook_speech=SPEECH)
    assert found.verdict is Verdict.NOT_FOUND
    assert "is a mark not closed?" in found.explanation


@given(st.text(max_size=120), st.text(max_size=300))
def test_any_draft_and_source_have_verdicts_whose_spans_hold(words: str, said: str) -> None:
    draft = Document.of(f"“{words}” Ada Brook said. “We will mend the old sea wall,” she added.", id="draft")
    source = Document.of(said, id="source")
    for each in verified(extract(draft), [source]):
        for passage in (each.passage, each.nearest, *each.passages):
            if passage:
                assert 0 <= passage.span.start < passage.span.end <= len(said)
        assert (each.passage is None) == (each.verdict is Verdict.NOT_FOUND)
        assert each.explanation


@given(
    st.lists(
        st.sampled_from("we will mend the old sea wall BOARD: (LAUGHTER) uh, “ ” . ? \n".split(" ")),
        max_size=40,
    )
)
def test_a_source_quoted_whole_is_never_a_problem(words: list[str]) -> None:
    said = "We will mend the old sea wall before the storms. " + " ".join(words)
    draft = Document.of("“We will mend the old sea wall before the storms,” Ada Brook said.", id="draft")
    (found,) = verified(extract(draft), [Document.of(said, id="source")])
    assert found.verdict is Verdict.VERBATIM


@pytest.mark.parametrize("character", ["a", "A", " ", "“", '"', "(", "[", ":", "\n", "♪", "1", "'", "."])
def test_a_megabyte_of_one_character_is_a_source_like_any_other(verify: Verify, character: str) -> None:
    (found,) = verify("“We will mend the old sea wall,” Ada Brook said.", noise=character * 1_000_000)
    assert found.verdict is Verdict.NOT_FOUND


def test_the_common_beginning_of_a_splice_is_found_where_the_rest_stands(verify: Verify) -> None:
    said = (
        "We will not raise the tax this year. Nobody who works on this coast should lie awake over it. It may cost "
        "more if the storms go on, but on present figures nine million is what we need for the harbour."
    )
    draft = (
        "“We will not raise the tax this year. But on present figures nine million is what we need for the "
        "harbour,” Ada Brook said."
    )
    (found,) = verify(draft, brook_speech=said)
    assert (found.verdict, found.labels) == (Verdict.MISLEADING, ("splice",))
    assert found.passage
    assert found.passage.location.text.startswith("We will not raise")


@pytest.mark.parametrize(
    "question",
    [
        "Is this the end of the herring market as we know it?",
        "So, this is the end of the herring market as we know it?",
    ],
)
def test_a_question_made_a_statement_of_who_answers_it_is_misleading(verify: Verify, question: str) -> None:
    (found,) = verify(
        "“This is the end of the herring market as we know it,” Ada Brook said.",
        interview=f"Q. {question}\n\nBROOK: I hope so.",
    )
    assert found.verdict is Verdict.MISLEADING
    assert found.labels[0] == "speaker_change"
    assert "a question there, which Ada Brook answers" in found.explanation
