"""What the page shows of one utterance."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify import Document, check
from quoteverify.formats.blocks import findings_by_collation
from quoteverify.formats.html.known import known
from quoteverify.formats.html.utterances import Card, card

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify import Report

SAID = "“We will not close the old harbour school before next summer,” said Ann Orme.\n"
OTHERWISE = "“We will close the old harbour school before next summer,” said Ann Orme.\n"


def test_the_base_is_first_and_each_row_counts_its_findings(compared: Callable[..., Report]) -> None:
    shown = _card(compared(gazette=OTHERWISE, herald=SAID, courier=SAID))
    assert [(row.outlet, row.roles, row.tally) for row in shown.rows] == [
        ("herald", ("base", "majority"), ()),
        ("gazette", (), (("major", "1 major"),)),
        ("courier", ("majority",), ()),
    ]
    assert shown.summary == "Printed by 3 outlets; 2 of 3 agree: herald, courier"


def test_a_fragment_and_a_paraphrase_are_told_from_whole_quotations(told: Callable[..., Report]) -> None:
    rows = {row.outlet: row for row in _card(told()).rows}
    assert rows["Courier"].roles == ("paraphrase",)
    assert not rows["Courier"].aligned
    report = check(
        Document.of(text, id=name)
        for name, text in {
            "a": SAID,
            "b": "Ann Orme said she would “not close the old harbour school” yet.\n",
        }.items()
    )
    assert {row.outlet: row.roles for row in _card(report).rows} == {"a": ("base",), "b": ("fragment",)}


def test_the_primary_source_is_on_top_with_its_surroundings() -> None:
    transcript = Document.of(
        f"ORME: Good morning to you all. {SAID}That is a promise, and I shall keep it.", id="hansard"
    )
    documents = (Document.of(OTHERWISE, id="gazette"), replace(transcript, kind="transcript"))
    first, second = _card(check(documents)).rows
    assert first.roles[:2] == ("primary source", "base")
    assert first.before.endswith("Good morning to you all. “")
    assert "That is a promise" in first.after
    assert (second.before, second.after) == ("", "")


def test_the_timeline_has_the_days_in_order_and_the_undated_last() -> None:
    dates = {"a": "2025-03-02", "b": None, "c": "2025-03-01T07:30:00Z", "d": "2025-03-02"}
    documents = (replace(Document.of(SAID, id=name), published=date) for name, date in dates.items())
    assert _card(check(documents)).timeline == (
        ("1 March 2025, 07:30", ("c",)),
        ("2 March 2025", ("a", "d")),
        ("", ("b",)),
    )


def test_without_two_dates_there_is_no_timeline(compared: Callable[..., Report]) -> None:
    assert _card(compared(herald=SAID, gazette=SAID)).timeline == ()


def _card(report: Report) -> Card:
    (collation,) = report.collations
    (findings,) = findings_by_collation(report)
    return card(collation, findings=findings, known=known(report, uncertain_below=0.0))
