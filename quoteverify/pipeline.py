"""The stages in order: the whole program on one screen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.clustering import cluster, partings
from quoteverify.collation import beside, collate
from quoteverify.extraction import extract
from quoteverify.gate import on_drafts
from quoteverify.gate.severities import graded, is_named
from quoteverify.gate.styles import explained, in_style, joined_in_style, verified_in_style, with_ruling
from quoteverify.gate.support import alone, unsupported
from quoteverify.gate.work import extracted
from quoteverify.model import (
    Collation,
    Difference,
    Document,
    Finding,
    Kind,
    Location,
    Medium,
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
from quoteverify.rules import DIFFERENT_UTTERANCE, VERDICTS, judge, strays
from quoteverify.settings import DEFAULTS
from quoteverify.verification import as_source, based, resting, verified

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from quoteverify.gate.cache import Cache
    from quoteverify.settings import Settings


def check(  # noqa: PLR0913  # each is one thing that the program is given
    documents: Iterable[Document | Skipped],
    *,
    skipped: Iterable[Skipped] = (),
    sources: Sequence[Document] = (),
    against: Sequence[Document] = (),
    settings: Settings = DEFAULTS,
    progress: Callable[[Sequence[Document]], Iterable[Document]] = iter,
    cache: Cache | None = None,
) -> Report:
    """Compare the quotations of all documents across outlets and return everything found out.

    Where there are primary ``sources``, each quotation has a verdict too, and the wording of a source
    is the base of the utterances that stand in it.  Documents to compare ``against`` are evidence: findings
    are on the others only, which are drafts.  What comments let pass is still found: see ``gate.sifted``.

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
    quotations = extracted((*found, *against), settings=settings, progress=progress, cache=cache)
    sources = tuple(map(as_source, sources))
    drafts, others = frozenset(found), frozenset(against)
    own = tuple(quotation for quotation in quotations if quotation.document not in others)
    verifications = _verifications(own, sources, settings)
    utterances = based(cluster(quotations, settings=settings), verifications)
    compared = tuple(u for u in utterances if _is_compared(u) and _touches(u, drafts))
    collations = tuple(collate(utterance, but=drafts if against else ()) for utterance in compared)
    differences = [
        _with_evidence(finding, collation, others)
        for collation in collations
        for finding in joined_in_style(_of_joined(collation), collation, settings.house_style)
    ]
    lone = [*unsupported(own, utterances, verifications, against=against)] if against else []
    found_out = resting(
        with_ruling(_as_their_joins(graded(_once(differences), settings), utterances)),
        graded(_unless_told_by(lone, _verdicts(v for v in verifications if _tells(v, settings))), settings),
    )
    report = Report(
        documents=(*found, *against, *sources),
        skipped=skipped,
        quotations=(*quotations, *(_heard(utterances) if sources else ())),
        utterances=utterances,
        collations=collations,
        findings=(*found_out, *graded([*alone(compared, against=against), *lone], settings)),
        verifications=verifications,
        against=tuple(against),
    )
    return on_drafts(report, drafts=drafts)


def _heard(utterances: Iterable[Utterance]) -> Iterable[Quotation]:
    """Return the passages of primary sources that utterances have as their bases, each once."""
    found = (w.quotation for u in utterances for w in u.witnesses if w.document.kind == _TRANSCRIPT)
    return {quotation.id: quotation for quotation in found}.values()


def parted(report: Report, quotations: Iterable[Quotation]) -> tuple[Parting, ...]:
    """Return why some quotations of a report are not joined to the ones that they are most like."""
    return tuple(parting for each in quotations for parting in partings(report.utterances, each))


_TRANSCRIPT = "transcript"


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
    heard = tuple(as_source(each) for each in texts if isinstance(each, Document))
    quotations = [
        quotation for document in progress(found) for quotation in extract(document, settings=settings)
    ]
    verifications = _verifications(quotations, heard, settings)
    sought = {each.quotation.id for each in verifications}
    unsought = sum(quotation.id not in sought for quotation in quotations) if heard else 0
    return Verified(found, heard, skipped, verifications, unsought)


def _verifications(
    quotations: Iterable[Quotation], sources: Sequence[Document], settings: Settings
) -> tuple[Verification, ...]:
    """Return the verdicts with the severities that are set; one that is ignored has none."""
    if not sources:
        return ()
    return tuple(_graded(each, settings) for each in verified(quotations, sources))


def _graded(verification: Verification, settings: Settings) -> Verification:
    in_house = verified_in_style(verification, settings)
    finding = next(graded(_verdicts([in_house]), settings), None)
    if finding is None:
        return replace(in_house, severity=Severity.NONE, ruling=None)
    notes = [explained(finding.ruling, finding.severity)] if finding.ruling else []
    return replace(
        in_house,
        severity=finding.severity,
        ruling=finding.ruling,
        explanation="; ".join([in_house.explanation, *notes]),
    )


