"""Ready-made quotations to group: those of a file, or made up, copied until there are enough."""

from __future__ import annotations

import json
import random
from itertools import islice
from typing import TYPE_CHECKING

from quoteverify.model import Document, Kind, Quotation, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    Item = Mapping[str, str]

_SUBJECTS = "council mayor ferry harbour school museum bridge hospital market orchestra".split()
_VERBS = "opens closes sells buys repairs visits praises funds moves counts".split()
_THINGS = "boats pianos lanterns ovens maps bicycles violins statues ladders barrels carpets clocks".split()
_TIMES = "today tomorrow in May in winter on Friday next year after the vote before the storm".split()


def read(path: Path) -> tuple[Item, ...]:
    """Return the lines of a file as ``quoteverify cluster`` reads it that name a speaker."""
    lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return tuple(line for line in lines if line["speaker"])


def generated(*, utterances: int = 200, seed: int = 7) -> tuple[Item, ...]:
    """Return made-up items, always the same: five renderings of each utterance, forty utterances a speaker."""
    chance = random.Random(seed)  # noqa: S311  # no secret
    return tuple(
        {
            "text": " ".join(words),
            "speaker": f"Speaker {number // 40}",
            "document": f"{outlet}-{number // 40}",
        }
        for number in range(utterances)
        for outlet, words in enumerate(_renderings(chance))
    )


def copied(items: Sequence[Item], count: int) -> tuple[Quotation, ...]:
    """Return so many quotations: the items, then copies under other speakers' names."""
    return tuple(islice(_copies(items), count))


def _copies(items: Sequence[Item]) -> Iterator[Quotation]:
    turn = 0
    while True:
        for place, item in enumerate(items):
            text = item["text"]
            document = Document.of(text, id=f"{turn}-{item['document']}")
            speaker = f"{item['speaker']} Copy{turn}"
            yield Quotation(f"{turn}-{place}", document, (Span(0, len(text)),), Kind.DIRECT, speaker=speaker)
        turn += 1


def _renderings(chance: random.Random) -> Iterator[list[str]]:
    said = [chance.choice(part) for part in (_SUBJECTS, _VERBS, _THINGS, _TIMES, _SUBJECTS, _VERBS, _THINGS)]
    for _ in range(5):
        words = list(said)
        words[chance.randrange(len(words))] = chance.choice(_THINGS)
        yield words
