"""Which files are read, in which order, and what is said of the others."""

from __future__ import annotations

import io
import os
import socket
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quoteverify.model import Document, Skipped
from quoteverify.readers import READERS, read

if TYPE_CHECKING:
    from collections.abc import Iterable


SUBTITLES = "1\n00:00:01,000 --> 00:00:02,000\nYes\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(path: str, text: str | bytes = "Words.") -> str:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def ids(paths: Iterable[str]) -> list[str]:
    return [item.id for item in read(paths) if isinstance(item, Document)]


def reasons(*paths: str, max_bytes: int = 1000) -> list[str]:
    return [item.reason for item in read(paths, max_bytes=max_bytes) if isinstance(item, Skipped)]


def test_a_folder_is_read_level_by_level_in_the_order_of_names() -> None:
    for name in ("n/b.txt", "n/a/z.txt", "n/a.txt", "n/c/a.md", "n/B.txt"):
        put(name)
    assert ids(["n"]) == ["n/B.txt", "n/a/z.txt", "n/a.txt", "n/b.txt", "n/c/a.md"]


def test_a_folder_gives_known_suffixes_in_any_case_but_nothing_hidden() -> None:
    for name in ("n/a.TXT", "n/a.png", "n/.hidden.txt", "n/.git/a.txt", "n/readme"):
        put(name)
    assert ids(["n/"]) == ["n/a.TXT"]


def test_the_path_stays_as_it_was_given() -> None:
    put("n/a.txt")
    assert ids(["./n"]) == ["./n/a.txt"]
    assert ids(["n/../n/a.txt"]) == ["n/../n/a.txt"]


def test_an_empty_folder_is_said_to_hold_no_article() -> None:
    Path("n").mkdir()
    (skipped,) = read(["n"])
    assert isinstance(skipped, Skipped)
    assert not skipped.matched


def test_a_file_that_is_named_twice_is_read_once_where_it_is_named_first() -> None:
    for name in ("n/a.txt", "n/b.txt"):
        put(name)
    assert ids(["n/b.txt", "n", "./n/a.txt", "n/*.txt"]) == ["n/b.txt", "n/a.txt"]


def test_a_link_to_a_folder_above_is_not_followed_in_circles() -> None:
    put("n/a.txt")
    for name in ("n/one", "n/two"):
        Path(name).symlink_to(Path("n").resolve())
    assert ids(["n"]) == ["n/a.txt"]
    assert ids(["n/**/*.txt"]) == ["n/a.txt"]


def test_a_pattern_matches_names_and_folders() -> None:
    for name in ("n/a1.txt", "n/a2.txt", "n/b1.txt", "n/s/t/a3.txt", "n/a4.png"):
        put(name)
    assert ids(["n/a?.txt"]) == ["n/a1.txt", "n/a2.txt"]
    assert ids(["n/a*"]) == ["n/a1.txt", "n/a2.txt"]
    assert ids(["**/a*.txt"]) == ["n/a1.txt", "n/a2.txt", "n/s/t/a3.txt"]
    assert ids(["n/[ab]1.txt"]) == ["n/a1.txt", "n/b1.txt"]


def test_a_file_with_a_wildcard_in_its_name_is_itself() -> None:
    for name in ("a[1].txt", "a1.txt"):
        put(name)
    assert ids(["a[1].txt"]) == ["a[1].txt"]


def test_a_pattern_that_names_an_unknown_suffix_means_it() -> None:
    put("n/a.log")
    assert ids(["n/*.log"]) == ["n/a.log"]


def test_a_named_file_with_an_unknown_suffix_is_plain_text() -> None:
    put("story.draft", "# Not Markdown")
    assert [item.text for item in read(["story.draft"]) if isinstance(item, Document)] == ["# Not Markdown"]


@pytest.mark.parametrize("path", ["nope.txt", "nope/*.txt", "no*pe", "", "a\0b"])
def test_a_path_that_matches_nothing_is_told_apart(path: str) -> None:
    (item,) = read([path])
    assert isinstance(item, Skipped)
    assert not item.matched
    assert "check the spelling" in item.reason


def test_what_cannot_be_read_never_loses_the_others() -> None:
    put("n/a.txt", b"%PDF-1.7")
    put("n/b.txt", "x" * 2000)
    put("n/c.txt", " \n\t")
    put("n/d.txt", b"\x00\x01\x02")
    Path("n/e.txt").symlink_to("nowhere")
    put("n/f.txt")
    items = list(read(["n"], max_bytes=1000))
    assert [Path(item.path).name for item in items] == ["a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "f.txt"]
    assert isinstance(items[-1], Document)
    told = [item.reason for item in items if isinstance(item, Skipped)]
    for reason, part in zip(told, ("PDF", "2,000", "empty", "binary", "link to nothing"), strict=True):
        assert part in reason


def test_the_limit_is_told_with_the_size() -> None:
    (reason,) = reasons(put("a.txt", "x" * 1001))
    assert "1,001" in reason
    assert "1,000" in reason
    assert reasons(put("b.txt", "x" * 1000)) == []


def test_a_socket_is_skipped(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("s.txt")
        assert ids([str(tmp_path)]) == []
        (reason,) = reasons("s.txt")
    assert "socket" in reason


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_skipped() -> None:
    Path(put("a.txt")).chmod(0)
    assert reasons("a.txt") == ["cannot be read: permission denied"]


def test_a_name_that_is_no_text_can_still_be_printed() -> None:
    Path(os.fsdecode(b"n\xff.txt")).write_text("Words.", encoding="utf-8")
    (item,) = read(["."])
    assert item.path.encode("utf-8") == "./n\ufffd.txt".encode()


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("“Yes,” she said.", "“Yes,” she said."),
        ("<!DOCTYPE html><p>Yes,</p><p>she said.</p>", "Yes,\n\nshe said."),
        ("\n<html><p>Yes</p></html>", "Yes"),
        ('{"text": "Yes"}', "Yes"),
        ('{"text": "Yes"}\n{"title": "none"}', "Yes"),
        ("[Applause] Thank you.", "[Applause] Thank you."),
        ("{a} is no JSON", "{a} is no JSON"),
    ],
)
def test_standard_input_is_what_it_plainly_is(data: str, text: str) -> None:
    items = list(read(["-", "-"], stdin=io.BytesIO(data.encode())))
    document = items[0]
    assert isinstance(document, Document)
    assert (document.path, document.outlet, document.text) == ("-", "-", text)


def test_standard_input_has_the_same_limits() -> None:
    (item,) = read(["-"], stdin=io.BytesIO(b"x" * 11), max_bytes=10)
    assert isinstance(item, Skipped)
    assert (item.path, "too large" in item.reason) == ("-", True)


def test_every_suffix_of_the_table_is_read_from_a_folder() -> None:
    for suffix in READERS:
        put(f"n/a{suffix}", SUBTITLES if suffix in {".srt", ".vtt"} else '{"text": "Yes"}')
    assert len(ids(["n"])) == len(READERS)
