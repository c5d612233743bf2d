"""What the differences of a wording come to."""

from __future__ import annotations

import pytest

from quoteverify.model import Document, Kind, Quotation, Span, Verdict
from quoteverify.verification.gravity import weighed
from quoteverify.verification.transcripts import transcript
from quoteverify.verification.wordings import compared


def verdict(said: str, quoted: str, *, machine_made: bool = False) -> Verdict:
    document = Document.of(f"“{quoted}” said Ada Brook.", id="draft")
    quotation = Quotation("q", document, (Span(1, 1 + len(quoted)),), Kind.DIRECT)
    source = transcript(Document.of(said, id="source"))
    return weighed(compared(quotation, source, [Span(0, len(said))]), machine_made=machine_made)


@pytest.mark.parametrize(
    ("said", "quoted", "expected"),
    [
        ("We mend the wall.", "we mend the wall", "verbatim"),
        ("We mend the wall – today!", "We mend the wall, today", "verbatim"),
        ("We favour e-mails.", "We favor emails", "verbatim"),
        ("Do we mend the wall?", "Do we mend the wall.", "verbatim"),
        ("We do not mend it.", "We don’t mend it", "minor"),
        ("We mend twelve walls.", "We mend 12 walls", "minor"),
        ("We mend the wall.", "We mend [and paint] the wall", "minor"),
        ("We mend the old, cracked wall today.", "We mend the … wall today", "minor"),
        ("We will, for the first time, mend the wall.", "We will … mend the wall", "minor"),
        ("We must only mend the wall.", "We must … mend the wall", "misleading"),
        ("We will, if it rains, mend the wall.", "We will … mend the wall", "misleading"),
        ("We think that the wall holds.", "We think the wall holds", "minor"),
        ("We, we mend the wall.", "We mend the wall", "minor"),
        ("We mend, you know, the wall.", "We mend the wall", "minor"),
        ("We paint the — I mean, we mend the wall.", "We mend the wall", "minor"),
        ("We mend the walls.", "We mend the wall", "minor"),
        ("Nobody who has a boat pays for the wall.", "No one with a boat pays for the wall", "minor"),
        ("Everybody with a boat pays for the wall.", "Everyone with a boat pays for the wall", "minor"),
        ("Nobody pays for the wall.", "Nothing pays for the wall", "altered"),
        ("We mend the wall.", "We mend the mossy wall", "altered"),
        ("We mend the wall and the quay today.", "We mend the wall today", "altered"),
        ("We mend the wall quickly.", "We mend the wall slowly", "misleading"),
        ("We never mend the wall.", "We mend the wall", "misleading"),
        ("It is not just our wall.", "It is just our wall", "misleading"),
        ("We probably mend the wall.", "We mend the wall", "misleading"),
        ("The papers say that we mend the wall.", "we mend the wall", "misleading"),
        ("We mend 12 walls.", "We mend 20 walls", "misleading"),
        ("We may mend the wall.", "We will mend the wall", "misleading"),
        ("We thank Petra Lind.", "We thank Owen Sarre", "misleading"),
    ],
)
def test_a_change_has_its_weight(said: str, quoted: str, expected: str) -> None:
    assert verdict(said, quoted).value == expected


def test_many_words_without_weight_are_an_alteration() -> None:
    said = "We think that the wall is of the town, and that the quay is of the bank."
    assert verdict(said, "We think wall is of town, quay is of bank") is Verdict.ALTERED


def test_what_a_machine_misheard_is_not_held_against_the_draft() -> None:
    said, quoted = "we wait for a peace of paper", "we wait for a piece of paper"
    assert verdict(said, quoted, machine_made=True) is Verdict.MINOR
    assert verdict(said, quoted) is Verdict.ALTERED
