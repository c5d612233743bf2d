"""What lets findings pass, as it is written: ``ignore[RULE, …] reason="…" until=2030-01-01``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from quoteverify.model import Document, Let, Location, Span
from quoteverify.rules import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Directive, Report
    from quoteverify.settings import Settings

_FORM = re.compile(r"ignore[ \t]*+\[([^\[\]]*+)\](.*)", re.DOTALL)
_OPTION = re.compile(
    r"""[ \t]++(?P<key>reason|until)[ \t]*+=[ \t]*+"""
    r"""(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>[^\s"']++))"""
)
_HOW = 'write: quoteverify: ignore[QV501] reason="why" until=2030-01-01'
_NAMES = frozenset(name for rule in CATALOGUE.values() for name in (rule.id, rule.label))


@dataclass(frozen=True, slots=True)
class Remark:
    """One suppression: of which rules, where, why and for how long; or why it cannot be read."""

    by: Let
    location: Location
    """Where it stands."""
    rules: frozenset[str] = frozenset()
    """Ids and labels."""
    scope: Span | None = None
    """In its document; None for a setting, which has ``paths``."""
    paths: tuple[str, ...] = ()
    words: str | None = None
    reason: str | None = None
    until: date | None = None
    """The last day on which it holds."""
    trouble: str | None = None
    """What is wrong with it."""


def remarks(report: Report, *, settings: Settings) -> Iterator[Remark]:
    """Yield what lets findings pass: what the drafts say, then the settings.

    What other outlets' documents say has no effect: nobody lets his own mistakes pass in our paper.
    """
    others = frozenset(report.against)
    for document in report.documents:
        if document not in others and document.kind != "transcript":
            for directive in document.directives:
                yield _read(document, directive)
    for each in settings.suppress:
        yield Remark(
            Let.SETTINGS,
            Location(Document.of("", id=settings.file or "quoteverify.toml"), Span(0, 0)),
            frozenset(each.rules),
            paths=each.paths,
            words=each.words,
            reason=each.reason,
            until=each.until,
        )


def _read(document: Document, directive: Directive) -> Remark:
    location = Location(document, Span(directive.scope.start, directive.scope.start), directive.place)
    form = _FORM.fullmatch(directive.text.strip())
    if not form:
        return Remark(Let.COMMENT, location, trouble=f"it is not understood; {_HOW}")
    rules = frozenset(name for each in form[1].split(",") if (name := each.strip()))
    unknown = sorted(rules - _NAMES)
    if unknown or not rules:
        which = f"there is no rule {unknown[0]!r}" if unknown else "it names no rule"
        return Remark(Let.COMMENT, location, trouble=f"{which}; `quoteverify rules` lists them")
    try:
        reason, until = _options(form[2])
    except ValueError as error:
        return Remark(Let.COMMENT, location, trouble=str(error))
    return Remark(Let.COMMENT, location, rules, scope=directive.scope, reason=reason, until=until)


def _options(text: str) -> tuple[str | None, date | None]:
    found: dict[str, str] = {}
    place = 0
    text = text.rstrip()
    while place < len(text):
        option = _OPTION.match(text, place)
        if not option:
            raise ValueError(f"it is not understood from {text[place:].strip()[:40]!r} on; {_HOW}")
        found[option["key"]] = option["double"] or option["single"] or option["bare"] or ""
        place = option.end()
    try:
        until = date.fromisoformat(found["until"]) if "until" in found else None
    except ValueError as error:
        raise ValueError(f"until={found['until']} is no day; {_HOW}") from error
    return found.get("reason", "").strip() or None, until
