"""Whether quoted words are somebody's, and whether they stand alone.

Titles, nicknames, scare quotes and words as words are nobody's words here; learned evidence from
the words themselves, their sentence and the cue tells them from partial quotations.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quoteverify.extraction.narration import CUES
from quoteverify.extraction.weights import probability, total, weights
from quoteverify.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.extraction.layout import Group, Layout

_WORD = re.compile(r"[^\W_][\w'’-]*")
_CUES = CUES | {":"}
_OPEN = frozenset("NYTO#VQ|")
SOMEBODYS = 0.55  # probability from which words count as somebody's: a wrong speaker is worse than none
_WINDOW = 40  # units in which a cue is looked for
_LENGTHS = (1, 2, 3, 5, 8, 14)  # upper bounds of the classes of length, in words


def attributable(layout: Layout, group: Group, mention: int | None, confidence: float) -> float:
    """Return the probability that the quoted words are somebody's."""
    return probability(total(traits(layout, group, mention, confidence), weights("kind")))


def kind(group: Group, text: str, attributed: float) -> Kind:
    """Return what a quotation is, given the probability that it is somebody's words."""
    if attributed < SOMEBODYS:
        return Kind.OTHER
    words = len(_WORD.findall(text))
    whole = group.frame.shape in "cs" and 1 < words
    standing = group.frame.shape == "w" and 5 <= words and text[:1].isupper()
    return Kind.DIRECT if whole or standing else Kind.PARTIAL


def traits(layout: Layout, group: Group, mention: int | None, confidence: float) -> Iterator[str]:
    """Yield what speaks for or against the words being somebody's, as named features."""
    first, last = group.contents[0], group.contents[-1]
    words = _WORD.findall(layout.text, first.start, min(first.end, first.start + 200))
    length = next((bound for bound in _LENGTHS if len(words) <= bound), 99)
    place, letters, narrated = group.frame, layout.row.letters, layout.narration.words
    capitals = bool(words) and all(word[0].isupper() or len(word) < 4 for word in words)
    left = _grammatical(layout, group.first - 1) if group.first else ""
    right = _grammatical(layout, group.last + 1) if group.last + 1 < len(narrated) else ""
    final = layout.text[last.end - 1]
    yield "bias"
    yield f"words {length} {place.shape}"
    yield f"capitals {capitals} {place.shape} {length}"
    yield f"frame {place.shape}{place.before}{place.after}"
    yield f"before {place.before} {length}"
    yield f"after {place.after} {length}"
    yield f"left {left}"
    yield f"right {right}"
    yield f"ends {final if not final.isalnum() else 'w'} {capitals}"
    yield f"cue {_nearest_cue(letters, place.first)}{_next_cue(letters, place.last)} {place.shape}"
    part = "part" if place.shape in "pq" else "whole"
    yield f"near {letters[max(0, place.first - 3) : place.first]} {part}"
    yield f"sure {int(confidence * 5)}"
    if place.alone:
        yield f"alone {length}"
    if mention is not None:
        unit = layout.row.of_mention[mention]
        path = letters[unit + 1 : place.first] if unit < place.first else "<" + letters[place.last + 1 : unit]
        yield f"path {path[-6:]} {part}"
        yield (
            f"governs {letters[unit : unit + 3]}"
            if unit < place.first
            else f"governed {letters[unit - 1 : unit + 2]}"
        )
        yield f"form {layout.mentions[mention].form}"
        yield f"bounds {min(path.count('|'), 2)} {min(path.count('.'), 2)} {part}"


def _grammatical(layout: Layout, token: int) -> str:
    """Return a word if it is of a closed class, else its code: what is learned must not hang on topics."""
    code = layout.narration.codes[token]
    return code if code in _OPEN else layout.narration.words[token].lower()


def _nearest_cue(letters: str, unit: int) -> str:
    """Return the last cue before a unit in its sentence, other quotations passed over."""
    begin = max(0, unit - _WINDOW, *(letters.rfind(mark, max(0, unit - _WINDOW), unit) + 1 for mark in ".|"))
    return next((letters[i] for i in range(unit - 1, begin - 1, -1) if letters[i] in _CUES), "-")


def _next_cue(letters: str, unit: int) -> str:
    for letter in letters[unit + 1 : unit + _WINDOW]:
        if letter in ".|Q":
            break
        if letter in _CUES:
            return letter
    return "-"
