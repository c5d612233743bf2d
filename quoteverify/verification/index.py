"""Where the sources have the word pairs of the quotations: one pass over the sources, whatever their size.

Not the sources are indexed but what is looked for: the pass keeps the places of those pairs that some
quotation has, so that its memory is bounded by the quotations.  A pair is two words next to each other, or
with one between them: where one word of a quotation was changed, pairs stand across it.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_WORD = re.compile(r"[^\W_]+")
_ALONE = ""
"""Stands before the word of a text that has one only."""
_MOST = 4096
"""A pair that stands in more places than this says little of where a quotation is."""
_APART = 100_000
"""Code points between one source and the next, so that no window reaches over both."""
_ENOUGH = 120
"""So many places of the rarest pairs are looked at."""
_LEAST = 2
"""Of so many pairs at least."""
_SLACK = 30
"""Code points by which the places of a window may be shifted against each other, and ..."""
_SLACK_SHARE = 0.3
"""... this share of the length of the quotation: words added or left out shift what follows."""


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of a source that may hold a quotation."""

    source: int
    """The number of the source, in the order given."""
    start: int
    """Where the quotation would begin and end in it, in code points."""
    end: int
    score: float
    """The information of the pairs that are there, in nats."""
    share: float
    """Of the information of all pairs that were looked for."""


@dataclass(frozen=True, slots=True)
class Index:
    """The places of the pairs that are looked for."""

    _places: dict[tuple[str, str], array[int]]
    _counts: dict[tuple[str, str], int]
    _origins: tuple[int, ...]
    _words: int

    def windows(self, text: str, *, most: int = 5) -> tuple[Window, ...]:
        """Return where a text may stand in the sources, the best first."""
        asked = self._rarest(text)
        hits = sorted(
            (place - at, at, weight) for weight, at, pair in asked for place in self._places.get(pair, ())
        )
        sought = sum({at: weight for weight, at, _ in asked}.values())
        slack = _SLACK + int(_SLACK_SHARE * len(text))
        found: list[Window] = []
        for score, at, place in sorted(_peaks(hits, slack), key=lambda peak: (-peak[0], peak[2])):
            source = bisect_right(self._origins, place) - 1
            start = place - at - self._origins[source]
            window = Window(source, start, start + len(text), score, score / sought)
            if not any(_close(window, other, slack) for other in found):
                found.append(window)
            if len(found) == most:
                break
        return tuple(found)

    def _rarest(self, text: str) -> list[tuple[float, int, tuple[str, str]]]:
        """Return the weight, the place in the text and the words of its rarest pairs, the rarest last."""
        pairs = sorted((self._counts.get(pair, 0), at, pair) for pair, at in _pairs(text))
        asked: list[tuple[float, int, tuple[str, str]]] = []
        seen = known = 0
        for count, at, pair in pairs:
            if _LEAST <= known and _ENOUGH < seen + count:
                break
            seen += count
            known += count > 0
            asked.append((log(1 + self._words / max(1, count)), at, pair))
        return asked[::-1]


def index(texts: Iterable[str], *, sought: Iterable[str]) -> Index:
    """Read the texts once and return where they have the word pairs of what is sought."""
    places: dict[tuple[str, str], array[int]] = {
        pair: array("Q") for text in sought for pair, _ in _pairs(text)
    }
    counts = dict.fromkeys(places, 0)
    known = {word: word for pair in places for word in pair if word}
    origins: list[int] = []
    origin = words = 0
    for text in texts:
        origins.append(origin)
        words += _scan(text, origin, known, places, counts)
        origin += len(text) + _APART
    return Index(places, counts, tuple(origins), words)


def _scan(
    text: str,
    origin: int,
    known: dict[str, str],
    places: dict[tuple[str, str], array[int]],
    counts: dict[tuple[str, str], int],
) -> int:
    """Note the places of the pairs in a text; return how many words it has."""
    last: tuple[str | None, int] = (None, 0)
    before: tuple[str | None, int] = (None, 0)
    words = 0
    for match in _WORD.finditer(text):  # hot: once for each word of the sources
        words += 1
        word = known.get(match[0].lower())
        if word is not None:
            for first, start in (last, before, (_ALONE, match.start())):
                if first is not None and (first, word) in counts:
                    pair = (first, word)
                    counts[pair] += 1
                    if counts[pair] <= _MOST:
                        places[pair].append(origin + start)
            before, last = last, (word, match.start())
        else:
            before, last = last, (None, 0)
    return words


def _pairs(text: str) -> Iterator[tuple[tuple[str, str], int]]:
    """Yield the pairs of a text, each with the place of its first word."""
    words = [(match[0].lower(), match.start()) for match in _WORD.finditer(text)]
    if len(words) == 1:
        words.insert(0, (_ALONE, words[0][1]))
    for at, (word, start) in enumerate(words):
        for other, _ in words[at + 1 : at + 3]:
            yield (word, other), start


def _peaks(hits: Sequence[tuple[int, int, float]], slack: int) -> Iterator[tuple[float, int, int]]:
    """Yield, for each hit, the weight of the places of a text that are hit within the slack after it."""
    total: dict[int, float] = {}
    counts: dict[int, int] = {}
    score, first = 0.0, 0
    for number, (shift, at, weight) in enumerate(hits):
        counts[at] = counts.get(at, 0) + 1
        if counts[at] == 1 or total[at] < weight:
            score += weight - (total[at] if counts[at] > 1 else 0.0)
            total[at] = weight
        while hits[first][0] < shift - slack:
            old = hits[first][1]
            counts[old] -= 1
            if not counts[old]:
                score -= total[old]
            first += 1
        middle = hits[(first + number) // 2]
        yield score, middle[1], middle[0] + middle[1]


def _close(one: Window, other: Window, slack: int) -> bool:
    return one.source == other.source and abs(one.start - other.start) <= slack + (one.end - one.start) // 2
