"""What is shown of each utterance."""

from __future__ import annotations

from dataclasses import replace

from quoteverify import Document
from quoteverify.formats.blocks import blocks, outlet_and_role, summary
from quoteverify.model import Location, Report, Severity, Skipped, Span
from quoteverify.pipeline import check


def test_a_block_has_the_witnesses_of_an_utterance_and_its_findings(report: Report) -> None:
    (block,) = blocks(report)
    assert [outlet_and_role(row) for row in block.rows] == [
        "The Herald (base)",
        "The Gazette",
        "Courier (paraphrase)",
    ]
    assert block.findings == report.findings


def test_other_words_are_not_shown_where_nothing_was_found(report: Report) -> None:
    assert blocks(replace(report, findings=())) == ()


def test_the_same_words_are_shown_only_if_something_was_found(agreeing: Report, report: Report) -> None:
    assert blocks(agreeing) == ()
    (collation,) = agreeing.collations
    finding = replace(
        report.findings[0], location=collation.comparisons[0].variants[0].witness.location, related=()
    )
    (block,) = blocks(replace(agreeing, findings=(finding,)))
    assert block.findings == (finding,)


def test_a_finding_that_reaches_beyond_its_witness_is_not_lost(report: Report) -> None:
    first, second = report.findings
    whole = Location(first.location.document, Span(0, len(first.location.document.text)))
    (block,) = blocks(replace(report, findings=(replace(first, location=whole, related=()), second)))
    assert len(block.findings) == 2


def test_the_gravest_finding_comes_first(report: Report) -> None:
    (block,) = blocks(replace(report, findings=report.findings[::-1]))
    assert block.findings == report.findings


def test_the_summary_counts_what_was_found_by_severity(report: Report) -> None:
    report = replace(report, skipped=())
    assert summary(report).endswith("1 utterance compared across outlets: 1 major, 1 minor differences")
    style = tuple(replace(finding, severity=Severity.NONE) for finding in report.findings[:1])
    assert summary(replace(report, findings=style)).endswith(": 1 house-style difference")
    assert summary(replace(report, findings=())).endswith(": no differences")


def test_where_nothing_was_compared_the_summary_does_not_say_that_nothing_differs(report: Report) -> None:
    missed = (Skipped("a.txt", "a binary file"),)
    assert summary(Report((), missed, (), (), (), ())) == "nothing was checked; 1 input could not be read"
    others = replace(report, against=report.documents, skipped=missed)
    assert summary(others) == "nothing was checked; 1 input could not be read"
    one = replace(report, collations=(), findings=(), skipped=())
    assert summary(one).endswith("0 utterances compared across outlets: nothing to compare")
    some = replace(report, findings=(), skipped=missed)
    assert summary(some).endswith(": no differences; 1 input could not be read")


def test_a_finding_about_the_speaker_stands_with_the_words_that_are_disputed() -> None:
    said = "“We will not raise income tax this year,” Ann Hale said.\n\n"
    letters = "“We wrote to the ministry in January and we wrote again in March,” {} said.\n"
    documents = [Document.of(said + letters.format(name), id=name) for name in ("Piet Lorrimer", "Ann Hale")]
    (block,) = blocks(check(documents))
    assert block.utterance.witnesses[0].text.startswith("We wrote")
    assert [finding.rule.label for finding in block.findings] == ["speaker_change"]


def test_an_utterance_whose_differences_were_let_pass_is_not_shown_for_a_paraphrase(report: Report) -> None:
    assert blocks(replace(report, findings=())) == ()
