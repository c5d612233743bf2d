"""The passages of primary sources as bases of utterances."""

from __future__ import annotations

from quoteverify.model import Document, Severity
from quoteverify.pipeline import check

SAID = "BROOK: We will mend the old wall in May. It has eleven deep cracks on the harbour side. Um, we counted them twice."
POST = "“We will mend the old wall in May,” Ada Brook said."
TIDE = "“We will mend the old wall in June,” Ada Brook said. “It has seven deep cracks on the harbour side,” Ada Brook said."


def test_the_sources_wording_is_the_base_even_of_one_outlet() -> None:
    report = check([Document.of(TIDE, id="tide")], sources=[Document.of(SAID, id="speech")])
    assert {collation.base.text for collation in report.collations} == {
        "We will mend the old wall in May",
        "It has eleven deep cracks on the harbour side",
    }
    assert [finding.rule.label for finding in report.findings] == ["misleading", "misleading"]
    assert {each.rule.label for finding in report.findings for each in finding.evidence} == {"number_change"}


def test_the_outlets_are_compared_with_it_and_not_with_one_another() -> None:
    report = check(
        [Document.of(TIDE, id="tide"), Document.of(POST, id="post")], sources=[Document.of(SAID, id="speech")]
    )
    first = report.collations[0]
    assert first.base.document.kind == "transcript"
    assert [witness.document.id for witness in first.utterance.witnesses] == ["tide", "post", "speech"]
    assert first.utterance.joins[-1].witness is first.base


def test_a_source_with_the_name_of_an_outlet_is_another() -> None:
    report = check(
        [Document.of(TIDE, id="brook")], sources=[Document.of(SAID, id="brook.txt", outlet="brook")]
    )
    assert report.collations
    assert report.findings


def test_what_proves_nothing_or_stands_nowhere_has_no_base() -> None:
    draft = Document.of(
        "Ada Brook spoke of “eleven deep cracks”. “The gulls pay no fare,” Ada Brook said.", id="x"
    )
    report = check([draft], sources=[Document.of(SAID, id="speech")])
    assert report.collations == ()
    assert [finding.rule.label for finding in report.findings] == ["not_found"]


def test_without_sources_nothing_is_verified() -> None:
    assert check([Document.of(POST, id="post")]).verifications == ()


COST = "BROOK: It may cost more if the storms go on, but on present figures nine million is what we need."


def test_an_interrupted_quotation_is_compared_with_all_that_its_parts_stand_in() -> None:
    post = (
        "“It may cost more if the storms go on,” Ada Brook said, “but on present figures {} is what we need.”"
    )
    for amount, labels in (("nine million", []), ("six million", ["misleading", "number_change"])):
        draft = Document.of(post.format(amount), id="post")
        report = check([draft], sources=[Document.of(COST, id="speech")])
        found = [finding for finding in report.findings if finding.severity is not Severity.NONE]
        assert [each.rule.label for one in found for each in (one, *one.evidence)] == labels


def test_what_an_interruption_cuts_out_is_found_beside_the_source_as_beside_an_outlet() -> None:
    draft = Document.of(
        "“It may cost more,” Ada Brook said, “but on present figures nine million is what we need.”",
        id="post",
    )
    report = check([draft], sources=[Document.of(COST, id="speech")])
    (found,) = report.findings
    assert (found.rule.label, [each.rule.label for each in found.evidence]) == (
        "misleading",
        ["condition_dropped"],
    )


def test_a_part_too_short_to_tell_belongs_to_the_base_beside_a_longer_one() -> None:
    draft = "“It is ours,” Ada Brook said, “and it will stay ours for good.”"
    source = Document.of("BROOK: Look here. It is ours, and it will stay ours for good. Thanks.", id="speech")
    report = check([Document.of(draft, id="x")], sources=[source])
    assert [each.base.text for each in report.collations] == ["It is ours, and it will stay ours for good"]
    assert {found.severity for found in report.findings} <= {Severity.NONE}
