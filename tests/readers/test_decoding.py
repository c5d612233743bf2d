"""Bytes to text: what is guessed is noted, what is no text is refused."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.errors import UnreadableError
from quoteverify.readers.decoding import decode

WORDS = "“Straße,” she said — 50 €"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(mark: bytes, encoding: str) -> None:
    assert decode(mark + WORDS.encode(encoding)) == (WORDS, ())


def test_utf_8_needs_no_mark() -> None:
    assert decode(WORDS.encode()) == (WORDS, ())


def test_windows_1252_is_the_last_resort_and_noted_with_the_line() -> None:
    text, (note,) = decode(b"plain\n" + WORDS.encode("cp1252"))
    assert text == f"plain\n{WORDS}"
    assert "line 2" in note
    assert "Windows-1252" in note


def test_bytes_that_windows_1252_leaves_undefined_are_kept() -> None:
    text, notes = decode(b"a\x81\x8d\xffb" + b" " * 50)
    assert text.startswith("a\x81\x8dÿb")
    assert notes


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="{}">', "windows-1251"),
        ('<meta http-equiv=Content-Type content="text/html; charset={}">', "koi8-r"),
        ('<?xml version="1.0" encoding="{}"?>', "windows-1251"),
        ("<meta charset='{}'>", "big5"),
    ],
)
def test_mark_up_may_declare_a_character_set(head: str, encoding: str) -> None:
    words = "\u4e2d\u6587" if encoding == "big5" else "Привет"
    markup = f"{head.format(encoding)}<p>{words}"
    assert decode(markup.encode(encoding)) == (markup, ())


def test_declared_latin_1_means_windows_1252_without_a_note() -> None:
    markup = f'<meta charset="iso-8859-1"><p>{WORDS}'
    assert decode(markup.encode("cp1252")) == (markup, ())


@pytest.mark.parametrize("name", ["rot13", "idna", "unicode_escape", "nonsense", "utf-8"])
def test_what_is_no_character_set_or_not_true_is_not_believed(name: str) -> None:
    markup = f'<meta charset="{name}"><p>\\u0041 {WORDS}'
    assert decode(markup.encode()) == (markup, ())
    assert decode(markup.encode("cp1252"))[0] == markup


def test_plain_text_declares_nothing() -> None:
    text = 'He wrote: <meta charset="koi8-r"> “so”'
    assert decode(text.encode()) == (text, ())


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.4 ...", "PDF"),
        (b"PK\x03\x04....", "ZIP"),
        (b"{\\rtf1 ...", "rich text"),
        (b"\x89PNG\r\n", "image"),
        (b"words\x00more", "binary file, not text: byte 6 is zero"),
        ("words".encode("utf-16-le"), "UTF-16 without"),
        (b"ab\x01\x02\x03\x04", "control characters"),
    ],
)
def test_what_is_no_text_is_refused_with_its_name(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        decode(data)


def test_damage_after_a_mark_is_noted() -> None:
    text, (note,) = decode(codecs.BOM_UTF8 + b"fine \xff fine")
    assert text == "fine \ufffd fine"
    assert "UTF-8" in note


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_text_comes_back_from_its_utf_8(text: str) -> None:
    if not text.startswith(("\ufeff", "%PDF", "{\\rtf")):
        assert decode(text.encode()) == (text, ())
