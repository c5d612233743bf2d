"""Kinds of difference, one module each: a collation becomes findings.

To add a rule, write a module beside these that yields claims and ends in its ``RULE``, and add its
row to the table, before those that are less specific: a variant that one rule claims is not shown to
the next, so that one change gets one label.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.errors import UsageError
from quoteverify.model import Verdict
from quoteverify.rules import (
    addition,
    agreement,
    altered,
    anothers_words,
    antonym,
    bracketed_insertion,
    bracketed_replacement,
    capitalisation,
    condition_dropped,
    contraction,
    converse,
    deceptive_ellipsis,
    dialect,
    dialect_written_out,
    different_utterance,
    ellipsis_omission,
    entity_change,
    expired_suppression,
    filler,
    filler_at_end,
    hedge_removed,
    inflection,
    malformed_suppression,
    minor,
    misattributed,
    misleading,
    modality,
    negation,
    negation_cut,
    not_found,
    number_change,
    number_format,
    omission,
    punctuation,
    qualifier_dropped,
    reordering,
    role_exchange,
    sic,
    small_word_added,
    small_word_exchanged,
    small_word_omitted,
    speaker_change,
    spelling,
    splice,
    stands_alone,
    substitution,
    translation_variant,
    truncation,
    unreasoned_suppression,
    unsupported,
    unused_suppression,
)
from quoteverify.rules.judgement import astray, findings

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from quoteverify.model import Collation, Finding, Rule, Witness

__all__ = ["CATALOGUE", "DIFFERENT_UTTERANCE", "GATE", "RULES", "VERDICTS", "judge", "named", "strays"]

RULES: Mapping[str, Rule] = {
    "QV601": speaker_change.RULE,
    "QV507": negation_cut.RULE,
    "QV514": different_utterance.RULE,
    "QV202": bracketed_replacement.RULE,
    "QV204": sic.RULE,
    "QV201": bracketed_insertion.RULE,
    "QV402": number_change.RULE,
    "QV302": dialect.RULE,
    "QV316": dialect_written_out.RULE,
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
    "QV315": filler_at_end.RULE,
    "QV506": truncation.RULE,
    "QV311": agreement.RULE,
    "QV303": inflection.RULE,
    "QV301": filler.RULE,
    "QV304": small_word_omitted.RULE,
    "QV501": omission.RULE,
    "QV312": small_word_added.RULE,
    "QV307": addition.RULE,
    "QV313": small_word_exchanged.RULE,
    "QV306": substitution.RULE,
}
"""In order of precedence: the more specific rule before the more general."""

VERDICTS: Mapping[Verdict, Rule] = {
    Verdict.NOT_FOUND: not_found.RULE,
    Verdict.ALTERED: altered.RULE,
    Verdict.MISLEADING: misleading.RULE,
    Verdict.MISATTRIBUTED: misattributed.RULE,
    Verdict.MINOR: minor.RULE,
}
"""What a comparison with primary sources can come to, but for the same words."""

GATE: Mapping[str, Rule] = {
    "QV706": unsupported.RULE,
    "QV707": stands_alone.RULE,
    "QV904": unused_suppression.RULE,
    "QV906": expired_suppression.RULE,
    "QV907": unreasoned_suppression.RULE,
    "QV908": malformed_suppression.RULE,
}
"""What only a draft beside what others have shows, and what is to be said of suppressions."""

CATALOGUE: Mapping[str, Rule] = {**RULES, **{rule.id: rule for rule in VERDICTS.values()}, **GATE}
"""Every rule by its id: those of two wordings, then the verdicts, then those of the gate."""

DIFFERENT_UTTERANCE = different_utterance.RULE.label
"""The label of a pair that is not two renderings of one utterance."""


def named(name: str) -> tuple[Rule, ...]:
    """Return the rule with an id, or all that share a label, in capitals or not.

    If there is none, a ``UsageError`` names the nearest.
    """
    wanted = name.casefold()
    if found := tuple(each for each in CATALOGUE.values() if wanted in (each.id.casefold(), each.label)):
        return found
    from rapidfuzz.process import extract  # noqa: PLC0415  # only for a message

    names = dict.fromkeys(name for rule in CATALOGUE.values() for name in (rule.label, rule.id))
    near = ", ".join(str(each) for each, *_ in extract(name, list(names), limit=3, score_cutoff=60))
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


def strays(collation: Collation, found: Collection[Finding]) -> tuple[Witness, ...]:
    """Return the witnesses that what was ``found`` says little of: they are too unlike the base."""
    return tuple(astray(collation, found, doubt=different_utterance.RULE))
