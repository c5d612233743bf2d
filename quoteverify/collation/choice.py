"""The witness that the others are compared with is chosen.

A primary source, if there is one; else the earliest of the best-supported wordings; else the fullest.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from quoteverify.collation.places import read
from quoteverify.model import Kind
from quoteverify.wording import is_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Utterance, Witness

_UNDATED = "9999"
"""Sorts after every date: an undated document is not known to be early."""


def choose(utterance: Utterance) -> Witness:
    """Return the base of an utterance: never a paraphrase while a quoted witness exists."""
    candidates = _best(utterance.witnesses, lambda witness: not witness.paraphrase)
    candidates = _best(candidates, lambda witness: witness.document.kind == "transcript")
    candidates = _best(candidates, lambda witness: witness.quotation.kind is not Kind.PARTIAL)
    if len(candidates) == 1:
        return candidates[0]
    outlets: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    wordings = {id(witness): _norms(witness) for witness in candidates}
    for witness in candidates:
        outlets[wordings[id(witness)]].add(witness.document.outlet)
    support = max(map(len, outlets.values()))
    supported = [witness for witness in candidates if len(outlets[wordings[id(witness)]]) == support]
    if support > 1:
        return min(supported, key=lambda witness: witness.document.published or _UNDATED)
    return max(supported, key=lambda witness: len(wordings[id(witness)]))


def _best(witnesses: tuple[Witness, ...], good: Callable[[Witness], bool]) -> tuple[Witness, ...]:
    """Return the good ones, or all where none is."""
    return tuple(filter(good, witnesses)) or witnesses


def _norms(witness: Witness) -> tuple[str, ...]:
    return tuple(token.norm for token in read(witness).tokens if is_word(token))
