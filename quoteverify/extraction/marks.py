"""Which spans of a document stand between quotation marks.

Handles straight, curly, low and angle marks, doubled apostrophes and single (British) marks;
nested marks stay inside the outer span; a quotation whose paragraphs re-open without closing is
one quotation of several spans, also where a feed has joined the paragraphs; a missing or reversed
mark is mended within its paragraph.

A mark's direction follows from the characters beside it, then from its shape, then from whether a
quotation is open.  The steps are linear in the length of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from quoteverify.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.languages.language import Speech

_DOUBLE = re.compile(r"''|``|´´|‘‘|’’|[\"“”„‟«»＂〝〞]")
_SINGLE = re.compile(r"['‘‚‹›’](?:(?<!')|(?<!'')(?!'))")  # of straight marks, one by itself
_ORNAMENT = re.compile(r"([\"“”„‟«»＂〝〞'‘’‚‹›`´])\1{4,}+")  # a row of marks
_TAG = re.compile(r"<[A-Za-z/!][^<>\n]{0,2000}>")
_OPENING_SHAPES = frozenset("“„«‘‚‹``〝‘‘")
_CLOSING_SHAPES = frozenset("”»’›〞’’")
_OPENERS = frozenset("([{<—–-/|=*_")
_INTO = frozenset("([{…$£€¥#@.¿¡*_+~&")
_OUT_OF = frozenset(".,!?;:…)]}%—–-*_$\u00a0")
_AFTER = frozenset(".,;:!?)]}—–-…/|*_<&")
_ENDS_SENTENCE = frozenset(".!?…”’\"'")
_MARGIN = 4  # characters that may stand before the mark that re-opens a paragraph: bullets, white space
_UNMARKED = 2  # paragraphs without any mark over which a quotation may run
_LOOKAHEAD = 8


class _Lean(IntEnum):
    CLOSES = -1
    EITHER = 0
    OPENS = 1


class _Mark(NamedTuple):
    start: int
    end: int
    context: _Lean
    """What the neighbouring characters say."""
    shape: _Lean
    """What the glyph says."""
    follows_gap: bool
    """White space or an opening bracket stands before it."""
    precedes_gap: bool
    """White space or closing punctuation stands after it."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Spans between one pair of marks: several where paragraphs re-open."""

    contents: tuple[Span, ...]
    single: bool
    mended: bool
    """A mark was missing."""


def quoted(text: str, paragraphs: Sequence[Span], *, speech: Speech) -> tuple[Quoted, ...]:
    """Return what stands between marks, in order, outermost marks only."""
    tags = sorted(Span(*m.span()) for shape in (_TAG, _ORNAMENT) for m in shape.finditer(text))
    doubles = _by_paragraph(_marks(text, _DOUBLE, tags, paragraphs), paragraphs)
    singles = _by_paragraph(_single_marks(text, tags, paragraphs, speech), paragraphs)
    first, second = (singles, doubles) if _british(singles, doubles) else (doubles, singles)
    cue = _cue_pattern(speech.plain_cues)
    outer = list(_pair(paragraphs, first, _Task(text, cue, single=first is singles, strict=False)))
    taken = [content for quotation in outer for content in quotation.contents]
    left = _outside(second, taken)
    inner = _pair(paragraphs, left, _Task(text, cue, single=second is singles, strict=second is singles))
    clear = [q for q in inner if not _clashes(q, taken)]
    return tuple(sorted(outer + clear, key=lambda q: q.contents[0]))


def _clashes(quotation: Quoted, taken: Sequence[Span]) -> bool:
    for content in quotation.contents:
        place = bisect_right(taken, content)
        if any(content.overlap(taken[i]) for i in (place - 1, place) if 0 <= i < len(taken)):
            return True
    return False


