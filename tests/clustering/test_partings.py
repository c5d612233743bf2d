"""Why a passage is not joined."""

from __future__ import annotations

from dataclasses import replace

from quoteverify import Document, Parting, check
from quoteverify.formats.explanation import explain
from quoteverify.formats.style import PLAIN
from quoteverify.pipeline import parted

_STORY = "The ferry company Nordlund will close the harbour line in May. Pilots of the northern fleet struck on Monday. "
_OTHER = (
    "Growers of late apples complain about moths. A museum of glass has opened its third floor in Keldra. "
)
_SAID = "“The crew did a truly heroic job,” Ada Lind said."
_AGAIN = "Ada Lind called it “a truly heroic job” by the crew."


def article(name: str, text: str, published: str = "2024-03-04") -> Document:
    return replace(Document.of(text, id=name, outlet=name), published=published)


def parting(*documents: Document) -> Parting | None:
    """Return why the quotation of the first document is not joined to any other."""
    report = check(documents)
    found = parted(report, report.quotations[:1])
    return found[0] if found else None


def reason(*documents: Document) -> str:
    found = parting(*documents)
    return found.reason if found else ""


def test_words_of_another_speaker() -> None:
    one, other = article("a", _STORY + _SAID), article("b", _STORY + _SAID.replace("Ada Lind", "Otto Brandt"))
    assert reason(one, other) == "another speaker: Ada Lind here, Otto Brandt there"


def test_words_of_another_week() -> None:
    one, other = article("a", _STORY + _SAID), article("b", _STORY + _AGAIN, "2024-05-04")
    assert reason(one, other) == "printed 61 days apart, in words that may be said twice"


def test_words_of_another_story() -> None:
    one = article("a", _STORY + "“The pilots will get a good answer tomorrow,” Ada Lind said.")
    other = article("b", _OTHER + "“They will get their answer soon,” Ada Lind said.")
    assert reason(one, other).startswith("another story: ")


def test_words_that_are_not_alike_enough() -> None:
    one = article("a", _STORY + _SAID)
    other = article(
        "b", _STORY + "“Nobody else of the crew asked for a heroic pilot that night,” Ada Lind said."
    )
    assert reason(one, other).startswith("too little in common: ")


def test_nothing_is_told_of_words_that_share_nothing() -> None:
    assert parting(article("a", _SAID), article("b", "“Apples are late,” Ada Lind said.")) is None


def test_the_explanation_shows_the_nearest_passage_and_the_words_in_common() -> None:
    report = check([article("a", _STORY + _SAID), article("b", _STORY + _AGAIN, "2024-05-04")])
    shown = explain(
        report, report.quotations[:1], style=PLAIN, partings=parted(report, report.quotations[:1])
    )
    assert "    not joined to “a truly heroic job” (b:1:131)\n" in shown
    assert (
        "    because printed 61 days apart, in words that may be said twice; words that both have: " in shown
    )
