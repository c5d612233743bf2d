"""Learn the weights of the similarity from labelled quotations.

    python -m quoteverify.clustering.training ITEMS.jsonl...

Each line is an item as ``quoteverify cluster`` reads it, with one field more: either ``gold``, the
same for all renderings of one utterance, or ``published``, an ISO date.  Of dated items, those of
one speaker more than two weeks apart count as different utterances, unless one repeats most of
the other word for word; the other pairs are left out.

The method is logistic regression, by Newton's method: over the candidate pairs of passages, and, of items
with ``gold``, over the pairs of groups that linkage by the new weights leaves.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import replace
from datetime import date
from math import exp
from pathlib import Path
from typing import TYPE_CHECKING

from rapidfuzz.distance import LCSseq

from quoteverify.clustering.candidates import candidates
from quoteverify.clustering.linkage import Leaf, link
from quoteverify.clustering.merging import compared
from quoteverify.clustering.pairs import similarities
from quoteverify.clustering.passages import passages
from quoteverify.clustering.similarity import ITEMS, features, measure
from quoteverify.clustering.weights import weigh
from quoteverify.model import Document, Kind, Quotation, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.clustering.passages import Passage
    from quoteverify.clustering.similarity import Measured, Tuning

    Item = dict[str, str]
    Row = tuple[list[float], bool]

STEPS = 12
APART = 14  # days after which a speaker says something else
REPEATED = 0.6  # of the words of the shorter one, in a run: a slogan, or the same utterance quoted again
PENALTY = 0.01  # on the squares: the features are of the order of one


def main() -> None:
    """Print the weights of a ``Tuning``: of pairs, then of groups."""
    sets = [_read(Path(path)) for path in sys.argv[1:]]
    tuning = replace(ITEMS, weights=fitted([row for items, found in sets for row in _of_pairs(items, found)]))
    rows = [row for items, found in sets if "gold" in items[0] for row in _of_groups(items, found, tuning)]
    for weights in (tuning.weights, fitted(rows) if rows else ()):
        sys.stdout.write(f"{tuple(round(weight, 2) for weight in weights)}\n")


def _read(path: Path) -> tuple[list[Item], list[Measured]]:
    items = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    found = passages(map(_quotation, items), whole=True)
    weights = weigh(found)
    return items, [measure(passage, weights=weights) for passage in found]


def _of_pairs(items: list[Item], measured: list[Measured]) -> Iterator[Row]:
    for one, other in candidates(measured):
        mine, theirs = measured[one], measured[other]
        label = _label(items[one], items[other], mine.passage, theirs.passage)
        if label is not None and not (mine.passage.is_short or theirs.passage.is_short):
            yield [*features(mine, theirs), 1.0], label


def _of_groups(items: list[Item], measured: list[Measured], tuning: Tuning) -> Iterator[Row]:
    """Yield the pairs of groups; each is of the utterance that most of its items are of."""
    similar, _ = similarities(measured, tuning=tuning, occasions=None)
    leaves = [Leaf(len(each.passage.terms), each.passage.speaker) for each in measured]
    groups = link([[place] for place in range(len(measured))], similar, leaves=leaves, cut=tuning.cut)
    for one, other, values in compared(groups, similar, measured=measured):
        yield [*values, 1.0], _utterance(items, one) == _utterance(items, other)


def _utterance(items: list[Item], group: list[int]) -> str:
    return Counter(items[place]["gold"] for place in group).most_common(1)[0][0]


def _label(one: Item, other: Item, mine: Passage, theirs: Passage) -> bool | None:
    if "gold" in one:
        return one["gold"] == other["gold"]
    days = abs(date.fromisoformat(one["published"]) - date.fromisoformat(other["published"])).days
    blocks = LCSseq.editops(mine.terms, theirs.terms).as_matching_blocks()
    longest = max((block.size for block in blocks), default=0)
    is_repeated = longest >= max(4, REPEATED * min(len(mine.terms), len(theirs.terms)))
    return None if days <= APART or is_repeated else False


def _quotation(item: Item) -> Quotation:
    text = item["text"]
    document = Document.of(text, id=item["document"], outlet=item["outlet"])
    return Quotation(item["id"], document, (Span(0, len(text)),), Kind.DIRECT, speaker=item["speaker"])


def fitted(rows: list[Row]) -> tuple[float, ...]:
    """Return the weights of a logistic regression on rows of values, the last of which is always 1."""
    size = len(rows[0][0])
    weights = [0.0] * size
    for _ in range(STEPS):
        gradient = [-PENALTY * weight for weight in weights]
        hessian = [[PENALTY * (i == j) for j in range(size)] for i in range(size)]
        for values, is_same in rows:
            share = 1 / (1 + exp(-sum(w * v for w, v in zip(weights, values, strict=True))))
            for i, value in enumerate(values):
                gradient[i] += (is_same - share) * value
                for j in range(i + 1):
                    hessian[i][j] += share * (1 - share) * value * values[j]
        weights = [weight + step for weight, step in zip(weights, _solved(hessian, gradient), strict=True)]
    return tuple(weights)


def _solved(lower: list[list[float]], right: list[float]) -> list[float]:
    """Solve a symmetric system of which the lower triangle is given, by Gaussian elimination."""
    size = len(right)
    table = [[lower[max(i, j)][min(i, j)] for j in range(size)] + [right[i]] for i in range(size)]
    for i in range(size):
        table[i] = [value / table[i][i] for value in table[i]]
        for k in range(size):
            if k != i:
                table[k] = [a - table[k][i] * b for a, b in zip(table[k], table[i], strict=True)]
    return [row[-1] for row in table]


if __name__ == "__main__":
    main()