def _marks(
    text: str, shape: re.Pattern[str], tags: Sequence[Span], paragraphs: Sequence[Span]
) -> list[_Mark]:
    """Find the marks of one style outside mark-up, with the direction that each suggests."""
    found, tag, paragraph = [], 0, 0
    for match in shape.finditer(text):
        while tag < len(tags) and tags[tag].end <= match.start():
            tag += 1
        if tag < len(tags) and tags[tag].start <= match.start():
            continue
        while paragraph < len(paragraphs) and paragraphs[paragraph].end <= match.start():
            paragraph += 1
        if paragraph == len(paragraphs):
            break
        if paragraphs[paragraph].start <= match.start() and not _is_inches(text, match):
            found.append(_mark(text, match, paragraphs[paragraph]))
    return found


def _mark(text: str, match: re.Match[str], paragraph: Span) -> _Mark:
    left = text[match.start() - 1] if match.start() > paragraph.start else ""
    right = text[match.end()] if match.end() < paragraph.end else ""
    gap_before = not left or left.isspace() or left in _OPENERS or left in _OPENING_SHAPES
    gap_after = not right or right.isspace() or right in _AFTER or right in _CLOSING_SHAPES
    into = bool(right) and (right.isalnum() or right in _INTO or right in _OPENING_SHAPES or right in "'\"")
    out_of = bool(left) and (left.isalnum() or left in _OUT_OF or left in _CLOSING_SHAPES or left in "'\"")
    opens, closes = gap_before and into, out_of and gap_after
    context = _Lean.EITHER if opens == closes else _Lean.OPENS if opens else _Lean.CLOSES
    glyph = match[0]
    shape = (
        _Lean.OPENS
        if glyph in _OPENING_SHAPES
        else _Lean.CLOSES
        if glyph in _CLOSING_SHAPES
        else _Lean.EITHER
    )
    if glyph in ("``", "‘‘"):
        shape = _Lean.OPENS
    elif glyph == "’’":
        shape = _Lean.CLOSES
    return _Mark(match.start(), match.end(), context, shape, gap_before, gap_after)


def _is_inches(text: str, match: re.Match[str]) -> bool:
    """Tell the sign of inches or seconds (6'2") from a mark."""
    if not text[match.start() - 1 : match.start()].isdigit():
        return False
    before = text[max(0, match.start() - 3) : match.start()]
    return match[0] in "\"'" and re.fullmatch(r".?\d['’]|\d['’]\d|['’]\d\d", before) is not None


def _single_marks(text: str, tags: Sequence[Span], paragraphs: Sequence[Span], speech: Speech) -> list[_Mark]:
    """Find single marks that are no apostrophes."""
    return [m for m in _marks(text, _SINGLE, tags, paragraphs) if not _is_apostrophe(text, m, speech)]


_DECADE = re.compile(r"\d0s?")
_WORD_AFTER = re.compile(r"[^\W_]+")


def _is_apostrophe(text: str, mark: _Mark, speech: Speech) -> bool:
    before = text[mark.start - 1 : mark.start]
    after = text[mark.end : mark.end + 1]
    if before.isalnum() and after.isalnum():
        return True
    if mark.context is _Lean.OPENS and text[mark.start] in "'’":
        word = _WORD_AFTER.match(text, mark.end)
        return word is not None and (
            word[0].lower() in speech.elisions or _DECADE.fullmatch(word[0]) is not None
        )
    return (
        mark.context is _Lean.EITHER
        and text[mark.start] in "'’`"
        and not (mark.follows_gap or mark.precedes_gap)
    )


def _by_paragraph(marks: Sequence[_Mark], paragraphs: Sequence[Span]) -> list[list[_Mark]]:
    rows: list[list[_Mark]] = [[] for _ in paragraphs]
    row = 0
    for mark in marks:
        while paragraphs[row].end <= mark.start:
            row += 1
        rows[row].append(mark)
    return rows


