"""Whether words were said or printed: what documents say of themselves, and of those they quote."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quoteverify.extraction import extract
from quoteverify.media import is_written, says_written
from quoteverify.model import Document, TimeCode
from quoteverify.verification import as_source


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("“We will mend the old pier,” Ines Vole said in a statement.", True),
        ("In a written statement on Monday, Ines Vole said: “We will mend the old pier.”", True),
        ("“We will mend,” Ines Vole said in an email to members, “the old pier.”", True),
        ("“We will mend the old pier,” Ines Vole wrote.", True),
        ("“We will mend the old pier,” Ines Vole posted late on Monday.", True),
        ("“We will mend the old pier,” the statement said.", True),
        ("“We will mend the old pier,” Ines Vole told reporters.", False),
        ("“We will mend the old pier,” Ines Vole said in response to the letter.", False),
        ("“We will mend the old pier,” Ines Vole said in a post-match interview.", False),
        ("“We will mend the old pier,” Ines Vole said. In a letter, the union objected.", False),
        ("“We will mend the old pier.” In a letter, the union objected to what Ines Vole said.", False),
        ("In a statement, Mr. Vole said: “We will mend the old pier.”", True),
        ("The union wrote in a report of the gale. “We will mend the old pier,” Ines Vole said.", False),
    ],
)
def test_an_outlet_says_whether_words_were_written(sentence: str, *, written: bool) -> None:
    assert says_written(extract(Document.of(sentence))[0]) is written


@pytest.mark.parametrize(
    ("name", "kind", "title", "written"),
    [
        ("harbour-board-statement.txt", "article", None, True),
        ("a.txt", "press-release", None, True),
        ("a.txt", "Press Release", "Remarks by Ines Vole", True),
        ("a.txt", "article", "Letter from the harbour board", True),
        ("a.txt", "article", "Remarks by Ines Vole on the board's letter", False),
        ("a.txt", "interview", "The letter", False),
        ("a.txt", "article", None, False),
    ],
)
def test_a_source_says_so_by_its_kind_its_title_or_its_name(
    name: str, kind: str, title: str | None, *, written: bool
) -> None:
    document = replace(Document.of("We will mend the old pier.", id=name), kind=kind, title=title)
    assert is_written(document) is as_source(document).written is written


def test_what_has_time_codes_or_turns_was_said_whatever_its_name() -> None:
    heard = replace(Document.of("We will mend it.", id="statement.srt"), times=(TimeCode(0, "00:00:01,000"),))
    assert not as_source(heard).written
    assert not as_source(Document.of("VOLE: We will mend it.\nBROOK: I hope so.", id="statement.txt")).written


@pytest.mark.parametrize("character", [" ", ".", "“", "a", "in ", "in a "])
def test_a_large_document_is_read_in_no_time_to_speak_of(character: str) -> None:
    text = "“We will mend the old pier,” Ines Vole said " + character * (1_000_000 // len(character))
    document = Document.of("“We will mend the old pier,” Ines Vole said.", id="a")
    (quotation,) = extract(document)
    assert not says_written(replace(quotation, document=Document.of(text, id="b")))
