"""Sentences: where one ends and the next begins.

A sentence ends at ``.``, ``!``, ``?`` or an ellipsis that white space or the end of the text
follows, closing marks included, unless the stop belongs to an abbreviation or an initial or the
next word is in lower case; and at a blank line.  Everything is linear in the text.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from quoteverify.languages.english.sentences import LEADING, NUMBERED, OPENERS, TRAILING
from quoteverify.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = re.compile(
    r"(?<![.!?…])(?P<stop>[.!?…]++)[\"'”’“»›)\]]*+(?=\s|\Z)"  # looks behind to enter a run of stops once only
    r"|[。！？]++[」』”’）]*+"
    r"|\n[^\S\n]*+\n"
)
_OPENING = re.compile(r"[\s\"'“‘„«‹(\[—–\-•*]*+")
_BREAK = re.compile(r"[\s\"'“‘„«‹(\[—–\-]")
_WORD = re.compile(r"[^\W\d_]{1,24}+")
_DOTTED = re.compile(r"\w(?:\.\w{1,3})+")
_REACH = 24  # code points: no abbreviation is longer


def sentences(text: str, *, span: Span | None = None) -> tuple[Span, ...]:
    """Return the sentences of a text, or of a span of it, in order and without the white space around them.

    >>> [str(len(sentence)) for sentence in sentences("Mr. Ode left at 3.5 p.m. today. Why? We ask.")]
    ['31', '4', '7']
    """
    whole = span or Span(0, len(text))
    starts = [whole.start, *_ends(text, whole), whole.end]
    pieces = (_trimmed(text, start, end) for start, end in pairwise(starts))
    return tuple(piece for piece in pieces if len(piece))


def _ends(text: str, whole: Span) -> Iterator[int]:
    for match in _END.finditer(text, whole.start, whole.end):
        if match["stop"] is None or _is_end(text, match, whole):
            yield match.end()


def _is_end(text: str, match: re.Match[str], whole: Span) -> bool:
    following = _OPENING.match(text, match.end(), whole.end)
    place = following.end() if following else whole.end
    if whole.end <= place:
        return True
    if text[place].islower() or text[place] in ".!?…":
        return False
    if match["stop"] == ".":
        return _stop_ends(_word_before(text, match.start(), whole), text, place)
    is_pause = match["stop"][0] in ".…" and _next_word(text, place) == "I"
    return not is_pause


def _stop_ends(word: str, text: str, place: int) -> bool:
    """Tell whether the full stop after a word ends the sentence, given where the next word begins."""
    low = word.casefold()
    if low in LEADING:
        return False
    if low in NUMBERED and text[place].isdigit():
        return False
    if low in TRAILING or _DOTTED.fullmatch(low):
        return _next_word(text, place).casefold() in OPENERS
    is_initial = len(word) == 1 and word.isalpha() and word.isupper()
    return not is_initial or (word == "I" and len(_next_word(text, place)) > 1)


def _word_before(text: str, end: int, whole: Span) -> str:
    return _BREAK.split(text[max(whole.start, end - _REACH) : end])[-1]


def _next_word(text: str, place: int) -> str:
    match = _WORD.match(text, place)
    return match[0] if match else ""


def _trimmed(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    end -= len(piece) - len(piece.rstrip())
    return Span(min(end, start + len(piece) - len(piece.lstrip())), end)