def _british(singles: Sequence[Sequence[_Mark]], doubles: Sequence[Sequence[_Mark]]) -> bool:
    """Tell whether the document's outer marks are the single ones."""
    opening_singles = sum(m.context is _Lean.OPENS for row in singles for m in row)
    opening_doubles = sum(m.context is _Lean.OPENS for row in doubles for m in row)
    nested = sum(
        1 for row, inner in zip(doubles, singles, strict=True) if _begins_within(inner, row) for _ in row
    )
    return opening_doubles < opening_singles - nested


def _begins_within(inner: Sequence[_Mark], outer: Sequence[_Mark]) -> bool:
    """Tell whether the first mark of a paragraph is one of the outer style."""
    return bool(inner) and bool(outer) and outer[0].start < inner[0].start


def _outside(rows: Sequence[Sequence[_Mark]], taken: Sequence[Span]) -> list[list[_Mark]]:
    """Leave out the marks inside spans already taken."""
    left, place = [], 0
    for row in rows:
        kept = []
        for mark in row:
            while place < len(taken) and taken[place].end <= mark.start:
                place += 1
            if place == len(taken) or mark.start < taken[place].start:
                kept.append(mark)
        left.append(kept)
    return left


@dataclass(frozen=True, slots=True)
class _Task:
    """What stays the same while the marks of one style are paired."""

    text: str
    cue: re.Pattern[str]
    """The outlet's own "he said", where a closing mark may be missing before it."""
    single: bool
    strict: bool
    """Mends nothing: where a style is not the document's own, a lone mark is an apostrophe."""


@dataclass(slots=True)
class _Open:
    """The quotation that is open while the marks are read."""

    parts: list[Span]
    """Of it, up to the paragraph or the mark that re-opens it."""
    begin: int | None = None
    """Where its words begin after that; None where no quotation is open."""
    shape: _Lean = _Lean.EITHER
    """Of the mark that opened it."""

    def open_at(self, mark: _Mark) -> None:
        self.begin, self.shape = mark.end, mark.shape


def _pair(paragraphs: Sequence[Span], rows: Sequence[Sequence[_Mark]], task: _Task) -> Iterator[Quoted]:
    """Pair the marks of each paragraph, carrying on where the next paragraph re-opens the quotation."""
    state = _Open([])
    for number, (paragraph, row) in enumerate(zip(paragraphs, rows, strict=True)):
        place = _carry_on(state, paragraph, row)
        while place < len(row):
            if state.begin is not None and _nests(row, place, opened=state.shape):
                place += 2
                continue
            yield from _read(paragraph, row, place, state, task)
            place += 1
        if state.begin is not None:
            if _goes_on(paragraphs, rows, number, single=task.single):
                state.parts.append(Span(state.begin, paragraph.end))
            else:
                yield from _mended(state, paragraph.end, task)
            state.begin = None


def _carry_on(state: _Open, paragraph: Span, row: Sequence[_Mark]) -> int:
    """Re-open at a paragraph what the one before left open; return the first mark left to read."""
    if not state.parts:
        return 0
    state.begin = paragraph.start
    if row and row[0].start - paragraph.start <= _MARGIN and row[0].context is not _Lean.CLOSES:
        state.open_at(row[0])
        return 1
    return 0


def _read(paragraph: Span, row: Sequence[_Mark], place: int, state: _Open, task: _Task) -> Iterator[Quoted]:
    """Take one mark: it opens, closes or re-opens a quotation; yield what it ends."""
    mark = row[place]
    if state.begin is None:
        if mark.context is not _Lean.CLOSES:
            state.open_at(mark)
        elif place == 0:
            yield from _without_opening(paragraph, mark, task)
    elif _closes(task.text, row, place, single=task.single):
        yield from _quotation([*state.parts, Span(state.begin, mark.start)], task)
        state.parts, state.begin = [], None
    elif mark.context is _Lean.CLOSES:
        return  # a plural possessive
    elif _ends_sentence(task.text, state.begin, mark.start):
        state.parts.append(Span(state.begin, mark.start))
        state.open_at(mark)
    else:
        yield from _mended(state, mark.start, task)
        state.open_at(mark)


