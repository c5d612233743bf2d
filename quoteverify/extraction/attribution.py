"""Who said the words of each quotation: candidates ranked by learned evidence.

The shape follows O'Keefe et al. (2012) and Pareti et al. (2013): every mention near a quotation is
a candidate source; the evidence for each is summed and the best wins, with its share as the
confidence.  Quotations are read in order, since a quotation without a cue continues the one before.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quoteverify.extraction.afterwards import told_afterwards
from quoteverify.extraction.constructions import names, phrased
from quoteverify.extraction.coreference import same
from quoteverify.extraction.evidence import candidates
from quoteverify.extraction.kinds import SOMEBODYS, attributable
from quoteverify.extraction.narration import CUES
from quoteverify.extraction.phrasing import beside
from quoteverify.extraction.secondhand import relayed
from quoteverify.extraction.turns import in_turn, turns
from quoteverify.extraction.weights import shares, total, weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quoteverify.extraction.antecedents import Antecedents
    from quoteverify.extraction.coreference import Reference
    from quoteverify.extraction.layout import Group, Layout
    from quoteverify.extraction.phrasing import Beside
    from quoteverify.extraction.turns import Turns


@dataclass(frozen=True, slots=True)
class Attribution:
    """What the evidence says of one quotation."""

    group: Group
    mention: int | None
    """Index of the mention that is the most likely source, whether or not the words are somebody's."""
    confidence: float
    """That this mention is the source, 0 to 1."""
    attributed: float
    """Probability that the words are somebody's at all."""
    reason: str
    """``cue-after``, ``cue-before``, ``chain`` or ``context``; ``phrase`` where a set phrase settles it,
    ``turn`` where it is the turn of whoever speaks in an interview."""
    via: int | None = None
    """Index of the mention of who relays the words, where they are second-hand."""
    reference: Reference | None = None
    """Whom the mention stands for."""


def attribute(layout: Layout, antecedents: Antecedents) -> Iterator[Attribution]:
    """Yield an attribution for each quotation, in order; ``antecedents`` come to know their sources."""
    learned = weights("source")
    interview = turns(layout, layout.paragraphs)
    chain: int | None = None
    for group in layout.groups:
        best, confidence = likeliest(layout, group, chain=chain, learned=learned)
        attributed = attributable(layout, group, best, confidence)
        reason = _reason(layout, group, best, chain)
        found = _settled(layout, Attribution(group, best, confidence, attributed, reason), interview)
        yield replace(found, reference=_meant(layout, found, antecedents))
        if found.attributed >= SOMEBODYS:
            chain = found.mention


def _meant(layout: Layout, found: Attribution, antecedents: Antecedents) -> Reference | None:
    """Return whom the source stands for; those who speak jointly are known already."""
    if found.mention is None or found.attributed < SOMEBODYS:
        return None
    known = layout.references[found.mention]
    if found.mention in layout.joint or known.like in layout.joint:
        return antecedents.told.setdefault(found.mention, known)
    contents = found.group.contents
    return antecedents.of(found.mention, layout.text[contents[0].start : contents[-1].end])


def _settled(layout: Layout, found: Attribution, interview: Turns) -> Attribution:
    """Return what the evidence says, save where a set phrase or a turn of an interview knows better."""
    stretch = beside(layout, found.group)
    if names(stretch):
        return replace(found, attributed=min(found.attributed, 1 - _SETTLED))
    settled = relayed(stretch) or phrased(stretch) or told_afterwards(layout, found.group)
    if settled is None:
        return _in_turn(layout, found, interview, stretch)
    attributed = max(found.attributed, _SETTLED)
    if settled.mention is not None and same(layout.references, settled.mention, found.mention):
        confidence = max(found.confidence, _SETTLED)
        return replace(found, confidence=confidence, attributed=attributed, via=settled.via)
    confidence = 0.0 if settled.mention is None else _SETTLED
    return replace(
        found,
        mention=settled.mention,
        confidence=confidence,
        attributed=attributed,
        reason="phrase",
        via=settled.via,
    )


def _in_turn(layout: Layout, found: Attribution, interview: Turns, stretch: Beside) -> Attribution:
    turn = interview.at(found.group.contents[0].start)
    if turn is None:
        return found
    cued = found.mention if found.reason.startswith("cue") else None
    mention = in_turn(layout, turn, interview, leads=stretch.leads, cued=cued)
    if mention is not None and found.group.frame.shape in _SENTENCES:
        found = replace(found, attributed=max(found.attributed, _SETTLED))
    if mention == found.mention:
        return found
    return replace(found, mention=mention, confidence=_SETTLED if mention is not None else 0.0, reason="turn")


_SENTENCES = frozenset("cs")  # shapes of quotations that are whole sentences
_SETTLED = 0.9  # confidence where a set phrase tells the speaker


def likeliest(
    layout: Layout, group: Group, *, chain: int | None, learned: Mapping[str, float]
) -> tuple[int | None, float]:
    """Return the mention that is most likely the source of a quotation, and how likely.

    Mentions of one entity add up: "Hale" and "she" need not compete.  ``chain`` is the source of
    the quotation before.
    """
    if (named := _signed(layout, group)) is not None:
        return named, 1.0
    if (subject := _plain_subject(layout, group)) is not None:
        return subject, _PLAINLY
    found = tuple(candidates(layout.row, group.frame, layout.mentions, chain=chain))
    if not found:
        return None, 0.0
    chances = shares([total(candidate.features, learned) for candidate in found])
    return _best([candidate.mention for candidate in found], chances, layout)


