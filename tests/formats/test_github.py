"""Workflow commands: what is shown of many, and that nothing breaks out of one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.formats import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Report


def lines(report: Report) -> list[str]:
    return render(report, format="github").splitlines()


def test_a_finding_is_an_annotation_on_its_line(report: Report) -> None:
    unread, first, second, summary = lines(report)
    assert unread == "::error title=not read::broken.pdf: not a text"
    assert first.startswith(
        "::error file=gazette.txt,line=1,endLine=1,col=9,endColumn=9,title=QV901 negation::"
    )
    assert second.startswith("::warning file=gazette.txt,line=1,")
    assert summary.startswith("quoteverify: 3 documents")


def test_ten_of_a_severity_are_shown_and_the_rest_is_counted(report: Report) -> None:
    first, second = report.findings
    told = lines(replace(report, findings=(*[first] * 14, *[second] * 11), skipped=()))
    assert sum(line.startswith("::error ") for line in told) == 10
    assert sum(line.startswith("::warning ") for line in told) == 10
    assert told[-1].endswith("; 5 more than are shown here")


def test_an_article_cannot_give_a_command(told: Callable[..., Report]) -> None:
    message = "x\n::stop-commands::y\r\n100%0A::error::z ##[add-mask]w"
    printed = lines(told(message=message, name="a,b:c\n::error::.txt"))
    assert all(line.startswith(("::error ", "::warning ", "quoteverify: ")) for line in printed)
    assert "file=a%2Cb%3Ac\\x0a\\x3a%3Aerror" in printed[1].replace("\\x3a:", "\\x3a%3A")
    assert "100%250A" in printed[1]
    assert not any("##[" in line for line in printed)
