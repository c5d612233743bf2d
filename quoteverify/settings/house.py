"""House styles of a newsroom's own: a table in the settings, mostly a known style with a few changes.

[styles.herald]
like = "ap"
spoken = {filler = "minor"}
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from quoteverify.errors import ConfigurationError
from quoteverify.model import Severity
from quoteverify.settings.hints import hint
from quoteverify.styles import KINDS, STYLES, Style

if TYPE_CHECKING:
    from collections.abc import Mapping

_KEYS = ("like", "printed", "spoken")
_SEVERITIES = tuple(severity.value for severity in Severity)


@dataclass(frozen=True, slots=True)
class Own:
    """A style as a newsroom writes it: what it says itself, and which style holds for the rest."""

    like: str | None = None
    spoken: Mapping[str, Severity] = field(default_factory=lambda: MappingProxyType({}))
    printed: Mapping[str, Severity] = field(default_factory=lambda: MappingProxyType({}))


def styles(value: object) -> Mapping[str, Own]:
    """Read a table of styles; a ``ConfigurationError`` names what in it there is not."""
    if not isinstance(value, dict) or not all(isinstance(table, dict) for table in value.values()):
        raise TypeError(value)
    return MappingProxyType({name: _own(name, table) for name, table in value.items()})


def house_style(name: str | None, own: Mapping[str, Own]) -> Style | None:
    """Return the style of a name, with all that it takes over from others; None where none is named.

    An unknown name, and styles that are each like the other, are a ``ConfigurationError``.
    """
    for each in own:
        _resolved(each, own, ())
    return None if name is None else _resolved(name, own, ())


def _own(name: str, table: Mapping[str, object]) -> Own:
    if name in STYLES:
        raise ConfigurationError(f"{name!r} is known already: take another name, and like = {name!r}")
    for key in table:
        if key not in _KEYS:
            raise ConfigurationError(f"{name}: no such key: {key!r}{hint(key, _KEYS)}")
    like = table.get("like")
    if like is not None and not isinstance(like, str):
        raise TypeError(like)
    spoken, printed = (_severities(name, key, table.get(key, {})) for key in ("spoken", "printed"))
    return Own(like, spoken, printed)


def _severities(name: str, key: str, value: object) -> Mapping[str, Severity]:
    if not isinstance(value, dict):
        raise TypeError(value)
    for kind, severity in value.items():
        if kind not in KINDS:
            raise ConfigurationError(f"{name}: {key}: no such kind: {kind!r}{hint(kind, KINDS)}")
        if severity not in _SEVERITIES:
            told = f"{name}: {key}: {kind} = {severity!r} cannot be used"
            raise ConfigurationError(f"{told}: it must be none, minor or major")
    return MappingProxyType({kind: Severity(severity) for kind, severity in value.items()})


def _resolved(name: str, own: Mapping[str, Own], before: tuple[str, ...]) -> Style:
    if name in before:
        row = " like ".join((*before[before.index(name) :], name))
        raise ConfigurationError(f"{row}: these styles go round in a ring; let one be like another style")
    if name in STYLES:
        return STYLES[name]
    if name not in own:
        raise ConfigurationError(f"no such style: {name!r}{hint(name.casefold(), (*STYLES, *own))}")
    mine = own[name]
    whole = _resolved(mine.like, own, (*before, name)) if mine.like is not None else Style(name)
    return Style(
        name,
        MappingProxyType({**whole.spoken, **mine.spoken}),
        MappingProxyType({**whole.printed, **mine.printed}),
    )
