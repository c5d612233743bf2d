"""The wordings of an utterance in columns: the same words of all witnesses stand one under the other.

The base is cut wherever any witness parts from it; each witness is cut at the same places.  A
column is then a stretch of the base with what each witness has there, or a place between two words
of the base where some witness has more.  A witness that cannot be laid on the base is left whole.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from quoteverify.formats.escaping import one_line
from quoteverify.formats.html.stretches import Stretch, stretches, words
from quoteverify.model import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from quoteverify.model import Collation, Finding, Token, Witness

Sign: TypeAlias = Literal["same", "changed", "added", "missing", "gap", "nothing", "cue", "edge", "outside"]
"""What a cell is beside the base's: ``gap`` goes on with what is ``missing``, ``nothing`` is where only
others have words, ``cue`` is what interrupts the quotation there (*"The tide," she said, "is late."*),
``outside`` where a fragment has not begun or has ended, with its ``edge``."""


_Beyond: TypeAlias = Literal["beyond"]
_MARKED = frozenset({"changed", "added", "missing", "edge"})
_Offsets: TypeAlias = "tuple[Mapping[int, int], Mapping[int, int]]"


@dataclass(frozen=True, slots=True)
class Cell:
    """What one witness has in one column."""

    sign: Sign
    text: str = ""
    severity: str = ""
    """Of the gravest finding there; none where there is no finding."""
    norms: tuple[str, ...] | None = None
    """The words as compared; None where the witness does not say what it has in this column."""


class _Column(NamedTuple):
    """Words of the base; none for a place between two."""

    first: int
    last: int


class _Row(NamedTuple):
    """A witness laid on the base."""

    witness: Witness
    words: tuple[Token, ...]
    stretches: tuple[Stretch, ...]


def columns(collation: Collation, *, findings: Sequence[Finding]) -> dict[int, tuple[Cell, ...]]:
    """Return the cells of the base and of every witness that can be laid on it, by ``id(witness)``.

    Each has as many cells as there are columns.
    """
    base = words(collation.comparisons[0].base) if collation.comparisons else ()
    rows = [_Row(collation.base, base, (Stretch(0, len(base), 0, len(base)),))]
    for comparison in collation.comparisons:
        witness = comparison.witness.witness
        if not (comparison.reworded or witness.paraphrase):
            rows.append(_Row(witness, words(comparison.witness), stretches(comparison)))
    laid = [row for row in rows if row.stretches]
    cues = {at for row in laid for at in _cues(row)}
    places = [stretch for row in laid for stretch in row.stretches]
    torn = {at for row in laid for at in _torn(row, base)}
    cuts = tuple(_columns(places, cues, torn, size=len(base)))
    return {id(row.witness): tuple(_cells(row, cuts, base=base, findings=findings)) for row in laid}


def _cues(row: _Row) -> dict[int, Span]:
    """Return what interrupts a quotation, by the number of words of the base before it.

    Not what stands within a place where words part: there it is shown as it is printed.
    """
    cues = {}
    for one, other in pairwise(row.witness.contents):
        at = bisect_left(row.words, other.start, key=lambda token: token.span.start)
        home = next((s for s in row.stretches if s.start < at < s.end and s.way == "same"), None)
        if home:
            cues[home.first + at - home.start] = Span(one.end, other.start)
    return cues


def _torn(row: _Row, base: Sequence[Token]) -> Iterator[int]:
    """Yield the numbers of words of the base where a cut would tear what is printed as one: *wo|n't*."""
    for stretch in row.stretches:
        inner = range(1, stretch.last - stretch.first) if stretch.way == "same" else ()
        pairs = [(stretch.first + by, stretch.start + by) for by in inner]
        for at, own in ((stretch.first, stretch.start), *pairs, (stretch.last, stretch.end)):
            if _is_within(base, at) or _is_within(row.words, own):
                yield at


def _is_within(words: Sequence[Token], at: int) -> bool:
    return 0 < at < len(words) and words[at - 1].span.end == words[at].span.start


def _columns(
    row: Sequence[Stretch], cues: Collection[int], torn: Collection[int], *, size: int
) -> Iterator[_Column]:
    """Yield columns such that no place of any witness reaches beyond one."""
    replaced = (s for s in row if s.way == "place" and s.first < s.last and s.start < s.end)
    contested = _merged(sorted((s.first, s.last) for s in replaced))
    between = {s.first for s in row if s.first == s.last}.union(cues)
    cuts = {0, size, *between, *(cut for s in row for cut in (s.first, s.last))}
    cuts |= {beside for at in cuts.intersection(torn) for beside in (at - 1, at + 1)}
    inside = {at for first, last in contested for at in range(first + 1, last)}.union(torn)
    for cut, following in pairwise([*sorted(cuts - inside), size]):
        if cut in between:
            yield _Column(cut, cut)
        if cut < following:
            yield _Column(cut, following)


