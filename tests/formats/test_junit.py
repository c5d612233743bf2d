"""JUnit's XML: well-formed, and its numbers right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from quoteverify.formats import render
from quoteverify.model import Let, Suppressed

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Report


def suites(report: Report) -> ET.Element:
    return ET.fromstring(render(report, format="junit"))  # noqa: S314  # our own


def test_a_document_is_a_suite_and_a_finding_a_failed_case(report: Report) -> None:
    root = suites(report)
    assert [suite.get("name") for suite in root] == ["herald.txt", "gazette.txt", "courier.txt", "not read"]
    failed = [case for case in root.iter("testcase") if case.find("failure") is not None]
    assert [case.get("name") for case in failed] == ["QV901 negation at 1:9", "QV902 addition at 1:20"]
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("5", "2", "1")


def test_a_document_that_is_only_compared_with_is_no_suite(report: Report) -> None:
    root = suites(replace(report, against=report.documents[::2], skipped=()))
    assert [suite.get("name") for suite in root] == ["gazette.txt"]


def test_what_was_let_pass_is_skipped_with_its_reason(report: Report) -> None:
    old = Suppressed(report.findings[0], Let.COMMENT, "as agreed")
    root = suites(replace(report, findings=(), suppressed=(old,)))
    [skipped] = root.iter("skipped")
    assert skipped.get("message") == "comment: as agreed"


def test_markup_of_an_article_stays_text(told: Callable[..., Report]) -> None:
    message = '"/><failure/> ]]> & \x00 \ufffe <!-- '
    root = suites(told(message=message, name='<a">.txt'))
    assert len(list(root.iter("failure"))) == 2
    assert "<failure/>" in (next(root.iter("failure")).get("message") or "")
