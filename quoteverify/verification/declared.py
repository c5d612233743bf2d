"""Who speaks in a source without labels: by its own word, title or name."""

from __future__ import annotations

import re
from functools import cache
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from quoteverify.languages import records, speech
from quoteverify.languages.english.frequencies import FREQUENCIES

if TYPE_CHECKING:
    from quoteverify.model import Document

_PARTS = re.compile(r"[^\W\d_]+")
_NAME = r"(?P<name>[A-Z][\w.’'-]{0,24}(?: (?:[a-z]{2,3} )?[A-Z][\w.’'-]{0,24}){0,5})"
_HEADLINE = 160
"""Characters: a longer first line is no heading."""
_PARTS_OF_NAMES = 3


def declared_speaker(document: Document) -> str | None:
    """Return who speaks all of a source: by its own word, its title, its first line or its file's name."""
    first = document.text.lstrip()[: _HEADLINE + 1].partition("\n")[0].strip()
    is_heading = len(first) <= _HEADLINE and not first.endswith((".", "!", "?", "”", '"'))
    return (
        document.speaker
        or _in_heading(document.title or "", document.language)
        or _in_heading(first if is_heading else "", document.language)
        or _in_name(PurePosixPath(document.path).stem, document.language)
    )


def _in_heading(text: str, language: str | None) -> str | None:
    """Read "Remarks by Mayor Ada Brook", "Ada Brook's opening speech" and the like."""
    given_by, owned = _forms(language)
    match = given_by.search(text) or owned.search(text)
    if match is None:
        return None
    words = match["name"].split()
    while len(words) > 1 and words[0].casefold().rstrip(".") in speech(language).titles:
        words = words[1:]
    name = " ".join(words).removesuffix("'s").removesuffix("’s").rstrip(".,'’")
    return name if name[:1].isupper() else None


@cache
def _forms(language: str | None) -> tuple[re.Pattern[str], re.Pattern[str]]:
    data = records(language)
    kinds = f"(?i:{_among(data.monologues)})"
    qualities = f"(?:(?i:{_among(data.monologue_qualities)}) )?"
    given_by = rf"\b{kinds}\b[^\n]{{0,40}}? (?:{_among(data.bylines)}) (?:the )?{_NAME}"
    owned = rf"{_NAME}(?:(?<=s)[’'] |[’']s [^\n]{{0,40}}?|(?<=[’']s) | ?[:–—-]+ ){qualities}{kinds}\b"
    return re.compile(given_by), re.compile(owned)


def _among(words: frozenset[str]) -> str:
    return "|".join(sorted(words))


def _in_name(stem: str, language: str | None) -> str | None:
    """Read ``2024-05-01_ada-brook_speech``: names are rare words that stand right before the kind of text."""
    data = records(language)
    words = [word.casefold() for word in _PARTS.findall(stem)]
    kind = next((at for at, word in enumerate(words) if word in data.monologues), 0)
    names: list[str] = []
    for word in reversed(words[:kind]):
        if word in data.occasions or word in FREQUENCIES or len(word) < 2:
            break
        names.insert(0, word.capitalize())
    return " ".join(names[-_PARTS_OF_NAMES:]) or None
