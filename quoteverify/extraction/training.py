"""Learn the weights of the attribution from annotated articles.

    python -m quoteverify.extraction.training ARTICLES.jsonl RELATIONS.jsonl ANTECEDENTS.tsv

An article is a line {"text", "quotes": [{"start", "end", "attributed", "source_start",
"source_end", "ignore"?}]}, offsets in code points; relations are {"id", "attributions": [{"source",
"content"}]}, spans of all speech, marked or not.  Antecedents are lines of an article's id, start
and end of a source, and the name that it stands for, or ``=`` and its own description.

Whose the words are is learned from every article as it is and with most of its paragraphs joined.
Log-linear models are fitted by AdaGrad with an L2 penalty: which mention is the source (a softmax
over the candidates of a quotation), whether quoted words are somebody's at all, whether a clause is
reported, and whom a pronoun or a description stands for.  The weights go to ``source.weights``,
``kind.weights``, ``reported.weights`` and ``antecedent.weights`` beside this module; a run takes
half a minute and always gives the same bytes.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections import Counter, defaultdict
from math import sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quoteverify.extraction.antecedents import Antecedents
from quoteverify.extraction.attribution import likeliest
from quoteverify.extraction.coreference import speaker
from quoteverify.extraction.evidence import candidates
from quoteverify.extraction.kinds import traits as kind_traits
from quoteverify.extraction.layout import lay_out
from quoteverify.extraction.reported import clauses, source, traits
from quoteverify.extraction.weights import probability, shares, weights
from quoteverify.languages import speech
from quoteverify.model import Document, Span
from quoteverify.names import compatible, describes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from quoteverify.extraction.antecedents import Antecedent
    from quoteverify.extraction.layout import Group, Layout

    _Speech = tuple[Span, Span]  # source and content
    Marked = tuple[Layout, list[tuple[Group, bool, int | None]]]  # judged: attributed? to which mention?

_SEEN = 4  # a feature must speak in so many quotations
_ROUNDS, _RATE, _PENALTY = 6, 0.15, 2e-3
_NAMED, _HEAVY = 3, 3e-2  # the same and the penalty for the antecedents, of which there are fewer
_JOINED = 0.8  # share of the paragraphs joined with the one before, in the second copy of each article
_KEPT = 0.04  # smaller weights are left out


def main(articles_path: str, relations_path: str, antecedents_path: str) -> None:
    """Learn the models from files of articles, relations and antecedents, and write their weights."""
    articles = list(_lines(articles_path))
    marked = [_marked(article) for article in articles]
    both = [*marked, *map(_marked, map(_run_on, articles))]
    source_weights = learn_source(both)
    _write("source", source_weights)
    _write("kind", learn_kind(both, source_weights))
    weights.cache_clear()  # the model of reported speech asks the one of the source, as just written
    speech_of = {row["id"]: list(_spoken(row)) for row in _lines(relations_path)}
    spoken = [speech_of[article["id"]] for article in articles]
    contents = ([content for _, content in each] for each in spoken)
    _write("reported", learn_reported(zip((layout for layout, _ in marked), contents, strict=True)))
    names = _names(antecedents_path)
    named = (names[article["id"]] for article in articles)
    _write("antecedent", learn_antecedents(zip(marked, spoken, named, strict=True)))


def _names(path: str) -> dict[str, dict[int, str]]:
    """Read, for each article, the names that mentions stand for, by the offset of the mention."""
    names: dict[str, dict[int, str]] = defaultdict(dict)
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        article, start, _, name = line.split("\t")
        names[article][int(start)] = name
    return names


def _lines(path: str) -> Iterator[Any]:
    with Path(path).open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def _spoken(row: Mapping[str, Any]) -> Iterator[_Speech]:
    """Yield each annotated source and content, from the first to the last word; a source may be empty."""
    for attribution in row["attributions"]:
        if attribution["content"]:
            yield _hull_of(attribution["source"]), _hull_of(attribution["content"])


def _hull_of(spans: Sequence[tuple[int, int]]) -> Span:
    return Span(min((start for start, _ in spans), default=0), max((end for _, end in spans), default=0))


def learn_reported(articles: Iterable[tuple[Layout, Sequence[Span]]]) -> dict[str, float]:
    """Fit whether a clause is reported, given all contents that are annotated in its article."""
    examples = []
    for layout, contents in articles:
        for clause in clauses(layout):
            mention, sure = source(layout, clause)
            if mention is not None:
                span = Span(layout.narration.starts[clause.first], layout.narration.ends[clause.last])
                right = any(2 * span.overlap(c) >= _hull(span, c) for c in contents)
                examples.append((int(right), [list(traits(layout, clause, mention, sure))]))
    seen = Counter(f for _, rows in examples for f in rows[0])
    kept = [(right, [[f for f in rows[0] if _SEEN <= seen[f]]]) for right, rows in examples]
    return _fit(kept, _logistic_slope)


def _hull(one: Span, other: Span) -> int:
    return max(one.end, other.end) - min(one.start, other.start)


def learn_source(articles: Iterable[Marked]) -> dict[str, float]:
    """Fit which mention is the source."""
    examples = []
    for layout, judged in articles:
        chain = None
        for group, _, mention in judged:
            found = tuple(candidates(layout.row, group.frame, layout.mentions, chain=chain))
            right = next((i for i, c in enumerate(found) if c.mention == mention), None)
            if right is not None:
                examples.append((right, [c.features for c in found]))
            if mention is not None:
                chain = mention
    seen = Counter(f for _, rows in examples for f in {f for row in rows for f in row})
    kept = [(right, [[f for f in row if _SEEN <= seen[f]] for row in rows]) for right, rows in examples]
    return _fit(kept, _softmax_slope)


def learn_antecedents(
    articles: Iterable[tuple[Marked, Sequence[_Speech], Mapping[int, str]]],
) -> dict[str, float]:
    """Fit whom a source stands for, given all speech of each article and the names by offset."""
    examples = []
    for (layout, judged), spoken, names in articles:
        antecedents = Antecedents(layout)
        sources = {mention: layout.references[mention] for _, _, mention in judged if mention is not None}
        for number, mention in enumerate(layout.mentions):
            name = names.get(mention.span.start)
            if name is not None:
                words = _words(layout, judged, spoken, number)
                antecedents.told = {source: whom for source, whom in sources.items() if source < number}
                found = tuple(antecedents.candidates(number, words))
                right = next((i for i, c in enumerate(found) if _stands_for(layout, number, c, name)), None)
                if right is not None:
                    examples.append((right, [c.features for c in found]))
    seen = Counter(f for _, rows in examples for f in {f for row in rows for f in row})
    kept = [(right, [[f for f in row if _NAMED <= seen[f]] for row in rows]) for right, rows in examples]
    return _fit(kept, _softmax_slope, penalty=_HEAVY)


def _words(
    layout: Layout, judged: Sequence[tuple[Group, bool, int | None]], spoken: Sequence[_Speech], number: int
) -> str:
    """Return what a mention is the source of."""
    for group, _, mention in judged:
        if mention == number:
            return layout.text[group.contents[0].start : group.contents[-1].end]
    span = layout.mentions[number].span
    said = next((content for source, content in spoken if source.contains(span)), Span(0, 0))
    return layout.text[said.start : said.end]


def _stands_for(layout: Layout, mention: int, candidate: Antecedent, name: str) -> bool:
    """Tell whether a candidate is the one meant: by name, or by half the words of its description."""
    found = speaker(layout.text, mention, candidate.reference, layout.mentions, speech=layout.speech)
    if found is None or describes(found) != name.startswith("="):
        return False
    if not name.startswith("="):
        return compatible(found, name)
    mine, theirs = ({w for w in text.lower().split() if len(w) > 3} for text in (found, name[1:]))
    return 2 * len(mine & theirs) >= min(len(mine), len(theirs)) > 0


def learn_kind(articles: Iterable[Marked], source: Mapping[str, float]) -> dict[str, float]:
    """Fit whether quoted words are somebody's, given the model of the source."""
    examples = []
    for layout, judged in articles:
        chain = None
        for group, attributed, _ in judged:
            best, confidence = likeliest(layout, group, chain=chain, learned=source)
            examples.append((int(attributed), [list(kind_traits(layout, group, best, confidence))]))
            if attributed:
                chain = best
    seen = Counter(f for _, rows in examples for f in rows[0])
    kept = [(right, [[f for f in rows[0] if _SEEN <= seen[f]]]) for right, rows in examples]
    return _fit(kept, _logistic_slope)


