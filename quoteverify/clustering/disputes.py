"""Disputes: the very same sentence, which two documents give to different people.

Quotations of different people are not one utterance, however like they are; but where a sentence
of some length is the same word for word, one of the documents has the wrong speaker, and an editor
must see the two side by side.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quoteverify.clustering.similarity import Measured

_LEAST = 8  # words: shorter sentences are said by many


def unite(groups: Iterable[Sequence[int]], *, measured: Sequence[Measured]) -> list[list[int]]:
    """Merge the groups that hold the very same sentence, whoever is said to have said it."""
    united: list[list[int]] = []
    homes: dict[tuple[str, ...], list[int]] = {}
    for group in groups:
        sentences = {measured[i].passage.terms for i in group if _is_telling(measured[i])}
        home = next((homes[sentence] for sentence in sorted(sentences) if sentence in homes), None)
        if home is None:
            home = []
            united.append(home)
        home.extend(group)
        for sentence in sentences:
            homes.setdefault(sentence, home)
    return [sorted(group) for group in united]


def _is_telling(one: Measured) -> bool:
    return one.passage.is_anchor and len(one.passage.terms) >= _LEAST
