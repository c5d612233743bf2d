"""Which words of a quotation and of a source answer each other: blocks of equal words, in one order.

The shortest edit script is only the beginning.  It takes words from anywhere in a long stretch, so the run of
blocks that tells most is chosen, and repeated words are taken from where the rest stands.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Levenshtein

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.verification.spoken import Words

_GAP = 1.25
"""Bits that each word takes away which stands between matched words of one text only."""
_MARKED_GAP = 4.0
"""At most, where an ellipsis says that words are left out."""
_LOOSE = 0.5
"""Bits that each word between matched words takes from what an alignment tells."""
_STUMBLE = 2
"""So few words beside a passage, left out before its last word, cost half of it."""
_PIECES = 2
"""Words that one word can be in the other text."""
_AROUND = 12
"""Words of a gap in which such a word is looked for."""
_CLOSE = 6
"""Words beyond its own length in which the beginning or the end of a quotation is looked for."""


class Block(NamedTuple):
    """Words ``first`` to ``last`` of the source that equal words ``start`` to ``end`` of the quotation."""

    first: int
    last: int
    start: int
    end: int
    weight: float


def matched(source: Words, quoted: Words) -> tuple[Block, ...]:
    """Return the blocks that tell most of where a quotation stands in a row of spoken words."""
    blocks = tuple(_drawn_together(tuple(_equal(source.norms, quoted.norms, quoted.weights)), source, quoted))
    drawn = _outwards(_heaviest(blocks, quoted), source, quoted)
    if len(drawn) > 1:
        heaviest = max(drawn, key=lambda block: block.weight)
        drawn = max(drawn, _outwards((heaviest,), source, quoted), key=told)
    return drawn


def told(blocks: Sequence[Block]) -> float:
    """Return the information of blocks, less for the words that stand between them."""
    gaps = sum(after.first - before.last for before, after in pairwise(blocks))
    return sum(block.weight for block in blocks) - _LOOSE * gaps


def _equal(source: Sequence[str], quoted: Sequence[str], weights: Sequence[float]) -> Iterator[Block]:
    """Yield the blocks of the shortest edit script, and words that the other has in two pieces."""
    first = start = 0
    for op in Levenshtein.opcodes(source, quoted):
        if op.tag == "equal":
            yield from _pieces(source, quoted, weights, (first, op.src_start, start, op.dest_start))
            told = sum(weights[op.dest_start : op.dest_end])
            yield Block(op.src_start, op.src_end, op.dest_start, op.dest_end, told)
            first, start = op.src_end, op.dest_end
    yield from _pieces(source, quoted, weights, (first, len(source), start, len(quoted)))


def _pieces(
    source: Sequence[str], quoted: Sequence[str], weights: Sequence[float], gap: tuple[int, int, int, int]
) -> Iterator[Block]:
    """Yield what parts in a gap, if it is the same letters: *emails*, *e mails*."""
    first, last, start, end = gap
    if not 0 < end - start <= _PIECES or last - first > _AROUND:
        return
    for at in range(first, last):
        for after in range(at + 1, min(at + _PIECES * (end - start), last) + 1):
            if "".join(source[at:after]) == "".join(quoted[start:end]):
                yield Block(at, after, start, end, sum(weights[start:end]))
                return


def _heaviest(blocks: Sequence[Block], quoted: Words) -> tuple[Block, ...]:
    """Return the run of blocks that tells most, what stands between them counted against it.

    So the common words that a long stretch happens to share far from the rest fall away.
    """
    best, most = (0, 0), 0.0
    first, total = 0, 0.0
    for at, block in enumerate(blocks):
        cost = _cost(blocks[at - 1], block, quoted) if first < at else 0.0
        if total - cost <= 0:
            first, total, cost = at, 0.0, 0.0
        total += block.weight - cost
        if most < total:
            best, most = (first, at + 1), total
    return tuple(blocks[best[0] : best[1]])


def _drawn_together(blocks: tuple[Block, ...], source: Words, quoted: Words) -> Iterator[Block]:
    """Yield the blocks, those moved to their neighbours that the source has there as well.

    Where a speaker says a thing twice, the edit script may take the beginning from one time and the end from
    the other.
    """
    row = list(blocks)
    for at in range(len(row) - 1, 0, -1):
        before, after = row[at - 1], row[at]
        grown = _grown(after, source, quoted, by=-1, limit=before.start)
        if before.last < after.first and grown.start == before.start:
            row[at - 1 : at + 1] = [grown]
    for at in range(len(row) - 1):
        before, after = row[at], row[at + 1]
        grown = _grown(before, source, quoted, by=1, limit=after.end)
        if before.last < after.first and grown.end == after.end:
            row[at : at + 2] = [before._replace(end=before.start, last=before.first), grown]
    yield from (block for block in row if block.start < block.end)


def _grown(block: Block, source: Words, quoted: Words, *, by: int, limit: int) -> Block:
    """Return a block with the equal words before it (``by`` -1) or after it, to a limit in the quotation."""
    first, last, start, end, told = block
    if by < 0:
        while limit < start and 0 < first and source.norms[first - 1] == quoted.norms[start - 1]:
            first, start = first - 1, start - 1
            told += quoted.weights[start]
    else:
        while end < limit and last < len(source.norms) and source.norms[last] == quoted.norms[end]:
            told += quoted.weights[end]
            last, end = last + 1, end + 1
    return Block(first, last, start, end, told)


def _outwards(blocks: tuple[Block, ...], source: Words, quoted: Words) -> tuple[Block, ...]:
    """Add what answers the words of the quotation before the first block and after the last, close to them.

    The edit script may have taken such words from farther away, which costs it nothing.
    """
    if not blocks:
        return ()
    head, tail = blocks[0], blocks[-1]
    size = head.start + _CLOSE
    before = source.norms[max(0, head.first - size) : head.first][::-1]
    led = [
        Block(head.first - b.last, head.first - b.first, head.start - b.end, head.start - b.start, b.weight)
        for b in _nearby(before, quoted.norms[: head.start][::-1], quoted.weights[: head.start][::-1])
    ]
    size = len(quoted.norms) - tail.end + _CLOSE
    after = source.norms[tail.last : tail.last + size]
    followed = [
        Block(tail.last + b.first, tail.last + b.last, tail.end + b.start, tail.end + b.end, b.weight)
        for b in _nearby(after, quoted.norms[tail.end :], quoted.weights[tail.end :])
    ]
    return _merged((*led[::-1], *blocks, *followed))


def _nearby(source: Sequence[str], quoted: Sequence[str], weights: Sequence[float]) -> list[Block]:
    """Return the equal blocks that tell more than the words between them and the beginning cost."""
    found: list[Block] = []
    kept, total, most = 0, 0.0, 0.0
    first = start = 0
    for block in _equal(source, quoted, weights) if source and quoted else ():
        gap = max(block.first - first, block.start - start)
        total += block.weight - (_GAP if _STUMBLE < gap else _GAP / 2) * gap
        found.append(block)
        first, start = block.last, block.end
        if most < total:
            kept, most = len(found), total
    return found[:kept]


def _merged(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks with those that touch made one."""
    row: list[Block] = []
    for block in blocks:
        if row and row[-1].last == block.first and row[-1].end == block.start:
            old = row.pop()
            row.append(Block(old.first, block.last, old.start, block.end, old.weight + block.weight))
        else:
            row.append(block)
    return tuple(row)


def _cost(before: Block, after: Block, quoted: Words) -> float:
    cost = _GAP * max(after.first - before.last, after.start - before.end)
    marked = any(before.end <= gap <= after.start for gap in quoted.gaps)
    return min(cost, _MARKED_GAP) if marked else cost
