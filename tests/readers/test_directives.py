"""What is said to the program is found where it stands, and is no text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.model import Document
from quoteverify.readers import read_data


def document(text: str, name: str) -> Document:
    [found] = read_data(text.encode(), path=name)
    assert isinstance(found, Document)
    return found


def scopes(text: str, name: str) -> list[str]:
    found = document(text, name)
    return [found.text[each.scope.start : each.scope.end] for each in found.directives]


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.txt"])
def test_a_comment_of_its_own_line_is_about_the_paragraph_after(name: str) -> None:
    first, second, third = (f"<p>{w}</p>" if name == "a.html" else w for w in ("One.", "Two two.", "Three."))
    text = f"{first}\n\n<!-- quoteverify: ignore[x] -->\n\n{second}\n\n{third}\n"
    assert scopes(text, name) == ["Two two."]
    assert "quoteverify" not in document(text, name).text


def test_a_comment_beside_words_is_about_their_line_and_paragraph() -> None:
    assert scopes("One\ntwo <!-- quoteverify: x -->\nthree\n", "a.md") == ["two "]
    page = "<p>One.</p><p>Two. <!-- quoteverify: x --></p><p>Three.</p>"
    assert scopes(page, "a.html") == ["Two."]


def test_in_plain_text_a_comment_beside_words_is_text() -> None:
    assert scopes("One <!-- quoteverify: x --> two.\n", "a.txt") == []


def test_plain_text_keeps_every_place() -> None:
    text = 'One.\r\n<!-- quoteverify: ignore[x] reason="“a”" -->\r\nTwo.\r\n'
    found = document(text, "a.txt")
    assert len(found.text) == len(text)
    assert found.text.replace(" ", "") == "One.\r\n\r\nTwo.\r\n"


def test_an_example_in_code_is_addressed_to_readers() -> None:
    remark = "<!-- quoteverify: x -->"
    text = f"One.\n\n```html\n{remark}\n```\n\n{remark}\nTwo.\n"
    assert scopes(text, "a.md") == ["Two."]


def test_front_matter_is_about_the_whole_article() -> None:
    found = document("---\ntitle: T\nquoteverify: ignore[x]\n---\n\nOne.\n\nTwo.\n", "a.md")
    [directive] = found.directives
    assert found.text[directive.scope.start : directive.scope.end] == found.text
    assert found.map.file_line_column(directive.place.start) == (3, 1)


def test_an_article_of_json_says_it_under_the_same_key() -> None:
    found = document('{"text": "One.", "quoteverify": "ignore[x]"}', "a.json")
    assert [each.text for each in found.directives] == ["ignore[x]"]


def test_a_comment_after_the_last_paragraph_is_about_nothing() -> None:
    assert scopes("One.\n\n<!-- quoteverify: x -->\n", "a.md") == [""]


@given(st.text("<!- quoteverfy:\n\r>“”ab", max_size=200), st.sampled_from(["a.md", "a.html", "a.txt"]))
def test_any_text_is_read_and_every_scope_lies_in_it(text: str, name: str) -> None:
    for found in read_data(f"x <!-- quoteverify: {text}".encode(), path=name):
        if isinstance(found, Document):
            for each in found.directives:
                assert 0 <= each.scope.start <= each.scope.end <= len(found.text)


@pytest.mark.parametrize("piece", ["<!-- quoteverify:", "<!--", "\n", "> ", "<!-- quoteverify: -->\n"])
def test_a_megabyte_of_anything_is_read_at_once(piece: str) -> None:
    text = "One.\n" + piece * (1_000_000 // len(piece))
    assert list(read_data(text.encode(), path="a.txt"))
