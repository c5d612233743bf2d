"""For how long a denial is meant: *we will not raise taxes | this year* is not *we will not raise taxes*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quoteverify.languages import records, sense, speech
from quoteverify.lexicon import signs
from quoteverify.model import Span
from quoteverify.wording import wording
from quoteverify.words import is_word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quoteverify.verification.transcripts import Transcript

_LONGEST = 5
"""Words of a phrase that sets a term ..."""
_UNTIL = 12
"""... and of a clause that says until when something was not so."""
_LEAST = 2
_CLAUSE = re.compile(r"[,;:–—!?]|--|\.(?=\s|$)")
_COMMITTED = "certain"
"""The strength of what is to come: *will*."""
_VALUES = frozenset({"date", "month", "time", "weekday"})
_NUMBERS = frozenset({"number", "ordinal"})
_YEAR = re.compile(r"number:(?:19|20)\d\d")


def term(transcript: Transcript, span: Span, whole: Span) -> Span | None:
    """Return the words right after a passage that say until when or at what time its denial holds.

    What is denied of the time to come is another matter without them, and of any time what was so after it.
    """
    text, language = transcript.document.text, transcript.document.language
    end = _CLAUSE.search(text, span.end, whole.end)
    after = Span(span.end, end.start() if end else whole.end)
    row = [token for token in wording(text, span=after, language=language) if is_word(token)]
    ending = _ends_denial([token.norm for token in row], language)
    if not ending and not _sets_term([token.norm for token in row], language):
        return None
    clause = list(_CLAUSE.finditer(text, span.start, span.end))
    said = Span(clause[-1].end() if clause else span.start, span.end)
    norms = [token.norm for token in wording(text, span=said, language=language) if is_word(token)]
    denied = _denies(norms, language) and (ending or _is_to_come(norms, language))
    return Span(row[0].span.start, row[-1].span.end) if denied else None


def _ends_denial(norms: Sequence[str], language: str | None) -> bool:
    """Tell whether words say until when, in a clause or in a phrase of time, or before what time."""
    data = records(language)
    if len(norms) < _LEAST:
        return False
    if norms[0] in data.ends_of_denial:
        return len(norms) <= _UNTIL
    return norms[0] in data.ends_in_time and _sets_term(norms, language)


def _sets_term(norms: Sequence[str], language: str | None) -> bool:
    return 0 < len(norms) <= _LONGEST and _is_time(norms, language)


def _is_time(norms: Sequence[str], language: str | None) -> bool:
    """Tell whether words are a time and what leads into it, and nothing else."""
    data = sense(language)
    kinds = [norm.partition(":")[0] for norm in norms]
    times = [n for n, kind in zip(norms, kinds, strict=True) if _tells_time(n, kind, data.units)]
    leading = data.deictics | data.determiners | speech(language).prepositions | _NUMBERS
    return bool(times) and all(n in times or kind in leading for n, kind in zip(norms, kinds, strict=True))


def _tells_time(norm: str, kind: str, units: Mapping[str, str]) -> bool:
    return norm in units or kind in _VALUES or bool(_YEAR.fullmatch(norm))


def _denies(norms: Sequence[str], language: str | None) -> bool:
    return any(sign.classes.get("negation") == "full" for sign in signs(norms, language=language))


def _is_to_come(norms: Sequence[str], language: str | None) -> bool:
    modals = sense(language).classes["modal"]
    return any(modals.get(norm) == _COMMITTED for norm in norms)
