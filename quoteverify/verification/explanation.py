"""What was compared, how, and what the sources lack: a verdict is never just a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.days import day
from quoteverify.model import Verdict
from quoteverify.names import describes
from quoteverify.verification.attribution import SURE, Match
from quoteverify.verification.case import LONGEST
from quoteverify.verification.evidence import other_occasion

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.verification.attribution import Attribution
    from quoteverify.verification.case import Case

_STYLE = frozenset({"capitalisation", "punctuation", "spelling"})
_OTHERS = 3
"""So many other places are named."""


def explained(case: Case) -> str:
    """Return the reasons of a verdict, the weightiest first, for a person."""
    return "; ".join(_not_found(case) if case.verdict is Verdict.NOT_FOUND else _found(case))


def _found(case: Case) -> Iterator[str]:
    if case.unproven:
        yield f"{_count(case.words, 'word')} of the same form: so few prove nothing"
    else:
        yield _compared(case)
    if case.attribution:
        yield from _said_by(case, case.attribution)
    yield from (context.message for context in case.contexts)
    yield from _occasion(case)
    yield from _more(case)


def _compared(case: Case) -> str:
    """Return by which tier of sameness the words were compared."""
    if case.found and case.found.parts:
        return "each part has the same words, but they stand apart"
    if case.wording is None or case.passage is None:
        return "not compared"
    labels = dict.fromkeys(f.rule.label for f in case.wording.findings)
    heard = [label for label in labels if label not in _STYLE]
    if heard:
        differs = ", ".join(label.replace("_", " ") for label in heard)
        return f"compared word by word after folding case and punctuation, it differs by {differs}"
    if case.quotation.text == case.passage.location.text:
        return "the same characters"
    if "spelling" in labels:
        return "the same words after folding case, punctuation and spelling"
    return "the same words after folding case and punctuation" + _left_out(case)


def _left_out(case: Case) -> str:
    contents = case.wording.comparison.base.witness.contents if case.wording else ()
    return ", without what is not spoken (labels, sounds, hesitations)" if len(contents) > 1 else ""


def _said_by(case: Case, attribution: Attribution) -> Iterator[str]:
    speaker, said = case.quotation.speaker, attribution.speaker
    match attribution.match:
        case Match.OTHER:
            yield f"the transcript gives them to {said}, not to {speaker}"
        case Match.UNSURE:
            yield f"the transcript gives them to {said}; whether the draft means somebody else is not certain"
        case Match.BORROWED:
            yield f"{said} repeats there what {attribution.quoted} said"
        case Match.REPEATED:
            yield f"{said} repeats there what {attribution.quoted} said, to whom the draft gives it"
        case _:
            yield _plainly(case, attribution)
    if case.found and case.found.best.transcript.machine_made:
        yield "the transcript looks machine-made: words that sound alike were not held against the draft"


def _plainly(case: Case, attribution: Attribution) -> str:
    """Return who says it, and how the draft has that where it does not name them."""
    said, quotation = attribution.speaker, case.quotation
    if said is None:
        return "the source does not say who speaks"
    if attribution.match is Match.SAME and not describes(quotation.speaker or ""):
        return f"said by {said}"
    if quotation.source is None or quotation.confidence < SURE:
        return f"said by {said}; the draft does not say by whom"
    mention = quotation.document.text[quotation.source.start : quotation.source.end]
    return f"said by {said}; the draft has “{mention}”"


def _occasion(case: Case) -> Iterator[str]:
    if case.alone:
        yield "nothing else of the draft is from this source: another occasion is possible"
    if not other_occasion(case.days) or case.passage is None or case.days is None:
        return
    how = "after" if case.days < 0 else "before"
    days = _count(abs(case.days), "day")
    said = day(case.passage.document)
    yield f"the source is of {said}, {days} {how} the draft: another occasion is possible"


def _more(case: Case) -> Iterator[str]:
    if case.found and case.found.others and not case.found.parts:
        places = [
            f"{each.transcript.document.id}:{each.transcript.document.map.line_column(each.span.start)[0]}"
            for each in case.found.others[:_OTHERS]
        ]
        yield f"the same words also stand at {', '.join(places)}"


def _not_found(case: Case) -> Iterator[str]:
    if LONGEST < case.words:
        yield f"not looked for: {case.words:,} words are too long for a quotation; is a mark not closed?"
        return
    best = case.found.best if case.found else None
    attribution = case.attribution
    if best and best.exact and attribution and attribution.match in (Match.ASKED, Match.OTHER):
        said, speaker = attribution.speaker, case.quotation.speaker
        yield f"too common to tell: {said} says these words there and {speaker} does not, but anybody may"
    else:
        yield "not in these sources"
        if case.words and not case.known_speaker:
            yield f"no source has {case.quotation.speaker} as a speaker"
        if case.short:
            yield f"{_count(case.words, 'word')} would prove nothing"
        if case.nearest is not None:
            yield "the nearest passage is not a match"
    if best:
        yield from _occasion(case)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
