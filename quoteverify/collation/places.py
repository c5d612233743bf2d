"""Two witnesses become a comparison: the smallest places where they part.

Words part where their normal forms do.  Words that say the same in another notation (*can't*,
*cannot*), and marks that differ between words that do not, are places too.
"""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from quoteverify.collation.alignment import Block, align
from quoteverify.collation.marks import breaks, gap, links, notation, opens
from quoteverify.collation.possessives import as_in
from quoteverify.collation.rewording import answering, part_entirely
from quoteverify.languages import sense
from quoteverify.lexicon import grammatical, likeness
from quoteverify.model import Comparison, Kind, Reading, Span, Variant
from quoteverify.wording import is_ellipsis, wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.model import Token, Witness


class _Row(NamedTuple):
    """A reading with the places of its words among its tokens."""

    reading: Reading
    words: tuple[int, ...]
    norms: list[str]
    touching: frozenset[int]
    """The words, counted among the words, that are printed as one with the next."""

    def part(self, first: int, last: int) -> Reading:
        """Return what stands at words ``first`` to ``last``; of no words, an ellipsis that stands there."""
        if first == last:
            marks = self.between(first - 1, first)
            return marks if any(map(is_ellipsis, marks.tokens)) else self.slice(marks.first, marks.first)
        tokens = self.reading.tokens
        begin, end = self.words[first], self.words[last - 1] + 1
        if 0 < begin and tokens[begin - 1].norm == "[" and end < len(tokens) and tokens[end].norm == "]":
            begin, end = begin - 1, end + 1
        return self.slice(begin, end)

    def between(self, before: int, after: int) -> Reading:
        """Return the marks between two words."""
        begin = self.words[before] + 1 if 0 <= before else 0
        return self.slice(begin, self.words[after] if after < len(self.words) else len(self.reading.tokens))

    def slice(self, begin: int, end: int) -> Reading:
        """Return what stands at tokens ``begin`` to ``end``."""
        whole = self.reading
        tokens = whole.tokens[begin:end]
        if tokens:
            return Reading(whole.witness, Span(tokens[0].span.start, tokens[-1].span.end), tokens, begin)
        place = whole.tokens[begin - 1].span.end if begin else whole.span.start
        return Reading(whole.witness, Span(place, place), (), begin)


def read(witness: Witness) -> Reading:
    """Return all that a witness has, word by word, without the mark that only ends it in its article."""
    tokens: list[Token] = []
    for content in witness.contents:
        tokens += wording(witness.document.text, span=content, language=witness.document.language)
        if tokens and _ends_for_the_outlet(tokens[-1], witness, last=content == witness.contents[-1]):
            tokens.pop()
    return Reading(witness, witness.span, tuple(tokens))


def _ends_for_the_outlet(token: Token, witness: Witness, *, last: bool) -> bool:
    """Tell a comma before "she said", or the full stop at the end, from marks of the speaker's own."""
    quoted = token.span.end < len(witness.document.text)
    return quoted and (token.norm == "," or (last and token.norm == "."))


def compared(base: Reading, witness: Reading, *, part: bool = False) -> Comparison:
    """Return two readings with every place where the second parts from the first.

    ``part`` says that the second gives only a part, so that nothing is missing around it.
    """
    base, witness = as_in(witness, base), as_in(base, witness)
    ours, theirs = _row(base), _row(witness)
    language = base.witness.document.language
    blocks = align(
        ours.norms,
        theirs.norms,
        likeness=partial(likeness, language=language),
        breaks=(breaks(base.tokens, ours.words), breaks(witness.tokens, theirs.words)),
        bound=(frozenset(_bracketed(ours)), frozenset(_bracketed(theirs))),
    )
    if not part and part_entirely(ours.norms, theirs.norms, blocks, language=language):
        answers = answering(ours.norms, theirs.norms, language=language)
        places = tuple(Variant(ours.part(i, i + 1), theirs.part(j, j + 1)) for i, j in answers)
        return Comparison(base, witness, (*places, Variant(base, witness)), reworded=True)
    blocks = tuple(_within_fragments(blocks, ours, theirs, part=part))
    parted = tuple(
        Variant(ours.part(block.first, block.last), theirs.part(block.start, block.end))
        for block in blocks
        if not block.equal
    )
    pairs = tuple(pair for block in blocks for pair in _pairs(block))
    parted += tuple(_notations(pairs, ours, theirs))
    variants = (*parted, *_marks(pairs, ours, theirs, alone=not parted))
    ordered = tuple(sorted(variants, key=lambda v: (v.witness.first, v.base.first)))
    return Comparison(base, witness, ordered, part=part)


