"""An editor's words in square brackets.

**What it finds.** Words in square brackets that explain, replace or comment, *[sic]* included.

**Why it matters.** Brackets are honest, but they hide which word was replaced; outlets that fill them
differently tell their readers different things.

**Example.** "They sold it in May." beside "They sold [the shipyard] in May."

**Fine.** "They sold it in May." beside "They sold it, in May."

**Style guides.** AP: sparingly, a paraphrase is better; Chicago: square brackets for what the editor
interpolates.

**False alarms.** A speaker who reads out a document may have had the brackets before them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.languages import sense
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import bracketed, language, norms, wordless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison, Variant


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each bracket; one that turns the sense round is left to other rules as well."""
    if comparison.reworded:
        return
    negations = sense(language(comparison)).classes["negation"]
    for variant in comparison.variants:
        if any(map(bracketed, (variant.base, variant.witness))) or _bracket_marks(variant):
            turned = negations.keys() & {*norms(variant.base), *norms(variant.witness)}
            yield Claim((variant,), "words stand in brackets", final=not turned)


def _bracket_marks(variant: Variant) -> bool:
    """Tell whether brackets were put around a word that both witnesses have."""
    if not wordless(variant):
        return False
    return any(
        token.norm in {"[", "]"} for token in (*variant.base.tokens, *variant.witness.tokens)
    ) and not any(token.norm[0] in ".…" for token in (*variant.base.tokens, *variant.witness.tokens))


RULE = Rule(
    id="QV201",
    label="bracketed_insertion",
    title="An editor's words in square brackets",
    severity=Severity.MINOR,
    help=__doc__ or "",
    check=check,
)
