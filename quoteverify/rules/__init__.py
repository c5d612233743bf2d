"""Kinds of difference, one module each: a collation becomes findings.

To add a rule, write a module beside these that yields claims and ends in its ``RULE``, and add its
row to the table, before those that are less specific: a variant that one rule claims is not shown to
the next, so that one change gets one label.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.errors import UsageError
from quoteverify.rules import (
    addition,
    anothers_words,
    antonym,
    bracketed_insertion,
    capitalisation,
    condition_dropped,
    contraction,
    converse,
    deceptive_ellipsis,
    different_utterance,
    ellipsis_omission,
    entity_change,
    hedge_removed,
    inflection,
    modality,
    negation,
    negation_cut,
    number_change,
    number_format,
    omission,
    punctuation,
    qualifier_dropped,
    reordering,
    role_exchange,
    speaker_change,
    spelling,
    splice,
    substitution,
    translation_variant,
    truncation,
)
from quoteverify.rules.judgement import findings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quoteverify.model import Collation, Finding, Rule

__all__ = ["DIFFERENT_UTTERANCE", "RULES", "judge", "named"]

RULES: Mapping[str, Rule] = {
    "QV601": speaker_change.RULE,
    "QV507": negation_cut.RULE,
    "QV514": different_utterance.RULE,
    "QV201": bracketed_insertion.RULE,
    "QV402": number_change.RULE,
    "QV106": contraction.RULE,
    "QV107": number_format.RULE,
    "QV103": capitalisation.RULE,
    "QV105": spelling.RULE,
    "QV104": punctuation.RULE,
    "QV502": deceptive_ellipsis.RULE,
    "QV205": ellipsis_omission.RULE,
    "QV504": splice.RULE,
    "QV510": anothers_words.RULE,
    "QV401": negation.RULE,
    "QV308": converse.RULE,
    "QV411": role_exchange.RULE,
    "QV305": reordering.RULE,
    "QV409": antonym.RULE,
    "QV403": entity_change.RULE,
    "QV406": condition_dropped.RULE,
    "QV404": modality.RULE,
    "QV405": hedge_removed.RULE,
    "QV412": qualifier_dropped.RULE,
    "QV513": translation_variant.RULE,
    "QV506": truncation.RULE,
    "QV303": inflection.RULE,
    "QV501": omission.RULE,
    "QV307": addition.RULE,
    "QV306": substitution.RULE,
}
"""In order of precedence: the more specific rule before the more general."""

DIFFERENT_UTTERANCE = different_utterance.RULE.label
"""The label of a pair that is not two renderings of one utterance."""


def named(name: str) -> tuple[Rule, ...]:
    """Return the rule with an id, or all that share a label, in capitals or not.

    If there is none, a ``UsageError`` names the nearest.
    """
    wanted = name.casefold()
    if found := tuple(each for each in RULES.values() if wanted in (each.id.casefold(), each.label)):
        return found
    from rapidfuzz.process import extract  # noqa: PLC0415  # only for a message

    names = dict.fromkeys(name for rule in RULES.values() for name in (rule.label, rule.id))
    near = ", ".join(str(each) for each, *_ in extract(name, list(names), limit=3, score_cutoff=50))
    hint = f"did you mean {near}?" if near else "`quoteverify rules` lists them"
    raise UsageError(f"no such rule: {name!r}; {hint}")


def judge(
    collation: Collation, *, rules: Mapping[str, Rule] = RULES, gather: bool = False
) -> tuple[Finding, ...]:
    """Return what the rules find in a collation; nothing in a paraphrase, which promises no words.

    To ``gather`` is to tell in one note of renderings that are worded afresh, as an editor reads them.
    """
    note = translation_variant.RULE if gather else None
    return findings(collation, tuple(rules.values()), note=note)
