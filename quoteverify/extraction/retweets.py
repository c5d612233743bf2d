"""Posts that are passed on: the words after *RT @name* are the other's, whoever posts them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify.model import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quoteverify.extraction.layout import Layout

_PASSING = re.compile(r"\b(?:RT|MT) @")
_BESIDE = re.compile(r",? ?\((?P<handle>@\w{2,30})\)")
_PASSED_ON = re.compile(r"\s{0,4}(?:RT|MT) (?P<handle>@\w{2,30})\b:?")


@dataclass(frozen=True, slots=True)
class Poster:
    """Who posted words first."""

    handle: Span
    mention: int | None
    """Index of the name that the document gives the handle: *Ann Hale (@annhale)*; None for none."""


def accounts(layout: Layout) -> dict[str, int]:
    """Return the mention beside each handle, in small letters; none where nothing is passed on."""
    if _PASSING.search(layout.text) is None:
        return {}
    ends = {mention.span.end: number for number, mention in reversed([*enumerate(layout.mentions)])}
    named: dict[str, int] = {}
    for found in _BESIDE.finditer(layout.text):
        if found.start() in ends:
            named.setdefault(found["handle"].lower(), ends[found.start()])
    return named


def poster(layout: Layout, content: Span, named: Mapping[str, int]) -> Poster | None:
    """Return who posted words that are passed on in quotation marks, given the accounts of the text."""
    found = _PASSED_ON.match(layout.text, content.start, content.end)
    if found is None:
        return None
    return Poster(Span(*found.span("handle")), named.get(found["handle"].lower()))
