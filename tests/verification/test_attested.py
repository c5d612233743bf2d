"""Two wordings that are both true."""

from __future__ import annotations

import json

import pytest

from quoteverify import Document, Report, check, render

_POST = "“We will reopen the old pier in May if the weather allows it,” Ines Vole said.\n"
_TIDE = "“We will reopen the old pier in June if the weather allows it,” Ines Vole said.\n"
_ONCE = "VOLE: We will reopen the old pier in May if the weather allows it. That is what I came to say.\n"
_TWICE = _ONCE + "\nQ. When?\n\nVOLE: We will reopen the old pier in June if the weather allows it.\n"


def checked(source: str) -> Report:
    documents = [
        Document.of(text, id=f"{name}.txt", outlet=name) for name, text in (("Post", _POST), ("Tide", _TIDE))
    ]
    return check(documents, sources=[Document.of(source, id="speech.txt")])


def test_what_was_said_once_has_one_true_wording() -> None:
    report = checked(_ONCE)
    assert [u.attested for u in report.utterances if u.attested] == []
    assert "number_change" in {each.rule.label for finding in report.findings for each in finding.evidence}


def test_where_a_source_has_both_wordings_neither_is_an_error() -> None:
    report = checked(_TWICE)
    assert report.findings == ()
    attested = [each for utterance in report.utterances for each in utterance.attested]
    assert [each.witness.text.rstrip(",") for each in attested] in (
        ["We will reopen the old pier in June if the weather allows it"],
        ["We will reopen the old pier in May if the weather allows it"],
    )


@pytest.mark.parametrize("format", ["text", "markdown", "html"])
def test_a_note_says_so(format: str) -> None:  # noqa: A002
    shown = " ".join(render(checked(_TWICE), format=format).split())
    assert "said twice: the words that" in shown
    assert "speech.txt:" in shown


def test_json_names_the_other_passage() -> None:
    (utterance,) = json.loads(render(checked(_TWICE), format="json"))["utterances"][:1]
    assert [each["passage"]["source"] for each in utterance["attested"]] == ["speech.txt"]
