"""Other marks between the same words.

**What it finds.** Marks that were added, left out or exchanged between words that are the same.

**Why it matters.** Speech has no commas, so most are house style. But a question made a statement asserts
what was asked, commas decide whether a clause describes all or only some, and quotation marks around a word
add a tone.

**Example.** "You knew about this?" beside "You knew about this."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import language, wordless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison, Variant


_QUOTES = frozenset("\"'`´‘’‚‛“”„‟«»‹›")
_MESSAGE = "the marks differ"


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each place where marks differ; for the two commas around a clause, one."""
    marks = tuple(variant for variant in comparison.variants if wordless(variant))
    restricted = tuple(v for v in marks if _comma(v))
    if restricted and _describes(restricted[0], comparison):
        yield Claim(restricted[:2], "a clause is restrictive in one only", Severity.MAJOR)
        marks = tuple(variant for variant in marks if variant not in restricted[:2])
    for variant in marks:
        yield Claim((variant,), _MESSAGE, _severity(variant))


def _severity(variant: Variant) -> Severity:
    base, witness = ({token.norm for token in reading.tokens} for reading in (variant.base, variant.witness))
    if ("?" in base) != ("?" in witness):
        return Severity.MAJOR
    return Severity.MINOR if bool(base & _QUOTES) != bool(witness & _QUOTES) else Severity.NONE


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


RULE = Rule(
    id="QV104",
    label="punctuation",
    title="Other marks between the same words",
    severity=Severity.NONE,
    help=__doc__ or "",
    check=check,
)
