"""Copies: documents that carry the text of another are one witness, however many print it.

A wire report, its corrected version and what an aggregator makes of it share long runs of the outlet's
own sentences.  Quotations say nothing of this, for two reporters who heard one speech quote the same
words: only what stands around them is looked at.  Either most of a document is there, or a passage
stands in the middle of a long run.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from quoteverify.model import Copy, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from quoteverify.model import Document, Quotation, Utterance, Witness

    Shingles = frozenset[str]

_WORD = re.compile(r"\w+")
_SHINGLE = 8  # words in a row: two writers have them in common by chance only in stock phrases
_FEWEST = 10  # shingles of a document: fewer are no text to speak of
_MOST_OF = 0.4  # of the shorter document: an editor cuts and adds, but seldom half of it
_AROUND = 60  # words before and after a passage
_LONG = 16  # shingles there: runs of some 23 words
_ROOTS = 8  # documents with one shingle: what more have is boilerplate, and looking at all would be slow
_UNDATED = "9999"  # sorts after every date: an undated document is not known to be early


def with_copies(utterances: Iterable[Utterance], quotations: Iterable[Quotation]) -> Iterator[Utterance]:
    """Yield the utterances with the witnesses that stand in copies told from the others."""
    utterances = tuple(utterances)
    several = [each for each in utterances if 1 < len({w.document.id for w in each.witnesses})]
    documents = {w.document.id: w.document for each in several for w in each.witnesses}
    narrations = _narrations(documents, quotations)
    ranks = {name: rank for rank, name in enumerate(sorted(documents, key=lambda n: _age(documents[n])))}
    whole = {name: _shingles(narrations[name].words) for name in sorted(documents, key=ranks.__getitem__)}
    roots = _roots(whole, enough=_is_most)
    for utterance in utterances:
        found = _copies(utterance, roots, narrations, ranks.get)
        yield replace(utterance, copies=found) if found else utterance


@dataclass(frozen=True, slots=True)
class _Narration:
    """The words of a document that it does not quote."""

    words: tuple[str, ...]
    starts: tuple[int, ...]

    def around(self, witness: Witness) -> tuple[str, ...]:
        """Return those that stand near a passage."""
        first, last = (bisect_left(self.starts, at) for at in (witness.span.start, witness.span.end))
        return self.words[max(0, first - _AROUND) : last + _AROUND]


def _narrations(documents: Mapping[str, Document], quotations: Iterable[Quotation]) -> dict[str, _Narration]:
    quoted: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for quotation in quotations:
        if quotation.kind is not Kind.INDIRECT:
            quoted[quotation.document.id] += ((span.start, span.end) for span in quotation.contents)
    return {name: _narration(document.text, sorted(quoted[name])) for name, document in documents.items()}


def _narration(text: str, quoted: Sequence[tuple[int, int]]) -> _Narration:
    found: list[re.Match[str]] = []
    place = 0
    for start, end in (*quoted, (len(text), len(text))):
        found += _WORD.finditer(text, place, max(place, start))
        place = max(place, end)
    return _Narration(tuple(m[0].casefold() for m in found), tuple(m.start() for m in found))


def _age(document: Document) -> str:
    return document.published or _UNDATED


def _shingles(words: Sequence[str]) -> Shingles:
    return frozenset(" ".join(words[start : start + _SHINGLE]) for start in range(len(words) - _SHINGLE + 1))


def _is_most(shared: int, shorter: int) -> bool:
    return max(_FEWEST, _MOST_OF * shorter) <= shared


def _is_long(shared: int, _shorter: int) -> bool:
    return _LONG <= shared


def _roots(texts: Mapping[str, Shingles], *, enough: Callable[[int, int], bool]) -> dict[str, str]:
    """Return for each text the earlier one that it carries, itself if there is none; they come in order."""
    index: defaultdict[str, list[str]] = defaultdict(list)
    found: dict[str, str] = {}
    for name, shingles in texts.items():
        known = sorted(shingle for shingle in shingles if shingle in index)
        shared = Counter(root for shingle in known for root in index[shingle])
        root, count = max(shared.items(), key=lambda item: item[1], default=(name, 0))
        is_copy = enough(count, min(len(shingles), len(texts[root])))
        found[name] = origin = root if is_copy else name
        for shingle in shingles:
            if origin not in (having := index[shingle]) and len(having) < _ROOTS:
                having.append(origin)
    return found


def _copies(
    utterance: Utterance,
    roots: Mapping[str, str],
    narrations: Mapping[str, _Narration],
    rank: Callable[[str, int], int],
) -> tuple[Copy, ...]:
    """Return the copies among the witnesses of several documents."""
    here: dict[str, list[Witness]] = {}
    for witness in utterance.witnesses:
        here.setdefault(witness.document.id, []).append(witness)
    if len(here) < 2:
        return ()
    ordered = sorted(here, key=lambda name: rank(name, 0))
    around = {
        name: frozenset().union(*(_shingles(narrations[name].around(w)) for w in here[name]))
        for name in ordered
    }
    near = _roots(around, enough=_is_long)
    origins: dict[str, str] = {}
    for name in ordered:
        origins[name] = origins.get(roots[name]) or origins.get(near[name], name)
        origins.setdefault(roots[name], origins[name])
    pairs = ((witness, origins[witness.document.id]) for witness in utterance.witnesses)
    return tuple(Copy(w, _likest(w, here[name])) for w, name in pairs if name != w.document.id)


def _likest(witness: Witness, others: Sequence[Witness]) -> Witness:
    return max(others, key=lambda other: ratio(witness.text, other.text))
