"""A negation in one only, or with another scope.

**What it finds.** Not, n't, never, no, without and the like, negative prefixes, verbs that deny ("refuse
to") and near-negatives ("few" beside "a few") that one witness has and the other does not, or that deny
something else.

**Why it matters.** It turns the statement into its opposite, often by a slip of one short word.

**Example.** "The dam is now safe." beside "The dam is not safe."

**Fine.** "The dam is not unsafe." beside "The dam is safe."

**Style guides.** The IPSO code, clause 1: no inaccurate or distorted information; Reuters: the sense is never
altered.

**False alarms.** A negation that is only rhetorical ("is it not fine?"), or that another word far away
undoes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.scope import rescoped
from quoteverify.rules.turns import turns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Comparison, Variant


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield a claim for each negation that the other witness lacks; for one that moved, a single claim."""
    variants: list[Variant] = []
    for turn in turns(comparison):
        if turn.kind != "opposite" and not any(variant in variants for variant in turn.variants):
            variants.extend(turn.variants)
            yield Claim(turn.variants, "only one of them denies it")
    other = tuple(variant for variant in rescoped(comparison) if variant not in variants)
    if other:
        yield Claim(other, "one denies all of it, the other only that it is all")


RULE = Rule(
    id="QV401",
    label="negation",
    title="A negation in one only, or with another scope",
    severity=Severity.MAJOR,
    help=__doc__ or "",
    check=check,
)
