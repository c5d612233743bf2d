"""What a reader is given and what it makes: a decoded file, and the articles in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quoteverify.model import Directive, FileMap, Span, TimeCode


@dataclass(frozen=True, slots=True)
class TextFile:
    """A decoded file, without its byte-order mark: file offsets count its code points."""

    path: str
    text: str
    lines: tuple[int, ...]
    """The offset at which each line begins."""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Metadata:
    """What an article says of itself; None for what it does not say."""

    id: str | None = None
    outlet: str | None = None
    published: str | None = None
    title: str | None = None
    url: str | None = None
    language: str | None = None
    kind: str | None = None
    speaker: str | None = None
    machine_made: bool = False
    directive: str | None = None
    """What it says to this program."""


@dataclass(frozen=True, slots=True)
class Article:
    """An article as one reader sees it: a document but for its place in the run (id and outlet)."""

    text: str
    map: FileMap
    metadata: Metadata = Metadata()
    number: int | None = None
    """Its line in a file of lines, its place in a list; None where the file is the article."""
    notes: tuple[str, ...] = ()
    blocks: tuple[Span, ...] = ()
    times: tuple[TimeCode, ...] = ()
    directives: tuple[Directive, ...] = ()
