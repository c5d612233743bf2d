"""What can be set, and where each value comes from.

    defaults < quoteverify.toml or [tool.quoteverify] in pyproject.toml < QUOTEVERIFY_* < options

The file is the nearest one in the working directory or above it.  Names that belong to other
modules, such as those of rules, are handed in by the caller, which knows them.
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from quoteverify.errors import ConfigurationError
from quoteverify.model import Severity
from quoteverify.pins import conflict, parsed
from quoteverify.words import folded

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from pathlib import Path

    from quoteverify.pins import Pins

_FILES = ("quoteverify.toml", "pyproject.toml")
_PREFIX = "QUOTEVERIFY_"


@dataclass(frozen=True, slots=True)
class Settings:
    """How one run behaves."""

    fail_on: Severity | None = Severity.MAJOR
    """The mildest severity that makes the exit status 1; None for never."""
    outlets: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Path pattern to the name of the outlet that the documents there are from."""
    max_bytes: int = 50_000_000
    """A larger input is not read."""
    select: tuple[str, ...] = ()
    """Ids or labels of the rules that are applied; all where there are none."""
    ignore: tuple[str, ...] = ()
    """Ids or labels of rules that are not applied."""
    severity: Mapping[str, Severity] = field(default_factory=lambda: MappingProxyType({}))
    """Id or label of a rule to the severity of its findings."""
    aliases: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Another name of a speaker, in folded case, to the name that the newsroom uses."""
    speakers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Quoted words, as they are compared, to who said them: corrects the program for good."""
    join: Pins = ()
    """Quotations that are of one utterance, whatever the program finds."""
    part: Pins = ()
    """Quotations that are not."""
    translated: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Name of a speaker to the language that they speak, where that is not the articles'."""
    uncertain_below: float = 0.5
    """A speaker of less confidence is printed as uncertain."""


DEFAULTS = Settings()


def nearest(directory: Path) -> Path | None:
    """Return the settings file of a folder or of the nearest folder above it that has one."""
    for folder in (directory, *directory.parents):
        for name in _FILES:
            path = folder / name
            if path.is_file() and _table(path) is not None:
                return path
    return None


def load(
    *,
    rules: Collection[str],
    file: Path | None = None,
    environment: Mapping[str, str] = os.environ,
    options: Mapping[str, object] = MappingProxyType({}),
) -> Settings:
    """Return the settings of one run.

    ``rules`` holds the ids and labels that may be named; ``options`` are the command line's, those
    given only.  Anything unknown or unusable is a ``ConfigurationError`` that names the place and
    what is allowed.
    """
    settings = DEFAULTS
    if file:
        table = _table(file) or {}
        if not isinstance(table, dict):
            raise ConfigurationError(f"{file}: [tool.quoteverify] must be a table")
        settings = _applied(settings, table, place=str(file), rules=rules)
    settings = _applied(settings, _variables(environment), place="the environment", rules=rules)
    return _applied(settings, options, place="the command line", rules=rules)


def _table(path: Path) -> object:
    """Return the settings in a file; None for a pyproject.toml that has none."""
    table: object = _parsed(path)
    for key in ("tool", "quoteverify") if path.name == "pyproject.toml" else ():
        table = table.get(key) if isinstance(table, dict) else None
    return table


