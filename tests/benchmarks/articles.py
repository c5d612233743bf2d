"""Articles to measure with: those of a file, or made up."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from quoteverify.model import Document

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NAMES = ("Ann Orme", "Boris Quill", "Carla Venn", "Dmitri Aldous", "Esther Mbeki-Hall")
_ROLES = ("mayor", "harbour master", "spokesman", "union leader", "minister")
_PARTS = (
    "“{words},” said {name}, the {role}.",
    "{name}, the {role}, told reporters that {words}.",
    "“{words},” {family} said, “and {words}.”",
    "The council met on Tuesday to discuss the report. {words}.",
    "According to the {role}, it was “{words}” that mattered.",
)
_WORDS = (
    "we will not close two of the ten schools before next year because money was found for all others".split()
)


def read(path: Path) -> tuple[Document, ...]:
    """Return the texts of a JSON Lines file as documents."""
    with path.open(encoding="utf-8") as lines:
        return tuple(_document(str(number), json.loads(line)["text"]) for number, line in enumerate(lines))


def generated(*, articles: int = 300, seed: int = 7) -> tuple[Document, ...]:
    """Return made-up articles, always the same."""
    chance = random.Random(seed)  # noqa: S311  # no secret
    return tuple(_document(str(number), "\n\n".join(_paragraphs(chance))) for number in range(articles))


def _paragraphs(chance: random.Random) -> Iterator[str]:
    for _ in range(20):
        yield " ".join(_sentence(chance) for _ in range(3))


def _sentence(chance: random.Random) -> str:
    name = chance.choice(_NAMES)
    words = " ".join(chance.choices(_WORDS, k=chance.randint(4, 16)))
    part = chance.choice(_PARTS)
    return part.format(name=name, family=name.split()[-1], role=chance.choice(_ROLES), words=words)


def _document(name: str, text: str) -> Document:
    return Document.of(text, id=name)
