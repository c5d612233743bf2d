"""An article's text with its quotations in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.formats.html.articles import Article, article
from quoteverify.formats.html.known import known

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify import Report

HERALD = (
    "Town hall\n\n“We will not close the old harbour school,” said Ann Orme, “before next summer.”\n\n"
    "“Nobody has asked the parents of the children,” said Boris Quill.\n"
)
GAZETTE = "“We will close the old harbour school before next summer,” said Ann Orme.\n"


def test_the_text_is_whole_and_its_quotations_are_cut_out(compared: Callable[..., Report]) -> None:
    paragraphs = _article(compared(herald=HERALD, gazette=GAZETTE)).paragraphs
    printed = ["".join(piece.text for piece in each.pieces) for each in paragraphs]
    assert "\n\n".join(printed) + "\n" == HERALD
    assert [piece.text for each in paragraphs for piece in each.pieces if piece.quoted] == [
        "We will not close the old harbour school,",
        "before next summer.",
        "Nobody has asked the parents of the children,",
    ]


def test_a_quotation_is_linked_to_the_utterance_and_has_one_anchor(compared: Callable[..., Report]) -> None:
    _, shared, alone = _article(compared(herald=HERALD, gazette=GAZETTE)).paragraphs
    quoted = [piece for piece in shared.pieces if piece.quoted]
    assert [(piece.anchor, piece.link) for piece in quoted] == [("q1", "u1"), ("", "u1")]
    assert [piece.link for piece in alone.pieces if piece.quoted] == [""]


def test_beside_a_quotation_stand_its_speaker_and_what_comparing_it_led_to(
    compared: Callable[..., Report],
) -> None:
    report = compared(herald=HERALD, gazette=GAZETTE)
    notes = [note for each in _article(report).paragraphs for note in each.notes]
    assert [(note.speaker, [verdict.text for verdict in note.verdicts]) for note in notes] == [
        ("Ann Orme", ["compared with 1 outlet"]),
        ("Boris Quill", ["only here"]),
    ]
    (other,) = [note for each in _article(report, number=2).paragraphs for note in each.notes]
    assert [(verdict.look, verdict.text) for verdict in other.verdicts] == [("major", "differs from herald")]


def test_a_paraphrase_is_not_said_to_agree(told: Callable[..., Report]) -> None:
    (note,) = [note for each in _article(told(), number=3).paragraphs for note in each.notes]
    assert [(verdict.look, verdict.text) for verdict in note.verdicts] == [
        ("", "paraphrase beside The Herald")
    ]


def test_a_speaker_of_little_confidence_is_uncertain(compared: Callable[..., Report]) -> None:
    report = compared(herald=HERALD)
    assert not any(note.uncertain for each in _article(report).paragraphs for note in each.notes)
    uncertain = article(report.documents[0], number=1, known=known(report, uncertain_below=1.1))
    assert all(note.uncertain for each in uncertain.paragraphs for note in each.notes)


def _article(report: Report, *, number: int = 1) -> Article:
    return article(report.documents[number - 1], number=number, known=known(report, uncertain_below=0.0))
