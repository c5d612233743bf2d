"""The documentation of a rule, as the page shows it on demand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify.formats.html import labels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Rule

_MARKED = re.compile(r"\*\*([^*]+)\*\*|\*([^*]+)\*|`([^`]+)`")
_TAGS = (("strong", 1), ("em", 2), ("code", 3))


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a rule finds and why it matters."""

    id: str
    label: str
    severity: str
    paragraphs: tuple[tuple[tuple[str, str], ...], ...]
    """Runs of text, each with the name of its element or none."""


def explanation(rule: Rule) -> Explanation:
    """Return a rule's documentation, its few Markdown marks taken for what they mean."""
    paragraphs = (" ".join(part.split()) for part in rule.help.split("\n\n") if part.strip())
    return Explanation(
        rule.id,
        rule.label.replace("_", " "),
        labels.severity(rule.severity),
        tuple(tuple(_runs(paragraph)) for paragraph in paragraphs),
    )


def _runs(paragraph: str) -> Iterator[tuple[str, str]]:
    """Yield runs of text with the element that each stands in.

    >>> list(_runs("**Why.** It is *not* so."))
    [('Why.', 'strong'), (' It is ', ''), ('not', 'em'), (' so.', '')]
    """
    at = 0
    for match in _MARKED.finditer(paragraph):
        if at < match.start():
            yield paragraph[at : match.start()], ""
        yield next((match[group], tag) for tag, group in _TAGS if match[group])
        at = match.end()
    if at < len(paragraph):
        yield paragraph[at:], ""
