"""Speakers that a file, a title or a first line tells."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quoteverify.model import Document
from quoteverify.verification.declared import declared_speaker


@pytest.mark.parametrize(
    ("path", "speaker"),
    [
        ("2031-03-04_brook_speech.txt", "Brook"),
        ("2031-03-04_ada-brook_remarks-2.txt", "Ada Brook"),
        ("budget_speech.txt", None),
        ("town_hall_remarks.txt", None),
        ("brook_interview.txt", None),
        ("speech.txt", None),
    ],
)
def test_the_name_of_a_file_may_tell_who_gives_a_speech(path: str, speaker: str | None) -> None:
    assert declared_speaker(Document.of("We sail.", id=path)) == speaker


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("Remarks by Mayor Ada Brook at the quay", "Ada Brook"),
        ("Ada Brook’s opening speech", "Ada Brook"),
        ("Ada Brook: opening statement", "Ada Brook"),
        ("Speech of the harbour master", None),
        ("A speech by Ada Brook would be welcome.", None),
    ],
)
def test_a_title_or_a_heading_may_tell_it_too(line: str, speaker: str | None) -> None:
    assert declared_speaker(Document.of(f"{line}\n\nWe sail.")) == speaker
    if speaker:
        assert declared_speaker(replace(Document.of("We sail."), title=line)) == speaker


def test_what_the_file_declares_comes_first() -> None:
    declared = replace(Document.of("We sail.", id="brook_speech.txt"), speaker="Carl Dunn")
    assert declared_speaker(declared) == "Carl Dunn"
