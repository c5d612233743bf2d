"""Renderings that are worded afresh get one note; what matters is still told on its own."""

from __future__ import annotations

from quoteverify.collation import collate
from quoteverify.model import Document, Finding, Kind, Quotation, Severity, Span, Utterance, Witness
from quoteverify.rules import judge

POST = "We have rebuilt every one of the nine bridges over the river, and our children cross them to school."
TIDE = "All nine crossings on the water stand once more, and the young ones walk over these on their way to class."
ECHO = "Not a single crossing lies in ruins any more, all nine stand, and pupils reach their lessons by them."


def found(*texts: str, gather: bool = True) -> tuple[Finding, ...]:
    witnesses = tuple(
        witness(text, outlet) for text, outlet in zip(texts, ("Post", "Tide", "Echo"), strict=False)
    )
    return judge(collate(Utterance("u1", None, witnesses), base=witnesses[0]), gather=gather)


def witness(text: str, outlet: str) -> Witness:
    whole = Span(0, len(text))
    document = Document.of(text, id=outlet)
    return Witness(Quotation(f"{outlet}:q1", document, (whole,), Kind.DIRECT), whole)


def test_two_renderings_that_are_worded_afresh_share_one_note() -> None:
    note, *others = found(POST, TIDE, ECHO)
    assert note.rule.label == "translation_variant"
    assert [place.document.id for place in (note.location, *note.related)] == ["Tide", "Post", "Echo"]
    assert [finding for finding in others if finding.severity is Severity.MINOR] == []


def test_the_note_shows_every_rendering_by_its_beginning_and_end() -> None:
    note, *_ = found(POST, TIDE)
    assert note.message.startswith("the statement is worded afresh: Post has “We have rebuilt every one")
    assert "Tide has “All nine crossings" in note.message


def test_another_number_is_told_beside_the_note() -> None:
    labels = [finding.rule.label for finding in found(POST, TIDE.replace("nine", "ninety"))]
    assert labels == ["translation_variant", "number_change"]


def test_a_few_words_that_differ_are_told_one_by_one() -> None:
    other = POST.replace("rebuilt", "restored").replace("children", "sons")
    assert [finding.rule.label for finding in found(POST, other)] == ["substitution", "entity_change"]


def test_without_gathering_each_comparison_is_told_on_its_own() -> None:
    assert [f.rule.label for f in found(POST, TIDE, ECHO, gather=False)].count("translation_variant") == 2


def test_a_clause_that_one_of_three_outlets_has_inside_is_major() -> None:
    added = POST.replace(", and", ", which the old mayor never even tried, and")
    assert [f.severity for f in found(POST, added, POST)] == [Severity.MAJOR]
    assert [f.severity for f in found(POST, added)] == [Severity.MINOR]


def test_a_clause_at_the_end_may_only_be_quoted_at_greater_length() -> None:
    longer = POST.replace("school.", "school, where new teachers from the valley are waiting for them.")
    assert [f.severity for f in found(POST, longer, POST)] == [Severity.MINOR]


def test_another_clause_in_one_of_three_outlets_is_no_paraphrase() -> None:
    other = POST.replace("our children cross them to school", "foreign merchants pay heavy tolls there")
    assert Severity.MAJOR in [f.severity for f in found(POST, other, POST)]
