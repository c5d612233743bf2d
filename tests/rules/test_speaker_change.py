"""The same words under another name."""

from __future__ import annotations

from quoteverify import Document, Severity, check


def test_a_name_that_was_inferred_from_a_pronoun_is_a_minor_matter() -> None:
    sentence = "“It was only waiting for a storm to knock the old pier down,” {} said."
    post = Document.of("Ada Brook came.\n\n" + sentence.format("she"), id="post", outlet="Post")
    tide = Document.of(sentence.format("Carla Dunn"), id="tide", outlet="Tide")
    (finding,) = check([post, tide]).findings
    assert (finding.rule.id, finding.severity) == ("QV601", Severity.MINOR)
    assert "the speaker differs, Ada Brook or Carla Dunn: " in finding.message


def test_two_sentences_of_one_quotation_have_one_dispute() -> None:
    words = (
        "“It was only waiting for a storm to knock the old pier down. "
        "Nobody will ever build such a pier again,” {} said."
    )
    documents = [
        Document.of(words.format(name), id=name, outlet=name) for name in ("Ada Brook", "Carla Dunn")
    ]
    assert [finding.rule.id for finding in check(documents).findings] == ["QV601"]


def test_a_dispute_about_the_speaker_does_not_say_that_nobody_else_has_the_words() -> None:
    words = "“It was only waiting for a storm to knock the old pier down,” {} said."
    names = ["Ada Brook", "Ada Brook", "Ada Brook", "Carla Dunn"]
    documents = [Document.of(words.format(name), id=str(n), outlet=str(n)) for n, name in enumerate(names)]
    (finding,) = [each for each in check(documents).findings if each.rule.id == "QV601"]
    assert "no other outlet" not in finding.message
