"""One object for programs: its keys are an interface."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from quoteverify.formats import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Report


def test_the_object_holds_everything_under_the_documented_keys(report: Report) -> None:
    node = json.loads(render(report, format="json"))
    keys = ["schema", "documents", "skipped", "quotations", "utterances", "findings", "verifications"]
    assert list(node) == [*keys, "against", "suppressed"]
    assert node["schema"] == {"name": "quoteverify-report", "version": "1"}
    assert list(node["documents"][0])[:6] == ["id", "outlet", "published", "title", "language", "kind"]
    assert node["skipped"] == [{"path": "broken.pdf", "reason": "not a text"}]


def test_an_utterance_names_its_base_and_its_members(report: Report) -> None:
    (utterance,) = json.loads(render(report, format="json"))["utterances"]
    assert {key: utterance[key] for key in ("id", "speaker", "base")} == {
        "id": "u1",
        "speaker": "Ann Orme",
        "base": "herald.txt:q1",
    }
    assert utterance["members"][2] == {
        "quotation": "courier.txt:q1",
        "start": 0,
        "end": 26,
        "outlet": "Courier",
        "paraphrase": True,
        "copy_of": None,
        "sure": True,
    }


def test_a_finding_has_its_place_and_what_it_was_compared_to(report: Report) -> None:
    finding = json.loads(render(report, format="json"))["findings"][1]
    assert list(finding) == ["rule", "label", "severity", "message", "location", "related", "evidence"]
    place = {key: finding["location"][key] for key in ("document", "start", "end", "line", "column")}
    assert place == {"document": "gazette.txt", "start": 19, "end": 22, "line": 1, "column": 20}
    assert finding["location"]["text"] == "old"
    assert finding["related"][0]["document"] == "herald.txt"


def test_characters_stand_for_themselves_but_not_those_that_cannot_be_seen(
    told: Callable[..., Report],
) -> None:
    printed = render(told(speaker="Zoë\u202e\x9b"), format="json")
    assert r"Zoë\u202e\u009b" in printed
    assert json.loads(printed)["utterances"][0]["speaker"] == "Zoë\u202e\x9b"
