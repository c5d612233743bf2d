"""Quotations -> utterances: the passages that render one thing said.

The steps, a module each: ``passages`` (what is compared), ``weights`` (how much a word tells),
``twins`` (what is repeated many times, compared a few times), ``candidates`` (which pairs are worth
a look), ``similarity`` (how likely a pair is one utterance), ``rewording`` (the same in
near-synonyms), ``pairs`` (how strongly each is tied), ``linkage`` (from pairs to groups),
``merging`` (from groups to larger ones, by all that is in them), ``fragments`` (a few words, to the
utterance that has them), ``widening`` (two sentences beside one), ``disputes`` (one sentence, two
speakers), ``pinning`` (what the settings say), ``evidence`` (why each witness is where it is),
``copies`` (which witnesses are one), ``saidtwice`` (two wordings that are both
true) and ``translations`` (what was said in another language).  ``partings`` says why a passage
was not joined.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.clustering.copies import with_copies
from quoteverify.clustering.disputes import unite
from quoteverify.clustering.evidence import joins, ties
from quoteverify.clustering.fragments import assign, attach
from quoteverify.clustering.linkage import Leaf, link
from quoteverify.clustering.merging import merge
from quoteverify.clustering.occasions import Occasions
from quoteverify.clustering.pairs import SAME, similarities
from quoteverify.clustering.partings import partings
from quoteverify.clustering.passages import passages
from quoteverify.clustering.pinning import confirmed, pinned
from quoteverify.clustering.saidtwice import said_twice
from quoteverify.clustering.similarity import ARTICLES, ITEMS, measure
from quoteverify.clustering.speakers import fullest
from quoteverify.clustering.translations import translated
from quoteverify.clustering.twins import delegates, expanded
from quoteverify.clustering.weights import weigh
from quoteverify.clustering.widening import widen
from quoteverify.model import Utterance
from quoteverify.settings import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from quoteverify.clustering.pairs import Pairs
    from quoteverify.clustering.similarity import Measured, Tuning
    from quoteverify.model import Join, Quotation, Witness
    from quoteverify.settings import Settings

__all__ = ["cluster", "partings"]


def cluster(
    quotations: Iterable[Quotation], *, whole: bool = False, settings: Settings = DEFAULTS
) -> tuple[Utterance, ...]:
    """Group the passages of all quotations into utterances.

    Every passage lands in one utterance, alone if nothing is like it; words that are nobody's
    (``Kind.OTHER``) are left out.

    Args:
        quotations: In the order of the documents and of their text.
        whole: Take each quotation as one passage, of whatever kind it is.
        settings: With what is joined or parted for good.

    >>> from quoteverify import Document, extract
    >>> post = Document.of("“We will reopen the old pier in May,” Ines Vole said.", id="post")
    >>> tide = Document.of("Ines Vole said: “We shall reopen the old pier in May.”", id="tide")
    >>> [utterance] = cluster([*extract(post), *extract(tide)])
    >>> [witness.document.id for witness in utterance.witnesses]
    ['post', 'tide']
    """
    quotations = tuple(quotations)
    # One fixed order for the work itself, so that groups do not hang on the order of the input.
    found = tuple(sorted(passages(quotations, whole=whole), key=lambda passage: passage.identity))
    weights = weigh(found)
    measured = [measure(passage, weights=weights) for passage in found]
    tuning = ITEMS if whole else ARTICLES
    occasions = None if whole else Occasions.of(each.witness.document for each in found)
    groups, similar, runs = _compared(measured, tuning, occasions)
    groups, wholes = widen(groups, measured=measured, weights=weights)
    groups = attach(groups, _translated(runs, lambda part: wholes.get(part, part)), measured=measured)
    if not whole:
        groups = unite(groups, measured=measured)
    groups, held = pinned(
        groups, measured=measured, tuning=tuning, joined=settings.join, parted=settings.part
    )
    known = ties(runs | similar)

    def evidence(group: Sequence[int]) -> tuple[Join, ...]:
        found = joins(group, measured=measured, ties=known, tuning=tuning, occasions=occasions)
        return confirmed(found, group=group, held=held)

    utterances = _utterances(groups, measured, evidence, order=_order(quotations))
    utterances = utterances if whole else said_twice(with_copies(utterances, quotations))
    return tuple(translated(utterances, languages=settings.translated))


def _compared(
    measured: Sequence[Measured], tuning: Tuning, occasions: Occasions | None
) -> tuple[list[list[int]], Pairs, Pairs]:
    """Return the groups, the similar pairs and the runs, found out by the delegates of each crowd."""
    crowds = delegates(measured)
    places = tuple(crowds)
    compared = [measured[position] for position in places]
    similar, runs = similarities(compared, tuning=tuning, occasions=occasions)
    groups = expanded(_linked(compared, similar, runs, tuning), tuple(crowds.values()))
    return groups, _translated(similar, places.__getitem__), _translated(runs, places.__getitem__)


def _linked(measured: Sequence[Measured], similar: Pairs, runs: Pairs, tuning: Tuning) -> list[list[int]]:
    """Link sentences, then fragments of the same words, then each fragment with its sentence."""
    leaves = [
        Leaf(len(m.passage.terms), m.passage.speaker, stays_apart=m.passage.is_anchor) for m in measured
    ]
    free = [replace(leaf, stays_apart=False) for leaf in leaves]
    sentences = {p: s for p, s in similar.items() if all(measured[i].passage.is_anchor for i in p)}
    groups = link([[i] for i in range(len(measured))], sentences, leaves=free, cut=tuning.cut)
    groups = link(groups, {p: s for p, s in runs.items() if s == SAME}, leaves=leaves, cut=tuning.cut)
    groups = assign(groups, similar, measured=measured)
    groups = link(groups, similar, leaves=leaves, cut=tuning.cut)
    return merge(groups, similar, measured=measured, weights=tuning.merging) if tuning.merging else groups


def _translated(pairs: Pairs, place: Callable[[int], int]) -> Pairs:
    found: Pairs = {}
    for (left, right), similarity in pairs.items():
        one, other = place(left), place(right)
        found[min(one, other), max(one, other)] = similarity
    return found


def _utterances(
    groups: Iterable[Iterable[int]],
    measured: Sequence[Measured],
    evidence: Callable[[Sequence[int]], tuple[Join, ...]],
    *,
    order: Callable[[Witness], tuple[int, int, int]],
) -> Iterator[Utterance]:
    witnesses = [one.passage.witness for one in measured]
    ordered = [sorted(group, key=lambda i: order(witnesses[i])) for group in groups]
    ordered.sort(key=lambda group: order(witnesses[group[0]]))
    for number, group in enumerate(ordered, 1):
        speaker = fullest(witnesses[i].quotation.speaker for i in group)
        yield Utterance(f"u{number}", speaker, tuple(witnesses[i] for i in group), evidence(group))


def _order(quotations: Sequence[Quotation]) -> Callable[[Witness], tuple[int, int, int]]:
    """Return the key that puts witnesses in the order of the input: by document, then by place."""
    documents = {quotation.document.id: rank for rank, quotation in reversed(list(enumerate(quotations)))}
    ranks = {id(quotation): rank for rank, quotation in enumerate(quotations)}

    def key(witness: Witness) -> tuple[int, int, int]:
        return documents[witness.document.id], witness.span.start, ranks[id(witness.quotation)]

    return key
