"""Where a rendering is worded afresh, what is said of single words is gathered into one note.

Two translators of one remark share its content and few of its words.  To list each word that differs
would bury what matters: other numbers and names, negations, strengths of commitment, and a clause that
one outlet alone has.  These stay findings of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.lexicon import inflected, synonymous
from quoteverify.model import Severity
from quoteverify.words import is_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from quoteverify.model import Claim, Comparison, Reading, Rule

    Claims = Sequence[tuple[Rule, Claim]]

_MANY = 3
"""Fewer differences of wording are told one by one."""
_SHARE = 0.35
"""Of the words of both renderings: where fewer part, single words were changed."""
_CLAUSE = 3
"""So many words of weight that one outlet alone has are told on their own."""
_ANOTHER = "different_utterance"
_WORDING = frozenset(
    {"addition", "inflection", "omission", "reordering", "substitution", "translation_variant", "truncation"}
)


def worded_afresh(comparison: Comparison, claims: Claims) -> bool:
    """Tell whether so many words differ that a note on the whole says more than a list."""
    if comparison.reworded:
        return all(rule.label != _ANOTHER for rule, _ in claims)
    minor = sum(_of_wording(rule, claim) for rule, claim in claims)
    parting = sum(_words(variant.base) + _words(variant.witness) for variant in comparison.variants)
    whole = _words(comparison.base) + _words(comparison.witness)
    return _MANY <= minor and _SHARE * whole <= parting


def kept(claims: Claims, *, alone: Callable[[Claim], bool]) -> list[tuple[Rule, Claim]]:
    """Return the claims that stay findings of their own; ``alone`` knows what one outlet alone has."""
    return [
        (rule, claim)
        for rule, claim in claims
        if not _of_wording(rule, claim)
        or (rule.label != "translation_variant" and _clause(claim) and alone(claim))
    ]


def another_clause(claim: Claim, base: Reading) -> bool:
    """Tell whether what one outlet alone has says something of its own, and not the same in other words.

    Words at an end may only be quoted at greater length.
    """
    tag = base.witness.document.language
    ours = _weighty(variant.base for variant in claim.variants)
    theirs = _weighty(variant.witness for variant in claim.variants)
    if not ours:
        at = claim.variants[0].base.first
        inside = any(map(is_word, base.tokens[:at])) and any(map(is_word, base.tokens[at:]))
        return inside and _CLAUSE < len(theirs)
    return _CLAUSE <= min(len(ours), len(theirs)) and not any(
        inflected(one, other, tag) or synonymous(one, other, tag) for one in ours for other in theirs
    )


def _of_wording(rule: Rule, claim: Claim) -> bool:
    return rule.label in _WORDING and (claim.severity or rule.severity) is Severity.MINOR


def _clause(claim: Claim) -> bool:
    return _CLAUSE <= len(_weighty(variant.witness for variant in claim.variants))


def _weighty(readings: Iterable[Reading]) -> set[str]:
    """Return the words that carry sense."""
    return {
        token.norm
        for reading in readings
        for token in reading.tokens
        if is_word(token) and token.norm not in sense(reading.witness.document.language).grammatical
    }


def _words(reading: Reading) -> int:
    return sum(map(is_word, reading.tokens))
