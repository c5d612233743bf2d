"""Learn what counts for one occasion, and see how many joins are right, on pairs that editors have read.

    python -m tests.clustering.joins ARTICLES.jsonl...

``joins.tsv`` has a pair of passages a line: whether it is to ``fit`` the weights or ``held`` back, the article and
the offsets of each passage, and whether the two are the ``same`` utterance, ``different`` ones or ``unclear``.
Printed are the weights of ``Occasions``, then of the pairs of each part the share of the joined that are the same,
and the share of the same that are joined.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from quoteverify import Document, Quotation, cluster, extract, read
from quoteverify.clustering.occasions import DAYS, Occasions, days_apart
from quoteverify.clustering.pairs import strength
from quoteverify.clustering.passages import Passage, passages
from quoteverify.clustering.similarity import measure
from quoteverify.clustering.training import fitted
from quoteverify.clustering.weights import weigh
from quoteverify.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence


PAIRS = Path(__file__).parent / "joins.tsv"
_ONE_ARTICLE = 0.7  # cosine: the article was printed twice, so that all its quotations are the same


class Pair(NamedTuple):
    """Two places, and what an editor says of them."""

    part: str
    one: tuple[str, Span]
    other: tuple[str, Span]
    label: str


def main() -> None:
    """Print the weights and the figures."""
    documents = {each.id: each for each in read(sys.argv[1:]) if isinstance(each, Document)}
    quotations = [q for document in documents.values() for q in extract(document, indirect=True)]
    pairs = [pair for pair in _read() if pair.label != "unclear"]
    rows = list(_rows([pair for pair in pairs if pair.part == "fit"], quotations))
    sys.stdout.write(f"{tuple(round(weight, 3) for weight in fitted(rows))} fitted to {len(rows)}\n")
    homes = _homes(quotations)
    for part in ("fit", "held"):
        some = [pair for pair in pairs if pair.part == part]
        joined = [pair for pair in some if _found(homes, pair.one) & _found(homes, pair.other)]
        same = [pair for pair in some if pair.label == "same"]
        right = sum(pair.label == "same" for pair in joined)
        sys.stdout.write(
            f"{part}: {right} of {len(joined)} joined are the same, {right} of {len(same)} same are joined\n"
        )


def _read() -> Iterator[Pair]:
    with PAIRS.open(encoding="utf-8", newline="") as lines:
        for part, one, start, end, other, first, last, label in csv.reader(lines, delimiter="\t"):
            yield Pair(part, (one, Span(int(start), int(end))), (other, Span(int(first), int(last))), label)


def _rows(pairs: Iterable[Pair], quotations: Sequence[Quotation]) -> Iterator[tuple[list[float], bool]]:
    """Yield the signs of the pairs by known speakers of the same days, in articles that are not the same."""
    found = passages(quotations, whole=False)
    weights = weigh(found)
    occasions = Occasions.of(each.witness.document for each in found)
    places = _by_document(found)
    for pair in pairs:
        one, other = _passage(places, pair.one), _passage(places, pair.other)
        if one is None or other is None or one.speaker is None or other.speaker is None:
            continue
        documents = one.witness.document, other.witness.document
        tie = strength(measure(one, weights=weights), measure(other, weights=weights))
        near = (days_apart(*documents) or 0) <= DAYS and occasions.cosine(*documents) <= _ONE_ARTICLE
        if near and tie > 0:
            yield [*occasions.signs(one, other, tie)], pair.label == "same"


def _by_document(found: Iterable[Passage]) -> Mapping[str, list[Passage]]:
    places: dict[str, list[Passage]] = {}
    for each in found:
        places.setdefault(each.witness.document.id, []).append(each)
    return places


def _passage(places: Mapping[str, list[Passage]], place: tuple[str, Span]) -> Passage | None:
    """Return the passage that is most like a place: a quotation may stand in a clause that is reported."""
    name, span = place
    near = [each for each in places.get(name, ()) if _is_there(each.witness.span, span)]
    return max(
        near, key=lambda each: 2 * _common(each.witness.span, span) - len(each.witness.span), default=None
    )


def _homes(quotations: Sequence[Quotation]) -> Mapping[str, list[tuple[Span, str]]]:
    homes: dict[str, list[tuple[Span, str]]] = {}
    for utterance in cluster(quotations):
        for witness in utterance.witnesses:
            homes.setdefault(witness.document.id, []).append((witness.span, utterance.id))
    return homes


def _found(homes: Mapping[str, list[tuple[Span, str]]], place: tuple[str, Span]) -> set[str]:
    name, span = place
    return {utterance for there, utterance in homes.get(name, ()) if _is_there(there, span)}


def _is_there(one: Span, other: Span) -> bool:
    return 2 * _common(one, other) >= min(len(one), len(other))


def _common(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


if __name__ == "__main__":
    main()