def _row(reading: Reading) -> _Row:
    tokens = reading.tokens
    words = tuple([at for at, token in enumerate(tokens) if token.norm[0].isalnum()])  # as is_word: hot
    joined = frozenset(
        [
            at
            for at, (place, after) in enumerate(pairwise(words))
            if tokens[place].span.end == tokens[after].span.start
        ]
    )
    return _Row(reading, words, [tokens[at].norm for at in words], joined)


def _bracketed(row: _Row) -> Iterator[int]:
    """Yield the words that stand in square brackets."""
    if not any(token.norm == "[" for token in row.reading.tokens):
        return
    inside = False
    numbers = {place: at for at, place in enumerate(row.words)}
    for place, token in enumerate(row.reading.tokens):
        inside = token.norm == "[" or (inside and token.norm != "]")
        if inside and place in numbers:
            yield numbers[place]


def _within_fragments(blocks: Sequence[Block], ours: _Row, theirs: _Row, *, part: bool) -> Iterator[Block]:
    """Yield the blocks without the words that the other side's fragment leaves unquoted around it."""
    for block in blocks:
        if block.equal or (block is not blocks[0] and block is not blocks[-1]):
            yield block
        elif part or _partial(theirs):
            if block.start < block.end:
                yield _at_the_edge(block, ours, leads=block is blocks[0])
        elif block.first < block.last or not _partial(ours):
            yield block


def _at_the_edge(block: Block, ours: _Row, *, leads: bool) -> Block:
    """Hold the words at the edge of a fragment against as many of the base.

    The subject and the modal before them may stand in the outlet's own words: she was "happy to come".
    """
    size = block.end - block.start
    if not leads:
        return block._replace(last=min(block.last, block.first + size))
    first = max(block.first, block.last - size)
    supplied = grammatical(ours.reading.witness.document.language)
    while first < block.last and ours.norms[first] in supplied:
        first += 1
    return block._replace(first=first)


def _partial(row: _Row) -> bool:
    return row.reading.witness.quotation.kind is Kind.PARTIAL


def _pairs(block: Block) -> Iterator[tuple[int, int]]:
    """Yield the words of a block that answer each other one to one."""
    if block.equal or block.last - block.first == block.end - block.start == 1:
        yield from zip(range(block.first, block.last), range(block.start, block.end), strict=True)


def _notations(pairs: Sequence[tuple[int, int]], ours: _Row, theirs: _Row) -> Iterator[Variant]:
    """Yield the places where the same is said in another notation."""
    base, witness = ours.reading.tokens, theirs.reading.tokens
    after = 0
    for at, (i, j) in enumerate(pairs):
        same = base[ours.words[i]].text == witness[theirs.words[j]].text
        if at < after or (same and (i in ours.touching) == (j in theirs.touching)):
            continue
        first, after = _printed_word(pairs, at, ours, theirs)
        (begin, start), (k, m) = pairs[first], pairs[after - 1]
        if not (k in ours.touching or m in theirs.touching) and _noted_otherwise(
            ours, theirs, (begin, k + 1), (start, m + 1)
        ):
            yield Variant(ours.part(begin, k + 1), theirs.part(start, m + 1))


