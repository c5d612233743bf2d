"""Who says a passage in the transcript, whose words it is, and whether the draft names the same person."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from quoteverify.languages import records, speech
from quoteverify.names import compatible, describes, family
from quoteverify.verification.transcripts import is_role
from quoteverify.words import folded

if TYPE_CHECKING:
    from quoteverify.model import Quotation, Span
    from quoteverify.verification.transcripts import Transcript

SURE = 0.6
"""A speaker of less confidence in the draft accuses nobody."""
_BEFORE = 400
"""Code points before a passage in which somebody is said to have said it."""
_OPENING, _CLOSING = "“«„", "”»"
_PARAGRAPH = re.compile(r"(?<=[.!?…”\")\]])[ \t]*(?:\r\n?|\n)|\n[ \t]*\n")
_ENDS = re.compile(r"[.!?…][”\"’')\]]{0,3}(?=\s)")
_STOP = re.compile(r"[.!?…](?=[\s”\"’')\]]|$)")
_NAME = r"(?P<name>[A-Z](?:[\w’'-]{1,24}|\.)(?: [A-Z](?:[\w’'-]{1,24}|\.)){0,4})"
_NEAR = 400
"""Code points around a quotation in which the draft may say whom its speaker quotes."""


class Match(StrEnum):
    """How the draft's speaker and the transcript's go together."""

    SAME = "same"
    REPEATED = "repeated"
    """The transcript's speaker repeats words of the draft's."""
    BORROWED = "borrowed"
    """The draft's speaker reads out somebody else's words there."""
    ASKED = "asked"
    """The draft makes a statement of what its speaker was asked there."""
    OTHER = "other"
    UNSURE = "unsure"
    """They differ, but the draft or the transcript leaves room for doubt."""
    UNKNOWN = "unknown"
    """One of them does not say who speaks."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says a passage, beside who says it in the draft."""

    match: Match
    speaker: str | None
    """As the transcript names them."""
    quoted: str | None = None
    """Whose words they repeat."""
    present: bool = False
    """Whether the draft's speaker speaks elsewhere in the transcript."""


def attributed(quotation: Quotation, transcript: Transcript, span: Span) -> Attribution:
    """Compare the draft's speaker with the transcript's at a passage."""
    said_by = transcript.speaker(span.start)
    names = _names(quotation)
    if said_by is None or quotation.speaker is None or not _is_claimed(quotation):
        return Attribution(Match.UNKNOWN, said_by)
    if not is_role(said_by, transcript.document.language) and any(
        compatible(name, said_by) for name in names
    ):
        return _own_words(quotation, transcript, span, said_by)
    if _is_repeated(names, transcript, span):
        return Attribution(Match.REPEATED, said_by, quotation.speaker)
    sure = _is_sure(quotation, said_by) and _is_told_apart(names, said_by, transcript)
    sure = sure and _inner_quotation(transcript, span) is None  # they may both repeat it
    if sure and _is_asked(quotation, names, transcript, span):
        return Attribution(Match.ASKED, said_by, present=True)
    present = _is_present(names, transcript)
    return Attribution(Match.OTHER if sure else Match.UNSURE, said_by, present=present)


def _names(quotation: Quotation) -> tuple[str, ...]:
    """Return the speaker as resolved, and as the cue has it: one of them may be wrong."""
    resolved = quotation.speaker or ""
    mention = quotation.source
    printed = quotation.document.text[mention.start : mention.end] if mention else ""
    named = printed[:1].isupper() and not quotation.reason.endswith("pronoun")
    return (resolved, printed) if named and not describes(printed) else (resolved,)


def _own_words(quotation: Quotation, transcript: Transcript, span: Span, said_by: str) -> Attribution:
    """Look whether the speaker reads out what another has said, and the draft does not tell."""
    before = _inner_quotation(transcript, span)
    match = _forms(transcript.document.language)[2].search(before) if before is not None else None
    quoted = _name(match["name"], quotation.document.language) if match else ""
    if not quoted or all(compatible(quoted, name) for name in (said_by, quotation.speaker)):
        return Attribution(Match.SAME, said_by)
    text = quotation.document.text
    around = text[max(0, quotation.span.start - _NEAR) : quotation.span.end + _NEAR]
    told = (
        quoted if family(quoted) == family(quotation.speaker or "") else quoted.rpartition(" ")[2]
    ) in around
    return Attribution(Match.SAME if told else Match.BORROWED, said_by, quoted)


