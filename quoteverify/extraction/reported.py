"""Reported speech without quotation marks: which clauses somebody is said to have said.

Every cue of the narration proposes the clause that it may govern: after it ("Hale said that the
pier would open"), before it ("The pier will open, Hale said") or around it.  The evidence for each
is weighed by a learned model, as that for the source is (after Pareti et al., 2013; the patterns
are those of a grammar of English reported speech).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from quoteverify.extraction.evidence import Frame, candidates
from quoteverify.extraction.narration import CUES
from quoteverify.extraction.weights import probability, shares, total, weights
from quoteverify.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.extraction.antecedents import Antecedents
    from quoteverify.extraction.coreference import Reference
    from quoteverify.extraction.layout import Layout

_SKIPPED = frozenset("R#")
_TAIL = 9  # tokens that may follow a cue at the end of its sentence: whom, where, when
_SHORTEST, _LONGEST = 2, 120  # tokens of a reported clause
_UNTOLD = ("J", "j", "I")  # behind a cue without a subject: "Asked whether it would hold, Hale said"
_ASKED = frozenset({"SJ", "LJ", "Lj", "AJ", "MJ"})  # "asked whether", "told that"
_TELLING = frozenset("SLWMslwm")
_BEFORE_THAT = re.compile(r"(?:(?:D[OV#]*|[Ie]D?[OV#]*)[OXGNYH#]+R?){1,3}(?=j(?!E))")  # to whom, where, when
_TOLD = 4  # tokens of the outlet's own in a clause that holds a quotation
_LIKELY = 0.5


class Clause(NamedTuple):  # as quick to make as can be: every cue proposes some
    """A clause that a cue may report."""

    first: int
    """Its first token in the narration."""
    last: int
    """Its last token."""
    cue: int
    """The token of the cue."""
    pattern: str
    """``after``, ``before``, ``around`` or ``according``."""


@dataclass(frozen=True, slots=True)
class Reported:
    """Words reported without marks, with the likeliest source."""

    span: Span
    cue: Span
    mention: int
    reference: Reference
    """Whom that stands for."""
    confidence: float
    """That the words are reported and that this is the source."""
    reason: str


def reported(layout: Layout, antecedents: Antecedents) -> Iterator[Reported]:
    """Yield the reported clauses of a document that are likely to be some, in order.

    ``antecedents`` know the sources of its quotations.
    """
    learned = weights("reported")
    found: dict[tuple[int, int], tuple[float, Clause, int, float]] = {}
    for clause in clauses(layout):
        mention, sure = source(layout, clause)
        if mention is None:
            continue
        chance = probability(total(traits(layout, clause, mention, sure), learned))
        place = (clause.first, clause.last)
        if _LIKELY <= chance and found.get(place, (0.0,))[0] < chance:
            found[place] = (chance, clause, mention, sure)
    narration = layout.narration
    for _, (chance, clause, mention, sure) in sorted(found.items()):
        span = Span(narration.starts[clause.first], narration.ends[clause.last])
        cue = Span(narration.starts[clause.cue], narration.ends[clause.cue])
        meant = antecedents.of(mention, layout.text[span.start : span.end])
        yield Reported(span, cue, mention, meant, round(chance * sure, 3), f"reported-{clause.pattern}")


def clauses(layout: Layout) -> Iterator[Clause]:
    """Yield every clause that some cue may govern."""
    codes = layout.narration.codes
    for begin, end in _sentences(layout):
        cues = [token for token in range(begin, end) if codes[token] in CUES]
        for cue in cues:
            for clause in _proposed(layout, begin, end, cue):
                if _is_told(layout, clause):
                    yield clause


def _is_told(layout: Layout, clause: Clause) -> bool:
    """Tell a clause that the outlet words from one that is little more than a quotation."""
    narration = layout.narration
    size = clause.last - clause.first + 1
    if not _SHORTEST <= size <= _LONGEST:
        return False
    if "Q" not in narration.codes[clause.first : clause.last + 1]:
        return True
    tokens = range(clause.first, clause.last + 1)
    marked = [narration.ends[t] - narration.starts[t] for t in tokens if narration.codes[t] == "Q"]
    whole = narration.ends[clause.last] - narration.starts[clause.first]
    return _TOLD <= size - len(marked) and 2 * sum(marked) < whole


def _sentences(layout: Layout) -> Iterator[tuple[int, int]]:
    """Yield the sentences of the narration as ranges of tokens, without their full stops."""
    narration, begin = layout.narration, 0
    for token, code in enumerate(narration.codes):
        ends = code in ".|"
        if code == "Q":
            final = layout.text[narration.ends[token] - 1 : narration.ends[token]]
            following = layout.text[narration.ends[token] + 1 : narration.ends[token] + 3].strip()
            ends = final in (".", "!", "?") and following[:1].isupper()
        if ends:
            if begin < token:
                yield begin, token
            begin = token + 1


def _proposed(layout: Layout, begin: int, end: int, cue: int) -> Iterator[Clause]:
    codes = layout.narration.codes
    if cue == begin and codes[cue + 1 : cue + 2] in _UNTOLD:
        return
    if codes[cue] == "K":
        yield from _according(codes, begin, end, cue)
        return
    start = _start(layout, cue, end)
    if start is not None:
        yield Clause(start, _cut(layout, start, end) - 1, cue, "after")
    comma = _comma_before_subject(codes, begin, cue)
    if comma is not None and end - cue <= _TAIL and codes[begin : begin + 2] not in _ASKED:
        yield Clause(begin, comma - 1, cue, "before")
    following = codes.find(",", cue, min(end, cue + _TAIL))
    if comma is not None and 0 <= following < end - 1:
        yield Clause(begin, end - 1, cue, "around")


def _start(layout: Layout, cue: int, end: int) -> int | None:
    """Return where the clause after a cue begins: behind "that", whom it is told to, and when."""
    codes = layout.narration.codes
    token = cue + 1
    if codes[cue] in _TELLING and (that := _BEFORE_THAT.match(codes, token, min(end, token + _TAIL))):
        token = that.end()
    elif codes[cue] in "Ll" and token < end:
        number = bisect_left(layout.first_tokens, token)
        if number < len(layout.mentions) and layout.mentions[number].first <= token + 1:
            token = layout.mentions[number].last + 1
        elif codes[token] == "O":
            token += 1
    while token < end and codes[token] in _SKIPPED:
        token += 1
    if token < end and codes[token] == "I" and codes[token + 1 : token + 2] == "#":  # "said on Monday that"
        token += 2
    if token < end and codes[token] == "j":
        token += 1
    return token if token < end and codes[token] not in "Q,:;.)-|" else None


def _cut(layout: Layout, start: int, end: int) -> int:
    """Return where a clause ends that runs on in its sentence: before a contrast or another source."""
    codes, words = layout.narration.codes, layout.narration.words
    for token in range(start + 1, min(end - 1, start + _LONGEST + 1)):
        if codes[token] == ";":
            return token
        if codes[token] == "," and (
            codes[token + 1] == "K" or words[token + 1].lower() in layout.speech.contrasts
        ):
            return token
    return end


def _comma_before_subject(codes: str, begin: int, cue: int) -> int | None:
    """Return the comma of "..., Hale said" or "..., said Hale"."""
    comma = codes.rfind(",", begin, cue)
    if comma <= begin or cue - comma > _TAIL or codes[comma - 1] == "Q":
        return None
    return comma


def _according(codes: str, begin: int, end: int, cue: int) -> Iterator[Clause]:
    comma = codes.find(",", cue, end)
    if cue == begin:
        if 0 <= comma < end - 1:
            yield Clause(comma + 1, end - 1, cue, "according")
    elif codes[cue - 1] == ",":
        yield Clause(begin, cue - 2, cue, "according")
    else:
        yield Clause(begin, cue - 1, cue, "according")


def source(layout: Layout, clause: Clause) -> tuple[int | None, float]:
    """Return the mention that is the likeliest source of a clause, and how sure that is."""
    place = _frame(layout, clause)
    found = tuple(candidates(layout.row, place, layout.mentions, chain=None))
    outside = [
        c
        for c in found
        if not (clause.first <= layout.mentions[c.mention].first <= clause.last) or clause.pattern == "around"
    ]
    if not outside:
        return None, 0.0
    chances = shares([total(c.features, weights("source")) for c in outside])
    best = max(chances)
    return outside[chances.index(best)].mention, best


def _frame(layout: Layout, clause: Clause) -> Frame:
    """Describe a clause as if it stood in marks, so that the model of the source can be asked."""
    units, letters = layout.row.tokens, layout.row.letters
    first, last = bisect_left(units, clause.first), bisect_left(units, clause.last + 1) - 1
    if clause.pattern == "around":
        last = first = max(first, bisect_left(units, clause.cue) - 3)
    shape = "c" if clause.pattern == "before" else "p"
    return Frame(
        first, max(first, last), shape, letters[first - 1 : first] or "|", letters[last + 1 : last + 2] or "|"
    )


def traits(layout: Layout, clause: Clause, mention: int, sure: float) -> Iterator[str]:
    """Yield what speaks for or against a clause being reported speech, as named features."""
    narration, codes = layout.narration, layout.narration.codes
    word, code = narration.words[clause.cue].lower(), codes[clause.cue]
    behind = (
        clause.first - 1 if clause.pattern == "after" and codes[clause.first - 1] == "j" else clause.cue + 1
    )
    following = codes[behind : behind + 2]
    inner = codes[clause.first : clause.last + 1]
    units = layout.row.tokens
    unit, at = layout.row.of_mention[mention], bisect_left(units, clause.cue)
    letters = layout.row.letters
    link = letters[unit + 1 : at] + ">" if unit < at else "<" + letters[at + 1 : unit]
    form = layout.mentions[mention].form
    before = codes[clause.cue - 1 : clause.cue]
    verb = bool(set(inner) & set("BEVSLWCMA"))
    yield "bias"
    yield f"{clause.pattern} {word}"
    yield f"{clause.pattern} {code}{following[:1]}"
    yield f"{word} {following[:1]}"
    yield f"{code} {following}"
    yield f"{clause.pattern} {inner[:2]}"
    yield f"{clause.pattern} {code} verb {verb} that {codes[clause.first - 1 : clause.first] == 'j'}"
    yield f"{clause.pattern} link {link if len(link) < 6 else 'far'} {form}"
    yield f"link {link if len(link) < 8 else link[:3] + '~' + link[-3:]} {code}"
    yield f"before {before} {code}"
    yield f"{clause.pattern} length {min(len(inner) // 4, 8)}"
    yield f"quoted {'Q' in inner} {clause.pattern}"
    yield f"sure {int(sure * 5)} {clause.pattern}"
    yield f"ends {codes[clause.last + 1 : clause.last + 2]} {clause.pattern}"
    yield f"within {codes[clause.first - 2 : clause.first]} {clause.pattern}"
