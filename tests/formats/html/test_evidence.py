"""The report as JSON inside the page."""

from __future__ import annotations

import base64
import gzip
import json
from typing import TYPE_CHECKING, Any

from quoteverify import render
from quoteverify.formats.html import evidence as module
from quoteverify.formats.html.evidence import evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pytest

    from quoteverify import Report


def test_it_is_what_the_json_format_prints_and_a_selector_for_each_place(story: Report) -> None:
    told = json.loads(evidence(story).text)
    texts = {document.id: document.text for document in story.documents}
    for place in _places(told):
        selector = place.pop("selector")
        assert selector["type"] == "TextQuoteSelector"
        assert selector["exact"] == place["text"]
        around = selector["prefix"] + selector["exact"] + selector["suffix"]
        start = place["start"] - len(selector["prefix"])
        assert texts[place["document"]][start : start + len(around)] == around
    assert told == json.loads(render(story, format="json"))


def test_nothing_in_it_ends_the_element_that_holds_it(told: Callable[..., Report]) -> None:
    hostile = "</script><script>alert(1)</script><!--"
    held = evidence(
        told(speaker=hostile, message=hostile, gazette=f"We will {hostile} close the old school.")
    )
    assert "<" not in held.text
    assert json.loads(held.text)["findings"][0]["message"] == hostile


def test_a_large_report_is_packed(story: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = evidence(story)
    monkeypatch.setattr(module, "_LARGE", 1000)
    packed = evidence(story)
    assert (plain.type, packed.type) == ("application/json", "application/gzip")
    assert json.loads(gzip.decompress(base64.b64decode(packed.text))) == json.loads(plain.text)
    assert evidence(story) == packed


def _places(told: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from told["quotations"]
    for finding in told["findings"]:
        yield from (finding["location"], *finding["related"])
