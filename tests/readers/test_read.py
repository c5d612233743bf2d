"""Outlets and ids, and what holds of every reader."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.model import Document, Skipped, Span
from quoteverify.readers import READERS, read

if TYPE_CHECKING:
    from collections.abc import Iterable

MARKUP = (
    "<p>|</p>|<q>|</q>|<b>|</b>|<br>|<div class='ad'>|</div>|<!--|-->|<script>|</script>|<title>|<article>"
    '|<li>|<blockquote>|</blockquote>|<pre>|<a href="|<![CDATA[|]]>|&amp;|&ldquo;|&#8220;|&#x1F600;|&am|&#0;'
    "|&nbsp;|# |> |- |1. |```\n|`|*|**|_|[|](|)|![|[^1]|\\|---\n|+++\n|\n\n|\r\n|\r|\n|    |\t| |  |\u2028|\f"
    '|\0|{"text": "|"}|\\u201c|\\ud83d\\ude00|\\ud800|\\n|{|}|[|]|,|:|"|é|“|”|\U0001f600|word|said|.'
).split("|")
SOUP = st.lists(st.sampled_from(MARKUP), max_size=40).map("".join)


def put(path: str, data: str | bytes) -> str:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def documents(paths: Iterable[str], *, outlets: dict[str, str] | None = None) -> list[Document]:
    return [item for item in read(paths, outlets=outlets or {}) if isinstance(item, Document)]


def read_as(suffix: str, data: bytes) -> list[Document | Skipped]:
    with TemporaryDirectory() as folder:
        return list(read([put(f"{folder}/a{suffix}", data)]))


def test_an_article_names_its_outlet_then_the_patterns_then_the_file() -> None:
    lines = (
        '{"outlet": "The Herald", "text": "a"}\n{"source": {"name": "Gazette"}, "text": "b"}\n{"text": "c"}'
    )
    with TemporaryDirectory() as folder:
        feed = put(f"{folder}/wire/feed.jsonl", lines)
        plain = put(f"{folder}/wire/one.txt", "d")
        patterns = {"wire/*.txt": "The Wire", "**/one.txt": "too late", "other": "Other"}
        found = documents([feed, plain], outlets=patterns)
        assert [document.outlet for document in found] == ["The Herald", "Gazette", "feed", "The Wire"]
        assert documents([feed], outlets={"wire": "All of it"})[2].outlet == "All of it"


def test_ids_are_unique_within_a_run() -> None:
    lines = "\n".join(json.dumps({"id": name, "text": "x"}) for name in ("a", "a", None, "b", "a"))
    with TemporaryDirectory() as folder:
        feed, other = put(f"{folder}/f.jsonl", lines), put(f"{folder}/g.jsonl", lines)
        found = documents([feed, other])
    assert [document.id for document in found[:5]] == ["a", f"{feed}#2", f"{feed}#3", "b", f"{feed}#5"]
    assert "taken" in found[1].notes[0]
    assert len({document.id for document in found}) == 10


def test_an_id_that_is_the_path_of_another_file_does_not_hide_it() -> None:
    with TemporaryDirectory() as folder:
        plain = put(f"{folder}/z.txt", "x")
        found = documents([put(f"{folder}/f.jsonl", json.dumps({"id": plain, "text": "y"})), plain])
    assert len({document.id for document in found}) == 2


def test_documents_are_yielded_one_by_one() -> None:
    with TemporaryDirectory() as folder:
        items = read([put(f"{folder}/a.txt", "first"), put(f"{folder}/b.txt", "second")])
        assert isinstance(next(items), Document)
        put(f"{folder}/b.txt", "written in the meantime")
        second = next(items)
        assert isinstance(second, Document)
        assert second.text == "written in the meantime"


def test_the_folder_is_the_outlet_where_folders_share_stems() -> None:
    with TemporaryDirectory() as folder:
        paths = [
            put(f"{folder}/{name}", "words") for name in ("herald/1.txt", "gazette/1.txt", "gazette/2.txt")
        ]
        outlets = [item.outlet for item in read(paths) if isinstance(item, Document)]
        assert outlets == ["herald", "gazette", "2"]


@pytest.mark.parametrize("suffix", READERS)
@given(data=st.binary(max_size=200))
def test_no_reader_raises_on_arbitrary_bytes(suffix: str, data: bytes) -> None:
    assert all(isinstance(item, Document | Skipped) for item in read_as(suffix, data))


@pytest.mark.parametrize("suffix", READERS)
@given(text=SOUP)
def test_no_reader_raises_on_arbitrary_mark_up_and_all_text_can_be_encoded(suffix: str, text: str) -> None:
    for item in read_as(suffix, text.encode()):
        if isinstance(item, Document):
            assert item.text.strip()
            item.text.encode()
            check_places(item, text)


def check_places(document: Document, file: str) -> None:
    """Assert that every character stands where its map says, or in place of mark-up."""
    last = Span(0, 0)
    for offset, character in enumerate(document.text):
        place = document.map.file_span(Span(offset, offset + 1))
        written = file[place.start : place.end]
        assert last.start <= place.start <= place.end <= len(file)
        stands_for = written[:1] in {"&", "\\"} or (character.isspace() and character != written)
        assert written == character or stands_for
        assert document.map.line_column(offset) == counted(file, place.start)
        last = place
    for block in document.blocks:
        assert document.text[block.start : block.end].strip() == document.text[block.start : block.end] != ""


def counted(file: str, offset: int) -> tuple[int, int]:
    """Line and column, by reading the file as a typist would."""
    line = column = 1
    for index in range(offset):
        ends = file[index] == "\n" or (file[index] == "\r" and file[index + 1 : index + 2] != "\n")
        line, column = (line + 1, 1) if ends else (line, column + 1)
    return line, column


@pytest.mark.parametrize("suffix", {reader: suffix for suffix, reader in READERS.items()}.values())
@pytest.mark.parametrize("character", list("<&[\\`*>_ \n#-|{\"'=~!(\0"))
def test_a_megabyte_of_one_character_is_read(suffix: str, character: str) -> None:
    items = read_as(suffix, b"x" + character.encode() * 1_000_000)
    assert len(items) >= 1


@pytest.mark.parametrize("suffix", [suffix for suffix in READERS if suffix not in {".srt", ".vtt"}])
def test_a_whole_document_maps_to_its_last_character(suffix: str) -> None:
    text = '{"text": "He said &quot;no&quot;"}'
    (item,) = read_as(suffix, text.encode())
    assert isinstance(item, Document)
    whole = item.map.file_span(Span(0, len(item.text)))
    assert text[whole.start : whole.end] in {text, "He said &quot;no&quot;"}
