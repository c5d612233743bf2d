"""The witness that the others are compared with is chosen.

A primary source, if there is one; else the earliest of the best-supported wordings; else the fullest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.collation.places import read
from quoteverify.model import Kind
from quoteverify.words import is_word

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from quoteverify.model import Document, Utterance, Witness

_TELLING = 3
"""Joints between words: a fragment of fewer than four words supports no wording."""
_UNDATED = "9999"
"""Sorts after every date: an undated document is not known to be early."""


def choose(utterance: Utterance, *, but: Collection[Document] = ()) -> Witness:
    """Return the base of an utterance: never a paraphrase while a quoted witness exists.

    Nor a witness of the documents ``but`` while another quotes.
    """
    quoted = _best(utterance.witnesses, lambda witness: not witness.paraphrase)
    quoted = _best(quoted, lambda witness: witness.document not in but)
    candidates = _best(quoted, lambda witness: witness.document.kind == "transcript")
    candidates = _best(candidates, lambda witness: witness.quotation.kind is not Kind.PARTIAL)
    if len(candidates) == 1:
        return candidates[0]
    wordings = {id(witness): _norms(witness) for witness in quoted}
    copies = utterance.originals
    printed = _printed((w for w in quoted if id(w) not in copies), wordings)
    supports = {words: _support(words, printed) for words in {wordings[id(w)] for w in candidates}}
    support = {id(witness): supports[wordings[id(witness)]] for witness in candidates}
    most = max(support.values())
    supported = [witness for witness in candidates if support[id(witness)] == most]
    if most > 1:
        return min(
            supported,
            key=lambda witness: (witness.document.published or _UNDATED, -wordings[id(witness)].count("|")),
        )
    return max(supported, key=lambda witness: wordings[id(witness)].count("|"))


def _printed(voices: Iterable[Witness], wordings: Mapping[int, str]) -> Mapping[tuple[str, bool], set[str]]:
    """Return the outlets that print each wording, and whether as a part that is long enough to tell."""
    printed: dict[tuple[str, bool], set[str]] = {}
    for witness in voices:
        words = wordings[id(witness)]
        fragment = witness.quotation.kind is Kind.PARTIAL and words.count("||") >= _TELLING
        printed.setdefault((words, fragment), set()).add(witness.document.outlet)
    return printed


def _support(whole: str, printed: Mapping[tuple[str, bool], set[str]]) -> int:
    """Count the outlets that have a wording, or have broken a part out of it that is long enough to tell.

    A sentence of its own that is shorter is another wording: it may lack what the longer one added.
    """
    found = (
        outlets
        for (words, fragment), outlets in printed.items()
        if words == whole or (fragment and words in whole)
    )
    return len(set[str]().union(*found))


def _best(witnesses: tuple[Witness, ...], good: Callable[[Witness], bool]) -> tuple[Witness, ...]:
    """Return the good ones, or all where none is."""
    return tuple(filter(good, witnesses)) or witnesses


def _norms(witness: Witness) -> str:
    """Return the words as compared, each between bars: a run of words is then a part of the text."""
    return "".join(f"|{token.norm}|" for token in read(witness).tokens if is_word(token))
