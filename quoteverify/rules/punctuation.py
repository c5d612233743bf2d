"""Other marks between the same words.

**What it finds.** Marks that were added, left out or exchanged between words that are the same.

**Why it matters.** Speech has no commas, so most are house style. But a question made a statement asserts
what was asked, commas decide whether a clause describes all or only some, and quotation marks around a word
add a tone.

**Example.** "You knew about this?" beside "You knew about this."

**Fine.** "You knew about this?" beside "You knew about that?"

**Style guides.** Chicago and AP leave the marks to the house: nobody speaks commas.

**False alarms.** A comma that sets off a name may look like one that addresses somebody.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.lexicon import person
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import language, wordless
from quoteverify.words import is_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.model import Comparison, Reading, Token, Variant


_QUOTES = frozenset("\"'`´‘’‚‛“”„‟«»‹›")
_APOSTROPHES = frozenset("'’")
_ENDING = frozenset(".!?")
_CLOSING = _ENDING | {",", ";"}
_NAME = 3
"""Who is spoken to is called so in at most so many words."""
_CLAUSE = 12
"""A negation bears on a reason given within so many words behind it."""
_MESSAGE = "the marks differ"


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each place where marks differ; for the two commas around a clause, one."""
    marks = tuple(variant for variant in comparison.variants if wordless(variant))
    restricted = tuple(v for v in marks if _comma(v))
    if restricted and _describes(restricted[0], comparison):
        yield Claim(restricted[:2], "a clause is restrictive in one only", Severity.MAJOR)
        marks = tuple(variant for variant in marks if variant not in restricted[:2])
    for variant in marks:
        turned = _comma(variant) and (_addresses(variant, comparison) or _turns(variant, comparison))
        yield Claim((variant,), _MESSAGE, Severity.MAJOR if turned else _severity(variant, comparison))


def _severity(variant: Variant, comparison: Comparison) -> Severity:
    plural = sense(language(comparison)).plural
    base = _telling(variant.base, comparison.base.tokens, plural)
    witness = _telling(variant.witness, comparison.witness.tokens, plural)
    if ("?" in base) != ("?" in witness):
        return Severity.MAJOR
    return Severity.MINOR if bool(base & _QUOTES) != bool(witness & _QUOTES) else Severity.NONE


def _telling(reading: Reading, tokens: Sequence[Token], plural: str) -> set[str]:
    """Return the marks of a reading but for an apostrophe behind a plural: *the owners' boats*."""
    marks = list(reading.tokens)
    if marks and reading.first and marks[0].norm in _APOSTROPHES:
        before = tokens[reading.first - 1]
        if before.span.end == marks[0].span.start and before.norm.endswith(plural):
            del marks[0]
    return {token.norm for token in marks}


def _comma(variant: Variant) -> bool:
    """Tell whether a comma stands in one witness and nothing in the other."""
    base, witness = ([token.norm for token in reading.tokens] for reading in (variant.base, variant.witness))
    return sorted((base, witness)) == [[], [","]]


def _describes(variant: Variant, comparison: Comparison) -> bool:
    """Tell whether a clause that describes what stands before it follows."""
    after = variant.witness.first + len(variant.witness.tokens)
    tokens = comparison.witness.tokens
    data = sense(language(comparison))
    return after < len(tokens) and tokens[after].norm in data.relatives & data.asides


def _addresses(variant: Variant, comparison: Comparison) -> bool:
    """Tell whether a comma sets off who is spoken to: *let us eat, children*."""
    tag = language(comparison)
    reading, tokens = _with_comma(variant, comparison)
    before = tokens[reading.first - 1] if reading.first else None
    segment = list(takewhile(is_word, tokens[reading.first + 1 : reading.first + 2 + _NAME]))
    last = reading.first + 1 + len(segment)
    closed = last >= len(tokens) or tokens[last].norm in _CLOSING
    if before is None or not closed or not 0 < len(segment) <= _NAME or before.text[0].isupper():
        return False
    data = sense(tag)
    if before.norm in data.pronouns or before.norm in data.times:
        return False
    named = all(token.text[0].isupper() for token in segment) or person(segment[-1].norm, tag)
    return named and not person(before.norm, tag) and segment[0].norm not in data.determiners


def _turns(variant: Variant, comparison: Comparison) -> bool:
    """Tell whether a comma says what is denied: *no, help came*; *he did not leave, because he was ill*."""
    data = sense(language(comparison))
    reading, tokens = _with_comma(variant, comparison)
    negations = data.classes["negation"]
    before = [token.norm for token in tokens[max(0, reading.first - _CLAUSE) : reading.first]]
    after = tokens[reading.first + 1].norm if reading.first + 1 < len(tokens) else ""
    answer = bool(before) and before[-1] in negations and (len(before) == 1 or before[-2] in _ENDING)
    return answer or (after in data.causes and not negations.keys().isdisjoint(before))


def _with_comma(variant: Variant, comparison: Comparison) -> tuple[Reading, tuple[Token, ...]]:
    if variant.base.tokens:
        return variant.base, comparison.base.tokens
    return variant.witness, comparison.witness.tokens


RULE = Rule(
    id="QV104",
    label="punctuation",
    title="Other marks between the same words",
    severity=Severity.NONE,
    help=__doc__ or "",
    check=check,
)
