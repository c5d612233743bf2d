"""How grave the differences of a wording are: the findings of the rules become one of three verdicts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify.languages import records, sense
from quoteverify.lexicon import signs
from quoteverify.model import Severity, Verdict
from quoteverify.sounds import sound_alike
from quoteverify.words import is_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quoteverify.model import Comparison, Finding, Token, Variant
    from quoteverify.verification.wordings import Wording

_STYLE = frozenset({"capitalisation", "identical", "punctuation", "spelling"})
"""Labels of differences that no listener hears."""
_HONEST = frozenset({"bracketed_insertion", "contraction", "ellipsis_omission", "number_format"})
"""Labels of editing that style guides allow."""
_DENYING = frozenset({"hedge", "implicit negation", "negation"})
_ALONE = 2
"""A limit in so few words was what there was to leave out."""
_FUNCTION_WORDS = 3
"""So many words without weight may be lost or added in all."""
_GRAVE = frozenset({"condition", "hedge", "limit", "negation"})
"""Classes of words that are no stumble."""
_FALSE_START = 6
"""Words of a beginning that the speaker gave up."""


def weighed(wording: Wording, *, machine_made: bool) -> Verdict:
    """Return ``verbatim``, ``minor``, ``altered`` or ``misleading``: what the words alone come to."""
    worst = Verdict.VERBATIM
    slight = 0
    for finding in wording.findings:
        verdict, words = _weigh(finding, wording.comparison, machine_made=machine_made)
        slight += words
        worst = max(worst, verdict, key=_ORDER.index)
    if _FUNCTION_WORDS < slight:
        worst = max(worst, Verdict.ALTERED, key=_ORDER.index)
    return worst


_ORDER = (Verdict.VERBATIM, Verdict.MINOR, Verdict.ALTERED, Verdict.MISLEADING)


def _weigh(finding: Finding, comparison: Comparison, *, machine_made: bool) -> tuple[Verdict, int]:
    """Return what one finding comes to, and how many words without weight it is about."""
    label = finding.rule.label
    if label == "punctuation" or (label in _STYLE and finding.severity is Severity.NONE):
        return Verdict.VERBATIM, 0
    if label in _HONEST:
        return Verdict.MINOR, 0
    change = _change(finding, comparison)
    grave = finding.severity is Severity.MAJOR and label != "substitution"
    told = label == "deceptive_ellipsis" and not _turns(change)
    if told or _is_honest(change, grave=grave, machine_made=machine_made):
        return Verdict.MINOR, 0
    if grave or _doubts(change):
        return Verdict.MISLEADING, 0
    if _weighty(change.ours, change.language) == _weighty(change.theirs, change.language):
        return Verdict.MINOR, max(len(change.ours), len(change.theirs))
    return Verdict.ALTERED, 0


def _weighty(norms: Sequence[str], language: str | None) -> tuple[str, ...]:
    """Return the words whose loss a listener would notice, *nobody* as *no one*."""
    data = records(language)
    text = " ".join(data.indefinite.get(norm, norm) for norm in norms)
    return tuple(norm for norm in text.split() if norm not in data.slight)


@dataclass(frozen=True, slots=True)
class _Change:
    """What one finding is about."""

    variants: tuple[Variant, ...]
    ours: tuple[str, ...]
    """The words of the source, as compared."""
    theirs: tuple[str, ...]
    """Those of the quotation."""
    comparison: Comparison

    @property
    def language(self) -> str | None:
        """The language of the words."""
        return self.comparison.base.witness.document.language


def _change(finding: Finding, comparison: Comparison) -> _Change:
    variants = _variants(finding, comparison)
    ours = tuple(token.norm for variant in variants for token in variant.base.tokens if is_word(token))
    theirs = tuple(token.norm for variant in variants for token in variant.witness.tokens if is_word(token))
    return _Change(variants, ours, theirs, comparison)


def _is_honest(change: _Change, *, grave: bool, machine_made: bool) -> bool:
    """Tell whether style guides allow a change: a stumble left out, a plural, what a machine misheard."""
    if _stumbles(change) or (machine_made and _misheard(change)):
        return True
    return not grave and _only_plural(change)


def _turns(change: _Change) -> bool:
    """Tell whether what an ellipsis left out turns the rest; in a longer phrase, a limit does not."""
    found = signs(change.ours, language=change.language)
    alone = len(change.ours) <= _ALONE and any("limit" in sign.classes for sign in found)
    return alone or any(
        sign.classes.get("condition", "dated") != "dated" or not _DENYING.isdisjoint(sign.classes)
        for sign in found
    )


def _variants(finding: Finding, comparison: Comparison) -> tuple[Variant, ...]:
    """Return the places that a finding is about."""
    base, witness = finding.related[0].span, finding.location.span
    return tuple(
        variant
        for variant in comparison.variants
        if (base.contains(variant.base.span) or not variant.base.tokens)
        and (witness.contains(variant.witness.span) or not variant.witness.tokens)
    )


def _misheard(change: _Change) -> bool:
    """Tell whether a machine may have heard the one for the other."""
    one, other = "".join(change.ours), "".join(change.theirs)
    return bool(one and other) and (one == other or sound_alike(one, other))


def _stumbles(change: _Change) -> bool:
    """Tell whether what was left out is a false start, a repeated word or a filler."""
    return bool(change.variants) and all(_stumble(each, change.comparison) for each in change.variants)


def _stumble(variant: Variant, comparison: Comparison) -> bool:
    ours = [token.norm for token in variant.base.tokens if is_word(token)]
    if any(map(is_word, variant.witness.tokens)) or not ours:
        return False
    fillers = [sign for sign in signs(ours) if "filler" in sign.classes]
    if sum(sign.last - sign.first for sign in fillers) == len(ours):
        return True
    tokens = comparison.base.tokens
    after = _words(tokens[variant.base.first + len(variant.base.tokens) :], len(ours))
    before = _words(reversed(tokens[: variant.base.first]), len(ours))[::-1]
    if ours in (after, before):
        return True
    again = ours[0] in after[:1] and not any(_GRAVE & sign.classes.keys() for sign in signs(ours))
    begun = len(ours) <= _FALSE_START and (bool(fillers) or again)
    return begun and any(not is_word(token) for token in _around(variant, tokens))


def _around(variant: Variant, tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the marks beside and within the words of a variant: a speaker who breaks off is given a dash."""
    end = variant.base.first + len(variant.base.tokens)
    near = (*tokens[max(0, variant.base.first - 1) : end + 1],)
    return [token for token in near if token.norm[0] in "—–-…."]


