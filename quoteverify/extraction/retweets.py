"""Posts that are passed on: the words after *RT @name* are the other's, whoever posts them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify.model import Span

if TYPE_CHECKING:
    from quoteverify.extraction.layout import Layout

_PASSED_ON = re.compile(r"\s{0,4}(?:RT|MT) (?P<handle>@\w{2,30})\b:?")


@dataclass(frozen=True, slots=True)
class Poster:
    """Who posted words first."""

    handle: Span
    mention: int | None
    """Index of the name that the document gives the handle: *Ann Hale (@annhale)*; None for none."""


def poster(layout: Layout, content: Span) -> Poster | None:
    """Return who posted words that are passed on in quotation marks."""
    found = _PASSED_ON.match(layout.text, content.start, content.end)
    if found is None:
        return None
    return Poster(Span(*found.span("handle")), _named(layout, found["handle"]))


def _named(layout: Layout, handle: str) -> int | None:
    beside = re.compile(rf"[ ,]{{0,2}}\({re.escape(handle)}\)", re.IGNORECASE)
    mentions = enumerate(layout.mentions)
    return next((number for number, each in mentions if beside.match(layout.text, each.span.end)), None)
