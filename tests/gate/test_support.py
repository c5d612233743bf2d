"""What nobody else has: unsupported quotations, and wordings that stand alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteverify.model import Document, Severity
from quoteverify.pipeline import check
from quoteverify.settings import DEFAULTS, Override, Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Report

COULD = "We could close two of the ten landing stages before winter, and nobody will lose a job over it"
OWN = "“The sea has never been this angry with us before,” said Tom Reed.\n"


def said(words: str) -> str:
    return f"“{words},” said Ines Vole, the harbour master.\n"


def checked(draft: str, *others: str, sources: tuple[str, ...] = (), settings: Settings = DEFAULTS) -> Report:
    against = [Document.of(text, id=f"outlet{number}.txt") for number, text in enumerate(others)]
    heard = [Document.of(text, id=f"speech{number}.txt") for number, text in enumerate(sources)]
    return check([Document.of(draft, id="draft.md")], against=against, sources=heard, settings=settings)


def labels(report: Report) -> list[str]:
    return [finding.rule.label for finding in report.findings]


def test_findings_are_on_the_draft_and_everybody_else_is_evidence() -> None:
    report = checked(said(COULD.replace("could", "will")), said(COULD), said(COULD))
    assert labels(report) == ["modality", "stands_alone"]
    for finding in report.findings:
        assert finding.location.document.id == "draft.md"
        assert [place.document.id for place in finding.related] == ["outlet0.txt", "outlet1.txt"]


def test_differences_among_the_others_are_not_reported() -> None:
    report = checked(said(COULD), said(COULD), said(COULD.replace("could", "will")))
    assert labels(report) == []
    assert len(report.against) == 2


def test_the_draft_is_judged_by_the_others_even_where_it_is_the_fullest() -> None:
    report = checked(said(COULD + " at all, I promise"), said(COULD))
    assert [finding.location.document.id for finding in report.findings] == ["draft.md"]


def test_one_other_outlet_is_no_majority() -> None:
    assert labels(checked(said(COULD.replace("could", "will")), said(COULD))) == ["modality"]


def test_the_wording_of_a_source_does_not_stand_alone_whatever_others_print() -> None:
    will = COULD.replace("could", "will")
    report = checked(said(will), said(COULD), said(COULD), sources=(f"VOLE: {will}.",))
    assert labels(report) == []


def test_house_style_is_no_wording_of_its_own() -> None:
    plain = said("We will not organise the harbour festival again before next summer")
    assert labels(checked(plain.replace("organise", "organize"), plain, plain)) == ["spelling"]


def test_a_quotation_that_nobody_has_is_unsupported() -> None:
    report = checked(OWN, said(COULD))
    [finding] = report.findings
    assert (finding.rule.label, finding.severity) == ("unsupported", Severity.MINOR)
    assert "none of the other outlets" in finding.message


def test_it_is_told_once_where_there_are_sources_too() -> None:
    report = checked(OWN, said(COULD), sources=("VOLE: Thank you all for coming tonight.",))
    assert labels(report) == ["unsupported"]
    assert "no source" in report.findings[0].message


@pytest.mark.parametrize(
    ("others", "sources"),
    [
        ((OWN,), ()),
        (("Tom Reed said that the sea had never been this angry with them before.\n",), ()),
        ((said(COULD),), ("REED: The sea has never been this angry with us before.",)),
    ],
)
def test_a_quotation_a_report_or_a_source_supports_it(
    others: tuple[str, ...], sources: tuple[str, ...]
) -> None:
    assert "unsupported" not in labels(checked(OWN, *others, sources=sources))


def test_few_words_and_nobodys_words_need_no_support() -> None:
    draft = "The “old pier” opens. “Never again,” said Tom Reed.\n"
    assert labels(checked(draft, said(COULD))) == []


def test_the_settings_grade_it_for_all_paths_or_some() -> None:
    def severities(settings: Settings) -> list[str]:
        return [finding.severity for finding in checked(OWN, said(COULD), settings=settings).findings]

    assert severities(Settings(severity={"unsupported": Severity.MAJOR})) == ["major"]
    override = Override(("*.md",), severity={"QV706": Severity.NONE})
    assert severities(Settings(severity={"unsupported": Severity.MAJOR}, overrides=(override,))) == ["none"]
    assert severities(Settings(overrides=(Override(("draft.md",), ignore=("unsupported",)),))) == []
    assert (
        severities(Settings(ignore=("unsupported",), overrides=(Override(("x",), select=("QV706",)),))) == []
    )


def test_two_articles_of_one_name_are_two_outlets(gated: Callable[..., Report]) -> None:
    assert [f.rule.label for f in gated(name="drafts/herald.md").findings] != []