def _words(tokens: Iterable[Token], most: int) -> list[str]:
    found: list[str] = []
    for token in tokens:
        if len(found) == most:
            break
        if is_word(token):
            found.append(token.norm)
    return found


def _only_plural(change: _Change) -> bool:
    """Tell whether one word differs by an *s* or *'s*, or one form of *be* was written twice."""
    if len(change.ours) == len(change.theirs) == 1:
        short, long = sorted((change.ours[0], change.theirs[0]), key=len)
        return long in (short + "s", short + "es", short + "'s", short[:-1] + "ies")
    return bool(change.ours and change.theirs) and len({*change.ours, *change.theirs}) == 1


def _doubts(change: _Change) -> bool:
    """Tell whether a denial came or went alone, or a hedge, a condition or who says it was left out."""
    alone = change.ours or change.theirs
    if {len(change.ours), len(change.theirs)} == {0, 1} and _denies(alone[0], change.language):
        return True
    if change.theirs:
        return False
    found = signs(change.ours, language=change.language)
    return any({"hedge", "condition", "saying"} & sign.classes.keys() for sign in found)


def _denies(norm: str, language: str | None) -> bool:
    """Tell whether a word denies; *no* may only answer."""
    return norm != "no" and sense(language).classes["negation"].get(norm) == "full"
