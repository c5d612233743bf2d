"""What a finding is about, without its place."""

from __future__ import annotations

import pytest

from quoteverify.identity import Identity, fingerprints, identity, relative
from quoteverify.model import Document, Finding, Kind, Location, Quotation, Rule, Severity, Span

RULE = Rule("QV401", "negation", "T", Severity.MAJOR, "Help.")


def finding(
    text: str, words: str, *, path: str = "drafts/a.md", speaker: str | None = "Ines Vole"
) -> Finding:
    document = Document.of(text, id=path)
    start = text.index(words)
    span = Span(start, start + len(words))
    quotation = Quotation(f"{path}:q1", document, (span,), Kind.DIRECT, speaker=speaker)
    return Finding(RULE, Severity.MAJOR, "m", Location(document, span), quotation=quotation)


def test_words_count_as_they_are_compared_and_places_do_not() -> None:
    one = identity(finding("x “We’ll sail!”", "We’ll sail!"), folder="drafts")
    other = identity(finding("“we'll SAIL” y", "we'll SAIL"), folder="drafts")
    assert one == other == Identity("a.md", "QV401", "ines vole", "we'll sail")


def test_a_finding_without_a_speaker_or_a_quotation_has_one_too() -> None:
    whole = finding("We sail", "We sail", speaker=None)
    bare = Finding(RULE, Severity.MAJOR, "m", whole.location)
    assert identity(whole, folder=".") == identity(bare, folder=".")


def test_the_same_twice_has_two_fingerprints() -> None:
    each = finding("We sail", "We sail")
    first, second = fingerprints([each, each], folder=".")
    assert first != second
    assert fingerprints([each], folder=".") == [first]


@pytest.mark.parametrize(
    ("path", "folder", "seen"),
    [
        ("a/b.md", ".", "a/b.md"),
        ("./a/b.md", "a", "b.md"),
        ("a.md", "b", "../a.md"),
        ("/a/b.md", "/a", "b.md"),
    ],
)
def test_a_path_is_seen_from_a_folder(path: str, folder: str, seen: str) -> None:
    assert relative(path, folder=folder) == seen
