"""Differences from a source as the evidence of verdicts, counted once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from quoteverify.formats import FORMATS, render
from quoteverify.formats.blocks import counts
from quoteverify.gate import sifted
from quoteverify.model import Document, Report, Severity, Verdict
from quoteverify.pipeline import check
from quoteverify.readers import read_data
from quoteverify.settings import DEFAULTS, Override

SAID = "BROOK: We acted on the first letter within a week. We will mend the old wall in May.\nVOLE: And I paid for it."
POST = "“We acted on the first letter within a day,” Ada Brook said."


def reported(draft: str, **options: Any) -> Report:  # noqa: ANN401  # any setting
    settings = replace(DEFAULTS, **options)
    return check([Document.of(draft, id="post")], sources=[Document.of(SAID, id="speech")], settings=settings)


def test_one_changed_word_is_one_finding_with_the_difference_as_its_evidence() -> None:
    (found,) = reported(POST).findings
    assert found.rule.label == "misleading"
    assert [(each.rule.label, each.location.text) for each in found.evidence] == [("number_change", "day")]


def test_a_difference_whose_verdict_is_left_out_is_a_finding_itself() -> None:
    (found,) = reported(POST, ignore=("misleading",)).findings
    assert (found.rule.label, found.evidence) == ("number_change", ())


def test_a_difference_graver_than_the_verdict_stays_a_finding() -> None:
    labels = {found.rule.label for found in reported(POST, severity={"misleading": Severity.MINOR}).findings}
    assert labels == {"misleading", "number_change"}


def test_a_difference_between_outlets_is_no_evidence_of_a_verdict() -> None:
    posts = [
        Document.of(POST, id="post"),
        Document.of("“The gulls will sing in May,” Ada Brook said.", id="a"),
    ]
    posts.append(Document.of("“The gulls will sing in June,” Ada Brook said.", id="b"))
    report = check(posts, sources=[Document.of(SAID, id="speech")])
    change = next(found for found in report.findings if found.rule.label == "number_change")
    assert change.related[0].document.kind != "transcript"


NOWHERE = {
    "the speaker of a source": ("“The gulls pay no fare at all,” Ada Brook said.", 1),
    "somebody who is in no source": ("“The gulls pay no fare at all,” Carl Dunn said.", 0),
    "nobody": ("A poster: “The lords of the long grey harbour wall”.", 0),
}


@pytest.mark.parametrize("whose", NOWHERE)
def test_words_in_no_source_are_a_finding_only_where_their_speaker_is_in_one(whose: str) -> None:
    draft, findings = NOWHERE[whose]
    report = reported(draft)
    assert len(report.findings) == findings
    assert "; 1 quotation is in no source" in render(report, format="text")
    assert "<span>1 quotation is in no source</span>" in render(report, format="html")


def test_whoever_sets_a_severity_for_words_in_no_source_sees_all() -> None:
    draft, _ = NOWHERE["somebody who is in no source"]
    (found,) = reported(draft, severity={"not_found": Severity.MAJOR}).findings
    assert found.severity is Severity.MAJOR
    assert found.rule.label == Verdict.NOT_FOUND.value


@pytest.mark.parametrize("kind", sorted(FORMATS))
def test_the_evidence_stands_with_the_verdict(kind: str) -> None:
    page = render(reported(POST), format=kind)
    assert "the number differs" in page.replace("\n    ", " ")


def test_a_path_with_a_severity_of_its_own_shows_what_is_in_no_source() -> None:
    draft, _ = NOWHERE["somebody who is in no source"]
    here, elsewhere = (Override((path,), severity={"QV701": Severity.MAJOR}) for path in ("post", "tide"))
    assert len(reported(draft, overrides=(here,)).findings) == 1
    assert reported(draft, overrides=(elsewhere,)).findings == ()


def test_a_remark_on_a_difference_takes_it_from_the_evidence() -> None:
    draft = f"<!-- quoteverify: ignore[number_change] -->\n{POST}\n"
    posts = read_data(draft.encode(), path="post.md")
    report = check(posts, sources=[Document.of(SAID, id="speech")])
    (found,) = sifted(report, settings=DEFAULTS, today=date(2031, 1, 1)).findings
    assert (found.rule.label, found.evidence) == ("misleading", ())


def test_a_verdict_named_like_a_severity_is_called_a_verdict() -> None:
    page = render(reported("“We'll mend the old wall in May,” Ada Brook said."), format="text")
    assert "minor  verdict minor (QV705)" in page


def test_sources_are_no_documents_outlets_or_quotations_of_the_comparison() -> None:
    report = reported(POST)
    assert "1 document, 1 quotation, 1 primary source" in render(report, format="text")
    assert counts(report) == (1, 1)
    assert "Printed by 1 outlet" in render(report, format="html")