def _name(printed: str, language: str | None) -> str:
    """Return the name in a run of capitals, without what opens a sentence; nothing for a pronoun."""
    words = printed.split()
    data = speech(language)
    openers = data.never_names | data.prepositions | data.conjunctions | data.pronouns.keys()
    while words and words[0].casefold() in openers:
        words = words[1:]
    return " ".join(words)


def _inner_quotation(transcript: Transcript, span: Span) -> str | None:
    """Return what introduces the quotation within the speech that a passage stands in, if it does."""
    turn = transcript.turn(span.start)
    first = transcript.labels[turn - 1].span.end if turn else 0
    text = _PARAGRAPH.split(transcript.document.text[max(first, span.start - _BEFORE) : span.start])[-1]
    opened = max(text.rfind(mark) for mark in _OPENING)
    closed = max(text.rfind(mark) for mark in _CLOSING)
    if closed < opened:
        return text[:opened].rstrip()
    if opened < 0 and text.count('"') % 2:
        return text[: text.rfind('"')].rstrip()
    return None


def _is_asked(quotation: Quotation, names: tuple[str, ...], transcript: Transcript, span: Span) -> bool:
    """Tell whether a passage is of a question that the draft's speaker answers, and the quotation is none."""
    turn = transcript.turn(span.start)
    if len(transcript.labels) <= turn or "?" in quotation.text:
        return False
    answer = transcript.labels[turn]
    stop = _STOP.search(transcript.document.text, max(span.start, span.end - 1), answer.span.start)
    return stop is not None and stop[0] == "?" and any(compatible(name, answer.name) for name in names)


def _is_repeated(names: tuple[str, ...], transcript: Transcript, span: Span) -> bool:
    """Tell whether the transcript's speaker gives a passage as the words of one of the names."""
    turn = transcript.turn(span.start)
    first = transcript.labels[turn - 1].span.end if turn else 0
    before = transcript.document.text[max(first, span.start - _BEFORE) : span.start]
    if _inner_quotation(transcript, span) is None:
        sentence = _ENDS.split(before)[-1]
        repeats, addressed, _ = _forms(transcript.document.language)
        if not repeats.search(sentence):
            return False
        before = before if addressed.search(sentence) else sentence
    words = folded(before).split()
    return any(family(name) in map(family, words) for name in names if name)


@cache
def _forms(language: str | None) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return what announces words of another, of the one addressed, and of one who is named, at the end."""
    data = records(language)
    said = f"(?i:{'|'.join(sorted(data.repeating))})"
    you = f"(?i:{'|'.join(sorted(data.addressed))})"
    return (
        re.compile(rf"\b{said}\b"),
        re.compile(rf"\b{you} (?:\w{{1,12}} ){{0,2}}{said}\b"),
        re.compile(rf"{_NAME}(?:,[^.!?“”\"]{{0,60}},)? (?:\w{{1,12}} ){{0,2}}{said}\b[^.!?“”\"]{{0,80}}$"),
    )


def _is_claimed(quotation: Quotation) -> bool:
    """Tell whether the draft says who speaks, not just names somebody nearby."""
    return SURE <= quotation.confidence and not quotation.reason.startswith("context")


def _is_sure(quotation: Quotation, said_by: str) -> bool:
    """Tell whether the draft plainly names somebody else: a pronoun may mean whoever is named nearby."""
    speaker = quotation.speaker or ""
    words = speech(quotation.document.language)
    nouns = words.person_nouns.keys() | words.roles.keys() | words.group_nouns
    if describes(speaker) or all(word.casefold() in nouns for word in speaker.split()):
        return False
    how = quotation.reason.rpartition("/")[2]
    if how == "pronoun":
        return (
            re.search(rf"\b{re.escape(said_by.rpartition(' ')[2])}\b", quotation.document.text, re.IGNORECASE)
            is None
        )
    return how == "name"


def _is_told_apart(names: tuple[str, ...], said_by: str, transcript: Transcript) -> bool:
    """Tell whether the transcript's label means another person: a role may be anybody who has no label."""
    return not is_role(said_by, transcript.document.language) or _is_present(names, transcript)


def _is_present(names: tuple[str, ...], transcript: Transcript) -> bool:
    own = [label for label in transcript.speakers() if not is_role(label, transcript.document.language)]
    return any(compatible(name, label) for name in names for label in own)
