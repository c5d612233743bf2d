"""The words of the outlet beside a quotation, written out so that set phrases can be read off them.

Each word becomes ``word/CODE`` in lower case, each mention ``<FORM NUMBER words>``: what stands
before "it is safe" in "Hale's claim that it is safe" reads ``<n 0 hale> 's/' claim/O that/j``.  A
phrase is then an ordinary regular expression.  The stretch is short, so that any pattern is quick.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
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


def before(layout: Layout, group: Group) -> str:
    """Write out the words that lead to a quotation in its sentence."""
    begin = group.first
    codes = layout.narration.codes
    floor = max(0, begin - _WINDOW)
    while floor < begin and codes[begin - 1] not in _BREAKS:
        begin -= 1
    return _written(layout, begin, group.first)


def after(layout: Layout, group: Group) -> str:
    """Write out the words that follow a quotation in its sentence."""
    codes = layout.narration.codes
    end, ceiling = group.last + 1, min(len(codes), group.last + 1 + _WINDOW)
    while end < ceiling and codes[end] not in _BREAKS:
        end += 1
    return _written(layout, group.last + 1, end)


def _written(layout: Layout, begin: int, end: int) -> str:
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