def _printed_word(pairs: Sequence[tuple[int, int]], at: int, ours: _Row, theirs: _Row) -> tuple[int, int]:
    """Return the range of pairs around one that is printed as one word by either."""
    first, after = at, at + 1
    while first and _printed_together(pairs[first - 1], pairs[first], ours, theirs):
        first -= 1
    while after < len(pairs) and _printed_together(pairs[after - 1], pairs[after], ours, theirs):
        after += 1
    return first, after


def _printed_together(before: tuple[int, int], after: tuple[int, int], ours: _Row, theirs: _Row) -> bool:
    if after != (before[0] + 1, before[1] + 1):
        return False
    return before[0] in ours.touching or before[1] in theirs.touching


def _noted_otherwise(ours: _Row, theirs: _Row, base: tuple[int, int], witness: tuple[int, int]) -> bool:
    if ours.norms[base[0] : base[1]] != theirs.norms[witness[0] : witness[1]]:
        return False  # a place of its own
    if base[1] - base[0] == 1:
        one = ours.reading.tokens[ours.words[base[0]]].text
        other = theirs.reading.tokens[theirs.words[witness[0]]].text
    else:
        one, other = ours.part(*base).text, theirs.part(*witness).text
    if one == other or (one := notation(one)) == (other := notation(other)):
        return False
    chosen = sense(ours.reading.witness.document.language).interchangeable
    if one.casefold() in chosen or other.casefold() in chosen:
        return False  # it follows from the next word
    opening = opens(ours.reading.tokens, ours.words[base[0]]) or opens(
        theirs.reading.tokens, theirs.words[witness[0]]
    )
    return not (opening and one[1:] == other[1:] and one[:1].casefold() == other[:1].casefold())


def _marks(pairs: Sequence[tuple[int, int]], ours: _Row, theirs: _Row, *, alone: bool) -> Iterator[Variant]:
    """Yield the places where marks differ between words that answer each other."""
    if len(ours.words) == len(ours.reading.tokens) and len(theirs.words) == len(theirs.reading.tokens):
        return
    for before, after in links(pairs):
        begin, start = ours.words[before[0]] + 1, theirs.words[before[1]] + 1
        if ours.words[after[0]] == begin and theirs.words[after[1]] == start:
            continue
        one = gap(ours.reading.tokens, begin, ours.words[after[0]])
        if _ends_other_date(ours.reading.tokens[begin - 1], theirs.reading.tokens[start - 1]):
            continue
        if one != gap(theirs.reading.tokens, start, theirs.words[after[1]]):
            yield Variant(ours.between(before[0], after[0]), theirs.between(before[1], after[1]))
    if pairs and not (_partial(ours) or _partial(theirs)):
        yield from _outer_marks(pairs, ours, theirs, alone=alone)


def _ends_other_date(one: Token, other: Token) -> bool:
    """Tell whether a date in another notation, which has its own comma, ends here: *12 May*, *May 12,*."""
    return one.norm.startswith("date:") and notation(one.text) != notation(other.text)


def _outer_marks(
    pairs: Sequence[tuple[int, int]], ours: _Row, theirs: _Row, *, alone: bool
) -> Iterator[Variant]:
    """Yield the places where marks differ before the first word or after the last."""
    if pairs[0] == (0, 0):
        places = ours.between(-1, 0), theirs.between(-1, 0)
        if gap(places[0].tokens, 0, len(places[0].tokens)) != gap(places[1].tokens, 0, len(places[1].tokens)):
            yield Variant(*places)
    i, j = pairs[-1]
    if (i, j) != (len(ours.words) - 1, len(theirs.words) - 1):
        return
    places = ours.between(i, i + 1), theirs.between(j, j + 1)
    one, other = (gap(place.tokens, 0, len(place.tokens)) for place in places)
    # A stop that one outlet leaves out at the end follows from how it cuts.
    if one != other and (alone or not {one, other} <= {"", ".", ","}):
        yield Variant(*places)
