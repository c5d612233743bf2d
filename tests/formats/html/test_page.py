"""The page as a file: what it may do, and what articles cannot make of it."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from hashlib import sha256
from html import unescape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from quoteverify import Location, Report, Skipped, Span, read, render
from quoteverify.rules import GATE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HOSTILE = "<img src=x onerror=alert(1)></script><script>alert(2)</script>\"'><svg onload=alert(3)>\u202e\x00"
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')


def test_only_its_own_style_and_script_may_act(story: Report) -> None:
    page = render(story, format="html")
    (policy,) = map(unescape, POLICY.findall(page))
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for element, directive in (("script", "script-src"), ("style", "style-src")):
        (text,) = re.findall(rf"<{element}>(.*?)</{element}>", page, flags=re.DOTALL)
        digest = base64.b64encode(sha256(text.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy


def test_nothing_is_loaded_from_elsewhere(story: Report) -> None:
    tags = _tags(render(story, format="html"))
    assert not [tag for tag, attributes in tags if "src" in attributes]
    targets = {attributes["href"] or "" for _, attributes in tags if "href" in attributes}
    assert all(target.startswith(("#", "data:image/svg+xml,")) for target in targets)


def test_every_link_within_the_page_has_its_end(story: Report) -> None:
    tags = _tags(render(story, format="html"))
    ends = [attributes["id"] for _, attributes in tags if "id" in attributes]
    assert len(ends) == len(set(ends))
    links = {(attributes["href"] or "")[1:] for tag, attributes in tags if tag == "a"}
    assert {link for link in links if "=" not in link} <= set(ends)


@pytest.mark.parametrize("part", ["herald", "gazette", "speaker", "outlet", "name", "message"])
def test_what_others_wrote_is_text(told: Callable[..., Report], part: str) -> None:
    words = {"herald": "We will not close the school ", "gazette": "We will close the old school "}
    page = render(told(**{part: words.get(part, "") + HOSTILE}), format="html")
    harmless = _tags(render(told(), format="html"))
    assert {tag for tag, _ in _tags(page)} <= {tag for tag, _ in harmless} | {"mark", "ins", "del"}
    assert not [name for _, attributes in _tags(page) for name in attributes if name.startswith("on")]
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", page)
    assert page.count("<script") == 2


def test_a_report_is_not_read_as_an_article(story: Report, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_text(render(story, format="html"), encoding="utf-8")
    (skipped,) = read([str(file)])
    assert isinstance(skipped, Skipped)
    assert "a report of this program" in skipped.reason


def test_a_finding_on_one_quotation_is_on_the_page_and_is_text(told: Callable[..., Report]) -> None:
    report = told(name=f"{HOSTILE}.txt")
    lone = GATE["QV706"]
    finding = replace(
        report.findings[0], rule=lone, message=HOSTILE, location=Location(report.documents[0], Span(0, 4))
    )
    page = render(replace(report, findings=(finding,)), format="html")
    assert "In the drafts" in page
    assert "<img src=x" not in page


def test_what_could_not_be_read_is_told(told: Callable[..., Report]) -> None:
    page = render(told(), format="html")
    assert "Could not be read" in page
    assert "broken.pdf" in page
    assert "Could not be read" not in render(Report((), (), (), (), (), ()), format="html")


def _tags(page: str) -> list[tuple[str, dict[str, str | None]]]:
    tags: list[tuple[str, dict[str, str | None]]] = []

    class Collector(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            tags.append((tag, dict(attrs)))

    Collector().feed(page)
    return tags
