"""JSON and JSON lines."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.errors import UnreadableError
from quoteverify.model import Skipped, Span, line_starts
from quoteverify.readers.article import Article, TextFile
from quoteverify.readers.json import read, read_lines

if TYPE_CHECKING:
    from collections.abc import Iterator


def file(text: str) -> TextFile:
    return TextFile("f", text, line_starts(text))


def articles(items: Iterator[Article | Skipped]) -> list[Article]:
    return [item for item in items if isinstance(item, Article)]


def texts(items: Iterator[Article | Skipped]) -> list[str]:
    return [item.text if isinstance(item, Article) else item.path for item in items]


@pytest.mark.parametrize(
    "data",
    [
        {"text": "Yes"},
        [{"text": "Yes"}],
        {"articles": [{"body": "Yes"}], "count": 1},
        {"items": [{"content": "Yes"}]},
        {"meta": [1, {}], "docs": [{"maintext": "Yes"}]},
        {"results": [{"body_text": "Yes"}]},
        {"title": "No", "text": " ", "body": "Yes"},
    ],
)
@pytest.mark.parametrize("indent", [None, 2])
def test_an_article_or_a_list_of_articles_is_found(data: object, indent: int | None) -> None:
    assert texts(read(file(json.dumps(data, indent=indent)))) == ["Yes"]


def test_lines_are_articles_and_a_broken_one_loses_only_itself() -> None:
    lines = ['{"text": "one"}', "", '{"text": "two', '{"text": "three"}\u2028', "[1]", '{"text": "four"} x']
    items = list(read_lines(file("\r\n".join([*lines, '{"text": "a\u2028b"}']))))
    assert texts(iter(items)) == ["one", "f:3", "f:4", "f:5", "f:6", "a\u2028b"]
    broken = items[1]
    assert isinstance(broken, Skipped)
    assert broken.reason == "not JSON: Unterminated string at column 10"


def test_articles_are_numbered_by_line_or_by_place_in_the_list() -> None:
    assert [a.number for a in articles(read_lines(file('{"text": "a"}\n\n{"text": "b"}')))] == [1, 3]
    assert [a.number for a in articles(read(file('[{"text": "a"},\n\n{"text": "b"}]')))] == [1, 2]
    assert [a.number for a in articles(read(file('{"text": "a"}')))] == [None]


def test_lines_in_a_json_file_and_a_list_in_a_file_of_lines_are_recognised() -> None:
    assert texts(read(file('{"text": "a"}\n{"text": "b"}\n{"text'))) == ["a", "b", "f:3"]
    assert texts(read_lines(file('[\n{"text": "a"},\n{"text": "b"}\n]'))) == ["a", "b"]
    assert texts(read_lines(file('{\n"text": "a"\n}'))) == ["a"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"text": "a",\n  "b" 1}', "line 2, column 7"),
        ('["a"] x', "line 1, column 7"),
        ("Ship's log", "it does not begin like JSON \\(line 1, column 1\\); an article is an object"),
        ("[" * 100_000, "nested too deeply"),
        ('{"text": "a", "x": ' + "[" * 100_000, "nested too deeply"),
        ("", "line 1, column 1"),
    ],
)
def test_a_broken_file_is_refused_with_the_place(text: str, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        list(read(file(text)))


def test_a_record_without_text_is_skipped_with_its_line() -> None:
    items = list(read(file('[{"text": "a"},\n{"text": 5}]')))
    assert isinstance(items[1], Skipped)
    assert items[1].path == "f:2"
    assert "body" in items[1].reason


def test_what_a_record_says_of_itself_is_found_under_many_names() -> None:
    record = {
        "id": 7,
        "text": "a",
        "publisher": {"name": "The  Herald"},
        "published_at": "February 25, 2025",
        "headline": "Half \ud83d a pair",
        "link": "https://herald.example/7",
        "lang": "en_GB",
        "kind": "transcript",
    }
    (article,) = articles(read(file(json.dumps(record))))
    said = article.metadata
    assert (said.id, said.outlet, said.published) == ("7", "The Herald", "2025-02-25")
    assert (said.title, said.url) == ("Half \ufffd a pair", "https://herald.example/7")
    assert (said.language, said.kind) == ("en-GB", "transcript")


def test_half_of_a_surrogate_pair_is_replaced_with_a_note() -> None:
    (article,) = articles(read(file(r'{"text": "\ud83d\ude00 \ud83d x \ude00"}')))
    assert article.text == "\U0001f600 \ufffd x \ufffd"
    assert "surrogate" in article.notes[0]


def test_a_number_of_any_length_is_no_trouble() -> None:
    assert texts(read(file('{"n": ' + "9" * 5000 + ', "text": "a"}'))) == ["a"]


@given(text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1), ascii_only=st.booleans())
def test_the_text_is_the_string_and_every_character_its_escape(*, text: str, ascii_only: bool) -> None:
    if not text.strip() or "<" in text:
        return
    line = json.dumps({"n": [1, {"text": "no"}], "text": text}, ensure_ascii=ascii_only)
    data = f'{{"text": "before"}}\n{line}'
    article = articles(read_lines(file(data)))[1]
    assert article.text == text
    for offset, character in enumerate(text):
        place = article.map.file_span(Span(offset, offset + 1))
        assert json.loads(f'"{data[place.start : place.end]}"', strict=False) == character


@pytest.mark.parametrize("key", ["body_html", "content_html", "text"])
def test_html_in_a_string_is_read_as_html_with_places_in_the_file(key: str) -> None:
    data = json.dumps({key: "<p>She said: “We &amp; they\n act.”</p><p><q>Never</q>, he said.</p>"})
    (article,) = articles(read(file(data)))
    assert article.text == "She said: “We & they act.”\n\nNever, he said."
    assert [article.text[block.start : block.end] for block in article.blocks] == ["Never"]
    for words, written in (("“", "\\u201c"), ("&", "&amp;"), ("act.", "act."), ("Never", "Never")):
        start = article.text.index(words)
        place = article.map.file_span(Span(start, start + len(words)))
        assert data[place.start : place.end] == written


def test_a_less_than_sign_makes_no_html() -> None:
    assert texts(read(file('{"text": "a < b &amp; <c>"}'))) == ["a < b &amp; <c>"]


def test_a_date_that_cannot_be_read_is_told() -> None:
    (found,) = articles(read(file('{"text": "a", "date": "yesterday"}')))
    assert found.metadata.published is None
    assert "'yesterday' is not understood" in found.notes[0]
