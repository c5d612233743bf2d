"""Which joins are sure."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from quoteverify import Document, Report, check, render
from quoteverify.formats.explanation import explain
from quoteverify.formats.style import PLAIN

_STORY = "The ferry company Nordlund will close the harbour line in May. Pilots of the northern fleet struck on Monday. "
_SAID = "“Nobody at Nordlund {}warned the pilots of the northern fleet about broken radar beacons,” Ada Lind said."


def article(name: str, words: str, published: str) -> Document:
    document = Document.of(_STORY + _SAID.format(words), id=name, outlet=name.title())
    return replace(document, published=published)


def compared(*days: str, words: str = "never ") -> Report:
    """Compare the same sentence printed on some days, the last time with more words."""
    names = "abcdef"
    *first, last = days
    documents = [article(names[n], "", day) for n, day in enumerate(first)]
    return check([*documents, article(names[len(first)], words, last)])


def unclear(report: Report) -> list[str]:
    return [j.witness.document.id for u in report.utterances for j in u.joins if not j.sure]


def test_what_is_printed_within_days_is_joined_for_sure() -> None:
    assert unclear(compared("2024-03-04", "2024-03-05")) == []


def test_what_is_printed_weeks_later_is_joined_but_unclear() -> None:
    assert unclear(compared("2024-03-04", "2024-05-05")) == ["b"]


def test_the_few_are_unclear_and_not_the_many() -> None:
    assert unclear(compared("2024-03-04", "2024-05-04", "2024-05-05")) == ["a"]


@pytest.mark.parametrize(("day", "severity"), [("2024-03-05", "major"), ("2024-05-05", "minor")])
def test_what_rests_on_an_unclear_join_is_never_major(day: str, severity: str) -> None:
    report = compared("2024-03-04", day)
    assert {finding.severity.value for finding in report.findings} == {severity}


def test_a_report_says_what_is_unclear() -> None:
    report = compared("2024-03-04", "2024-05-05")
    members = json.loads(render(report, format="json"))["utterances"][0]["members"]
    assert [member["sure"] for member in members] == [True, False]
    for name in ("text", "markdown", "html"):
        assert "unclear whether the same" in " ".join(render(report, format=name).split())
    assert "unclear: joined for its likeness" in explain(report, report.quotations, style=PLAIN)
