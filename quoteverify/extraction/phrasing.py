"""The words of the outlet beside a quotation, written out so that set phrases can be read off them.

Each word becomes ``word/CODE`` in lower case, each mention ``<FORM NUMBER words>``: what stands
before "it is safe" in "Hale's claim that it is safe" reads ``<n 0 hale> 's/' claim/O that/j``.  A
phrase is then an ordinary regular expression.  The stretch is short, so that any pattern is quick.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.extraction.layout import Group, Layout

_WINDOW = 40  # tokens beside a quotation that a phrase may span
_BREAKS = ".|Q"

WHO = r"<[nyphgxu] (?:\d+) [^>]{1,200}>"
"""Any mention; ``who`` gives it a name."""
ADVERBS = r"(?:\S+/[R#B] )*"
"""What may stand between a subject and its verb."""


CUE = r"\S+/[SLWCMK] "
"""A reporting verb, or *according*."""
ON = rf"(?:(?!{CUE}|[,;:]/)(?:{WHO}|[^<\s]+) ){{0,14}}"
"""Words on towards a quotation, without another cue or a comma."""


def who(name: str, *, forms: str = "nyphgxu") -> str:
    """Return a pattern for a mention whose number is captured under a name."""
    return rf"<[{forms}] (?P<{name}>\d+) [^>]{{1,200}}>"


@dataclass(frozen=True, slots=True)
class Settled:
    """What a set phrase says of a quotation."""

    mention: int | None
    """Whose words they are; None where the phrase says that they are somebody else's, unnamed."""
    via: int | None = None
    """Who relays them."""


@dataclass(frozen=True)  # without slots, so that what is written out is kept
class Beside:
    """The words that stand beside a quotation in its sentence."""

    layout: Layout
    begin: int
    """Token that the words which lead to the quotation begin with."""
    group: Group
    end: int
    """Token behind those that follow it."""
    words: frozenset[str]
    """All of them in lower case, for telling quickly whether any phrase can be there."""

    @cached_property
    def leads(self) -> str:
        """The words that lead to the quotation, written out."""
        return written(self.layout, self.begin, self.group.first)

    @cached_property
    def follows(self) -> str:
        """The words that follow it, written out."""
        return written(self.layout, self.group.last + 1, self.end)

    @property
    def codes(self) -> str:
        """The classes of all of them."""
        codes = self.layout.narration.codes
        return codes[self.begin : self.group.first] + codes[self.group.last + 1 : self.end]


def beside(layout: Layout, group: Group) -> Beside:
    """Return the words that lead to a quotation in its sentence and those that follow it."""
    codes = layout.narration.codes
    begin, end = group.first, group.last + 1
    floor, ceiling = max(0, begin - _WINDOW), min(len(codes), end + _WINDOW)
    while floor < begin and codes[begin - 1] not in _BREAKS:
        begin -= 1
    while end < ceiling and codes[end] not in _BREAKS:
        end += 1
    words = layout.narration.words
    found = (*words[begin : group.first], *words[group.last + 1 : end])
    return Beside(layout, begin, group, end, frozenset(map(str.lower, found)))


def written(layout: Layout, begin: int, end: int) -> str:
    """Return a stretch of tokens, written out."""
    return "".join(_pieces(layout, begin, end))


def _pieces(layout: Layout, begin: int, end: int) -> Iterator[str]:
    narration, token = layout.narration, begin
    number = bisect_left(layout.first_tokens, begin)
    while token < end:
        if number < len(layout.mentions) and layout.mentions[number].first == token:
            mention = layout.mentions[number]
            words = " ".join(narration.words[token : mention.last + 1]).lower()
            yield f"<{mention.form.value} {number} {words.replace('>', '')}> "
            token, number = mention.last + 1, number + 1
        else:
            yield f"{narration.words[token].lower()}/{narration.codes[token]} "
            token += 1
