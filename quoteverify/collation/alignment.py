"""Two rows of words are paired: those that answer each other, and those that part.

The pairing is the shortest edit script over normal forms, then made sensible: a short row is first
laid on the window of the long one that it shares most with; a gap is moved to where marks of
punctuation stand; a replaced block is cut at the words in it that answer each other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Levenshtein

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_LARGE = 900
"""A replaced block of more word pairs than this is left whole."""
_ANSWERS = 0.55
"""Words at least this alike answer each other."""
_MUCH = 1.2
"""A row is laid on a window of one that is so much longer."""
_COMMON = 30
"""A word that a row has more often says nothing of where the other row lies in it."""


class Block(NamedTuple):
    """Words ``first`` to ``last`` of the base against ``start`` to ``end`` of the witness."""

    first: int
    last: int
    start: int
    end: int
    equal: bool = False

    def shifted(self, by: int) -> Block:
        """Return the block further on in both rows."""
        return Block(self.first + by, self.last + by, self.start + by, self.end + by, self.equal)


def align(
    base: Sequence[str],
    witness: Sequence[str],
    *,
    likeness: Callable[[str, str], float],
    breaks: tuple[frozenset[int], frozenset[int]] = (frozenset(), frozenset()),
    bound: tuple[frozenset[int], frozenset[int]] = (frozenset(), frozenset()),
) -> tuple[Block, ...]:
    """Return the blocks, equal or parting, that both rows consist of.

    ``likeness`` says from 0 to 1 how well two words answer each other, ``breaks`` before which words of
    each row a mark stands, ``bound`` which words of each row belong together with their neighbours.
    """
    blocks: list[Block] = []
    for block in _moved(_merged(_opcodes(base, witness)), base, witness, breaks):
        whole = {block.first, block.last - 1} <= bound[0] or {block.start, block.end - 1} <= bound[1]
        if block.equal or block.first == block.last or block.start == block.end or whole:
            blocks.append(block)
        else:
            blocks.extend(_cut(block, base, witness, likeness))
    return tuple(blocks)


def _opcodes(base: Sequence[str], witness: Sequence[str]) -> Iterator[Block]:
    """Yield the blocks of the shortest edit script within the window that the rows share."""
    first, last = _window(base, witness) if _MUCH * len(witness) < len(base) else (0, len(base))
    start, end = _window(witness, base) if _MUCH * len(base) < len(witness) else (0, len(witness))
    if first or start:
        yield Block(0, first, 0, start)
    for op in Levenshtein.opcodes(base[first:last], witness[start:end]):
        yield Block(
            op.src_start + first,
            op.src_end + first,
            op.dest_start + start,
            op.dest_end + start,
            op.tag == "equal",
        )
    if last < len(base) or end < len(witness):
        yield Block(last, len(base), end, len(witness))


def _merged(blocks: Iterator[Block]) -> Iterator[Block]:
    """Yield the blocks with neighbours that part made one."""
    parting: Block | None = None
    for block in blocks:
        if parting is not None and not block.equal:
            parting = parting._replace(last=block.last, end=block.end)
        elif not block.equal:
            parting = block
        else:
            if parting is not None:
                yield parting
                parting = None
            yield block
    if parting is not None:
        yield parting


def _window(long: Sequence[str], short: Sequence[str]) -> tuple[int, int]:
    """Return the stretch of the long row on which the short one lies, by the offsets of rarer words."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, norm in enumerate(long):
        places[norm].append(at)
    votes: Counter[int] = Counter()
    for at, norm in enumerate(short):
        if len(places.get(norm, ())) <= _COMMON:
            votes.update(place - at for place in places.get(norm, ()))
    if not votes:
        return 0, len(long)
    shift, count = max(votes.items(), key=lambda vote: (vote[1], -vote[0]))
    first, last = max(0, shift), min(len(long), shift + len(short))
    outside = len(long) - (last - first)
    if 2 * count < len(short) or Levenshtein.distance(long, short) < outside + Levenshtein.distance(
        long[first:last], short
    ):
        return 0, len(long)  # scattered: cuts, a splice or another order
    return first, last


