"""What lets findings pass, for how long, and what is said of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from quoteverify.gate import sifted
from quoteverify.model import Document, Let
from quoteverify.pipeline import check
from quoteverify.readers import read_data
from quoteverify.settings import DEFAULTS, Settings, Suppress

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Report

WILL = "“We will close two of the ten landing stages before winter, and nobody will lose a job over it,” said Ines Vole.\n"
COULD = WILL.replace("We will", "We could")
REMARK = "<!-- quoteverify: ignore[{}] -->"


def labels(report: Report) -> list[str]:
    return [finding.rule.label for finding in report.findings]


def passed(report: Report) -> list[tuple[str, str, str | None]]:
    return [(each.finding.rule.label, each.by.value, each.reason) for each in report.suppressed]


@pytest.mark.parametrize(
    ("name", "draft"),
    [
        ("a.md", f"{REMARK}\n{WILL}"),
        ("a.md", f"{REMARK}\n\n{WILL}"),
        ("a.md", f"{WILL.rstrip()} {REMARK}\n"),
        ("a.md", f"Before.\n\n> {REMARK}\n> {WILL}"),
        ("a.md", f"---\nquoteverify: {REMARK[18:-4]}\n---\n\nBefore.\n\n{WILL}"),
        ("a.txt", f"Before.\n\n{REMARK}\n{WILL}"),
        ("a.html", f"<article><p>Before.</p>\n{REMARK}\n<p>{WILL}</p></article>"),
        ("a.html", f"<article><p>Before.</p><p>{WILL.rstrip()} {REMARK}</p></article>"),
    ],
)
def test_a_remark_lets_pass_what_is_on_its_line_or_in_the_block_after(
    name: str, draft: str, gated: Callable[..., Report]
) -> None:
    report = gated(draft.format("modality, QV707"), name=name)
    assert labels(report) == []
    assert [label for label, by, _ in passed(report) if by == "comment"] == ["modality", "stands_alone"]


@pytest.mark.parametrize(
    "draft",
    [
        f"{REMARK}\n\nBetween.\n\n{WILL}",
        f"{WILL}\n{REMARK}\n",
        f"Another paragraph. {REMARK}\n\n{WILL}",
    ],
)
def test_it_does_not_reach_further_and_is_told_to_be_of_no_use(
    draft: str, gated: Callable[..., Report]
) -> None:
    report = gated(draft.format("modality"))
    assert labels(report) == ["modality", "stands_alone", "unused_suppression"]
    assert "suppresses nothing" in report.findings[-1].message


def test_it_lets_pass_its_own_rules_only(gated: Callable[..., Report]) -> None:
    assert labels(gated(f"{REMARK.format('QV404')}\n{WILL}")) == ["stands_alone"]


def test_a_reason_is_kept_and_a_day_is_the_last_one(gated: Callable[..., Report]) -> None:
    remark = '<!-- quoteverify: ignore[modality,stands_alone] reason="as agreed" until={} -->\n'
    assert passed(gated(remark.format("2031-03-08") + WILL))[0] == ("modality", "comment", "as agreed")
    late = gated(remark.format("2031-03-07") + WILL)
    assert labels(late) == ["modality", "stands_alone", "expired_suppression"]
    assert late.findings[-1].location.line_column == (1, 1)


def test_a_strict_newsroom_wants_a_reason(gated: Callable[..., Report]) -> None:
    strict = Settings(strict=True)
    bare = REMARK.format("modality,stands_alone")
    assert labels(gated(f"{bare}\n{WILL}", settings=strict)) == [
        *("modality", "stands_alone", "unreasoned_suppression"),
    ]
    reasoned = bare.replace("]", "] reason='as agreed'")
    assert labels(gated(f"{reasoned}\n{WILL}", settings=strict)) == []


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("ignore QV404", "not understood"),
        ("ignore[]", "names no rule"),
        ("ignore[QV404, negatoin]", "'negatoin'"),
        ("ignore[QV404] until=tomorrow", "until=tomorrow is no day"),
        ("ignore[QV404] because", "not understood from 'because'"),
        ('ignore[QV404] reason="open', "not understood from"),
    ],
)
def test_one_that_cannot_be_read_is_told_and_does_nothing(
    words: str, why: str, gated: Callable[..., Report]
) -> None:
    report = gated(f"<!-- quoteverify: {words} -->\n{WILL}")
    assert labels(report) == ["modality", "stands_alone", "malformed_suppression"]
    assert why in report.findings[-1].message


def test_one_that_never_ends_is_told(gated: Callable[..., Report]) -> None:
    report = gated(f"{WILL}\n\n<!-- quoteverify: ignore[QV404]\n")
    assert labels(report)[-1] == "malformed_suppression"


def test_other_outlets_cannot_let_anything_pass() -> None:
    def document(name: str, text: str) -> Document:
        [found] = read_data(text.encode(), path=name)
        assert isinstance(found, Document)
        return found

    remark = REMARK.format("modality")
    report = check([document("a.md", WILL)], against=[document("b.md", f"{remark}\n{COULD}")])
    report = sifted(report, settings=DEFAULTS, today=date(2031, 1, 1))
    assert labels(report) == ["modality"]


def test_settings_let_pass_by_path_and_by_words(gated: Callable[..., Report]) -> None:
    rules = ("modality", "stands_alone")
    words = "we will close two of the ten landing stages before winter and nobody will lose a job over it"
    for each in (
        Suppress(rules),
        Suppress(rules, paths=("drafts",), reason="as agreed"),
        Suppress(rules, words=words),
    ):
        report = gated(settings=Settings(suppress=(each,)))
        assert (labels(report), report.suppressed[0].by) == ([], Let.SETTINGS)
    for each in (Suppress(rules, paths=("other",)), Suppress(rules, words="we will close")):
        assert labels(gated(settings=Settings(suppress=(each,)))) == ["modality", "stands_alone"]


def test_a_setting_is_unused_where_its_documents_were_read(gated: Callable[..., Report]) -> None:
    unused = Suppress(("negation",), paths=("drafts/*.md",))
    report = gated(settings=Settings(suppress=(unused,), file="news/quoteverify.toml"))
    assert labels(report)[-1] == "unused_suppression"
    assert report.findings[-1].location.document.id == "news/quoteverify.toml"


def test_a_remark_is_no_text_of_the_article(gated: Callable[..., Report]) -> None:
    remark = REMARK.format('modality] reason="the editor said so at once') + "\n"
    report = gated(f"Before.\n\n{remark}{WILL}", name="a.txt")
    assert [q.text for q in report.quotations if q.document.id == "a.txt"] == [WILL[1:].partition("”")[0]]
