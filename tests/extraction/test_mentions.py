from __future__ import annotations

from quoteverify.extraction.mentions import Form, mentions
from quoteverify.extraction.narration import narrate
from quoteverify.languages import speech
from quoteverify.model import Span


def shown(text: str) -> list[tuple[str, Form]]:
    row = narrate(text, [Span(0, len(text))], [], speech=speech("en"))
    return [(text[m.span.start : m.span.end], m.form) for m in mentions(row, speech=speech("en"))]


def test_a_role_before_a_name_belongs_to_the_name() -> None:
    assert shown("Harbour spokesman Ivo Lund said so.")[0] == ("Harbour spokesman Ivo Lund", Form.PERSON)


def test_the_head_of_a_longer_phrase_decides() -> None:
    assert shown("Lund's lawyer said so.")[0] == ("Lund's lawyer", Form.ROLE)
    assert shown("The Lund campaign said so.")[0] == ("The Lund campaign", Form.GROUP)
    assert shown("A statement said so.")[0] == ("A statement", Form.TEXT)


def test_a_name_after_an_article_is_a_body() -> None:
    assert shown("Then the Admiralty said so.")[0] == ("the Admiralty", Form.ORGANISATION)


def test_what_follows_of_belongs_to_a_description() -> None:
    assert shown("Officials at the harbour board said so.")[0][0] == "Officials at the harbour board"


def test_a_given_name_begins_a_name_in_a_run_of_capitals() -> None:
    text = "Deputy Minister for Northern Trade Anna Vole said so."
    row = narrate(text, [Span(0, len(text))], [], speech=speech("en"))
    names = [text[m.name.start : m.name.end] for m in mentions(row, speech=speech("en")) if m.name]
    assert names[-1] == "Anna Vole"


def test_subject_pronouns_are_mentions() -> None:
    assert shown("Then she said so.") == [("she", Form.PRONOUN)]
