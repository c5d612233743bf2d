"""Two statements, not two renderings of one.

**What it finds.** Readings that share a subject and some of its words, while what is asserted of it, when
and with what verdict all differ.

**Why it matters.** Two remarks that were grouped as one must not be compared word for word: every
difference would be a false alarm.

**Example.** "The ferry is sound and sails on Friday." beside "The ferry failed its inspection, so Friday's
crossing is off."

**Fine.** "The ferry is sound." beside "The ferry is safe."

**Style guides.** None: it keeps two remarks from being compared word for word.

**False alarms.** Translations of one remark that share the subject and little else.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quoteverify.lexicon import forms, grammatical, opposed, root, synonymous
from quoteverify.model import Claim, Rule, Severity
from quoteverify.rules.evidence import language, norms
from quoteverify.sounds import transliterated
from quoteverify.words import is_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.model import Comparison


_TOPIC = 0.4
"""Two wordings of one statement by different hands share fewer of their content words; two statements
about one thing name the thing alike."""
_FEW = 3
"""Fewer words of content are no ground to say so."""
_BUILD = 0.45
"""So much of the content is shared, at most, by two statements of the same build ..."""
_SENTENCE = 5
"""... with so many words of content ..."""
_PARTS = 2
"""... and so many places where words stand for others."""
_LONG = 60
"""Of so many words the shared ones tell enough."""
_CLASHES = 3
"""So many kinds of clash (an amount, a date, an opposite) are no slip."""
_ROOT = 4
"""So many first letters are shared by a place and its people: *Spain*, *Spaniards*."""
_EVIDENCE = 0.15
"""What a clash of values or opposites says for two statements, and a synonym for one."""


def check(comparison: Comparison) -> Iterator[Claim]:
    """Yield one claim for all of a comparison whose readings share a subject and no more."""
    apart = _all_clash(comparison) or _little_in_common(comparison)
    if _one_subject(comparison) if comparison.reworded else apart:
        yield Claim(comparison.variants, "these seem to be two statements")


def _all_clash(comparison: Comparison) -> bool:
    """Tell whether what, when and how much all differ, in a sentence of the same build."""
    if len(comparison.variants) < _CLASHES:
        return False
    tag = language(comparison)
    kinds: set[str] = set()
    for variant in comparison.variants:
        base, witness = norms(variant.base), norms(variant.witness)
        if len(base) != 1 or len(witness) != 1 or base == witness:
            continue
        if ":" in base[0] and ":" in witness[0]:
            kinds.add(base[0].partition(":")[0])
        elif opposed(base[0], witness[0], tag):
            kinds.add("opposite")
    return _CLASHES <= len(kinds)


def _little_in_common(comparison: Comparison) -> bool:
    """Tell whether, in a sentence of the same build, most words of content part at several places."""
    if len(comparison.variants) < _PARTS or _LONG < len(norms(comparison.base)):
        return False
    if sum(bool(norms(each.base) and norms(each.witness)) for each in comparison.variants) < _PARTS:
        return False
    tag = language(comparison)
    fewer, more = sorted(_content(comparison), key=len)
    if len(fewer) < _SENTENCE or not 0 < _shared(fewer, more, tag) <= _BUILD:
        return False
    return not any(synonymous(norm, other, tag) for norm in set(fewer) - set(more) for other in more)


def _content(comparison: Comparison) -> tuple[list[str], list[str]]:
    """Return the words of content of both readings."""
    serving = grammatical(language(comparison))
    ours, theirs = (
        [norm for norm in norms(reading) if norm not in serving]
        for reading in (comparison.base, comparison.witness)
    )
    return ours, theirs


def _shared(fewer: Sequence[str], more: Sequence[str], tag: str | None) -> float:
    """Return the share of some words that the others have, in any form."""
    known = {form for norm in more for form in forms(norm, tag)}
    return sum(not known.isdisjoint(forms(norm, tag)) for norm in fewer) / len(fewer)


def _one_subject(comparison: Comparison) -> bool:
    tag = language(comparison)
    ours, theirs = _content(comparison)
    fewer, more = sorted((ours, theirs), key=len)
    if len(fewer) < _FEW:
        return False
    shared = _shared(fewer, more, tag)
    if _LONG < len(more):
        return _TOPIC <= shared
    reworded = sum(any(synonymous(norm, other, tag) for other in more) for norm in set(fewer) - set(more))
    clashes = sum(":" in norms(variant.base)[0] for variant in comparison.variants[:-1])
    clashes += sum(any(opposed(one, other, tag) for other in theirs) for one in set(ours))
    clashes += _others_named(comparison)
    if _SENTENCE <= len(fewer):  # translators begin anew, a speaker as before
        clashes += root(ours[0], tag) == root(theirs[0], tag)
    return _TOPIC <= shared + _EVIDENCE * (clashes - reworded)


def _others_named(comparison: Comparison) -> bool:
    """Tell whether both readings name somebody or some place, and nobody in common."""
    ours, theirs = (
        {
            token.norm
            for before, token in pairwise(reading.tokens)
            if token.text[0].isupper()
            and is_word(before)
            and token.norm not in grammatical(language(comparison))
        }
        for reading in (comparison.base, comparison.witness)
    )
    return bool(ours and theirs) and not any(
        one[:_ROOT] == other[:_ROOT] or transliterated(one, other) for one in ours for other in theirs
    )


RULE = Rule(
    id="QV514",
    label="different_utterance",
    title="Two statements, not two renderings of one",
    severity=Severity.NONE,
    help=__doc__ or "",
    check=check,
)