def _signed(layout: Layout, group: Group) -> int | None:
    """Return the name that is set to the words like a label ("HALE: ...") or a signature (... - Ann Hale)."""
    letters, units = layout.row.letters, layout.row.of_mention
    before, after = group.frame.first - 2, group.frame.last + 2
    labelled = letters[max(0, before - 1) : before + 2]
    if labelled in _LABELS or (before == 0 and labelled in ("n:", "y:")):
        return bisect_left(units, before)
    below = group.frame.shape in _SENTENCES and _SIGNED_BELOW.match(letters, after - 1)
    if below or _SIGNATURE.match(letters, after - 1):
        return bisect_left(units, after)
    if letters[after - 1 : after] == "|" and letters[after : after + 1] in ("n", "y"):
        poster = bisect_left(units, after)
        return poster if _POST.match(layout.text, layout.mentions[poster].span.end) else None
    return None


_LABELS = frozenset({"|n:", "|y:"})
_POST = re.compile(r"[ \t]*\(@\w{2,30}\)")  # an embedded post: Ann Hale (@annhale) March 3, 2024
_SIGNATURE = re.compile(r"-n(?:\.?\||Q|\.?\Z)")
_SIGNED_BELOW = re.compile(r"\|-n(?:,[^.Q|]{1,12})?\.?(?:\||\Z)")  # on a line of its own, with who that is


def _plain_subject(layout: Layout, group: Group) -> int | None:
    """Return the subject of a verb of saying with nothing between: "Hale said: ...", "...," said Hale."""
    letters, units, place = layout.row.letters, layout.row.of_mention, group.frame
    number = bisect_left(units, place.first) - 1
    before = letters[units[number] : place.first] if 0 <= number else ""
    if before[:1] in _PEOPLE and before[1:] in _PLAIN_CUES:
        return number
    behind = _PLAINLY_AFTER.match(letters, place.last + 1) if place.shape == "c" else None
    return bisect_left(units, behind.start("who")) if behind is not None else None


_PEOPLE = frozenset("nph")
_PLAIN_CUES = frozenset({"S,", "S:", "Sj", "W,", "W:", "Wj"})
_PLAINLY_AFTER = re.compile(r"[SW]?(?P<who>[nph])(?:(?<=[SW].)|[SW])[.|](?!K)")
_PLAINLY = 0.98  # of the subjects of such cues so many are the source, by count


def _best(mentions: Sequence[int], chances: Sequence[float], layout: Layout) -> tuple[int, float]:
    """Return the likeliest mention of the likeliest speaker, and the chance of that speaker."""
    together: dict[int, float] = defaultdict(float)
    keys = [_whose(layout, mention) for mention in mentions]
    for key, chance in zip(keys, chances, strict=True):
        together[key] += chance
    key = max(keys, key=together.__getitem__)
    chance, index = max((chances[i], -i) for i, other in enumerate(keys) if other == key)
    return mentions[-index], min(together[key], 1.0)


def _whose(layout: Layout, mention: int) -> int:
    """Return a number that mentions of one entity, or of some who speak jointly, have in common."""
    if mention in layout.joint:
        return -layout.joint[mention][0] - 1
    entity = layout.references[mention].entity
    return id(entity) if entity is not None else -mention - 1


def _reason(layout: Layout, group: Group, best: int | None, chain: int | None) -> str:
    """Name the kind of evidence that stands between a quotation and its source."""
    if best is None:
        return "none"
    letters, unit = layout.row.letters, layout.row.of_mention[best]
    if group.frame.last < unit:
        return "cue-after" if cue_unit(layout, group, best) is not None else "context"
    if best == chain and any(0 <= letters.find(mark, unit, group.frame.first) for mark in ".|Q"):
        return "chain"
    return "cue-before" if cue_unit(layout, group, best) is not None else "context"


def cue_unit(layout: Layout, group: Group, mention: int) -> int | None:
    """Return the unit of the cue that belongs to a source: the one nearest to it towards the quotation."""
    letters, unit = layout.row.letters, layout.row.of_mention[mention]
    ahead = _first_cue(letters, unit + 1, _sentence_end(letters, unit + 1))
    if unit < group.frame.first:
        return ahead if ahead is not None else _cue_just_before(letters, unit)
    between = [i for i in range(max(group.frame.last + 1, unit - _WINDOW), unit) if letters[i] in CUES]
    return between[-1] if between else ahead


_WINDOW = 60  # units in which a cue is looked for


def _first_cue(letters: str, begin: int, end: int) -> int | None:
    return next((i for i in range(begin, end) if letters[i] in CUES), None)


def _cue_just_before(letters: str, unit: int) -> int | None:
    """Find the cue of "according to Hale" or "said Hale"."""
    return next((i for i in range(unit - 1, max(-1, unit - 3), -1) if letters[i] in CUES), None)


def _sentence_end(letters: str, begin: int) -> int:
    ends = [letters.find(mark, begin, begin + _WINDOW) for mark in ".|Q"]
    return min((end for end in ends if 0 <= end), default=min(len(letters), begin + _WINDOW))
