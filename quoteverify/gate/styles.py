"""How grave a difference is by the house style that is set, and what is said of it then.

A style has no say in what changes the sense: nothing that is major is touched, nor is what is graver than its
rule's findings mostly are made milder.  It raises nothing where nobody's words were promised or heard for
certain: beside a paraphrase, a translation, or what a machine took down.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.gate.severities import severity_set
from quoteverify.media import says_written
from quoteverify.model import Medium, Ruling, Severity, Verdict
from quoteverify.rules import VERDICTS
from quoteverify.styles import KINDS, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quoteverify.model import Collation, Finding, Verification, Witness
    from quoteverify.settings import Settings
    from quoteverify.styles import Style

_ABOUT_WORDS = frozenset({Verdict.MINOR, Verdict.ALTERED})
"""Verdicts that leave the sense, the place and the speaker."""
_SILENT = frozenset({"capitalisation", "punctuation", "spelling"})
"""Labels of what nobody hears: no verdict rests on it."""


def in_style(
    findings: Iterable[Finding], style: Style | None, medium: Medium, *, raised: bool = True
) -> Iterator[Finding]:
    """Yield findings as grave as a style holds them in words of a medium, perhaps without raising any."""
    for finding in findings:
        severity = _ruled(finding, style, medium, raised=raised) if style else None
        if style is None or severity is None or severity is finding.severity:
            yield finding
        else:
            kind = kind_of(finding.rule.id) or ""
            yield replace(finding, severity=severity, ruling=Ruling(style.name, medium, (kind,)))


def joined_in_style(
    findings: Iterable[Finding], collation: Collation, style: Style | None
) -> Iterator[Finding]:
    """Yield the findings of a collation as grave as a style holds them."""
    base = collation.base
    raised = not (base.paraphrase or base.document.machine_made or collation.utterance.translated)
    for finding in findings:
        medium = _medium(base, finding) if style else Medium.SPOKEN
        yield from in_style([finding], style, medium, raised=raised)


def verified_in_style(verification: Verification, settings: Settings) -> Verification:
    """Return a verdict as grave as the gravest of its differences; the verdict itself stays.

    A difference of which the style says nothing is as grave as the verdict, so a verdict gets milder only
    where the style allows all that was found.  What the settings grade themselves is none of the style's.
    """
    style, passage = settings.house_style, verification.passage
    if style is None or passage is None or verification.verdict not in _ABOUT_WORDS:
        return verification
    medium = Medium.PRINTED if passage.document.written else Medium.SPOKEN
    raised = not passage.document.machine_made
    own = VERDICTS[verification.verdict].severity
    kinds: dict[Severity, list[str]] = {}
    findings: list[Finding] = []
    for finding in verification.findings:
        ruling = None if severity_set(finding, settings) else style
        findings += in_style([finding], ruling, medium, raised=raised)
        severity = _ruled(finding, ruling, medium, raised=raised) if ruling else None
        if severity is not None:
            kinds.setdefault(severity, []).append(kind_of(finding.rule.id) or "")
        elif finding.rule.label not in _SILENT:
            kinds.setdefault(own, [])
    gravest = max(kinds, key=lambda severity: severity.rank, default=own)
    ruled = tuple(dict.fromkeys(kinds.get(gravest, ())))
    return replace(
        verification,
        severity=gravest,
        findings=tuple(findings),
        ruling=None if gravest is own else Ruling(style.name, medium, ruled),
    )


def explained(ruling: Ruling, severity: Severity) -> str:
    """Return why a severity is not the usual one: "house style ap: major for grammar put right"."""
    kinds = " and ".join(KINDS[kind].title for kind in ruling.kinds)
    return f"house style {ruling.style}: {severity.value} for {kinds} in {ruling.medium.value} words"


def with_ruling(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings whose messages say so where a style has graded them; those of verdicts do already."""
    for finding in findings:
        if finding.ruling is None or finding.rule.check is None:
            yield finding
        else:
            message = f"{finding.message}; {explained(finding.ruling, finding.severity)}"
            yield replace(finding, message=message)


def _medium(base: Witness, finding: Finding) -> Medium:
    """Return how the words came into the world: a source says it, else what either outlet says of them."""
    if base.document.kind == "transcript":
        return Medium.PRINTED if base.document.written else Medium.SPOKEN
    quotations = (base.quotation, finding.quotation or base.quotation)
    return Medium.PRINTED if any(map(says_written, quotations)) else Medium.SPOKEN


def _ruled(finding: Finding, style: Style, medium: Medium, *, raised: bool) -> Severity | None:
    """Return what a style says of a finding; None where it says nothing or has no say."""
    severity = style.severities(medium).get(kind_of(finding.rule.id) or "")
    if severity is None or finding.severity is Severity.MAJOR:
        return None
    step = severity.rank - finding.severity.rank
    unusual = finding.rule.severity.rank < finding.severity.rank
    return None if (step < 0 and unusual) or (0 < step and not raised) else severity
