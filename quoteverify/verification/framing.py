"""What the draft's own words make of a quotation: a statement, a part of one, or something denied."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quoteverify.languages import records, sense, speech
from quoteverify.lexicon import forms, signs
from quoteverify.model import Kind, Span
from quoteverify.wording import wording
from quoteverify.words import folded, is_word, stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteverify.model import Quotation, Token

_OWN = 200
"""Code points on each side in which the draft's sentence is looked for."""
_SENTENCE = re.compile(r"[.!?][”\"’')\]]{0,3}\s|\n")
_CLAUSE = re.compile(r"[,;:–—]")
_TELLING = frozenset({"claim", "say", "tell", "write"})
"""Classes of reporting verbs that give the words right after them as a statement."""
_CALLING = frozenset({"call"})
_DENYING = frozenset({"implicit negation", "negation"})
_TURNING = _DENYING | {"condition"}
_CLASSES = {
    "condition_dropped": frozenset({"condition"}),
    "hedge_removed": _DENYING | {"hedge", "modal"},
    "negation": _TURNING,
    "qualifier_dropped": frozenset({"limit"}),
}
"""What the draft must have itself for a difference of that label to be none."""


def is_statement(quotation: Quotation) -> bool:
    """Tell whether the draft gives words as a whole statement: a sentence, or right after *said (that)*."""
    if quotation.kind is Kind.DIRECT:
        return True
    before = folded(quotation.document.text[max(0, quotation.span.start - _OWN) : quotation.span.start])
    words = before.split()
    language = quotation.document.language
    if words[-1:] and words[-1] in records(language).quotative:
        return True
    return bool(words) and speech(language).reporting.get(words[-1]) in _TELLING


def turns_itself(quotation: Quotation, label: str) -> bool:
    """Tell whether the draft's sentence around a fragment has itself what a difference says was cut off."""
    if quotation.kind is Kind.DIRECT:
        return False
    return _has(_own_words(quotation), _CLASSES.get(label, _TURNING), quotation.document.language)


def denial(quotation: Quotation, before: Sequence[Token]) -> Span | None:
    """Return the word, of those before a passage, that denies what the draft states with a fragment of it.

    Between the two only words that the draft has as well may stand, and those of saying and thinking.
    """
    language = quotation.document.language
    clause = _last_clause(before)
    norms = [token.norm for token in clause]
    found = [sign for sign in signs(norms, language=language) if not _DENYING.isdisjoint(sign.classes)]
    if not found or not _states(quotation, norms) or turns_itself(quotation, "negation"):
        return None
    own = {stem(norm) for norm in _own_words(quotation)}
    if all(stem(norm) in own or _leads_on(norm, language) for norm in norms[found[-1].last :]):
        return clause[found[-1].first].span
    return None


def _last_clause(tokens: Sequence[Token]) -> list[Token]:
    marks = [at for at, token in enumerate(tokens) if _CLAUSE.fullmatch(token.norm)]
    return [token for token in tokens[marks[-1] + 1 if marks else 0 :] if is_word(token)]


def _states(quotation: Quotation, before: Sequence[str]) -> bool:
    """Tell whether the draft's words lead into a fragment as the source's do, or call something by it."""
    language = quotation.document.language
    own = _own_words(quotation, after=False)
    if own[-1:] == list(before[-1:]):
        return True
    calls = any(speech(language).reporting.get(norm) in _CALLING for norm in own)
    return calls and bool(before) and before[-1] in sense(language).auxiliaries


def _leads_on(norm: str, language: str | None) -> bool:
    """Tell whether a word stands between *not* and what is denied without taking the denial to itself."""
    data = sense(language)
    if norm in data.auxiliaries or norm in data.links or norm in data.determiners:
        return True
    return speech(language).reporting.get(norm) in _TELLING or bool(forms(norm, language) & data.raising)


def _own_words(quotation: Quotation, *, after: bool = True) -> list[str]:
    """Return the draft's own words in the sentence around a quotation, or only those before it."""
    text, span = quotation.document.text, quotation.span
    before = _SENTENCE.split(text[max(0, span.start - _OWN) : span.start])[-1]
    rest = _SENTENCE.split(text[span.end : span.end + _OWN])[0] if after else ""
    tokens = wording(f"{before} {rest}", language=quotation.document.language)
    return [token.norm for token in tokens if is_word(token)]


def _has(norms: Sequence[str], classes: frozenset[str], language: str | None) -> bool:
    return any(not classes.isdisjoint(sign.classes) for sign in signs(norms, language=language))
