"""The table of formats, and what holds of each."""

from __future__ import annotations

import pytest

from quoteverify.errors import UsageError
from quoteverify.formats import FORMATS, named, render
from quoteverify.model import Report

EMPTY = Report((), (), (), (), (), ())


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_renders_a_report_and_ends_its_last_line(name: str, report: Report) -> None:
    assert render(report, format=name).endswith("\n")
    assert render(report, format=name) == render(report, format=name)


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_renders_an_empty_report(name: str) -> None:
    assert render(EMPTY, format=name) in ("", render(EMPTY, format=name))


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_is_one_module_with_a_docstring(name: str) -> None:
    assert named(name).__module__ == f"quoteverify.formats.{name}"


def test_an_unknown_format_is_a_usage_error_that_lists_them() -> None:
    with pytest.raises(UsageError, match="no such format: 'xml'; there are text, json"):
        named("xml")