def _merged(places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield places, those that overlap as one."""
    held: tuple[int, int] | None = None
    for first, last in places:
        if held and first < held[1]:
            held = (held[0], max(held[1], last))
        else:
            if held:
                yield held
            held = (first, last)
    if held:
        yield held


def _cells(
    row: _Row, cuts: Sequence[_Column], *, base: Sequence[Token], findings: Sequence[Finding]
) -> Iterator[Cell]:
    offsets = _offsets(row.stretches)
    cues = _cues(row)
    own = [f for f in findings if f.location.document is row.witness.document]
    places = [_place(row, column, offsets) for column in cuts]
    signs = [_sign(row, column, place, base) for column, place in zip(cuts, places, strict=True)]
    between = {column.first for column in cuts if column.first == column.last}
    for number, (begin, end) in enumerate(places):
        sign, column = _beside(signs, number), cuts[number]
        if sign == "nothing" and column.first in cues:
            yield Cell("cue", _slice(row, cues[column.first]), norms=())
            continue
        known = signs[number] not in {"outside", "beyond"} and not _clipped(row, column)
        yield Cell(
            "same" if sign == "beyond" else sign,
            _text(row, begin, end, cue=cues.get(column.last) if column.last in between else None),
            _severity(row, begin, end, own) if sign in _MARKED else "",
            tuple(token.norm for token in row.words[begin:end]) if known else None,
        )


def _place(row: _Row, column: _Column, offsets: _Offsets) -> tuple[int, int]:
    """Return which words of a witness stand in a column."""
    before, after = offsets
    lowest, highest = row.stretches[0].first, row.stretches[-1].last
    if _outside(row, column):
        at = 0 if column.first < lowest else len(row.words)
        return at, at
    if column.first == column.last:
        return before[column.first], after[column.first]
    return after[max(column.first, lowest)], before[min(column.last, highest)]


def _outside(row: _Row, column: _Column) -> bool:
    """Tell whether a witness has ended before a column, or begins after it."""
    lowest, highest = row.stretches[0].first, row.stretches[-1].last
    if column.first == column.last:
        return not lowest <= column.first <= highest
    return column.last <= lowest or highest <= column.first


def _sign(row: _Row, column: _Column, place: tuple[int, int], base: Sequence[Token]) -> Sign | _Beyond:
    begin, end = place
    norms = [token.norm for token in row.words[begin:end]]
    there = [token.norm for token in base[column.first : column.last]]
    if not norms:
        at_an_edge = there and begin in {0, len(row.words)}
        return "outside" if at_an_edge or _outside(row, column) else "missing" if there else "nothing"
    if not there:
        beyond = any(s.way == "beyond" and s.start == begin for s in (row.stretches[0], row.stretches[-1]))
        return "beyond" if beyond else "added"
    edge = _clipped(row, column) and norms in (there[: len(norms)], there[-len(norms) :])
    return "same" if norms == there or edge else "changed"


def _clipped(row: _Row, column: _Column) -> bool:
    """Tell whether a witness begins or ends inside a column."""
    return column.first < row.stretches[0].first or row.stretches[-1].last < column.last


def _beside(signs: Sequence[Sign | _Beyond], number: int) -> Sign | _Beyond:
    """Return a sign, seen beside its neighbours: what is one gap, or one end, is told once."""
    sign = signs[number]
    beside = {signs[at] for at in (number - 1, number + 1) if 0 <= at < len(signs)}
    if sign == "outside" and beside - {"outside"}:
        return "edge"
    before = next((signs[at] for at in range(number - 1, -1, -1) if signs[at] != "nothing"), None)
    return "gap" if sign == before == "missing" else sign


def _offsets(row: Sequence[Stretch]) -> _Offsets:
    """Return how many words a witness has before each place between words of the base.

    The second counts those that it has at the place itself, too.
    """
    before: dict[int, int] = {}
    after: dict[int, int] = {}
    for stretch in row:
        step = min(1, stretch.end - stretch.start)
        inner = range(1, stretch.last - stretch.first) if stretch.way == "same" or not step else ()
        for by in (0, *inner):
            before.setdefault(stretch.first + by, stretch.start + by * step)
            if stretch.first < stretch.last:
                after[stretch.first + by] = stretch.start + by * step
        before.setdefault(stretch.last, stretch.end)
        after[stretch.last] = stretch.end
    return before, after


def _text(row: _Row, begin: int, end: int, *, cue: Span | None) -> str:
    """Return words as printed, up to the next word or the cue: marks stay with the word before them."""
    if begin == end:
        return ""
    span = row.witness.span
    start = row.words[begin].span.start if begin else span.start
    stop = row.words[end].span.start if end < len(row.words) else span.end
    return _slice(row, Span(start, cue.start if cue and start < cue.start < stop else stop))


def _slice(row: _Row, span: Span) -> str:
    return one_line(row.witness.document.text[span.start : span.end])


def _severity(row: _Row, begin: int, end: int, findings: Iterable[Finding]) -> str:
    """Return the severity of the gravest finding that touches some words, or the place of none."""
    place = _span(row, begin, end)
    touching = [
        finding.severity
        for finding in findings
        if place.overlap(finding.location.span)
        or (not len(finding.location.span) and place.contains(finding.location.span))
    ]
    return max(touching, key=lambda severity: severity.rank).value if touching else ""


def _span(row: _Row, begin: int, end: int) -> Span:
    """Return the place of some words; of none, from the word before to the word after."""
    if begin < end:
        return Span(row.words[begin].span.start, row.words[end - 1].span.end)
    start = row.words[begin - 1].span.end if begin else row.witness.span.start
    return Span(start, row.words[end].span.start if end < len(row.words) else row.witness.span.end)