def _parsed(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read: {error.strerror or error}") from error
    except ValueError as error:  # bad TOML, and bytes that are not UTF-8
        raise ConfigurationError(f"{path}: not a TOML file: {error}; --isolated does without it") from error


def _variables(environment: Mapping[str, str]) -> Mapping[str, object]:
    """Return the settings among the variables; another variable may be anybody's and is let alone."""
    names = {key: _PREFIX + key.upper().replace("-", "_") for key in _TEXT_KEYS}
    return {key: environment[name] for key, name in names.items() if environment.get(name)}


def _applied(
    settings: Settings, values: Mapping[str, object], *, place: str, rules: Collection[str]
) -> Settings:
    changes: dict[str, object] = {}
    for key, value in values.items():
        if key not in _KEYS:
            raise ConfigurationError(f"{place}: no such setting: {key!r}{_hint(key, _KEYS)}")
        parse, allowed = _KEYS[key]
        try:
            changes[key.replace("-", "_")] = parse(value)
        except (TypeError, ValueError) as error:
            raise ConfigurationError(
                f"{place}: {key} = {value!r} cannot be used: it must be {allowed}"
            ) from error
    settings = replace(settings, **changes)  # type: ignore[arg-type]  # each key's parser returns its field's type
    if both := conflict(settings.join, settings.part):
        shown = " and ".join(f"{each.words!r} of {each.document}" for each in both)
        raise ConfigurationError(f"{place}: {shown} are both joined and parted: leave one out")
    for name in (*settings.select, *settings.ignore, *settings.severity):
        if name not in rules:
            raise ConfigurationError(f"{place}: no such rule: {name!r}{_hint(name, rules)}")
    return settings


def _hint(wrong: str, right: Collection[str]) -> str:
    from rapidfuzz.process import extractOne  # noqa: PLC0415  # only for a message, and slow to import

    near = extractOne(wrong, sorted(right), score_cutoff=60)
    return f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(sorted(right))}"


def _fail_on(value: object) -> Severity | None:
    if value == "never":
        return None
    severity = Severity(str(value))
    if severity is Severity.NONE:
        raise ValueError(value)
    return severity


def _size(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str) or int(value) < 1:
        raise ValueError(value)
    return int(value)


def _names(value: object) -> tuple[str, ...]:
    items = value.split(",") if isinstance(value, str) else value
    if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
        raise TypeError(value)
    return tuple(item.strip() for item in items if item.strip())


def _strings(value: object) -> Mapping[str, str]:
    if not isinstance(value, dict) or not all(isinstance(name, str) and name for name in value.values()):
        raise TypeError(value)
    return MappingProxyType(dict(value))


def _aliases(value: object) -> Mapping[str, str]:
    if not isinstance(value, dict):
        raise TypeError(value)
    flat: dict[str, str] = {}
    for name, others in value.items():
        for other in _names(others):
            if flat.setdefault(other.casefold(), name) != name:
                raise ValueError(other)
    return MappingProxyType(flat)


def _speakers(value: object) -> Mapping[str, str]:
    pinned: dict[str, str] = {}
    for words, speaker in _strings(value).items():
        if not (key := folded(words)) or pinned.setdefault(key, speaker) != speaker:
            raise ValueError(words)
    return MappingProxyType(pinned)


def _share(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str) or not 0 <= float(value) <= 1:
        raise ValueError(value)
    return float(value)


def _severities(value: object) -> Mapping[str, Severity]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return MappingProxyType({rule: Severity(severity) for rule, severity in value.items()})


_PINS = (
    "a list of tables, each with two quotations or more, such as "
    '{quotations = [{document = "herald.txt", words = "We sail at dawn"}, '
    '{document = "post.txt", words = "at dawn"}]}, none twice'
)

_KEYS: dict[str, tuple[Callable[[object], object], str]] = {
    "fail-on": (_fail_on, '"minor", "major" or "never"'),
    "outlets": (_strings, 'a table of path patterns and names, such as {"herald/*" = "The Herald"}'),
    "max-bytes": (_size, "a whole number of bytes, 1 or more"),
    "select": (_names, "a list of rules' ids or labels"),
    "ignore": (_names, "a list of rules' ids or labels"),
    "severity": (_severities, 'a table of rules and "none", "minor" or "major"'),
    "aliases": (
        _aliases,
        (
            'a table of names and the lists of their other names, such as {"Ada Hale" = ["A. Hale"]}, '
            "no name in two lists"
        ),
    ),
    "speakers": (
        _speakers,
        (
            'a table of quoted words and who said them, such as {"We sail at dawn" = "Ines Vole"}, '
            "the same words once"
        ),
    ),
    "join": (parsed, _PINS),
    "part": (parsed, _PINS),
    "translated": (_strings, 'a table of names and languages, such as {"Ines Vole" = "Danish"}'),
    "uncertain-below": (_share, "a number from 0 to 1"),
}
"""What may be set: how the value is read, and what to say of a wrong one."""

_TEXT_KEYS = ("fail-on", "max-bytes", "select", "ignore", "uncertain-below")
"""What an environment variable can hold."""