def _fit(examples: list[Any], slope: Any, *, penalty: float = _PENALTY) -> dict[str, float]:  # noqa: ANN401  # one of the two functions below
    """Minimise the loss by AdaGrad; the weights are the mean over the second half of the rounds."""
    learned: dict[str, float] = defaultdict(float)
    squares: dict[str, float] = defaultdict(lambda: 1e-3)
    mean: dict[str, float] = defaultdict(float)
    order = random.Random(0)  # noqa: S311  # the same shuffle each time
    for number in range(_ROUNDS):
        order.shuffle(examples)
        for right, rows in examples:
            gradient: dict[str, float] = defaultdict(float)
            for row, step in zip(rows, slope(right, rows, learned), strict=True):
                for feature in row:
                    gradient[feature] += step
            for feature, step in gradient.items():
                push = step + penalty * learned[feature]
                squares[feature] += push * push
                learned[feature] -= _RATE * push / sqrt(squares[feature])
        if _ROUNDS <= 2 * number + 2:
            for feature, weight in learned.items():
                mean[feature] += weight / (_ROUNDS - (_ROUNDS - 1) // 2)
    return dict(mean)


def _softmax_slope(
    right: int, rows: Sequence[Sequence[str]], learned: Mapping[str, float]
) -> Iterator[float]:
    chances = shares([sum(learned[f] for f in row) for row in rows])
    return (chance - (index == right) for index, chance in enumerate(chances))


def _logistic_slope(
    right: int, rows: Sequence[Sequence[str]], learned: Mapping[str, float]
) -> Iterator[float]:
    return (probability(sum(learned[f] for f in row)) - right for row in rows)


def _run_on(article: Mapping[str, Any]) -> dict[str, Any]:
    """Return an article with most of its paragraphs joined, as some outlets and feeds print theirs."""
    chance = random.Random(article["id"])  # noqa: S311  # the same paragraphs each time

    def gap(match: re.Match[str]) -> str:
        return " " * len(match[0]) if chance.random() < _JOINED else match[0]

    return {**article, "text": re.sub(r"\n+", gap, article["text"])}


def _marked(article: Mapping[str, Any]) -> Marked:
    text = article["text"]
    document = Document.of(text)
    layout = lay_out(document, speech=speech("en"))
    judged = []
    for group in layout.groups:
        quote = _nearest(article["quotes"], group)
        if quote is not None and not quote.get("ignore"):
            judged.append((group, bool(quote["attributed"]), _gold_mention(layout, quote)))
    return layout, judged


def _nearest(quotes: Sequence[Mapping[str, Any]], group: Group) -> Mapping[str, Any] | None:
    first = group.contents[0]
    touching = [q for q in quotes if q["start"] < first.end and first.start < q["end"]]
    return min(
        touching, key=lambda q: abs(q["start"] - first.start) + abs(q["end"] - first.end), default=None
    )


def _gold_mention(layout: Layout, quote: Mapping[str, Any]) -> int | None:
    """Return the mention that best matches an annotated source: the first name in it, else the most of it."""
    start, end = quote["source_start"], quote["source_end"]
    if start is None:
        return None
    ranked = []
    for number, mention in enumerate(layout.mentions):
        shared = min(mention.span.end, end) - max(mention.span.start, start)
        if 0 < shared:
            whole = max(mention.span.end, end) - min(mention.span.start, start)
            name = mention.form == "n" and not mention.possessive and 2 * shared > len(mention.span)
            ranked.append((1 if name else shared / whole - mention.possessive, -number))
    return -max(ranked)[1] if ranked else None


def _write(model: str, learned: Mapping[str, float]) -> None:
    rows = (f"{feature}\t{weight:.2f}" for feature, weight in sorted(learned.items()) if _KEPT <= abs(weight))
    table = Path(__file__).with_name(f"{model}.weights")
    table.write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
