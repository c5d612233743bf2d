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
    following = (*comparison.variants[1:], None)
    for variant, after in zip(comparison.variants, following, strict=False):
        if _bracket(variant) is wanted:
            turned = data.classes["negation"].keys() & {*norms(variant.base), *norms(variant.witness)}
            agreeing = after is not None and _agrees(variant, after, data)
            yield Claim((variant, after) if after and agreeing else (variant,), message, final=not turned)


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
    return any(
        token.norm in {"[", "]"} for token in (*variant.base.tokens, *variant.witness.tokens)
    ) and not any(token.norm[0] in ".…" for token in (*variant.base.tokens, *variant.witness.tokens))
