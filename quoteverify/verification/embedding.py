"""What a clause hangs on in the source: *he asked whether | they lied* does not say that they lied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import records
from quoteverify.lexicon import forms
from quoteverify.model import Span
from quoteverify.wording import wording
from quoteverify.words import is_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteverify.model import Token
    from quoteverify.verification.transcripts import Transcript


def unasserted(transcript: Transcript, span: Span, whole: Span) -> Span | None:
    """Return the words right before a passage that ask whether it is so, or wish it, and do not say it."""
    language = transcript.document.language
    before = wording(transcript.document.text, span=Span(whole.start, span.start), language=language)
    clause = _last_words(before)
    if not clause:
        return None
    data = records(language)
    at = len(clause) - 1
    if clause[at].norm not in data.questioning:
        at -= at > 0 and clause[at].norm in data.quotative
        if not forms(clause[at].norm, language) & data.wishing:
            return None
        if _goes_on_as_verb(transcript, span):
            return None
    return Span(clause[0].span.start, clause[-1].span.end)


def _last_words(tokens: Sequence[Token]) -> list[Token]:
    """Return the words since the last mark; none where a mark stands right before the passage."""
    marks = [at for at, token in enumerate(tokens) if not is_word(token)]
    return list(tokens[marks[-1] + 1 if marks else 0 :])


def _goes_on_as_verb(transcript: Transcript, span: Span) -> bool:
    """Tell whether what is wished is no clause of its own: *we hope | to pay*."""
    first = wording(transcript.document.text, span=span, language=transcript.document.language)[:1]
    return [token.norm for token in first] == ["to"]
