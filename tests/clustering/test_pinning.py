"""What the settings join or part."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteverify import ConfigurationError, Document, Report, check
from quoteverify.formats.explanation import explain
from quoteverify.formats.style import PLAIN
from quoteverify.settings import Settings, load

if TYPE_CHECKING:
    from pathlib import Path

_TEXTS = {
    "news/post.txt": "“We will reopen the old pier in May,” Ines Vole said.\n",
    "news/tide.txt": "“We shall reopen the old pier in May, come what may,” Ines Vole said.\n",
    "news/mail.txt": "“Carriages must not wait below the bridge,” Ines Vole said.\n",
}
_POST, _TIDE, _MAIL = (
    ("post.txt", "the old pier"),
    ("tide.txt", "the old pier"),
    ("mail.txt", "carriages must"),
)


def pins(tmp_path: Path, **pairs: list[tuple[str, str]]) -> Settings:
    """Read a settings file with one table of each name."""
    file, tables = tmp_path / "quoteverify.toml", ""
    for name, places in pairs.items():
        rows = ", ".join(f'{{document = "{document}", words = "{words}"}}' for document, words in places)
        tables += f"[[{name}]]\nquotations = [{rows}]\n"
    file.write_text(tables, encoding="utf-8")
    return load(rules=(), file=file, environment={})


def checked(settings: Settings) -> Report:
    return check([Document.of(text, id=name) for name, text in _TEXTS.items()], settings=settings)


def groups(report: Report) -> list[str]:
    return [" ".join(w.document.id[5:9] for w in u.witnesses) for u in report.utterances]


def test_without_pins_the_evidence_decides() -> None:
    assert groups(checked(Settings())) == ["post tide", "mail"]


def test_what_is_parted_stays_apart(tmp_path: Path) -> None:
    assert groups(checked(pins(tmp_path, part=[_POST, _TIDE]))) == ["post", "tide", "mail"]


def test_what_is_joined_is_together_and_sure(tmp_path: Path) -> None:
    report = checked(pins(tmp_path, join=[_POST, _MAIL]))
    assert groups(report) == ["post tide mail"]
    assert all(join.sure for join in report.utterances[0].joins)
    assert "by the settings; joined" in explain(report, report.quotations, style=PLAIN)


def test_others_go_with_the_one_that_they_are_like(tmp_path: Path) -> None:
    report = checked(pins(tmp_path, join=[_POST, _MAIL], part=[_TIDE, ("mail.txt", "below the bridge")]))
    assert groups(report) == ["post mail", "tide"]


def test_a_document_that_is_not_there_is_passed_over(tmp_path: Path) -> None:
    assert groups(checked(pins(tmp_path, part=[_POST, ("other.txt", "anything")]))) == ["post tide", "mail"]


def test_words_that_do_not_occur_are_told_with_their_document(tmp_path: Path) -> None:
    with pytest.raises(
        ConfigurationError, match=r"\[\[join\]\]: no quotation of tide\.txt has the words 'new pier'"
    ):
        checked(pins(tmp_path, join=[_POST, ("tide.txt", "New pier")]))


def test_the_same_passage_cannot_be_parted_from_itself(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="two places are one passage of news/post"):
        checked(pins(tmp_path, part=[_POST, ("post.txt", "reopen")]))


def test_words_may_go_over_two_sentences(tmp_path: Path) -> None:
    two = Document.of("“The bridge is open. Nobody need wait,” Ines Vole said.\n", id="two.txt")
    one = Document.of("“Carriages must go home,” Ines Vole said.\n", id="one.txt")
    settings = pins(
        tmp_path, join=[("two.txt", "The bridge is open. Nobody need wait"), ("one.txt", "go home")]
    )
    assert [len(u.witnesses) for u in check([two, one], settings=settings).utterances] == [3]
