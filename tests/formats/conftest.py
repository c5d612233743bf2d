"""A small report, made by hand: three outlets, one utterance, two findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteverify.model import (
    Collation,
    Comparison,
    Document,
    Finding,
    Join,
    Kind,
    Location,
    Quotation,
    Reading,
    Report,
    Rule,
    Severity,
    Skipped,
    Span,
    Utterance,
    Variant,
    Witness,
)
from quoteverify.words import tokenise

if TYPE_CHECKING:
    from collections.abc import Callable

NEGATION = Rule("QV901", "negation", "A negation is in one only", Severity.MAJOR, "Help.", lambda _: iter(()))
ADDITION = Rule("QV902", "addition", "Words were added", Severity.MINOR, "Help.", lambda _: iter(()))


def document(name: str, text: str, *, outlet: str) -> Document:
    return Document.of(text, id=name, outlet=outlet)


def quotation(
    source: Document, words: str, *, kind: Kind = Kind.DIRECT, speaker: str | None = None
) -> Quotation:
    start = source.text.index(words)
    mention = source.text.find("said")
    cue = Span(mention, mention + 4) if mention >= 0 else None
    return Quotation(
        f"{source.id}:q1",
        source,
        (Span(start, start + len(words)),),
        kind,
        cue=cue,
        speaker=speaker,
        confidence=0.9,
        reason="cue",
    )


def reading(witness: Witness, words: str, *, before: str = "") -> Reading:
    """The words in a witness; for none, the place before some others."""
    start = witness.document.text.index(words or before, witness.span.start)
    span = Span(start, start + len(words))
    return Reading(witness, span, tokenise(witness.document.text, span=span))


@pytest.fixture
def told() -> Callable[..., Report]:
    """Make the report, with any words in the place of the outlets' own."""

    def make(  # noqa: PLR0913  # each is one thing that an article or a rule may say
        *,
        herald: str = "We will not close the school.",
        gazette: str = "We will close the old school.",
        speaker: str = "Ann Orme",
        outlet: str = "The Gazette",
        name: str = "gazette.txt",
        message: str = "The Herald has “not”, The Gazette does not",
    ) -> Report:
        first = document("herald.txt", f"Town hall\n\n“{herald}” said Ann Orme.\n", outlet="The Herald")
        second = document(name, f"“{gazette}” said Orme.\n", outlet=outlet)
        third = document("courier.txt", "The school would stay open.\n", outlet="Courier")
        quotations = (
            quotation(first, herald, speaker=speaker),
            quotation(second, gazette, speaker=speaker),
            quotation(third, "The school would stay open", kind=Kind.INDIRECT, speaker=speaker),
        )
        base, other, paraphrase = (Witness(each, each.contents[0]) for each in quotations)
        joins = tuple(
            Join(w, n, 0.75, ("school",)) for w, n in ((base, other), (other, base), (paraphrase, base))
        )
        utterance = Utterance("u1", speaker, (base, other, paraphrase), joins)
        dropped = Variant(reading(base, "not"), reading(other, "", before=" close"))
        added = Variant(reading(base, "", before=" school"), reading(other, "old"))
        comparisons = (
            Comparison(reading(base, herald), reading(other, gazette), (dropped, added)),
            Comparison(reading(base, herald), reading(paraphrase, paraphrase.text), ()),
        )
        findings = (
            Finding(NEGATION, Severity.MAJOR, message, dropped.witness.location, (dropped.base.location,)),
            Finding(
                ADDITION, Severity.MINOR, "“old” was added", added.witness.location, (added.base.location,)
            ),
        )
        skipped = (Skipped("broken.pdf", "not a text"),)
        collations = (Collation(utterance, base, comparisons),)
        return Report((first, second, third), skipped, quotations, (utterance,), collations, findings)

    return make


@pytest.fixture
def report(told: Callable[..., Report]) -> Report:
    """The report as it is."""
    return told()


@pytest.fixture
def agreeing(report: Report) -> Report:
    """The same where the outlets print the same words, one of them fewer."""
    (collation,) = report.collations
    base = collation.base
    shorter = document("mirror.txt", "“We will not close,” said Orme.\n", outlet="Mirror")
    witness = Witness(quotation(shorter, "We will not close"), Span(1, 18))
    end = Location(shorter, Span(18, 18)).span
    missing = Variant(reading(base, "the school"), Reading(witness, end, ()))
    comparison = Comparison(reading(base, base.text), reading(witness, witness.text), (missing,))
    utterance = Utterance("u1", None, (base, witness))
    quotations = (base.quotation, witness.quotation)
    collations = (Collation(utterance, base, (comparison,)),)
    return Report((base.document, shorter), (), quotations, (utterance,), collations, ())