def _tells(verification: Verification, settings: Settings) -> bool:
    """Tell whether a verdict is a finding: most quotations that stand nowhere are of others than the sources.

    Whoever names the rule in the settings wants to see all.
    """
    if verification.verdict is not Verdict.NOT_FOUND:
        return True
    if verification.quotation.kind is Kind.OTHER:
        return False
    path = verification.quotation.document.path
    rule = VERDICTS[Verdict.NOT_FOUND]
    return verification.known_speaker or is_named(rule, path=path, settings=settings)


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
            each.severity,
            each.explanation,
            Location(each.quotation.document, each.quotation.span),
            related,
            each.quotation,
            ruling=each.ruling,
        )


def _once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Leave out what was said already: sentences of one quotation share a dispute about its speaker."""
    said = set()
    for finding in findings:
        places = (finding.location, *finding.related)
        identity = (finding.rule.id, *((id(place.document), place.span) for place in places))
        if identity not in said:
            said.add(identity)
            yield finding


def _touches(utterance: Utterance, documents: Collection[Document]) -> bool:
    return any(witness.document in documents for witness in utterance.witnesses)


def _with_evidence(finding: Finding, collation: Collation, against: Collection[Document]) -> Finding:
    """Relate what is found in a draft to what every other outlet prints, too."""
    seen = {place.document for place in (finding.location, *finding.related)}
    others = [w for w in collation.utterance.witnesses if w.document in against and w.document not in seen]
    return replace(finding, related=(*finding.related, *(witness.location for witness in others)))


def _unless_told_by(lone: Iterable[Finding], verdicts: Iterable[Finding]) -> Iterator[Finding]:
    """Leave out that no source has a quotation where it is told already that nobody has."""
    told = {finding.quotation.id for finding in lone if finding.quotation}
    absent = VERDICTS[Verdict.NOT_FOUND]
    yield from (f for f in verdicts if f.rule is not absent or (f.quotation and f.quotation.id not in told))


def _is_compared(utterance: Utterance) -> bool:
    """Tell whether two outlets report it, or two versions of one article in different words."""
    outlets = {witness.document.outlet for witness in utterance.witnesses}
    return 1 < len(outlets) or any(copy.witness.text != copy.original.text for copy in utterance.copies)


def _of_joined(collation: Collation) -> Iterator[Finding]:
    """Yield the findings of an utterance; a doubt that its passages are one has weight.

    What is too unlike the base to be judged by it may still turn the sense of what another outlet has.
    """
    found = judge(collation, gather=True)
    for finding in found:
        doubt = finding.rule.label == DIFFERENT_UTTERANCE
        yield replace(finding, severity=Severity.MINOR) if doubt else finding
    for witness in strays(collation, found):
        if again := beside(collation.utterance, witness, but=collation.base):
            told = judge(again, gather=True)
            if all(finding.rule.label != DIFFERENT_UTTERANCE for finding in told):
                yield from (finding for finding in told if finding.severity is Severity.MAJOR)


def _as_their_joins(findings: Iterable[Finding], utterances: Iterable[Utterance]) -> Iterator[Finding]:
    """Give little weight to what rests on an unclear join, whatever is set."""
    unclear: dict[Document, list[Span]] = {}
    for utterance in utterances:
        doubtful = utterance.unclear
        for witness in utterance.witnesses if doubtful else ():
            if id(witness) in doubtful:
                unclear.setdefault(witness.document, []).append(witness.span)
    for finding in findings:
        compared = (finding.location, *finding.related[:1]) if finding.rule.check is not None else ()
        rests = any(span.contains(at.span) for at in compared for span in unclear.get(at.document, ()))
        grave = finding.severity.reaches(Severity.MAJOR)
        yield replace(finding, severity=Severity.MINOR, ruling=None) if rests and grave else finding


def compare(
    reference: str, variant: str, *, settings: Settings = DEFAULTS, medium: Medium = Medium.SPOKEN
) -> Difference:
    """Label the wording differences of two renderings of one quotation, of words that were said or printed.

    >>> compare("We will not sign.", "We will sign.").severity.value
    'major'
    """
    witnesses = tuple(
        _standing_alone(text, name) for text, name in ((reference, "reference"), (variant, "variant"))
    )
    collation = collate(Utterance("u1", None, witnesses), base=witnesses[0])
    found = judge(collation)
    same = all(finding.rule.label != DIFFERENT_UTTERANCE for finding in found)
    findings = tuple(with_ruling(graded(in_style(found, settings.house_style, medium), settings)))
    labels = tuple(dict.fromkeys(f.rule.label for f in sorted(findings, key=lambda f: -f.severity.rank)))
    severity = max((f.severity for f in findings), key=lambda s: s.rank, default=Severity.NONE)
    return Difference(labels if found else ("identical",), severity, same, findings, collation)


def _standing_alone(text: str, name: str) -> Witness:
    whole = Span(0, len(text))
    document = Document.of(text, id=name)
    return Witness(Quotation(f"{name}:q1", document, (whole,), Kind.DIRECT), whole)
