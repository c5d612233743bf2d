"""What speaks for a mention as the source of a quotation, as named features.

The narration is reduced to *units*: a mention counts as one unit, shown by the letter of its form,
other tokens by their code, words without weight left out.  The *path* between a mention and a
quotation is then a short string such as ``S,`` ("Mr. Hale said, ..."), and most features are
paths and pieces of paths.  Their weights are learned (see ``training``).

The features follow O'Keefe et al. (2012) and Pareti et al. (2013): distance, cue, subject,
paragraph, chain.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from quoteverify.extraction.mentions import Form
from quoteverify.extraction.narration import CUES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.extraction.mentions import Mention
    from quoteverify.extraction.narration import Narration

_CUE = re.compile(r"[SLWCMAslwcmaK:]")
_SENTENCE = re.compile(r"[^.|Q]{0,400}")
_ENDS = frozenset(".|Q")
_PEOPLE = "nph"
_DROPPED = frozenset("R#Ddf")
_BEFORE, _AFTER, _PARAGRAPHS = 8, 4, 3
_LONG = 7
_FAR = 400  # units beyond which nothing is looked for, so that a text without full stops takes linear time


@dataclass(frozen=True, slots=True)
class Units:
    """The narration with every mention as one unit."""

    letters: str
    of_mention: list[int]
    """Index of each mention's unit."""
    of_quote: dict[int, int]
    """Token index of quoted words to index of their unit."""
    tokens: list[int]
    """Index of the first token of each unit."""
    cues: list[int]
    """The units of all cues."""
    opens: list[bool]
    """Whether each mention is the first of its sentence, as the subject of the main clause often is."""


class Candidate(NamedTuple):  # as quick to make as can be: every quotation has some ten
    """A mention that may be the source of a quotation."""

    mention: int
    """Index of the mention."""
    features: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """How the quoted words sit in their sentence."""

    first: int
    """Unit of the quoted words that the sentence before leads to."""
    last: int
    """Unit after which a cue may follow."""
    shape: str
    """``c`` whole and ending in a comma, ``s`` whole, ``p`` a fragment."""
    before: str
    after: str
    """The letters beside it."""

    @property
    def alone(self) -> bool:
        """Whether it is a sentence of its own, with no words of the outlet."""
        return self.before in ".|Q" and self.after in ".|Q"


def units(narration: Narration, mentions: Sequence[Mention]) -> Units:
    """Reduce a narration to units."""
    row = Units("", [], {}, [], [], [])
    letters: list[str] = []
    codes, token = narration.codes, 0
    for mention in mentions:
        size = len(letters)
        _reduce(codes, token, mention.first, letters, row)
        row.opens.append(not size or not _ENDS.isdisjoint(letters[size:]))
        row.of_mention.append(len(letters))
        letters.append(mention.form)
        row.tokens.append(mention.first)
        token = mention.last + 1
    _reduce(codes, token, len(codes), letters, row)
    row.cues.extend(unit for unit, letter in enumerate(letters) if letter in CUES)
    return replace(row, letters="".join(letters))


def _reduce(codes: str, begin: int, end: int, letters: list[str], row: Units) -> None:
    bracket = False
    for token in range(begin, end):
        code = codes[token]
        size = len(letters)
        if code == "Q":
            row.of_quote[token] = size
            letters.append(code)
        elif code in "()":
            bracket = code == "("
        elif code == "|":
            bracket = False
            letters.append(code)
        elif not (bracket or code in _DROPPED or (code == "O" and letters and letters[-1] == "O")):
            letters.append("O" if code in "NYTHGX" else code)
        if size < len(letters):
            row.tokens.append(token)


def frame(row: Units, first: int, last: int, text: str) -> Frame:
    """Describe how quoted words, from one token of the narration to another, sit in their sentence."""
    begin, end = row.of_quote[first], row.of_quote[last]
    whole = text[:1].isupper() or not text[:1].isalpha()
    shape = "p"
    if whole and text[-1:] == ",":
        shape = "c"
    elif whole and (text[-1:] in ".?!…—-" or text[-2:-1] in ".?!"):
        shape = "s"
    elif whole:
        shape = "w"
    elif text[-1:] == ",":
        shape = "q"
    before, after = row.letters[begin - 1 : begin] or "|", row.letters[end + 1 : end + 2] or "|"
    return Frame(begin, end, shape, before, after)


def candidates(
    row: Units,
    place: Frame,
    mentions: Sequence[Mention],
    *,
    chain: int | None,
) -> Iterator[Candidate]:
    """Yield the mentions that may be the source, with what speaks for each.

    ``chain`` is the source of the quotation before this one.
    """
    cue_after = _cue(row, _SENTENCE.match(row.letters, place.last + 1).end(), place.last + 1, after=True)  # type: ignore[union-attr]
    start = max(row.letters.rfind(mark, max(0, place.first - _FAR), place.first) for mark in ".|Q") + 1
    cue_before = _cue(row, place.first, start, after=False)
    nearest = [n for n in _around(row, place, chain) if not _is_furniture(row, n, mentions[n])]
    others = {"b": 0, "a": 0}
    for number in nearest:
        side = "b" if row.of_mention[number] < place.first else "a"
        features = _features(
            row, place, number, mentions[number], side, others[side], chain, cue_before, cue_after
        )
        yield Candidate(number, tuple(features))
        others[side] += 1


