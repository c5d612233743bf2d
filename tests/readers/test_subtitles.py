"""Subtitles become the words that are heard, each with its place in the file and its time."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.errors import UnreadableError
from quoteverify.model import Document, Span, TimeCode, line_starts
from quoteverify.readers import read as read_paths
from quoteverify.readers.article import TextFile
from quoteverify.readers.subtitles import read

if TYPE_CHECKING:
    from pathlib import Path

    from quoteverify.readers.article import Article

SRT = """1
00:00:01,000 --> 00:00:04,000
The ferry is late,
and nobody says why.

2
00:00:04,500 --> 00:00:06,000
<i>Ask</i> the harbour &amp; see.
"""
VTT = """WEBVTT - Council
Kind: captions

NOTE auto-generated

intro
00:01.000 --> 00:04.000 align:start position:0%
<v.loud Ines Vole>We <c.yellow>sail</c> at dawn.

00:04.500 --> 00:06.000
We sail at dawn.
<v Tom Orr>Not in this weather.
"""


def article(text: str) -> Article:
    (found,) = read(TextFile("x.srt", text, line_starts(text)))
    return found


def test_the_text_is_what_is_heard() -> None:
    assert article(SRT).text == "The ferry is late,\nand nobody says why.\nAsk the harbour & see."


def test_each_cue_has_its_time() -> None:
    assert article(SRT).times == (TimeCode(0, "00:00:01,000"), TimeCode(40, "00:00:04,500"))


def test_words_keep_their_places_in_the_file() -> None:
    found = article(SRT)
    for word, place in (("nobody", (4, 5)), ("Ask", (8, 4)), ("&", (8, 24)), ("see.", (8, 30))):
        assert found.map.line_column(found.text.index(word)) == place
    whole = found.map.file_span(Span(0, len(found.text)))
    assert SRT[whole.start : whole.end].endswith("see.")


def test_a_voice_becomes_a_label_and_a_repeated_line_is_taken_once() -> None:
    assert article(VTT).text == "Ines Vole: We sail at dawn.\nWe sail at dawn.\nTom Orr: Not in this weather."


def test_rolling_captions_are_taken_once() -> None:
    rolling = "WEBVTT\n\n00:01.000 --> 00:02.000\nwe sail\n\n00:02.000 --> 00:03.000\nwe sail\nat dawn\n"
    assert article(rolling).text == "we sail\nat dawn"


def test_subtitles_are_transcripts_and_say_if_a_machine_wrote_them() -> None:
    assert article(VTT).metadata.kind == "transcript"
    assert (article(VTT).metadata.machine_made, article(SRT).metadata.machine_made) == (True, False)


def test_a_blank_line_within_a_cue_loses_no_words_and_a_missing_one_no_cue() -> None:
    odd = "1\n00:00:01,000 --> 00:00:02,000\none\n\ntwo\n2\n00:00:03,000 --> 00:00:04,000\nthree\n"
    assert article(odd).text == "one\ntwo\nthree"
    assert [code.time for code in article(odd).times] == ["00:00:01,000", "00:00:01,000", "00:00:03,000"]


def test_a_file_without_cues_is_unreadable_and_says_what_is_missing() -> None:
    with pytest.raises(UnreadableError, match=r"no line such as 00:00:01,000 --> 00:00:04,000"):
        article("Just words.\n")


def test_a_document_of_subtitles_is_found_by_its_suffix(tmp_path: Path) -> None:
    (tmp_path / "council.srt").write_text(SRT, encoding="utf-8")
    (document,) = read_paths([tmp_path])
    assert isinstance(document, Document)
    assert (document.kind, document.times[1].time) == ("transcript", "00:00:04,500")


@given(st.text(alphabet="<>&v/ :-\n1\r.,0a{}\\", max_size=200))
def test_any_text_in_a_cue_is_read_or_refused_and_its_map_holds(noise: str) -> None:
    text = f"1\n00:00:01,000 --> 00:00:02,000\nyes {noise}\n"
    for item in read_paths(["-"], stdin=BytesIO(text.encode())):
        assert isinstance(item, Document)
    found = article(text)
    whole = found.map.file_span(Span(0, len(found.text)))
    assert 0 <= whole.start <= whole.end <= len(text)
    assert all(0 <= code.start <= len(found.text) for code in found.times)
