"""What is known of each language, as data.

A language has two modules, each read only where it is needed: ``speech`` (how a text shows who
speaks: verbs, titles, pronouns) for the extraction, and ``sense`` (which words carry the meaning:
negations, modals, hedges, numbers) for the rules.

To add a language, write a folder beside ``english`` with the two modules, each defining one
constant, and add its row to the table.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from types import ModuleType

    from quoteverify.languages.language import Records, Sense, Speech

LANGUAGES = {"en": "english"}
"""BCP 47 primary tag to folder."""


def speech(tag: str | None) -> Speech:
    """Return how a language shows who speaks; English where the language is not known."""
    return cast("Speech", _module(tag, "speech").SPEECH)


def sense(tag: str | None) -> Sense:
    """Return which words of a language carry the meaning; English where the language is not known."""
    return cast("Sense", _module(tag, "sense").SENSE)


def records(tag: str | None) -> Records:
    """Return how transcripts of a language are written; English where the language is not known."""
    return cast("Records", _module(tag, "records").RECORDS)


@cache
def _module(tag: str | None, part: str) -> ModuleType:
    folder = LANGUAGES.get((tag or "en").split("-")[0].lower(), LANGUAGES["en"])
    return import_module(f"quoteverify.languages.{folder}.{part}")
