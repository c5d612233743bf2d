"""The stages in order: the whole program on one screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.clustering import cluster
from quoteverify.collation import collate
from quoteverify.extraction import extract
from quoteverify.model import (
    Difference,
    Document,
    Kind,
    Quotation,
    Report,
    Severity,
    Skipped,
    Span,
    Utterance,
    Witness,
)
from quoteverify.rules import DIFFERENT_UTTERANCE, judge
from quoteverify.settings import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from quoteverify.model import Finding
    from quoteverify.settings import Settings


def check(
    documents: Iterable[Document | Skipped],
    *,
    skipped: Iterable[Skipped] = (),
    settings: Settings = DEFAULTS,
    progress: Callable[[Sequence[Document]], Iterable[Document]] = iter,
) -> Report:
    """Compare the quotations of all documents across outlets and return everything found out.

    Inputs that could not be read may be among the documents, as ``read`` yields them, or in
    ``skipped``: they are handed on.  ``progress`` is given the documents and returns them one by
    one, and so sees how far the work has come.

    >>> from quoteverify.pipeline import check
    >>> check(()).findings
    ()
    """
    inputs = tuple(documents)
    skipped = (*skipped, *(each for each in inputs if isinstance(each, Skipped)))
    found = tuple(each for each in inputs if isinstance(each, Document))
    quotations = tuple(
        quotation
        for document in progress(found)
        for quotation in extract(document, indirect=True, settings=settings)
    )
    utterances = cluster(quotations)
    collations = tuple(collate(utterance) for utterance in utterances if _outlets(utterance) > 1)
    found_out = (_of_joined(finding) for collation in collations for finding in judge(collation, gather=True))
    findings = tuple(_wanted(found_out, settings))
    return Report(found, skipped, quotations, utterances, collations, findings)


def _outlets(utterance: Utterance) -> int:
    return len({witness.document.outlet for witness in utterance.witnesses})


def _of_joined(finding: Finding) -> Finding:
    """Give weight to a doubt that two passages are one utterance: the report shows them as one."""
    doubt = finding.rule.label == DIFFERENT_UTTERANCE
    return replace(finding, severity=Severity.MINOR) if doubt else finding


def _wanted(findings: Iterable[Finding], settings: Settings) -> Iterator[Finding]:
    """Yield the findings of the rules that are applied, with the severities that are set."""
    for finding in findings:
        names = {finding.rule.id, finding.rule.label}
        if (settings.select and names.isdisjoint(settings.select)) or not names.isdisjoint(settings.ignore):
            continue
        by_label = settings.severity.get(finding.rule.label, finding.severity)
        yield replace(finding, severity=settings.severity.get(finding.rule.id, by_label))


def compare(reference: str, variant: str, *, settings: Settings = DEFAULTS) -> Difference:
    """Label the wording differences of two renderings of one quotation.

    >>> compare("We will not sign.", "We will sign.").severity.value
    'major'
    """
    witnesses = tuple(
        _standing_alone(text, name) for text, name in ((reference, "reference"), (variant, "variant"))
    )
    collation = collate(Utterance("u1", None, witnesses), base=witnesses[0])
    found = judge(collation)
    same = all(finding.rule.label != DIFFERENT_UTTERANCE for finding in found)
    findings = tuple(_wanted(found, settings))
    labels = tuple(dict.fromkeys(f.rule.label for f in sorted(findings, key=lambda f: -f.severity.rank)))
    severity = max((f.severity for f in findings), key=lambda s: s.rank, default=Severity.NONE)
    return Difference(labels if found else ("identical",), severity, same, findings, collation)


def _standing_alone(text: str, name: str) -> Witness:
    whole = Span(0, len(text))
    document = Document.of(text, id=name)
    return Witness(Quotation(f"{name}:q1", document, (whole,), Kind.DIRECT), whole)
