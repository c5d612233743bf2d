"""The stages in order: the whole program on one screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify.clustering import cluster
from quoteverify.collation import collate
from quoteverify.extraction import extract
from quoteverify.model import Document, FileMap, Finding, Kind, Quotation, Report, Severity, Span, Utterance, Witness
from quoteverify.rules import DIFFERENT_UTTERANCE, judge

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quoteverify.model import Skipped


def check(documents: Iterable[Document], *, skipped: Iterable[Skipped] = ()) -> Report:
    """Compare the quotations of all documents across outlets and return everything found out."""
    documents = tuple(documents)
    quotations = tuple(quotation for document in documents for quotation in extract(document))
    utterances = cluster(quotations)
    collations = tuple(collate(utterance) for utterance in utterances if _outlets(utterance) > 1)
    findings = tuple(finding for collation in collations for finding in judge(collation))
    return Report(documents, tuple(skipped), quotations, utterances, collations, findings)


def _outlets(utterance: Utterance) -> int:
    return len({witness.document.outlet for witness in utterance.witnesses})


@dataclass(frozen=True, slots=True)
class Difference:
    """How one rendering differs from another."""

    labels: tuple[str, ...]
    """The gravest first; ``("identical",)`` where only the normalised form differs."""
    severity: Severity
    same_utterance: bool
    findings: tuple[Finding, ...]
    """Located in the variant, related to the reference."""


def compare(reference: str, variant: str) -> Difference:
    """Label the wording differences of two renderings of one quotation."""
    witnesses = tuple(
        _standing_alone(text, name) for text, name in ((reference, "reference"), (variant, "variant"))
    )
    findings = judge(collate(Utterance("u1", None, witnesses), base=witnesses[0]))
    labels = tuple(dict.fromkeys(f.rule.label for f in sorted(findings, key=lambda f: -f.severity.rank)))
    severity = max((f.severity for f in findings), key=lambda s: s.rank, default=Severity.NONE)
    return Difference(labels or ("identical",), severity, DIFFERENT_UTTERANCE not in labels, findings)


def _standing_alone(text: str, name: str) -> Witness:
    whole = Span(0, len(text))
    document = Document(name, text, name, name, FileMap((0,), (0,), (len(text),), (0,)))
    return Witness(Quotation(f"{name}:q1", document, (whole,), Kind.DIRECT), whole)
