"""The words of a witness, cut where they depart from those they are compared with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from quoteverify.model import Span
from quoteverify.words import is_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.model import Comparison, Reading, Token, Variant

_WORD = re.compile(r"\w")
GAP = "^"
"""Stands where one lacks words that the other has between words of both."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words as printed, all of which both have or none of which."""

    text: str
    changed: bool = False


def runs(comparison: Comparison, *, side: Literal["base", "witness"]) -> tuple[Run, ...]:
    """Return the words of one side in order.  Marks and capitals are no difference here."""
    joined: list[Run] = []
    for run in _cut(comparison, side=side):
        between = len(joined) > 1 and not joined[-1].changed and not joined[-1].text.strip()
        if run.changed and between and joined[-2].changed:
            joined[-3:] = _as_one(joined[-3:], run)
        elif joined and joined[-1].changed is run.changed:
            joined[-1] = Run(joined[-1].text + run.text, changed=run.changed)
        else:
            joined.append(run)
    return tuple(_with_gap(joined, number) for number in range(len(joined)))


def _as_one(before: Sequence[Run], run: Run) -> Iterator[Run]:
    """Yield what parts in two places next to each other as one; no space where one of them has no words."""
    *head, changed, space = before
    if not run.text:
        yield from before
    elif changed.text:
        yield from (*head, Run(changed.text + space.text + run.text, changed=True))
    else:
        yield from (Run("".join(each.text for each in (*head, space))), run)


def otherwise(comparison: Comparison) -> bool:
    """Tell whether a witness says it in other words, and not just in fewer at its ends."""
    return any(
        _differs(variant) and (_words(variant.witness) or _inside(variant.witness, comparison.witness))
        for variant in comparison.variants
    )


def _cut(comparison: Comparison, *, side: str) -> Iterator[Run]:
    """Yield the words between variants, and those of variants; where a side has none, nothing but a place."""
    whole: Reading = getattr(comparison, side)
    at = whole.span.start
    for variant in comparison.variants:
        reading: Reading = getattr(variant, side)
        span = _untorn(_span(reading), whole)
        if not _differs(variant) or span.start < at:
            continue
        if span.start > at:
            yield Run(_printed(whole, Span(at, span.start)))
        if len(span) or _inside(reading, whole):
            yield Run(_printed(whole, span), changed=True)
        at = span.end
    if at < whole.span.end:
        yield Run(_printed(whole, Span(at, whole.span.end)))


def _printed(whole: Reading, span: Span) -> str:
    """Return what stands at a place, a space for the marks between two paragraphs of one quotation."""
    text = whole.witness.document.text
    parts, at = [], span.start
    for before, after in pairwise(whole.witness.contents):
        between = Span(before.end, after.start)
        if (
            at <= between.start
            and between.end <= span.end
            and not _WORD.search(text, between.start, between.end)
        ):
            parts.append(text[at : between.start])
            at = between.end
    return " ".join([*parts, text[at : span.end]])


def _with_gap(joined: list[Run], number: int) -> Run:
    """Show a place without words by a sign of its own, set off from the word before it."""
    run = joined[number]
    if run.changed and not run.text.strip():
        return Run(GAP, changed=True)
    following = joined[number + 1] if number + 1 < len(joined) else None
    if following and following.changed and not following.text.strip() and not run.text.endswith(" "):
        return Run(f"{run.text} ", changed=run.changed)
    return run


def _differs(variant: Variant) -> bool:
    base, witness = ([token.norm for token in _words(side)] for side in (variant.base, variant.witness))
    return base != witness


def _words(reading: Reading) -> tuple[Token, ...]:
    return tuple(filter(is_word, reading.tokens))


def _span(reading: Reading) -> Span:
    """Return the place from the first to the last word, without the marks around."""
    words = _words(reading)
    return (
        Span(words[0].span.start, words[-1].span.end)
        if words
        else Span(reading.span.start, reading.span.start)
    )


def _untorn(span: Span, whole: Reading) -> Span:
    """Return a place of words with the rest of what is printed as one word: *won't* for *n't*."""
    if not len(span):
        return span
    words = _words(whole)
    for one, other in pairwise(words):
        if one.span.end == other.span.start == span.start:
            span = Span(one.span.start, span.end)
        elif one.span.end == other.span.start == span.end:
            span = Span(span.start, other.span.end)
    return span


def _inside(place: Reading, whole: Reading) -> bool:
    """Tell a place between words from the ends."""
    words, span = _words(whole), _span(place)
    return bool(words) and words[0].span.start < span.start and span.end < words[-1].span.end
