"""SARIF: valid, with stable fingerprints, relative places and what was let pass."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from quoteverify.formats import render
from quoteverify.formats.style import Style
from quoteverify.model import Let, Medium, Report, Ruling, Suppressed

if TYPE_CHECKING:
    from collections.abc import Callable

SCHEMA = json.loads((Path(__file__).parent / "sarif.schema.json").read_text(encoding="utf-8"))
EMPTY = Report((), (), (), (), (), ())


def log(report: Report, *, root: str = ".") -> dict[str, Any]:
    told: dict[str, Any] = json.loads(render(report, format="sarif", style=Style(root=root)))
    jsonschema.Draft7Validator(SCHEMA, format_checker=jsonschema.FormatChecker()).validate(told)
    return told


def passed(report: Report) -> Report:
    first, second = report.findings
    old = (Suppressed(first, Let.BASELINE), Suppressed(second, Let.COMMENT, "as agreed"))
    return replace(report, findings=(), suppressed=old)


@pytest.mark.parametrize("change", [lambda r: r, passed, lambda _: EMPTY])
def test_a_log_fits_the_schema(report: Report, change: Callable[[Report], Report]) -> None:
    assert log(change(report))["version"] == "2.1.0"


def test_a_result_has_its_rule_its_place_and_what_it_was_compared_to(report: Report) -> None:
    [run] = log(report)["runs"]
    first = run["results"][0]
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "gazette.txt", "uriBaseId": "SRCROOT"}
    assert place["region"]["startLine"] == 1
    assert first["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "herald.txt"
    rule = run["tool"]["driver"]["rules"][first["ruleIndex"]]
    assert (rule["id"], rule["help"]["text"]) == (first["ruleId"], "Help.")
    assert first["level"] == "error"
    assert run["columnKind"] == "unicodeCodePoints"


def test_a_result_names_the_house_style_that_grades_it(report: Report) -> None:
    first, second = report.findings
    styled = replace(first, ruling=Ruling("ap", Medium.SPOKEN, ("grammar",)))
    [run] = log(replace(report, findings=(styled, second)))["runs"]
    assert [each.get("properties") for each in run["results"]] == [{"style": "ap"}, None]


def test_paths_are_relative_to_the_repository_and_encoded(
    told: Callable[..., Report], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "news").mkdir()
    monkeypatch.chdir(tmp_path / "news")
    [run] = log(told(name="a b%.txt"), root=str(tmp_path))["runs"]
    uris = [each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for each in run["results"]]
    assert uris == ["news/a%20b%25.txt"] * 2
    assert str(tmp_path) not in json.dumps(run)


def test_a_fingerprint_does_not_change_with_the_place_and_differs_from_every_other(report: Report) -> None:
    def hashes(report: Report) -> list[str]:
        return [each["partialFingerprints"]["quotation/v1"] for each in log(report)["runs"][0]["results"]]

    first, second = report.findings
    moved = replace(first, message="other", location=second.location)
    twice = replace(report, findings=(first, first, second))
    assert len(set(hashes(twice))) == 3
    about = replace(first, quotation=report.quotations[1])
    elsewhere = replace(moved, quotation=report.quotations[1])
    assert hashes(replace(report, findings=(about,))) == hashes(replace(report, findings=(elsewhere,)))


def test_what_was_let_pass_is_marked_and_not_dropped(report: Report) -> None:
    [run] = log(passed(report))["runs"]
    old, commented = run["results"]
    assert old["suppressions"][0]["kind"] == "external"
    assert old["baselineState"] == "unchanged"
    assert commented["suppressions"] == [
        {"kind": "inSource", "status": "accepted", "justification": "as agreed"}
    ]
    assert [each["suppressions"] for each in log(report)["runs"][0]["results"]] == [[], []]


def test_an_input_that_was_not_read_is_a_notification(report: Report) -> None:
    [invocation] = log(report)["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "broken.pdf: not a text"


def test_brackets_and_braces_of_an_article_are_no_links_and_no_placeholders(
    told: Callable[..., Report],
) -> None:
    [run] = log(told(message="see [this](javascript:x) {0}"))["runs"]
    assert run["results"][0]["message"]["text"] == "see \\[this\\](javascript:x) {{0}}"
