"""Each kind of value that can be set: what is written, and what it stands for.

A reader raises ``TypeError`` or ``ValueError`` for what it cannot use.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from quoteverify.model import Severity
from quoteverify.words import folded

if TYPE_CHECKING:
    from collections.abc import Mapping

_TRUE, _FALSE = ("1", "true", "yes", "on"), ("0", "false", "no", "off")


@dataclass(frozen=True, slots=True)
class Override:
    """Settings of rules that hold for some paths only."""

    paths: tuple[str, ...]
    """Path patterns."""
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Suppress:
    """Findings that are let pass, by the settings."""

    rules: tuple[str, ...]
    """Ids or labels."""
    paths: tuple[str, ...] = ()
    """Path patterns; none for everywhere."""
    words: str | None = None
    """As they are compared: only findings in quotations with these words."""
    reason: str | None = None
    until: date | None = None
    """The last day on which it holds."""


def fail_on(value: object) -> Severity | None:
    """Read the severity that fails a run."""
    if value == "never":
        return None
    severity = Severity(str(value))
    if severity is Severity.NONE:
        raise ValueError(value)
    return severity


def size(value: object) -> int:
    """Read a number of bytes."""
    return _whole(value, least=1)


def count(value: object) -> int:
    """Read a number of processes, or 0."""
    return _whole(value, least=0)


def flag(value: object) -> bool:
    """Read yes or no."""
    if isinstance(value, bool):
        return value
    if not isinstance(value, str) or value.casefold() not in (*_TRUE, *_FALSE):
        raise ValueError(value)
    return value.casefold() in _TRUE


def text(value: object) -> str:
    """Read a name or a path."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return value


def names(value: object) -> tuple[str, ...]:
    """Read a list; in a variable, its items are parted by commas."""
    items = value.split(",") if isinstance(value, str) else value
    if not isinstance(items, list | tuple) or not all(isinstance(item, str) for item in items):
        raise TypeError(value)
    return tuple(item.strip() for item in items if item.strip())


def strings(value: object) -> Mapping[str, str]:
    """Read a table of names."""
    if not isinstance(value, dict) or not all(isinstance(name, str) and name for name in value.values()):
        raise TypeError(value)
    return MappingProxyType(dict(value))


def aliases(value: object) -> Mapping[str, str]:
    """Read a table of names with the lists of their other names."""
    flat: dict[str, str] = {}
    for name, others in _table(value).items():
        for other in names(others):
            if flat.setdefault(other.casefold(), name) != name:
                raise ValueError(other)
    return MappingProxyType(flat)


def speakers(value: object) -> Mapping[str, str]:
    """Read a table of words with who said them."""
    pinned: dict[str, str] = {}
    for words, speaker in strings(value).items():
        if not (key := folded(words)) or pinned.setdefault(key, speaker) != speaker:
            raise ValueError(words)
    return MappingProxyType(pinned)


def share(value: object) -> float:
    """Read a part of one."""
    if isinstance(value, bool) or not isinstance(value, int | float | str) or not 0 <= float(value) <= 1:
        raise ValueError(value)
    return float(value)


def severities(value: object) -> Mapping[str, Severity]:
    """Read a table of rules with severities."""
    return MappingProxyType({rule: Severity(str(severity)) for rule, severity in _table(value).items()})


def overrides(value: object) -> tuple[Override, ...]:
    """Read a list of tables, each with the paths that it holds for."""
    return tuple(_override(_table(each, {"paths", "select", "ignore", "severity"})) for each in _list(value))


def suppressions(value: object) -> tuple[Suppress, ...]:
    """Read a list of tables, each with the rules whose findings it lets pass."""
    allowed = {"rules", "paths", "words", "reason", "until"}
    return tuple(_suppress(_table(each, allowed)) for each in _list(value))


def _override(table: Mapping[str, object]) -> Override:
    paths = names(table.get("paths"))
    if not paths:
        raise ValueError(table)
    return Override(
        paths,
        select=names(table.get("select", [])),
        ignore=names(table.get("ignore", [])),
        severity=severities(table.get("severity", {})),
    )


def _suppress(table: Mapping[str, object]) -> Suppress:
    rules, until = names(table.get("rules")), table.get("until")
    if not rules:
        raise ValueError(table)
    return Suppress(
        rules,
        paths=names(table.get("paths", [])),
        words=folded(text(table["words"])) if "words" in table else None,
        reason=text(table["reason"]) if "reason" in table else None,
        until=until if until is None or type(until) is date else date.fromisoformat(text(until)),
    )


def _whole(value: object, *, least: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str) or int(value) < least:
        raise ValueError(value)
    return int(value)


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value


def _table(value: object, allowed: set[str] | None = None) -> Mapping[str, object]:
    if not isinstance(value, dict) or (allowed is not None and not allowed.issuperset(value)):
        raise TypeError(value)
    return value
