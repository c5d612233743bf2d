"""House styles: what newsrooms allow to be done to words between quotation marks.

Style books agree on the sense, which nobody may change, and part on the form.  So a style says how grave a
kind of difference is that leaves the sense; what changes it is major in every style.

The table holds what is in the books, not what their readers make of it: AP's rule that quotations are never
altered, not even for grammar; Reuters's that words may only be taken out; the Guidelines on Integrity of The
New York Times (1999), by which only sounds and false starts go; The Guardian's, by which bad grammar may be
improved; the BBC's on needless marks; the Wall Street Journal's (Style & Substance 24/6), which corrects the
grammar of speech and never that of print.  Where a book says nothing, the program's own severity holds.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from quoteverify.model import Medium, Severity

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of difference that a style can grade."""

    rules: tuple[str, ...]
    """Ids."""
    title: str
    """What a newsroom would call it: "house style ap: major for grammar put right"."""


KINDS: Mapping[str, Kind] = {
    "filler": Kind(("QV301", "QV315"), "a stumble left out"),
    "grammar": Kind(("QV311",), "grammar put right"),
    "form": Kind(("QV303",), "another tense or form"),
    "dialect": Kind(("QV302",), "a dialect spelling"),
    "written-out": Kind(("QV316",), "a dialect spelling written out"),
    "contraction": Kind(("QV106",), "a contraction"),
    "small-word": Kind(("QV304", "QV312", "QV313"), "a small word"),
    "omission": Kind(("QV501",), "words left out without a mark"),
    "addition": Kind(("QV307",), "words added"),
    "substitution": Kind(("QV306", "QV308"), "words exchanged"),
    "reordering": Kind(("QV305",), "another order"),
    "truncation": Kind(("QV506",), "an end cut off"),
    "rewording": Kind(("QV513",), "the statement worded afresh"),
    "ellipsis": Kind(("QV205",), "a marked omission"),
    "insertion": Kind(("QV201",), "words put in in brackets"),
    "replacement": Kind(("QV202",), "words replaced in brackets"),
    "sic": Kind(("QV204",), "[sic]"),
    "punctuation": Kind(("QV104",), "other marks"),
    "capitals": Kind(("QV103",), "capitals"),
    "spelling": Kind(("QV105",), "another spelling"),
    "numbers": Kind(("QV107",), "figures for words"),
}
"""All that leaves the sense, by the names that settings use."""

_TABLE = """
              ap           reuters      nyt          guardian     bbc          wsj
filler        none  -      none  -      none  -      none  -      none  -      none  major
grammar       major major  minor minor  major major  none  none   -     -      none  major
form          major major  -     -      major major  -     -      -     -      -     major
dialect       minor minor  -     -      -     -      -     -      -     -      -     minor
written-out   none  none   -     -      -     -      -     -      -     -      -     minor
contraction   -     -      -     -      -     -      -     -      -     -      -     minor
small-word    -     -      -     -      -     -      -     -      -     -      -     major
omission      major major  major major  major major  major major  major major  major major
addition      major major  major major  major major  major major  -     -      -     major
substitution  major major  major major  major major  major major  -     -      -     major
reordering    major major  major major  major major  -     -      -     -      -     major
ellipsis      -     -      none  none   -     -      none  none   -     -      -     -
insertion     none  none   none  none   none  none   none  none   none  none   none  none
replacement   minor minor  minor minor  minor minor  minor minor  minor minor  minor minor
sic           none  none   none  none   none  none   none  none   none  none   minor minor
"""
"""For each style what it says of spoken words, then of printed ones; a hyphen where it says nothing."""


@dataclass(frozen=True, slots=True)
class Style:
    """How grave a newsroom holds each kind of difference, where it says so."""

    name: str
    spoken: Mapping[str, Severity] = field(default_factory=lambda: MappingProxyType({}))
    """By the names of ``KINDS``: in what somebody said."""
    printed: Mapping[str, Severity] = field(default_factory=lambda: MappingProxyType({}))
    """The same in what somebody wrote: statements, letters, posts."""

    def severities(self, medium: Medium) -> Mapping[str, Severity]:
        """Return what it says of words of one medium."""
        return self.printed if medium is Medium.PRINTED else self.spoken


def kind_of(rule: str) -> str | None:
    """Return the kind of the differences that a rule finds; None for what changes the sense.

    >>> kind_of("QV311"), kind_of("QV401")
    ('grammar', None)
    """
    return _KIND_OF.get(rule)


def _parsed(table: str) -> dict[str, Style]:
    """Return the styles of a table with two columns for each."""
    head, *rows = table.strip().splitlines()
    cells = [row.split() for row in rows]
    return {
        name: Style(name, *(_column(cells, 1 + 2 * number + side) for side in (0, 1)))
        for number, name in enumerate(head.split())
    }


def _column(cells: list[list[str]], number: int) -> Mapping[str, Severity]:
    return MappingProxyType({row[0]: Severity(row[number]) for row in cells if row[number] != "-"})


STYLES: Mapping[str, Style] = _parsed(_TABLE)
_KIND_OF = {rule: name for name, kind in KINDS.items() for rule in kind.rules}