def _closes(text: str, row: Sequence[_Mark], place: int, *, single: bool) -> bool:
    mark = row[place]
    if mark.context is _Lean.OPENS:
        return False
    if mark.context is _Lean.EITHER:
        return mark.shape is not _Lean.OPENS or mark.precedes_gap
    if not single or text[mark.start - 1] != "s" or not text[mark.end : mark.end + 1].isspace():
        return True
    later = next((m for m in row[place + 1 : place + 1 + _LOOKAHEAD] if m.context is not _Lean.EITHER), None)
    return later is None or later.context is _Lean.OPENS  # else a plural possessive: the workers' rights


def _nests(row: Sequence[_Mark], place: int, *, opened: _Lean) -> bool:
    """Tell whether a mark opens a quotation within the quotation, which the next mark then closes.

    Two closing marks then follow, or the outer marks are straight and the inner pair is curly.
    """
    mark = row[place]
    if mark.context is _Lean.CLOSES or (mark.context is _Lean.EITHER and mark.shape is not _Lean.OPENS):
        return False
    following = row[place + 1 : place + 3]
    if opened is _Lean.EITHER and row[place].shape is _Lean.OPENS:
        return bool(following) and following[0].shape is _Lean.CLOSES
    return len(following) == 2 and all(m.context is _Lean.CLOSES for m in following)


def _ends_sentence(text: str, begin: int, end: int) -> bool:
    """Tell whether a sentence ends just before a mark: a feed has joined two paragraphs there."""
    before = text[max(begin, end - 8) : end]
    kept = before.rstrip()
    return len(kept) < len(before) and kept[-1:] in _ENDS_SENTENCE


def _goes_on(
    paragraphs: Sequence[Span], rows: Sequence[Sequence[_Mark]], number: int, *, single: bool
) -> bool:
    """Tell whether a quotation that is open at the end of a paragraph goes on in the next."""
    for ahead in range(number + 1, min(len(rows), number + 2 + _UNMARKED)):
        row = rows[ahead]
        if not row:
            continue
        reopens = row[0].start - paragraphs[ahead].start <= _MARGIN and row[0].context is not _Lean.CLOSES
        if ahead == number + 1 and reopens:
            return True
        return not single and row[0].context is _Lean.CLOSES and row[0].shape is not _Lean.OPENS
    return False


def _mended(state: _Open, end: int, task: _Task) -> Iterator[Quoted]:
    """End a quotation whose closing mark is missing: before the outlet's own "he said" if it is there."""
    parts, begin = state.parts, state.begin
    state.parts = []
    if not task.strict and begin is not None:
        cue = task.cue.search(task.text, begin, end)
        yield from _quotation([*parts, Span(begin, cue.end() if cue else end)], task, mended=True)


@lru_cache(maxsize=8)
def _cue_pattern(verbs: frozenset[str]) -> re.Pattern[str]:
    said = "|".join(sorted(map(re.escape, verbs)))
    return re.compile(rf"[,.!?](?=\s(?:[\w.'’-]{{1,30}}\s){{0,3}}(?:{said})\b)")


def _without_opening(paragraph: Span, mark: _Mark, task: _Task) -> Iterator[Quoted]:
    """Mend a missing opening mark: the words begin with the paragraph."""
    if not task.single and task.text[mark.start - 1] in ",.?!":
        yield from _quotation([Span(paragraph.start, mark.start)], task, mended=True)


def _quotation(parts: Sequence[Span], task: _Task, *, mended: bool = False) -> Iterator[Quoted]:
    trimmed = tuple(span for span in (_trim(task.text, part) for part in parts) if span.start < span.end)
    if trimmed:
        yield Quoted(trimmed, task.single, mended)


def _trim(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
