"""Who speaks where in a transcript, and what of it is spoken."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quoteverify.model import Document, Span, TimeCode
from quoteverify.verification.transcripts import is_role, named, transcript


def labels(text: str) -> list[str]:
    return [label.name for label in transcript(Document.of(text)).labels]


def spoken(text: str) -> str:
    found = transcript(Document.of(text)).spoken(Span(0, len(text)))
    return "|".join(
        text[span.start : span.end].strip() for span in found if text[span.start : span.end].strip()
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("BROOK: We sail.\nDUNN: No.", ["Brook", "Dunn"]),
        ("MAYOR BROOK: We sail.\nMR. DUNN: No.", ["Brook", "Dunn"]),
        ("Ada Brook: We sail.\nCarl Dunn: No.\nAda Brook: Yes.", ["Ada Brook", "Carl Dunn", "Ada Brook"]),
        ("Ada Brook (mayor): We sail.\nQ: Why?\nA: Because.", ["Ada Brook", "Q", "A"]),
        ("Q.  Why?\nTHE MAYOR: Because.", ["Q", "The Mayor"]),
        (">> BROOK: We sail.\n[DUNN]: No.", ["Brook", "Dunn"]),
        ("BROOK: We sail. DUNN: No. BROOK: Yes.", ["Brook", "Dunn", "Brook"]),
        ("BROOK: We sail.\nBROOK: And sing.", ["Brook", "Brook"]),
        ("We sail. My message is simple: go.", []),
        ("Date: 4 March\nVenue: the quay\nWe sail.", []),
        ("America: we sail.\nNothing else\nstands here\nthat looks\nlike it.", []),
    ],
)
def test_labels_are_found_in_the_forms_that_transcripts_have(text: str, names: list[str]) -> None:
    assert labels(text) == names


def test_a_place_belongs_to_the_label_before_it() -> None:
    text = "Welcome.\nBROOK: We sail.\nIn rain.\nDUNN: No."
    found = transcript(Document.of(text))
    assert [found.speaker(text.index(word)) for word in ("Welcome", "sail", "rain", "No")] == [
        None,
        "Brook",
        "Brook",
        "Dunn",
    ]
    assert [found.turn(text.index(word)) for word in ("Welcome", "sail", "rain", "No")] == [0, 1, 1, 2]


def test_the_main_speaker_goes_on_after_the_crowd() -> None:
    text = "We sail.\nAUDIENCE: Hooray!\nAnd we sing."
    found = transcript(Document.of(text, id="2031_brook_speech.txt"))
    assert [found.speaker(text.index(word)) for word in ("We sail", "Hooray", "sing")] == [
        "Brook",
        "Audience",
        "Brook",
    ]


def test_after_a_question_nobody_is_sure_who_goes_on() -> None:
    text = "We sail.\nDUNN: Why?\nBecause we must."
    found = transcript(Document.of(text, id="2031_brook_speech.txt"))
    assert (found.speaker(text.index("Why")), found.speaker(text.index("must"))) == ("Dunn", None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We (APPLAUSE) sail", "We|sail"),
        ("We [laughter] sail", "We|sail"),
        ("We (applause and cheers) sail (at last)", "We|sail (at last)"),
        ("We, uh, sail um today", "We,|sail|today"),
        ("DUNN: No. [00:12:33] DUNN: Never.", "No.|Never."),
        ("♪ la la ♪ We sail", "We sail"),
        ("The umbrella errs", "The umbrella errs"),
    ],
)
def test_sounds_labels_and_hesitations_are_not_spoken(text: str, words: str) -> None:
    assert spoken(text) == words


def test_a_label_in_capitals_is_shown_as_a_name_without_titles() -> None:
    assert named("SENATOR O'NEILL-HALE", None) == "O'Neill-Hale"
    assert named("Q", None) == "Q"


@pytest.mark.parametrize(("name", "role"), [("Question", True), ("Speaker 2", True), ("Dunn", False)])
def test_a_role_is_told_from_a_name(name: str, *, role: bool) -> None:
    assert is_role(name, None) is role


def test_a_transcript_without_stops_and_capitals_looks_machine_made() -> None:
    assert transcript(Document.of("so we sail at dawn and then we sing " * 30)).machine_made
    assert not transcript(Document.of("So we sail at dawn. And then we sing. " * 30)).machine_made
    assert not transcript(Document.of("too short to tell")).machine_made


def test_a_declared_machine_needs_no_look() -> None:
    assert transcript(replace(Document.of("We sail."), machine_made=True)).machine_made


def test_the_time_is_that_of_the_cue_before() -> None:
    timed = replace(Document.of("We sail.\nWe sing."), times=(TimeCode(0, "00:01"), TimeCode(9, "00:05")))
    assert [transcript(timed).time(offset) for offset in (0, 8, 9, 12)] == [
        "00:01",
        "00:01",
        "00:05",
        "00:05",
    ]
