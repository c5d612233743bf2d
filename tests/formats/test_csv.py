"""Comma-separated values that no spreadsheet computes."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quoteverify.formats import render
from quoteverify.model import Let, Report, Suppressed

if TYPE_CHECKING:
    from collections.abc import Callable


def rows(report: Report) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render(report, format="csv"), newline="")))


def test_a_finding_is_a_row(report: Report) -> None:
    first, second = rows(report)
    assert (first["severity"], first["rule"], first["document"], first["line"]) == (
        *("major", "QV901", "gazette.txt", "1"),
    )
    assert second["compared with"] == "The Herald:"


def test_what_was_let_pass_comes_last_with_what_let_it(report: Report) -> None:
    first, second = report.findings
    old = Suppressed(first, Let.SETTINGS, "as agreed")
    kept, passed = rows(replace(report, findings=(second,), suppressed=(old,)))
    assert kept["let pass by"] == ""
    assert (passed["let pass by"], passed["reason"]) == ("settings", "as agreed")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", " =", "\r=", "\n@", "＝", "|"])
def test_a_formula_is_text(told: Callable[..., Report], start: str) -> None:
    formula = f"{start}HYPERLINK(1)"
    report = told(message=formula, outlet=formula, name=f"{formula}.txt")
    for row in rows(report):
        assert not any(value.lstrip().startswith(tuple("=+-@＝|\t\r")) for value in row.values())
