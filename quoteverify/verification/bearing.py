"""Whether words that were cut off beside a passage bear on it, or on another clause of its sentence.

Sentences are long when people speak.  To hold every condition, hedge and limit of a sentence against whoever
quotes a part of it would accuse most of them falsely.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.lexicon import signs
from quoteverify.wording import wording
from quoteverify.words import folded, is_word

if TYPE_CHECKING:
    from quoteverify.lexicon import Sign
    from quoteverify.model import Finding, Span
    from quoteverify.verification.transcripts import Transcript

TAKEN_BACK = "QV506"
"""The truncation that, where it is major, takes the statement back."""
_PHRASE = 5
"""Words: more of them after a comma are a clause with limits of its own."""
_HEAD = 1
"""Words after a limit in a phrase set off by a comma: *in most cases*, not *after many lonely years*."""
_CLAUSE = re.compile(r"[,;:–—]|--")
_JOINING = frozenset({"and", "because", "but", "or", "since", "which", "who"})
_PRESENT = frozenset("12")
"""Grammatical persons of those who speak to each other."""
_LEADING_ON = frozenset({("importantly",), ("notably",), ("recently",)})
"""After *most*."""
_DATED = "dated"
_AMOUNTS = frozenset({"above", "below", "near"})
"""Kinds of limits that amounts have."""
_CLASSES = {
    "hedge_removed": frozenset({"hedge", "saying"}),
    "negation": frozenset({"negation", "implicit negation"}),
    "qualifier_dropped": frozenset({"limit"}),
}
"""What a sign must be for the difference to have the label."""


@dataclass(frozen=True, slots=True)
class _Cut:
    """Words that were cut off before a passage or after it."""

    label: str
    norms: tuple[str, ...]
    clauses: tuple[str, ...]
    """What stands between them and the passage included."""
    kept: str
    """The word of the passage, or after it, from which they were cut."""
    machine_made: bool
    language: str | None


def bears(finding: Finding, transcript: Transcript, span: Span) -> bool:
    """Tell whether what a finding says was cut off bears on a passage."""
    place, text = finding.related[0].span, transcript.document.text
    before = place.end <= span.start
    between = text[place.start : span.start] if before else text[span.end : place.end]
    cut = _Cut(
        finding.rule.label,
        _norms(text[place.start : place.end], transcript),
        tuple(_CLAUSE.split(between)),
        folded(text[span.start : span.end] if before else between).partition(" ")[0],
        transcript.machine_made,
        transcript.document.language,
    )
    if finding.rule.id == TAKEN_BACK:
        return _takes_back(cut)
    if cut.label == "condition_dropped" or (before and _is_open(cut)):
        return _is_open(cut) and _conditions(cut, before=before)
    return _leads(cut) if before else _follows(cut)


def _takes_back(cut: _Cut) -> bool:
    """Tell whether words begin by taking back what stands before; a mere *but not* only goes on."""
    row = cut.norms[:_PHRASE]
    found = (sign for sign in signs(row, language=cut.language) if "retraction" in sign.classes)
    return any(row[sign.first : sign.last] != ("not",) for sign in found)


def _is_open(cut: _Cut) -> bool:
    """Tell whether words set a condition, and do not only date what they are about."""
    found = signs(cut.norms, language=cut.language)
    return any(sign.classes.get("condition", _DATED) != _DATED for sign in found)


def _conditions(cut: _Cut, *, before: bool) -> bool:
    """Tell whether a condition is that of the passage: not where another clause is joined in between."""
    touches = before and bool(cut.clauses[-1].strip())
    return touches or cut.kept not in _JOINING


def _leads(cut: _Cut) -> bool:
    """Tell whether words before a passage govern it: in the same clause, or as a short phrase set off."""
    set_off = not cut.clauses[-1].strip()
    if set_off and (cut.label == "negation" or cut.kept in _JOINING):
        return False
    clauses = cut.clauses if len(cut.clauses) < 3 else cut.clauses[-1:]
    last = next((clause for clause in reversed(clauses) if clause.strip()), "")
    row = _words(last, cut.language)
    if set_off and _PHRASE < len(row):
        return False
    reach = _HEAD if set_off and cut.label == "qualifier_dropped" else _PHRASE
    return _ends_near(row, cut, reach=reach, set_off=set_off)


def _follows(cut: _Cut) -> bool:
    """Tell whether words after a passage govern it; where nobody has set stops they may begin a sentence."""
    if cut.machine_made or cut.kept in _JOINING:
        return False
    if cut.clauses[0].strip():
        return cut.label == "negation" or _ends_near(_words(cut.clauses[0], cut.language), cut, reach=_PHRASE)
    short = len(cut.norms) <= _PHRASE and not any(map(str.isdigit, "".join(cut.norms)))
    return short and cut.label != "negation" and _ends_near(cut.norms, cut, reach=_HEAD, set_off=True)


def _ends_near(row: tuple[str, ...], cut: _Cut, *, reach: int, set_off: bool = False) -> bool:
    """Tell whether a sign of the kind stands in a row of words, so many words or fewer before its end."""
    return any(
        len(row) - sign.last <= reach
        and not _is_amount(row, sign)
        and not _is_own(row, sign, cut.language)
        and not (set_off and _only_dates(row, sign))
        for sign in signs(row, language=cut.language)
        if not _CLASSES[cut.label].isdisjoint(sign.classes)
    )


def _is_amount(row: tuple[str, ...], sign: Sign) -> bool:
    return sign.classes.get("limit") in _AMOUNTS or all(":" in norm for norm in row[sign.first : sign.last])


def _is_own(row: tuple[str, ...], sign: Sign, language: str | None) -> bool:
    """Tell whether the speaker, or the one spoken to, is who says it: *I told you*, *you heard*."""
    if "saying" not in sign.classes:
        return False
    data = sense(language)
    subjects = (norm for norm in row[max(0, sign.first - 2) : sign.first] if norm not in data.determiners)
    return any(data.pronouns.get(norm, "0")[0] in _PRESENT for norm in subjects)


def _only_dates(row: tuple[str, ...], sign: Sign) -> bool:
    """Tell whether a phrase that is set off tells when or how often, or leads on, and limits nothing."""
    kind = sign.classes.get("limit")
    if kind is None:
        return False
    dated = any(":" in norm for norm in row) or (kind == "time" and sign.last - sign.first < len(row))
    leads_on = "contrast" in sign.classes or row[sign.last : sign.last + 1] in _LEADING_ON
    return dated or leads_on or kind == "many"


def _norms(text: str, transcript: Transcript) -> tuple[str, ...]:
    return _words(text, transcript.document.language)


def _words(text: str, language: str | None) -> tuple[str, ...]:
    return tuple(token.norm for token in wording(text, language=language) if is_word(token))
