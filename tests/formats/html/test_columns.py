"""The same words of all wordings stand in the same column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from quoteverify import Document, Kind, Quotation, Span, Utterance, Witness, collate
from quoteverify.formats.blocks import findings_by_collation
from quoteverify.formats.escaping import one_line
from quoteverify.formats.html.columns import columns

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify import Collation, Report
    from quoteverify.formats.html.columns import Cell

SIGNS = {
    "same": "",
    "changed": "≠",
    "added": "+",
    "missing": "−",
    "gap": "-",
    "nothing": ".",
    "cue": "",
    "edge": "…",
}
WORDS = st.lists(st.sampled_from("we will not close the old school in 2 or three years".split()), max_size=9)


def test_what_differs_stands_beside_what_it_differs_from(compared: Callable[..., Report]) -> None:
    report = compared(
        herald="“We will not close the old harbour school before next summer,” said Ann Orme.\n",
        gazette="“We will close the old harbour college before the next summer,” said Ann Orme.\n",
    )
    assert _shown(report) == {
        "herald": "We will |not |close the old harbour |school |before |.|next summer,",
        "gazette": "We will |−major|close the old harbour |≠major college |before |+minor the |next summer,",
    }


def test_no_contraction_is_torn_apart_in_any_wording(compared: Callable[..., Report]) -> None:
    shown = _shown(
        compared(
            a="“We will not close the old harbour school before summer,” said Ann Orme.\n",
            b="“We won't close the old harbour school before summer,” said Ann Orme.\n",
            c="“We will close the old harbour school before summer,” said Ann Orme.\n",
        )
    )
    assert shown["b"].startswith("We |won't |close")
    assert shown["c"].startswith("We |≠major will |close")


def test_a_fragment_shows_where_it_leaves_the_longer_one(compared: Callable[..., Report]) -> None:
    report = compared(
        herald="“We will not close the old harbour school before next summer,” said Ann Orme.\n",
        gazette="Ann Orme said that she would “not close the old harbour school” yet.\n",
    )
    assert _shown(report) == {
        "herald": "We will |not close the old harbour school |before next summer,",
        "gazette": "…|not close the old harbour school|…",
    }


def test_a_long_gap_is_one_gap_though_others_part_within_it(compared: Callable[..., Report]) -> None:
    report = compared(
        a="“We will close the school by the river and the bridge near the mill next year,” said Ann Orme.\n",
        b="“We will close the school by the river and the tunnel near the mill next year,” said Ann Orme.\n",
        c="“We will close the school next year,” said Ann Orme.\n",
        d="“We will close the school by the river and the bridge near the mill next year,” said Ann Orme.\n",
    )
    shown = _shown(report)
    assert (
        shown["b"]
        == "We will close the school |by the river and the |≠minor tunnel |near the mill |next year,"
    )
    assert shown["c"] == "We will close the school |−minor|-|-|next year,"


def test_what_interrupts_a_quotation_stands_apart_from_its_words(compared: Callable[..., Report]) -> None:
    report = compared(
        herald="“We will not close the old school,” said Ann Orme, “before next summer.”\n",
        gazette="“We will not close the old school before the next summer,” said Ann Orme.\n",
    )
    assert _shown(report) == {
        "herald": "We will not close the old school,|” said Ann Orme, “|before |−minor|next summer.",
        "gazette": "We will not close the old school |.|before |the |next summer,",
    }


def test_words_before_and_after_a_base_that_is_a_fragment_are_no_additions() -> None:
    fragment = _witness("old harbour school", "fragment", Kind.PARTIAL)
    whole = _witness("We will close the old harbour school in May", "whole", Kind.DIRECT)
    collation = collate(Utterance("u1", None, (fragment, whole)), base=fragment)
    rows = columns(collation, findings=())
    assert [_cells(row) for row in rows.values()] == [
        ".|old harbour school|.",
        "We will close the |old harbour school |in May",
    ]


@given(WORDS, st.lists(WORDS, min_size=1, max_size=3))
def test_every_row_has_all_columns_and_all_its_words(base: list[str], others: list[list[str]]) -> None:
    collation = _collated(" ".join(base), *(" ".join(words) for words in others))
    rows = columns(collation, findings=())
    assert len({len(row) for row in rows.values()}) <= 1
    for witness in collation.utterance.witnesses:
        if id(witness) in rows:
            assert "".join(cell.text for cell in rows[id(witness)]) == one_line(witness.text)


def _collated(*texts: str) -> Collation:
    witnesses = tuple(_witness(text, f"d{number}", Kind.DIRECT) for number, text in enumerate(texts))
    return collate(Utterance("u1", None, witnesses), base=witnesses[0])


def _witness(text: str, name: str, kind: Kind) -> Witness:
    document = Document.of(text, id=name)
    return Witness(Quotation(f"{name}:q1", document, (Span(0, len(text)),), kind), Span(0, len(text)))


def _shown(report: Report) -> dict[str, str]:
    (collation,) = report.collations
    (findings,) = findings_by_collation(report)
    rows = columns(collation, findings=findings)
    return {w.document.outlet: _cells(rows[id(w)]) for w in collation.utterance.witnesses}


def _cells(row: tuple[Cell, ...]) -> str:
    cells = (cell for cell in row if cell.sign != "outside")
    return "|".join(
        f"{SIGNS[cell.sign]}{cell.severity}{' ' * bool(cell.severity and cell.text)}{cell.text}"
        for cell in cells
    ).replace("…minor", "…")
