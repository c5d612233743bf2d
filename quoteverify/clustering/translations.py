"""Translations: utterances of which nobody prints the words that were spoken.

A document says that somebody spoke through an interpreter, documents are in different languages, or the
settings know which language somebody speaks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.clustering.speakers import may_be_one
from quoteverify.languages import speech
from quoteverify.names import describes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from quoteverify.model import Document, Utterance, Witness

_END = re.compile("\n")


def translated(utterances: Iterable[Utterance], *, languages: Mapping[str, str]) -> Iterator[Utterance]:
    """Yield the utterances, those that were said in another language with how this is known.

    ``languages`` has the names of speakers and what they speak.
    """
    utterances = tuple(utterances)
    is_interpreted = _interpreted(tuple(w for utterance in utterances for w in utterance.witnesses))
    for utterance in utterances:
        reason = _reason(utterance, is_interpreted, languages)
        yield replace(utterance, translated=reason) if reason else utterance


def _reason(
    utterance: Utterance, is_interpreted: Callable[[Witness], bool], languages: Mapping[str, str]
) -> str | None:
    tags = sorted({_tag(w.document) for w in utterance.witnesses} - {""})
    for name, language in languages.items():
        known = utterance.speaker is not None and not describes(utterance.speaker)
        known = known and may_be_one(utterance.speaker, name)
        if known and any(_tag(w.document) != language.casefold() for w in utterance.witnesses):
            return f"{name} speaks {language}"
    if 1 < len(tags):
        return f"documents are in different languages: {', '.join(tags)}"
    heard = next((w.document for w in utterance.witnesses if is_interpreted(w)), None)
    return f"said through an interpreter, by {heard.outlet}" if heard else None


def _tag(document: Document) -> str:
    return (document.language or "").split("-")[0].casefold()


def _interpreted(witnesses: Sequence[Witness]) -> Callable[[Witness], bool]:
    """Return the function that tells a witness whose document says so beside it, or beside its speaker."""
    documents = {witness.document.id: witness.document for witness in witnesses}
    paragraphs = {name: found for name, document in documents.items() if (found := _paragraphs(document))}
    speakers = {
        _who(witness)
        for witness in witnesses
        if witness.document.id in paragraphs and paragraphs[witness.document.id](witness.span.start)
    }
    return lambda witness: _who(witness) in speakers


def _who(witness: Witness) -> tuple[str, str]:
    return witness.document.id, witness.quotation.speaker or witness.quotation.id


def _paragraphs(document: Document) -> Callable[[int], bool] | None:
    """Return what tells an offset in a paragraph that speaks of an interpreter; None where none does."""
    text = document.text.lower()
    phrases = [phrase for phrase in speech(document.language).interpreted if phrase in text]
    if not phrases:
        return None
    found = [any(phrase in line.lower() for phrase in phrases) for line in document.text.split("\n")]
    ends = [match.start() for match in _END.finditer(document.text)]
    return lambda offset: found[bisect_left(ends, offset)]
