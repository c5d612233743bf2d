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
