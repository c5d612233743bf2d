"""Markdown articles to their prose, with places in the file."""

from __future__ import annotations

import pytest

from quoteverify.errors import UnreadableError
from quoteverify.model import Span, line_starts
from quoteverify.readers.article import Article, TextFile
from quoteverify.readers.markdown import read


def article(markdown: str) -> Article:
    (found,) = read(TextFile("f.md", markdown, line_starts(markdown)))
    return found


def text(markdown: str) -> str:
    return article(markdown).text


def blocks(markdown: str) -> list[str]:
    found = article(markdown)
    return [found.text[block.start : block.end] for block in found.blocks]


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("one\ntwo\n\n\nthree\n", "one\ntwo\n\nthree"),
        ("one\r\ntwo\r\n \r\nthree", "one\ntwo\n\nthree"),
        ("one  \ntwo\\\nthree", "one\ntwo\nthree"),
        ("# Head #\ntext\n## C# and F#\n#hashtag", "Head\n\ntext\n\nC# and F#\n\n#hashtag"),
        ("Head\n====\ntext\nmore\n---\nend", "Head\n\ntext\nmore\n\nend"),
        ("one\n\n***\n- - -\n___\ntwo", "one\n\ntwo"),
        ("- one\n- two\n  more\n\n  again\n* three", "one\n\ntwo\nmore\n\nagain\n\nthree"),
        ("1. one\n2) two\n   - three", "one\n\ntwo\n\nthree"),
        ("It was in\n86. A great year.", "It was in\n86. A great year."),
        ("1986. A great year.", "1986. A great year."),
        ("one\n\n    code\n\n\tcode\n\ntwo", "one\n\ntwo"),
        ("- one\n\n      code\n\n    more", "one\n\nmore"),
        ("one\n```py\ncode\n\n# code\n```\ntwo\n~~~~\n```\n~~~\ncode\n~~~~~", "one\n\ntwo"),
        ("one\n<!-- no\n\nno -->\n\ntwo <!-- no --> three", "one\n\ntwo  three"),
        ("<script>\nno\n\nno\n</script>\n<style>no</style>\none", "one"),
        ("<div class='x'>one</div> <b>two</b><br>three<br>\nfour", "one two\nthree\nfour"),
        ("| a | b |\n|---|:-:|\n| c | d |", "| a | b |\n\n| c | d |"),
        ("one\n\n[r]: https://r.example 'T'\n[^1]: A note.", "one\n\nA note."),
    ],
)
def test_blocks_become_paragraphs(markdown: str, expected: str) -> None:
    assert text(markdown) == expected


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("*one* **two** ***three*** _four_ __five__", "one two three four five"),
        ("**“Yes,”** she _said_.", "“Yes,” she said."),
        ("*one **two*** in*wor*d", "one two inword"),
        ("snake_case_name and 5 * 3 = 15 and 2*", "snake_case_name and 5 * 3 = 15 and 2*"),
        ("**not closed and *", "**not closed and *"),
        (r"\*one\* \[two\] \\ \a", r"*one* [two] \ \a"),
        ("one `code *x*` two ``c`d`` ` three", "one  two  ` three"),
        ("[one](https://x.example/a_b_c) [two](<u v> 'T')", "one two"),
        ("[one](u(v)w) [two] (no)", "one two (no)".replace("two", "[two]")),
        ("[one *two*](u) and [three][r] [R][] [r]\n\n[r]: u", "one two and three R r"),
        ("“[We] will [sic] act [now]”", "“[We] will [sic] act [now]”"),
        ("![alt *a*](i.png) one ![b][r] ![[x](y)](z)\n\n[r]: u", "one"),
        ("[![alt](i.png)](u) one", "one"),
        ("one[^1] two[^note]", "one two"),
        ("<https://x.example> one <me@x.example>", "one"),
        ("1 < 2 and 3 > 2 <3", "1 < 2 and 3 > 2 <3"),
        ("&ldquo;one&rdquo; &amp; &#x41; &copy &unknown; AT&T", "“one” & A &copy &unknown; AT&T"),
        ("[[[[[[[[[[[[deep](u)", "[[[[[[[[[[[deep"),
    ],
)
def test_marks_within_a_paragraph_are_left_out(markdown: str, expected: str) -> None:
    assert text(markdown).strip() == expected


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("He said:\n\n> We act.\n> We must.\n\nSo.", ["We act.\nWe must."]),
        ("> We act.\n>\n> We must.\n\n> Never.", ["We act.\n\nWe must.", "Never."]),
        ("> We act\nand must.\n\nSo.", ["We act\nand must."]),
        ("He said:\n> We act.\n# Head\ntext", ["We act."]),
        ("- He said:\n  > We act.\n\n  So.", ["We act."]),
        (">> Deep\n> less", ["Deep\nless"]),
        ("> We act.\n>\n> — Jane Doe, minister", ["We act."]),
        ("> “We act.”", []),
        ("> ```\n> code\n> ```", []),
    ],
)
def test_a_quoted_block_is_a_span_over_its_text(markdown: str, expected: list[str]) -> None:
    assert blocks(f"One.\n\n{markdown}") == expected


