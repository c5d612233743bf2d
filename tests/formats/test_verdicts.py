"""Verdicts as text, JSON and Markdown."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from quoteverify.extraction import extract
from quoteverify.formats import blocks
from quoteverify.formats.listing import LISTINGS
from quoteverify.formats.style import PLAIN, Style
from quoteverify.formats.verdicts import VERDICTS, summary
from quoteverify.model import Document, Skipped, Verified
from quoteverify.pipeline import check, verify
from quoteverify.settings import Settings
from quoteverify.settings.house import Own

DRAFT = (
    "“We owe 60 million crowns,” Ada Brook said. “The pier will open again in the month of May,” Ada Brook said. "
    "Ada Brook called it “old”. “The gulls of this coast have never once paid a fare,” Ada Brook said."
)
SPEECH = "BROOK: We owe 6 million crowns. The pier will open again in the month of May, and it is old."
KEYS = [
    "document",
    "start",
    "end",
    "text",
    "speaker",
    "verdict",
    "source",
    "source_start",
    "source_end",
    "source_text",
    "source_speaker",
    "labels",
    "severity",
    "explanation",
]


@pytest.fixture
def found() -> Verified:
    return verify([Document.of(DRAFT, id="draft.md")], [Document.of(SPEECH, id="speech.txt")])


def test_the_text_shows_both_wordings_and_marks_what_differs(found: Verified) -> None:
    text = VERDICTS["text"](found, PLAIN)
    assert "misleading  draft.md:1:2  Ada Brook" in text
    assert "quotation  “We owe *60 million* crowns,”" in text
    assert "source     “We owe *6 million* crowns”" in text
    assert "at         speech.txt:1:8, turn 1, Brook" in text


def test_words_that_prove_nothing_are_called_so(found: Verified) -> None:
    assert "too short to tell  draft.md:1:" in VERDICTS["text"](found, PLAIN)


def test_the_last_line_counts_the_verdicts(found: Verified) -> None:
    line = "4 quotations: 1 verbatim, 1 not found, 1 misleading, 1 too short to tell"
    assert summary(found) == line
    assert VERDICTS["text"](found, PLAIN).endswith(f"\n{line}\n")


def test_colour_stands_for_the_asterisks(found: Verified) -> None:
    text = VERDICTS["text"](found, Style(colour=True))
    assert "\x1b[1;33m60 million\x1b[0m" in text
    assert "*60" not in text


def test_a_line_has_the_documented_keys_first(found: Verified) -> None:
    lines = [json.loads(line) for line in VERDICTS["jsonl"](found, PLAIN).splitlines()]
    assert [list(line)[: len(KEYS)] for line in lines] == [KEYS] * 4
    assert [line["verdict"] for line in lines] == ["misleading", "verbatim", "verbatim", "not_found"]
    assert [line["severity"] for line in lines] == ["major", "none", "none", "minor"]
    first = lines[0]
    assert (
        SPEECH[first["source_start"] : first["source_end"]]
        == first["source_text"]
        == "We owe 6 million crowns"
    )
    assert (first["source"], first["source_speaker"], first["labels"]) == (
        "speech.txt",
        "Brook",
        ["number_change"],
    )


def test_what_is_not_found_has_no_source_but_may_have_a_nearest_passage(found: Verified) -> None:
    line = json.loads(VERDICTS["jsonl"](found, PLAIN).splitlines()[3])
    assert [line[key] for key in ("source", "source_start", "source_end", "source_text")] == [None] * 4
    assert line["passage"] is None


def test_words_that_are_repeated_name_both() -> None:
    draft = Document.of("“We will never sell the old quay to anybody,” Carl Dunn said.", id="draft.md")
    said = "BROOK: Carl Dunn told me, “We will never sell the old quay to anybody.”\nDUNN: Did I?"
    (line,) = VERDICTS["jsonl"](verify([draft], [Document.of(said, id="s.txt")]), PLAIN).splitlines()
    assert json.loads(line)["source_speaker"] == "Carl Dunn (quoted by Brook)"


def test_the_object_holds_everything(found: Verified) -> None:
    node = json.loads(VERDICTS["json"](replace(found, skipped=(Skipped("x.pdf", "not a text"),)), PLAIN))
    assert list(node) == ["schema", "documents", "sources", "skipped", "summary", "verifications"]
    assert node["summary"] == {
        "verbatim": 2,
        "minor": 0,
        "not_found": 1,
        "altered": 0,
        "misleading": 1,
        "misattributed": 0,
    }
    assert [each["id"] for each in node["sources"]] == ["speech.txt"]


def test_markdown_shows_what_has_a_severity(found: Verified) -> None:
    text = VERDICTS["markdown"](replace(found, skipped=(Skipped("x.pdf", "not a text"),)), PLAIN)
    assert "### misleading: `draft.md:1:2`" in text
    assert "| quotation | “We owe **60 million** crowns,” | Ada Brook |" in text
    assert "### verbatim" not in text
    assert "- `x.pdf` not a text" in text


@pytest.mark.parametrize("name", VERDICTS)
def test_nothing_to_verify_is_rendered_too(name: str) -> None:
    text = VERDICTS[name](Verified((), (), (), ()), PLAIN)
    assert text == "" if name == "jsonl" else text.endswith("\n")


@pytest.mark.parametrize("name", VERDICTS)
def test_what_others_wrote_is_safe_to_show(name: str) -> None:
    draft = Document.of(
        "“We owe \x1b[31m60 million\u202e crowns to <b>nobody</b>,” Ada Brook said.", id="d\x07.md"
    )
    source = Document.of("BROOK: We owe 6 million crowns to <b>nobody</b>.\x1b[2J", id="s.txt")
    text = VERDICTS[name](verify([draft], [source]), PLAIN)
    assert not set(text) & {"\x1b", "\u202e", "\x07"}
    if name == "markdown":
        assert "<b>" not in text


def test_a_quotation_over_paragraphs_is_shown_without_the_marks_between_them() -> None:
    draft = Document.of(
        "“We will mend the wall today.\n\n“The bank will lend us six for it,” Ada Brook said.", id="draft"
    )
    source = Document.of("BROOK: We will mend the wall today. The bank will lend us five for it.", id="talk")
    text = VERDICTS["text"](verify([draft], [source]), PLAIN)
    assert "“We will mend the wall today. The bank will lend us *six* for it,”" in text


def test_the_parts_of_an_interrupted_quotation_are_counted_as_one_quotation() -> None:
    draft = Document.of("“We owe 6 million crowns,” Ada Brook said, “and it is a very old pier.”", id="draft")
    assert summary(verify([draft], [Document.of(SPEECH, id="speech")])).startswith("1 quotation in 2 parts: ")


def test_the_same_article_has_as_many_quotations_for_every_command() -> None:
    draft = Document.of(
        "“We will mend the wall,” Ada Brook said, “and the roof of it.”\n\nA book titled “Old Nets” came out.",
        id="draft",
    )
    source = Document.of("BROOK: We will mend the wall and the roof of it.", id="talk")
    verified = VERDICTS["text"](verify([draft], [source]), PLAIN).splitlines()[-1]
    assert verified == "2 quotations in 3 parts: 2 verbatim, 1 nobody's words"
    *_, listed = LISTINGS["text"]([(draft, extract(draft))], PLAIN)
    assert listed == "2 quotations in 3 parts: 1 direct, 1 other\n"
    assert blocks.summary(check([draft])).startswith("1 document, 2 quotations, ")


def test_a_verdict_that_a_house_style_grades_says_so_in_every_format() -> None:
    draft = Document.of("“There are lots of herring in the bay this winter,” Ada Brook said.", id="draft.md")
    speech = Document.of("BROOK: There is lots of herring in the bay this winter.", id="speech.txt")
    own = {"our_*own*": Own(like="ap")}
    found = verify([draft], [speech], settings=Settings(style="our_*own*", styles=own))
    assert VERDICTS["text"](found, PLAIN).startswith("minor (major in house style our_*own*)  draft.md:1:2")
    assert "### minor (major in house style our\\_\\*own\\*)" in VERDICTS["markdown"](found, PLAIN)
    line = json.loads(VERDICTS["jsonl"](found, PLAIN))
    assert (line["verdict"], line["severity"]) == ("minor", "major")
    assert line["style"] == {"name": "our_*own*", "medium": "spoken", "kinds": ["grammar"]}
    assert line["changes"][0]["style"] == line["style"]
    allowed = verify([draft], [speech], settings=Settings(style="guardian"))
    assert VERDICTS["text"](allowed, PLAIN).startswith("minor (allowed in house style guardian)")
    assert summary(allowed) == "1 quotation: 1 minor"
