"""The bookkeeping of extracted text: every piece of it keeps its place in the file.

A reader copies stretches of its input, and replaces what stands for something else (a character
reference, an escape, a run of white space).  ``Assembly`` joins both to a text with its
``model.FileMap``.  Where text is extracted in two steps, such as HTML inside a JSON string,
``through`` leads the map of the second step through that of the first.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from quoteverify.model import FileMap, Span

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(slots=True)
class Assembly:
    """A text in the making.  The only thing in the readers that changes: it is filled once, then read."""

    input: str
    length: int = 0
    """Code points assembled so far."""
    _chunks: list[str] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)
    _places: list[int] = field(default_factory=list)
    _ends: list[int] = field(default_factory=list)
    _straight: bool = False
    """Whether the last piece has the length of its place, so that it can grow."""

    def copy(self, start: int, end: int) -> None:
        """Add a stretch of the input as it stands."""
        if start < end:
            self._add(self.input[start:end], start, end)

    def replace(self, start: int, end: int, text: str) -> None:
        """Add a text that stands for a stretch of the input."""
        if text:
            self._add(text, start, end)

    def _add(self, text: str, start: int, end: int) -> None:
        straight = len(text) == end - start
        if straight and self._straight and self._ends[-1] == start:
            self._ends[-1] = end
        else:
            self._starts.append(self.length)
            self._places.append(start)
            self._ends.append(end)
        self._straight = straight
        self._chunks.append(text)
        self.length += len(text)

    def text(self) -> str:
        """Return all that was added."""
        return "".join(self._chunks)

    def file_map(self, *, lines: tuple[int, ...], shift: int = 0) -> FileMap:
        """Return the map of the text, for an input that begins at an offset of its file.

        A piece of length nought closes the map: without it the end of a last piece that was
        replaced would be unknown.
        """
        last = self._ends[-1] if self._ends else 0
        return FileMap(
            (*self._starts, self.length),
            tuple(place + shift for place in (*self._places, last)),
            tuple(end + shift for end in (*self._ends, last)),
            lines,
        )


def through(inner: FileMap, outer: FileMap) -> FileMap:
    """Return the map from the text of ``inner`` to the file of ``outer``, whose text it was made from."""
    pieces: list[tuple[int, int, int]] = []
    until = _copied_until(outer)
    followings = (*inner.starts[1:], inner.starts[-1])
    for row in zip(inner.starts, followings, inner.file_starts, inner.file_ends, strict=True):
        start, following, place, end = row
        copied = following - start == end - place
        piece = bisect_right(outer.starts, place) - 1
        if copied and end <= until[piece]:
            there = outer.file_starts[piece] - outer.starts[piece]
            pieces.append((start, place + there, end + there))
        else:
            cuts = outer.starts[piece + 1 : bisect_left(outer.starts, end)] if copied else ()
            pieces += _cut(start, (place, *cuts, end), outer)
    starts, places, ends = zip(*pieces, strict=True)
    return FileMap(starts, places, ends, outer.lines)


def _copied_until(outer: FileMap) -> list[int]:
    """Return where in the text each piece ends that was copied; its start if it was replaced."""
    followings = (*outer.starts[1:], outer.starts[-1] + outer.file_ends[-1] - outer.file_starts[-1])
    rows = zip(outer.starts, followings, outer.file_starts, outer.file_ends, strict=True)
    return [following if following - start == end - place else start for start, following, place, end in rows]


def _cut(start: int, cuts: tuple[int, ...], outer: FileMap) -> Iterator[tuple[int, int, int]]:
    for cut, until in pairwise(cuts):
        there = outer.file_span(Span(cut, until))
        yield start + cut - cuts[0], there.start, there.end
