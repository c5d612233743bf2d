"""One quotation, one verdict: what the steps find out, put together."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.model import Context, Kind, Passage, Severity, Span, Verdict, Verification
from quoteverify.names import compatible, describes
from quoteverify.rules import VERDICTS
from quoteverify.verification.attribution import Match, attributed
from quoteverify.verification.case import LONGEST, Case
from quoteverify.verification.evidence import apart, is_source, other_occasion
from quoteverify.verification.explanation import explained
from quoteverify.verification.gravity import weighed
from quoteverify.verification.location import Found, locate
from quoteverify.verification.spoken import words_of
from quoteverify.verification.surroundings import cuts
from quoteverify.verification.voices import heard
from quoteverify.verification.wordings import compared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteverify.model import Quotation
    from quoteverify.verification.alignment import Alignment
    from quoteverify.verification.attribution import Attribution
    from quoteverify.verification.index import Index
    from quoteverify.verification.transcripts import Transcript
    from quoteverify.verification.voices import Voices

_SAME_SPEAKER, _SAME_DAY, _LITERAL = 6.0, 8.0, 1.0
"""Bits that speak for a place beside its words."""
_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
_HOPELESS = 0.3
"""A place that promises less of the rare word pairs is not looked at."""
_HONEST = frozenset({Verdict.VERBATIM, Verdict.MINOR})
_FOREIGN = frozenset({Match.OTHER, Match.BORROWED})


def placed(
    quotation: Quotation, *, index: Index, transcripts: Sequence[Transcript], speakers: frozenset[str]
) -> Case:
    """Return where a quotation stands best, if anywhere; ``speakers`` are all who speak in the sources."""
    text = quotation.text
    case = Case(
        quotation, len(_WORD.findall(text)), any(compatible(quotation.speaker, each) for each in speakers)
    )
    windows = index.windows(text) if case.words <= LONGEST else ()
    if not windows or windows[0].share < _HOPELESS:
        return case
    found = locate(
        words_of(quotation),
        windows,
        index=index,
        transcripts=transcripts,
        preference=lambda alignment: _preference(quotation, alignment),
    )
    return _attributed(case, found) if found else case


def verdict(case: Case) -> Verification:
    """Return what a place comes to: whether it is the source, then how words and surroundings differ."""
    if case.found is None or case.attribution is None or case.voices is None:
        return _verification(case)
    if not is_source(case.found, case.attribution, days=case.days, alone=case.alone):
        return _verification(case)
    judged = _judged(case, case.found, case.attribution, case.voices)
    if judged.verdict in _HONEST or not case.found.best.exact:
        return _verification(judged)
    return _verification(_elsewhere(case, case.found) or judged)


def _elsewhere(case: Case, found: Found) -> Case | None:
    """Return another place with the same words, said by the right person or not cut, if there is one.

    It must be no less of the draft's day: of another occasion the surroundings are not looked at.
    """
    for other in found.others:
        rest = tuple(each for each in (found.best, *found.others) if each is not other)
        there = _attributed(case, Found(other, rest))
        same_day = other.transcript is found.best.transcript or not other_occasion(there.days)
        if same_day and other.exact and there.attribution and there.voices:
            judged = _judged(there, Found(other, rest), there.attribution, there.voices)
            if judged.verdict in _HONEST:
                return judged
    return None


def _attributed(case: Case, found: Found) -> Case:
    """Add who says the words at the place where they were found."""
    source, span = found.best.transcript, found.best.span
    voices = heard(found, source)
    said = Span(voices.start, max(voices.start, span.end))
    attribution = attributed(case.quotation, source, said)
    return replace(
        case,
        found=found,
        attribution=attribution,
        voices=voices,
        days=apart(case.quotation, source.document),
        passage=_passage(found.best, attribution),
    )


def _preference(quotation: Quotation, alignment: Alignment) -> float:
    source = alignment.transcript
    days = apart(quotation, source.document)
    speaker = source.speaker(alignment.span.start)
    same = quotation.speaker is not None and speaker is not None and compatible(quotation.speaker, speaker)
    same_day = days is not None and not other_occasion(days)
    return _SAME_SPEAKER * same + _SAME_DAY * same_day + _LITERAL * alignment.literal


def _passage(alignment: Alignment, attribution: Attribution) -> Passage:
    source, span = alignment.transcript, alignment.span
    return Passage(
        source.document,
        span,
        speaker=attribution.speaker,
        quoted=attribution.quoted,
        turn=source.turn(span.start) or None,
        time=source.time(span.start),
    )


def _judged(case: Case, found: Found, attribution: Attribution, voices: Voices) -> Case:
    """Compare the words, then look at what is around them."""
    source = found.best.transcript
    wording = compared(case.quotation, source, voices.contents)
    by_words = Verdict.VERBATIM if found.parts else weighed(wording, machine_made=source.machine_made)
    contexts = voices.contexts
    here = not (case.alone or other_occasion(case.days))  # elsewhere, something else stood around it
    sure = not case.short or _is_only_place(case, found, attribution)
    cut: tuple[Context, ...] = ()
    if here and by_words in _HONEST and not found.parts and sure:
        cut = tuple(cuts(case.quotation, source, found.best.span))
    contexts += cut
    if attribution.match is Match.ASKED and not case.short:
        contexts += (_asked(case.quotation),)
    case = replace(case, wording=wording, contexts=contexts, cut=bool(cut))
    if by_words in _HONEST and attribution.match in _FOREIGN and not (voices.contexts or case.short):
        return replace(case, verdict=Verdict.MISATTRIBUTED)
    return replace(case, verdict=Verdict.MISLEADING if contexts else by_words)


def _is_only_place(case: Case, found: Found, attribution: Attribution) -> bool:
    """Tell whether words, few as they are, are a sentence that the draft's speaker says, and only here."""
    whole = case.quotation.kind is Kind.DIRECT and found.best.exact and not found.others
    return whole and 1 < case.words and attribution.match is Match.SAME


def _asked(quotation: Quotation) -> Context:
    message = f"it is a question there, which {quotation.speaker} answers: the draft makes a statement of it"
    return Context("speaker_change", message)


def _verification(case: Case) -> Verification:
    matched = case.verdict is not Verdict.NOT_FOUND
    rule = VERDICTS.get(case.verdict)
    findings = case.wording.findings if case.wording else ()
    labels = [context.label for context in case.contexts]
    labels += [f.rule.label for f in sorted(findings, key=lambda f: -f.severity.rank)]
    return Verification(
        case.quotation,
        case.verdict,
        rule.severity if rule else Severity.NONE,
        explained(case),
        passage=case.passage if matched else None,
        passages=_passages(case) if matched else (),
        nearest=None if matched else case.nearest,
        labels=tuple(dict.fromkeys(labels)),
        findings=findings,
        contexts=case.contexts,
        comparison=case.wording.comparison if case.wording else None,
        proves_nothing=case.unproven and matched,
        known_speaker=case.known_speaker and _is_named(case.quotation),
    )


def _is_named(quotation: Quotation) -> bool:
    return quotation.speaker is not None and not describes(quotation.speaker)


def _passages(case: Case) -> tuple[Passage, ...]:
    if case.found is None:
        return ()
    places = case.found.parts or case.found.others
    return tuple(_passage(each, attributed(case.quotation, each.transcript, each.span)) for each in places)
