"""A fragment that begins just behind the word that denies it.

**What it finds.** A partial quotation whose words follow a negation in the other outlet's sentence ("have
not been offered"), while neither the fragment nor the outlet's own words before it ("members had") deny
anything.

**Why it matters.** Each quoted word is right, and the statement is turned into its opposite.

**Example.** "We have not been offered a penny more." Beside it: she said members had "been offered a
penny more".

**Fine.** "We have not been offered a penny more." Beside it: she said members had not "been offered a penny
more".

**Style guides.** AP is wary of fragments: a few words in marks are to be as true as the sentence they come
from.

**False alarms.** Where the outlet denies it in a way that no list knows, or in the sentence before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quoteverify.lexicon import signs
from quoteverify.model import Claim, Kind, Reading, Rule, Severity, Span, Variant
from quoteverify.wording import wording
from quoteverify.words import is_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.model import Comparison, Token, Witness

_DENYING = frozenset({"implicit negation", "negation"})
_RUN = 3  # words that must be the same for the place in the base to be known
_BEFORE = 3  # words before them in which a negation governs them
_OWN = 160  # characters of the outlet's own words that are read
_SENTENCE = re.compile(r"[.!?:;]\s|\n")


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim where a fragment leaves out the negation just before it, and nothing else denies it."""
    fragment = comparison.witness.witness
    base = [token for token in comparison.base.tokens if is_word(token)]
    words = [token.norm for token in comparison.witness.tokens if is_word(token)]
    if fragment.quotation.kind is not Kind.PARTIAL or len(words) < _RUN:
        return
    norms = [token.norm for token in base]
    starts = (at for at in range(1, len(norms)) if norms[at : at + _RUN] == words[:_RUN])
    start = next(starts, None)
    if start is None:
        return
    before = base[max(0, start - _BEFORE) : start]
    denied = _denials(before, fragment)
    if denied and not _denials(_own_words(fragment), fragment):
        yield Claim((_cut(comparison, denied),), "the word that denies it is cut off", final=False)


def _denials(tokens: Sequence[Token], witness: Witness) -> list[Token]:
    found = signs([token.norm for token in tokens], language=witness.document.language)
    return [tokens[sign.first] for sign in found if not _DENYING.isdisjoint(sign.classes)]


def _own_words(fragment: Witness) -> list[Token]:
    """Return the outlet's own words before a fragment, as far as its sentence goes."""
    text, end = fragment.document.text, fragment.span.start
    begin = max(0, end - _OWN)
    begin = max([begin, *(match.end() for match in _SENTENCE.finditer(text, begin, end))])
    tokens = wording(text, span=Span(begin, end), language=fragment.document.language)
    return [token for token in tokens if is_word(token)]


def _cut(comparison: Comparison, denied: Sequence[Token]) -> Variant:
    said = Reading(comparison.base.witness, denied[0].span, (denied[0],))
    place = comparison.witness.span.start
    return Variant(said, Reading(comparison.witness.witness, Span(place, place), ()))


RULE = Rule(
    id="QV507",
    label="negation",
    title="A fragment cut off from the word that denies it",
    severity=Severity.MAJOR,
    help=__doc__ or "",
    check=check,
    whole=True,
)
