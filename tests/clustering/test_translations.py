"""What was said in another language."""

from __future__ import annotations

import json
from dataclasses import replace
from types import MappingProxyType

import pytest

from quoteverify import Document, Settings, check, render
from quoteverify.languages import speech

_SAID = "“The ferries will run again in May,” Ines Vole said{}.\n\nIt rained in Ardlow.\n\n“Nobody need wait,” she said.\n"


def marks(*documents: Document, settings: Settings | None = None) -> list[str | None]:
    return [u.translated for u in check(documents, settings=settings or Settings()).utterances]


def document(name: str, more: str = "", language: str | None = None) -> Document:
    return replace(Document.of(_SAID.format(more), id=name, outlet=name.title()), language=language)


def test_nothing_is_translated_unless_something_says_so() -> None:
    assert marks(document("post", " through a loudspeaker"), document("tide")) == [None, None]


@pytest.mark.parametrize("how", [" through an interpreter", " through a translator"])
def test_who_speaks_through_an_interpreter_does_so_in_the_whole_article(how: str) -> None:
    assert marks(document("post", how), document("tide")) == ["said through an interpreter, by Post"] * 2


def test_another_speaker_of_the_same_article_does_not() -> None:
    other = "\n“Not by us,” Otto Brandt told reporters.\n"
    post = Document.of(_SAID.format(" through an interpreter") + other, id="post", outlet="Post")
    assert marks(post)[-1] is None


def test_documents_in_two_languages_cannot_both_have_the_words() -> None:
    assert (
        marks(document("post", language="en-GB"), document("tide", language="de"))
        == ["documents are in different languages: de, en"] * 2
    )


def test_the_settings_know_what_somebody_speaks() -> None:
    settings = Settings(translated=MappingProxyType({"Vole": "Danish"}))
    assert marks(document("post"), settings=settings) == ["Vole speaks Danish"] * 2


def test_articles_in_the_speaker_s_own_language_are_not_translated() -> None:
    settings = Settings(translated=MappingProxyType({"Ines Vole": "da"}))
    assert marks(document("post", language="da"), settings=settings) == [None, None]
    assert marks(document("post", language="en"), settings=settings) == ["Ines Vole speaks da"] * 2


def test_every_report_shows_it() -> None:
    other = Document.of(_SAID.format("").replace("again", "only"), id="tide")
    report = check([document("post", " through an interpreter"), other])
    for name in ("text", "markdown", "html"):
        assert "translated: said through an interpreter, by Post" in " ".join(
            render(report, format=name).split()
        )
    assert json.loads(render(report, format="json"))["utterances"][0]["translated"]


def test_the_phrases_are_sorted_and_in_lower_case() -> None:
    phrases = speech("en").interpreted
    assert list(phrases) == sorted({phrase.lower() for phrase in phrases})


def test_somebody_described_is_not_the_one_who_speaks_another_language() -> None:
    settings = Settings(translated=MappingProxyType({"Ines Vole": "Danish"}))
    said = Document.of("“We will reopen the old pier in May,” the harbour union said.", id="post")
    assert marks(said, settings=settings) == [None]