def _cue(row: Units, end: int, begin: int, *, after: bool) -> int | None:
    """Return the unit of the cue that is nearest to the quotation within its sentence."""
    found = None
    for match in _CUE.finditer(row.letters, begin, end):
        if after:
            return match.start()
        found = match.start()
    return found


def _around(row: Units, place: Frame, chain: int | None) -> list[int]:
    """Return mentions near the quotation, each side by distance; further ones only before it."""
    letters, units_ = row.letters, row.of_mention
    floor = limit = max(0, place.first - _FAR)
    for breaks in range(_PARAGRAPHS):
        limit = letters.rfind("|", floor, place.first if not breaks else limit)
        if limit < 0:
            limit = floor
            break
    number = bisect_left(units_, place.first)
    chosen = [n for n in range(number - 1, max(-1, number - 1 - _BEFORE), -1) if limit <= units_[n]]
    end = letters.find("|", place.last + 1, place.last + _FAR)
    if 0 <= end and letters[end + 1 : end + 2] == "-":  # a line that begins with a dash gives the name
        end = letters.find("|", end + 1, place.last + _FAR)
    end = end if 0 <= end else place.last + _FAR
    number = bisect_left(units_, place.last)
    chosen += [n for n in range(number, min(len(units_), number + _AFTER)) if units_[n] < end]
    if chain is not None and chain not in chosen and place.first - units_[chain] < _FAR:
        chosen.append(chain)
    return chosen


def _is_furniture(row: Units, number: int, mention: Mention) -> bool:
    """Tell a line of its own that is no person's name, such as "Advertisement"."""
    unit = row.of_mention[number]
    return (
        mention.form is not Form.PERSON
        and row.letters[unit - 1 : unit] in ("", "|")
        and row.letters[unit + 1 : unit + 2] == "|"
    )


def _cues(row: Units, unit: int, place: Frame, side: str) -> int:
    """Count the cues between a mention and the quotation, up to two."""
    begin, end = (unit + 1, place.first) if side == "b" else (place.last + 1, unit)
    return min(bisect_left(row.cues, end) - bisect_left(row.cues, begin), 2) if begin < end else 0


def _features(  # noqa: PLR0913  # the places that the features speak of
    row: Units,
    place: Frame,
    number: int,
    mention: Mention,
    side: str,
    others: int,
    chain: int | None,
    cue_before: int | None,
    cue_after: int | None,
) -> list[str]:
    letters, unit, shape = row.letters, row.of_mention[number], place.shape
    form = letters[unit]
    path = letters[unit + 1 : place.first] if side == "b" else letters[place.last + 1 : unit]
    near = path[-3:] if side == "b" else path[:3]
    far = path[:2] if side == "b" else path[-2:]
    before, after = letters[unit - 1 : unit] or "|", letters[unit + 1 : unit + 3]
    head = mention.head if mention.form is Form.PRONOUN else form
    whole = path if len(path) <= _LONG else far + "~" + near
    paragraphs, sentences = path.count("|"), path.count(".")
    stops = sentences + path.count(":") + path.count(";") + path.count("Q")
    cues = _cues(row, unit, place, side)
    found = [
        f"{side}path {whole}",
        f"{side}path {before}.{whole}",
        f"{side}near {near} {shape}",
        f"{side}far {before}{far} {form}",
        f"{side}form {head} {shape}",
        f"{side}next {after}",
        f"{side}before {before} {form}",
        f"{side}before {letters[max(0, unit - 2) : unit]}",
        f"{side}frame {shape}{place.before}{place.after}",
        *_between(side, others, stops, paragraphs, sentences, cues, row.opens[number], form in _PEOPLE),
    ]
    if mention.possessive:
        found.append(f"{side}possessive")
    if number == chain:
        found.append(f"chain {shape} {place.alone}")
        found.append(f"chain {place.before}{place.after} {min(paragraphs, 2)}")
    for name, cue in (("B", cue_before), ("A", cue_after)):
        if cue is None:
            continue
        link = letters[unit + 1 : cue] + ">" if unit < cue else "<" + letters[cue + 1 : unit]
        if len(link) <= _LONG:
            found.append(f"{name}cue {letters[cue]}{link} {shape}")
            found.append(f"{name}link {link} {form}")
        else:
            found.append(f"{name}cue far {side}")
    return found


@lru_cache(maxsize=1 << 15)  # the same few counts come again and again
def _between(  # noqa: PLR0913  # what is counted
    side: str, others: int, stops: int, paragraphs: int, sentences: int, cues: int, opens: bool, person: bool
) -> tuple[str, str]:
    """Return what lies between a mention and the quotation."""
    return (
        f"{side}between {min(others, 4)} {min(stops, 3)} {min(paragraphs, 2)}",
        f"{side}opens {opens} {min(sentences + paragraphs, 2)} {cues} {person}",
    )