def test_code_in_a_quoted_block_ends_with_it() -> None:
    assert text("> one\n> ```\n> code\n\ntwo") == "one\n\ntwo"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_front_matter_says_what_the_article_is(end: str) -> None:
    lines = [
        "---",
        'Outlet: "The Herald: weekly"',
        "date: 25 February 2025 # printed",
        "title: 'One'",
        "tags:",
        "  - x",
        "lang: en",
        "url: https://herald.example/1",
        "---",
        "",
        "Words.",
    ]
    found = article(end.join(lines))
    said = found.metadata
    assert found.text == "Words."
    assert found.map.line_column(0) == (11, 1)
    assert (said.outlet, said.published, said.title) == ("The Herald: weekly", "2025-02-25", "One")
    assert (said.language, said.url) == ("en", "https://herald.example/1")


def test_front_matter_may_be_toml() -> None:
    found = article('+++\noutlet = "The Herald"\ndate = 2025-02-25T10:00:00Z\ntags = ["x"]\n+++\nWords.')
    assert (found.text, found.notes) == ("Words.", ())
    assert (found.metadata.outlet, found.metadata.published) == ("The Herald", "2025-02-25T10:00:00+00:00")


def test_broken_toml_is_left_out_with_a_note() -> None:
    found = article("+++\noutlet = \n+++\nWords.")
    assert found.text == "Words."
    assert "TOML" in found.notes[0]


@pytest.mark.parametrize(
    "markdown", ["---\nNo field here.\n---\n", "---\nWords: and more.", "\n---\na: b\n---"]
)
def test_a_rule_at_the_top_is_no_front_matter(markdown: str) -> None:
    kept = text(f"{markdown}\n\nOne.").split()
    assert {*kept} == {*markdown.replace("---", "").split(), "One."}
    assert article(f"{markdown}\n\nOne.").metadata == article("One.").metadata


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("rest", ["", "\n***\n\nMore.", "\n---\n\nMore."])
def test_front_matter_without_an_end_is_read_as_far_as_it_goes(end: str, rest: str) -> None:
    found = article(f"---\noutlet: The Herald\ndate: 2031-03-04\n\nWords.\n{rest}".replace("\n", end))
    assert found.text.split() == ["Words.", *(["More."] if rest else [])]
    assert (found.metadata.outlet, found.metadata.published) == ("The Herald", "2031-03-04")
    (note,) = found.notes
    assert (
        note == "its front matter has no end: write --- on a line of its own after line 3; read up to there"
    )


def test_a_line_of_front_matter_without_its_colon_is_told_of() -> None:
    found = article("---\noutlet The Herald\ndate: 2031-03-04\n---\nWords.")
    assert (found.text, found.metadata.published) == ("Words.", "2031-03-04")
    assert found.notes[0].startswith("line 2 of its front matter is not understood")


def test_toml_without_an_end_is_read_as_far_as_it_goes() -> None:
    found = article('+++\noutlet = "The Herald"\n\nWords.')
    assert (found.text, found.metadata.outlet) == ("Words.", "The Herald")
    assert "write +++" in found.notes[0]


@pytest.mark.parametrize("written", ["yesterday", "3/4/2025"])
def test_a_date_that_cannot_be_read_is_told_with_its_line(written: str) -> None:
    found = article(f"---\noutlet: The Herald\nDate: {written}\n---\nWords.")
    assert found.metadata.published is None
    assert f"its date {written!r} (line 3) is not understood" in found.notes[0]


@pytest.mark.parametrize("markdown", ["```\ncode\n```", "![alt](i.png)", "---\ntitle: x\n---\n", "***", "> "])
def test_an_article_without_prose_is_refused(markdown: str) -> None:
    with pytest.raises(UnreadableError, match="no prose"):
        article(markdown)


def test_a_place_is_that_of_the_mark_up() -> None:
    markdown = "# Head\n\n> one &amp; **two**\n> th\\*ree"
    found = article(markdown)
    assert found.text == "Head\n\none & two\nth*ree"
    for words, written in (
        ("&", "&amp;"),
        ("two", "two"),
        ("\n", "\n\n> "),
        ("*r", "*r"),
        ("e & t", "e &amp; **t"),
    ):
        start = found.text.index(words)
        end = start + len(words) + (1 if words == "\n" else 0)
        place = found.map.file_span(Span(start, end))
        assert markdown[place.start : place.end] == written
    assert found.map.line_column(found.text.index("th*")) == (4, 3)
