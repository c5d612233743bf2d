"""Hostile articles through every format: whatever they hold, nothing obeys it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from quoteverify.formats import FORMATS, render
from quoteverify.formats.style import Style
from quoteverify.model import Let, Suppressed

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Report

ATTACKS = {
    "command": "\n::error file=a,line=1::x\n::stop-commands::y\n##[add-mask]z\r::set-output name=a::b",
    "inline command": "we say ##[error]x and ::warning::y",
    "percent": "%0A::error::x%0D%0A::add-mask::y %3A%2C",
    "terminal": "\x1b]0;title\x07\x1b[2J\x1b[31m\x9b31m\x85\x00\x08",
    "direction": "\u202eevil\u2066\u2069\u200f\u061c",
    "zero width": "Ann\u200b\u200d\u2060\ufeffOrme\u00ad",
    "formula": '=HYPERLINK("http://x","y")',
    "markup": "</title><script>alert(1)</script><!-- --> ]]> <img src=x onerror=alert(1)> &lt;",
    "markdown": "[x](javascript:alert(1)) ![i](http://x/y.png) @everyone `code` | a | <b>",
    "lines": "a\u2028b\u2029c\vd\x1ce",
    "surrogate": "a\ud800b",
    "json": '", "severity": "none", "x": "',
}
UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u202a-\u202e\u2028\u2029\u2060-\u2069\ufeff]"
)
PRINTED = [name for name in FORMATS if name != "html"]


@pytest.fixture(params=ATTACKS)
def hostile(request: pytest.FixtureRequest, told: Callable[..., Report]) -> Report:
    words = ATTACKS[request.param]
    report = told(
        speaker=words,
        outlet=words,
        name=f"{words}.txt",
        message=words,
        gazette=f"We will close {words} old school.",
    )
    old = Suppressed(report.findings[1], Let.COMMENT, words)
    skipped = tuple(replace(each, path=words, reason=words) for each in report.skipped)
    return replace(report, suppressed=(old,), skipped=skipped)


@pytest.mark.parametrize("name", PRINTED)
def test_no_control_or_direction_character_is_printed(name: str, hostile: Report) -> None:
    told = render(hostile, format=name, style=Style()).replace("\r\n", "\n")
    assert not UNSEEN.search(told.replace("\n", "").replace("\t", ""))
    told.encode("utf-8")


@pytest.mark.parametrize("name", PRINTED)
def test_a_build_finds_no_command_that_is_not_ours(name: str, hostile: Report) -> None:
    for line in render(hostile, format=name).splitlines():
        assert "##[" not in line
        if line.lstrip().startswith("::"):
            assert name == "github"
            assert re.match(r"::(error|warning|notice) (file=[^,:]*,line=\d|title=not read)", line)


@pytest.mark.parametrize("name", ["json", "sarif", "gitlab", "rdjson"])
def test_json_is_one_value(name: str, hostile: Report) -> None:
    told = json.loads(render(hostile, format=name))
    assert '"x": "' not in told


def test_each_line_of_jsonl_is_one_value(hostile: Report) -> None:
    lines = render(hostile, format="jsonl").splitlines()
    assert [json.loads(line)["severity"] for line in lines] == ["major", "minor"]


def test_xml_has_our_elements_only(hostile: Report) -> None:
    root = ET.fromstring(render(hostile, format="junit"))  # noqa: S314  # our own
    assert {each.tag for each in root.iter()} == {
        *("testsuites", "testsuite", "testcase", "failure", "skipped", "error"),
    }


def test_github_has_one_line_for_each_finding_and_one_more(hostile: Report) -> None:
    assert len(render(hostile, format="github").splitlines()) == 4