def _moved(
    blocks: Iterator[Block],
    base: Sequence[str],
    witness: Sequence[str],
    breaks: tuple[frozenset[int], frozenset[int]],
) -> Iterator[Block]:
    """Yield the blocks with each gap moved to the marks that bound it, where the words allow it."""
    rest = list(blocks)
    for at, block in enumerate(rest):
        gap = _Gap(block, at)
        if not block.equal and 0 < at < len(rest) - 1 and rest[at - 1].equal and rest[at + 1].equal:
            if block.start == block.end:
                _slide(rest, gap, base, breaks[0], side=0)
            elif block.first == block.last:
                _slide(rest, gap, witness, breaks[1], side=1)
    return iter(block for block in rest if block.first < block.last or block.start < block.end)


class _Gap(NamedTuple):
    block: Block
    at: int


def _slide(blocks: list[Block], gap: _Gap, row: Sequence[str], breaks: frozenset[int], *, side: int) -> None:
    """Move a gap of one row along words that repeat, to the place that marks bound best."""
    before, after = blocks[gap.at - 1], blocks[gap.at + 1]
    first, last = (gap.block.first, gap.block.last) if side == 0 else (gap.block.start, gap.block.end)
    lowest = -min(before.last - before.first, 20)
    highest = min(after.last - after.first, 20)
    shifts = [0]
    while lowest < shifts[0] and row[first + shifts[0] - 1] == row[last + shifts[0] - 1]:
        shifts.insert(0, shifts[0] - 1)
    while shifts[-1] < highest and row[first + shifts[-1]] == row[last + shifts[-1]]:
        shifts.append(shifts[-1] + 1)
    best = max(
        shifts,
        key=lambda shift: (2 * (first + shift in breaks) + (last + shift in breaks), shift == 0, shift),
    )
    if best:
        blocks[gap.at - 1] = before._replace(last=before.last + best, end=before.end + best)
        blocks[gap.at] = gap.block.shifted(best)
        blocks[gap.at + 1] = after._replace(first=after.first + best, start=after.start + best)


def _cut(
    block: Block, base: Sequence[str], witness: Sequence[str], likeness: Callable[[str, str], float]
) -> Iterator[Block]:
    """Yield a replaced block in the smallest parts: the words that answer each other, and what is between."""
    first, last, start, end, _ = block
    pairs = (last - first) * (end - start)
    if pairs == 1 or _LARGE < pairs or _one_word(base[first:last], witness[start:end]):
        yield block
        return
    for i, j in _answers(base[first:last], witness[start:end], likeness):
        if first < i + block.first or start < j + block.start:
            yield Block(first, i + block.first, start, j + block.start)
        first, start = i + block.first + 1, j + block.start + 1
        yield Block(first - 1, first, start - 1, start, base[first - 1] == witness[start - 1])
    if first < last or start < end:
        yield Block(first, last, start, end)


def _one_word(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether both are one word, in one piece or in two: *email*, *e mail*; *court's*, *court is*."""
    short, long = sorted((ours, theirs), key=len)
    return "".join(ours) == "".join(theirs) or (
        len(short) == 1 and short[0] == f"{long[0]}'s" and len(long) == 2
    )


def _answers(
    ours: Sequence[str], theirs: Sequence[str], likeness: Callable[[str, str], float]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of the pairing, in order, that is the most alike in all."""
    best = [[0.0] * (len(theirs) + 1) for _ in range(len(ours) + 1)]
    like = [[likeness(one, other) for other in theirs] for one in ours]
    for i in range(len(ours) - 1, -1, -1):
        for j in range(len(theirs) - 1, -1, -1):
            paired = like[i][j] + best[i + 1][j + 1] if _ANSWERS <= like[i][j] else 0.0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < len(ours) and j < len(theirs):
        if _ANSWERS <= like[i][j] and best[i][j] == like[i][j] + best[i + 1][j + 1]:
            yield i, j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
