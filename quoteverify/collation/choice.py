"""The witness that the others are compared with is chosen.

A primary source, if there is one; else the earliest of the best-supported wordings; else the fullest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.collation.places import read
from quoteverify.model import Kind
from quoteverify.words import is_word

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

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
    support = {id(witness): _support(witness, quoted, wordings) for witness in candidates}
    most = max(support.values())
    supported = [witness for witness in candidates if support[id(witness)] == most]
    if most > 1:
        return min(
            supported,
            key=lambda witness: (witness.document.published or _UNDATED, -wordings[id(witness)].count("|")),
        )
    return max(supported, key=lambda witness: wordings[id(witness)].count("|"))


def _support(witness: Witness, quoted: Sequence[Witness], wordings: Mapping[int, str]) -> int:
    """Count the outlets that have the wording of a witness, or a part of it that is long enough to tell."""
    whole = wordings[id(witness)]
    return len({other.document.outlet for other in quoted if _supports(other, wordings[id(other)], whole)})


def _supports(other: Witness, words: str, whole: str) -> bool:
    """Tell whether a witness has a wording, or has broken a part out of it that is long enough to tell.

    A sentence of its own that is shorter is another wording: it may lack what the longer one added.
    """
    fragment = other.quotation.kind is Kind.PARTIAL and words.count("||") >= _TELLING
    return words == whole or (fragment and words in whole)


def _best(witnesses: tuple[Witness, ...], good: Callable[[Witness], bool]) -> tuple[Witness, ...]:
    """Return the good ones, or all where none is."""
    return tuple(filter(good, witnesses)) or witnesses


def _norms(witness: Witness) -> str:
    """Return the words as compared, each between bars: a run of words is then a part of the text."""
    return "".join(f"|{token.norm}|" for token in read(witness).tokens if is_word(token))
