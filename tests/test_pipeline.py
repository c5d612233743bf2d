"""The stages in order."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.model import Document, Severity, Skipped
from quoteverify.pipeline import check, compare
from quoteverify.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WORDS = "We will {}close the harbour school before next summer"


def document(name: str, words: str) -> Document:
    text = f"“{words},” said Ann Orme, the mayor.\n"
    return Document.of(text, id=name)


HERALD, GAZETTE = document("herald", WORDS.format("not ")), document("gazette", WORDS.format(""))


def test_what_outlets_word_differently_is_found_with_its_evidence() -> None:
    report = check([HERALD, GAZETTE], skipped=[Skipped("a", "b")])
    assert report.documents == (HERALD, GAZETTE)
    assert report.skipped == (Skipped("a", "b"),)
    assert [quotation.speaker for quotation in report.quotations] == ["Ann Orme", "Ann Orme"]
    assert len(report.collations) == 1
    assert [(finding.rule.label, finding.severity) for finding in report.findings] == [
        ("negation", Severity.MAJOR)
    ]


def test_one_outlet_is_not_compared_with_itself() -> None:
    again = document("again", WORDS.format("not "))
    same = Document("again", again.text, "again", HERALD.outlet, again.map)
    assert check([HERALD, same]).collations == ()


def test_progress_sees_every_document_once() -> None:
    seen = []

    def watched(documents: Sequence[Document]) -> Iterator[Document]:
        for each in documents:
            seen.append(each)
            yield each

    assert check([HERALD, GAZETTE], progress=watched).findings == check([HERALD, GAZETTE]).findings
    assert seen == [HERALD, GAZETTE]


def test_rules_can_be_left_out_or_alone_applied() -> None:
    assert check([HERALD, GAZETTE], settings=Settings(ignore=("negation",))).findings == ()
    assert check([HERALD, GAZETTE], settings=Settings(select=("number_change",))).findings == ()
    assert len(check([HERALD, GAZETTE], settings=Settings(select=("negation",))).findings) == 1


def test_a_severity_can_be_set_by_label_and_more_exactly_by_id() -> None:
    by_label = Settings(severity=MappingProxyType({"negation": Severity.MINOR}))
    (finding,) = check([HERALD, GAZETTE], settings=by_label).findings
    assert finding.severity is Severity.MINOR
    by_id = Settings(severity=MappingProxyType({"negation": Severity.MINOR, finding.rule.id: Severity.NONE}))
    assert check([HERALD, GAZETTE], settings=by_id).findings[0].severity is Severity.NONE


def test_a_lost_negation_is_a_major_difference() -> None:
    difference = compare("We will not sign it.", "We will sign it.")
    assert (difference.labels, difference.severity, difference.same_utterance) == (
        ("negation",),
        Severity.MAJOR,
        True,
    )


@given(st.text(max_size=60))
def test_a_text_is_identical_with_itself(text: str) -> None:
    difference = compare(text, text)
    assert (difference.labels, difference.severity) == (("identical",), Severity.NONE)


@pytest.mark.parametrize("words", ["two " + "million " * 760, "two " + "hundred " * 2200])
def test_a_magnitude_repeated_without_end_stops_nothing(words: str) -> None:
    assert compare(f"We spent {words}pounds.", "We spent two pounds.").labels
    assert check([document("herald", f"We spent {words}pounds"), GAZETTE]).documents


def test_wordings_that_differ_in_what_is_left_out_only_are_not_identical() -> None:
    ignored = compare("We will not sign it.", "We will sign it.", settings=Settings(ignore=("negation",)))
    assert (ignored.labels, ignored.severity, ignored.same_utterance) == ((), Severity.NONE, True)
    selected = compare(
        "We will not sign it.", "We will sign it.", settings=Settings(select=("number_change",))
    )
    assert selected.labels == ()


def test_another_statement_stays_another_when_that_is_ignored() -> None:
    texts = (
        "The reactor is sound and we test it twice a year.",
        "Twice this year the reactor failed its test, and nobody told us.",
    )
    difference = compare(*texts, settings=Settings(ignore=("different_utterance",)))
    assert (difference.labels, difference.same_utterance) == ((), False)


def test_what_is_too_unlike_the_base_is_held_against_the_outlet_that_it_is_like() -> None:
    texts = {
        "Alpha": "“She has known about these cracks since 2029 and she did nothing,” Karl Voss said.",
        "Delta": "“She knew about those cracks from 2029 on, and she didn't do a thing,” Karl Voss said.",
        "Beta": "Karl Voss said that she “has known about these cracks since 2028 and did nothing.”",
    }
    report = check(Document.of(text, id=f"{name}.txt", outlet=name) for name, text in texts.items())
    (finding,) = (each for each in report.findings if each.severity is Severity.MAJOR)
    assert finding.rule.label == "number_change"
    assert (finding.location.text, finding.related[0].text) == ("2028", "2029")
    assert finding.related[0].document.outlet == "Alpha"


def test_nothing_is_found_at_a_primary_source() -> None:
    draft = Document.of("“The dam never held back so much water,” Ada Brook said.", id="draft.txt")
    other = Document.of("“So much water was never held by it before,” Ada Brook said.", id="post.txt")
    source = Document.of("BROOK: The dam has never before had to hold back that much water.", id="talk.txt")
    report = check([draft], against=[other], sources=[source])
    assert {finding.location.document.id for finding in report.findings} <= {"draft.txt"}
