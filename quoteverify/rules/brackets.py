"""What words in square brackets do: they are put in, they stand for others, or they say *sic*."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.model import Claim
from quoteverify.rules.evidence import bracketed, language, norms, wordless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.languages.language import Sense
    from quoteverify.model import Comparison, Variant

_SIC = ("sic",)
_MARKS = frozenset("[]")
_LONGEST = 12
"""Words and marks in brackets behind a pronoun."""


class Bracket(Enum):
    """What an editor does with brackets."""

    INSERTED = auto()
    REPLACING = auto()
    SIC = auto()


def bracket_claims(comparison: Comparison, wanted: Bracket, message: str) -> Iterator[Claim]:
    """Yield a claim for each bracket of a kind; one that turns the sense round is left to others, too."""
    if comparison.reworded:
        return
    data = sense(language(comparison))
    preceding, following = (None, *comparison.variants), (*comparison.variants[1:], None)
    for before, variant, after in zip(preceding, comparison.variants, following, strict=False):
        if _bracket(variant) is wanted:
            turned = data.classes["negation"].keys() & {*norms(variant.base), *norms(variant.witness)}
            explained = (before,) if before and _explains(variant, before, comparison, data) else ()
            agreeing = (after,) if after and _agrees(variant, after, data) else ()
            yield Claim((*explained, variant, *agreeing), message, final=not turned)


def _explains(variant: Variant, before: Variant, comparison: Comparison, data: Sense) -> bool:
    """Tell whether brackets, around what both have, explain a pronoun that one alone has: *he [Quill]*."""
    if not wordless(variant):
        return False
    side = "base" if any(token.norm in _MARKS for token in variant.base.tokens) else "witness"
    tokens, pronoun = getattr(comparison, side).tokens, getattr(before, side)
    alone = len(norms(pronoun)) == len(norms(before.base) + norms(before.witness)) == 1
    behind = pronoun.first + len(pronoun.tokens)
    near = behind < len(tokens) and getattr(variant, side).first <= behind + _LONGEST
    return alone and near and tokens[behind].norm == "[" and data.pronouns.keys() >= {*norms(pronoun)}


def _agrees(variant: Variant, after: Variant, data: Sense) -> bool:
    """Tell whether the verb behind a bracket has another form, for the words in it: *[Reyes] is*."""
    adjoining = variant.witness.first + len(variant.witness.tokens) == after.witness.first
    forms = [norms(after.base), norms(after.witness)]
    return adjoining and any(
        all(len(row) == 1 and row[0] in same for row in forms) for same in data.agreements
    )


def _bracket(variant: Variant) -> Bracket | None:
    sides = (variant.base, variant.witness)
    if not any(map(bracketed, sides)):
        return Bracket.INSERTED if _bracket_marks(variant) else None
    if all(map(norms, sides)):
        return Bracket.REPLACING
    return Bracket.SIC if _SIC in map(norms, sides) else Bracket.INSERTED


def _bracket_marks(variant: Variant) -> bool:
    """Tell whether brackets were put around a word that both witnesses have."""
    if not wordless(variant):
        return False
    return any(token.norm in _MARKS for token in (*variant.base.tokens, *variant.witness.tokens)) and not any(
        token.norm[0] in ".…" for token in (*variant.base.tokens, *variant.witness.tokens)
    )
