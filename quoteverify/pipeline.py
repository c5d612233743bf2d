"""The stages in order: the whole program on one screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.clustering import cluster, partings
from quoteverify.collation import collate
from quoteverify.extraction import extract
from quoteverify.model import (
    Collation,
    Difference,
    Document,
    Finding,
    Kind,
    Location,
    Parting,
    Quotation,
    Report,
    Severity,
    Skipped,
    Span,
    Utterance,
    Verdict,
    Verification,
    Verified,
    Witness,
)
from quoteverify.rules import DIFFERENT_UTTERANCE, VERDICTS, judge
from quoteverify.settings import DEFAULTS
from quoteverify.verification import based, verified

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from quoteverify.settings import Settings


def check(
    documents: Iterable[Document | Skipped],
    *,
    skipped: Iterable[Skipped] = (),
    sources: Sequence[Document] = (),
    settings: Settings = DEFAULTS,
    progress: Callable[[Sequence[Document]], Iterable[Document]] = iter,
) -> Report:
    """Compare the quotations of all documents across outlets and return everything found out.

    Where there are primary ``sources``, each quotation has a verdict too, and the wording of a source
    is the base of the utterances that stand in it.

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
    sources = tuple(map(_as_source, sources))
    verifications = _verifications(quotations, sources, settings)
    utterances = based(cluster(quotations, settings=settings), verifications)
    collations = tuple(collate(utterance) for utterance in utterances if _is_compared(utterance))
    found_out = (finding for each in collations for finding in _of_joined(each, settings))
    findings = (*found_out, *_wanted(_verdicts(verifications), settings))
    heard = (w.quotation for u in utterances for w in u.witnesses if w.document.kind == _TRANSCRIPT)
    passages = tuple({quotation.id: quotation for quotation in heard}.values()) if sources else ()
    return Report(
        (*found, *sources), skipped, (*quotations, *passages), utterances, collations, findings, verifications
    )


def parted(report: Report, quotations: Iterable[Quotation]) -> tuple[Parting, ...]:
    """Return why some quotations of a report are not joined to the ones that they are most like."""
    return tuple(parting for each in quotations for parting in partings(report.utterances, each))


_TRANSCRIPT = "transcript"


def _as_source(document: Document) -> Document:
    """Return a primary source, told apart from an outlet whose file has the same name."""
    return replace(document, kind=_TRANSCRIPT, outlet=f"transcript: {document.outlet}")


def verify(
    documents: Iterable[Document | Skipped],
    sources: Iterable[Document | Skipped],
    *,
    settings: Settings = DEFAULTS,
    progress: Callable[[Sequence[Document]], Iterable[Document]] = iter,
) -> Verified:
    """Return a verdict on every quotation of some documents against primary sources.

    Inputs that could not be read may be among both, as ``read`` yields them: they are handed on.  Without any
    source there is no verdict, for nothing could be found.

    >>> from quoteverify.model import Document
    >>> draft = Document.of("“We will reopen the old pier in May,” Ines Vole said.", id="draft")
    >>> speech = Document.of("VOLE: We will reopen the old pier in May.", id="speech")
    >>> [each.verdict.value for each in verify([draft], [speech]).verifications]
    ['verbatim']
    """
    drafts, texts = tuple(documents), tuple(sources)
    skipped = tuple(each for each in (*drafts, *texts) if isinstance(each, Skipped))
    found = tuple(each for each in drafts if isinstance(each, Document))
    heard = tuple(_as_source(each) for each in texts if isinstance(each, Document))
    quotations = [
        quotation for document in progress(found) for quotation in extract(document, settings=settings)
    ]
    return Verified(found, heard, skipped, _verifications(quotations, heard, settings))


def _verifications(
    quotations: Iterable[Quotation], sources: Sequence[Document], settings: Settings
) -> tuple[Verification, ...]:
    """Return the verdicts with the severities that are set; one that is ignored has none."""
    if not sources:
        return ()
    return tuple(replace(each, severity=_severity(each, settings)) for each in verified(quotations, sources))


def _severity(verification: Verification, settings: Settings) -> Severity:
    findings = tuple(_wanted(_verdicts([verification]), settings))
    return findings[0].severity if findings else Severity.NONE


def _verdicts(verifications: Iterable[Verification]) -> Iterator[Finding]:
    """Yield the verdicts that an editor is to look at, as findings; the words that prove nothing are none."""
    for each in verifications:
        if each.verdict is Verdict.VERBATIM or each.proves_nothing:
            continue
        rule = VERDICTS[each.verdict]
        place = each.passage or each.nearest
        related = (place.location,) if place and each.passage else ()
        yield Finding(
            rule,
            rule.severity,
            each.explanation,
            Location(each.quotation.document, each.quotation.span),
            related,
        )


def _is_compared(utterance: Utterance) -> bool:
    """Tell whether two outlets report it, or two versions of one article in different words."""
    outlets = {witness.document.outlet for witness in utterance.witnesses}
    return 1 < len(outlets) or any(copy.witness.text != copy.original.text for copy in utterance.copies)


def _of_joined(collation: Collation, settings: Settings) -> Iterator[Finding]:
    """Yield the findings of an utterance.

    A doubt that two passages are one has weight, for the report shows them as one; what rests on an
    unclear join has little, whatever is set.
    """
    places = [
        Location(w.document, w.span)
        for w in collation.utterance.witnesses
        if id(w) in collation.utterance.unclear
    ]
    doubts = (
        replace(finding, severity=Severity.MINOR) if finding.rule.label == DIFFERENT_UTTERANCE else finding
        for finding in judge(collation)
    )
    for finding in _wanted(doubts, settings):
        at = (finding.location, *finding.related)
        unclear = any(p.document is a.document and p.span.contains(a.span) for p in places for a in at)
        grave = unclear and finding.severity.reaches(Severity.MAJOR)
        yield replace(finding, severity=Severity.MINOR) if grave else finding


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
