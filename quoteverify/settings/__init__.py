"""What can be set, and where each value comes from.

    defaults < quoteverify.toml or [tool.quoteverify] in pyproject.toml < QUOTEVERIFY_* < options

The file is the nearest one in the working directory or above it.  Names that belong to other
modules, such as those of rules, are handed in by the caller, which knows them.  ``keys`` is the table
of what can be set, ``values`` reads each kind of value.
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from quoteverify.errors import ConfigurationError
from quoteverify.model import Severity
from quoteverify.pins import conflict
from quoteverify.settings import house
from quoteverify.settings.hints import hint
from quoteverify.settings.keys import KEYS
from quoteverify.settings.values import Override, Suppress

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from quoteverify.pins import Pins
    from quoteverify.styles import Style

__all__ = ["DEFAULTS", "KEYS", "Override", "Settings", "Suppress", "layers", "load", "nearest", "variable"]

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
    style: str | None = None
    """Name of the house style that grades what leaves the sense; None for the rules' own severities."""
    styles: Mapping[str, house.Own] = field(default_factory=lambda: MappingProxyType({}))
    """House styles of the newsroom's own, by name."""
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
    against: tuple[str, ...] = ()
    """Paths of documents that are compared with but not reported on."""
    sources: tuple[str, ...] = ()
    """Paths of primary sources."""
    exclude: tuple[str, ...] = ()
    """Path patterns of what is not read."""
    overrides: tuple[Override, ...] = ()
    """What differs for some paths; a later one holds over an earlier one."""
    suppress: tuple[Suppress, ...] = ()
    """Findings that somebody has looked at and let pass."""
    strict: bool = False
    """Whether a suppression needs a reason."""
    baseline: str | None = None
    """Path of the file of old findings."""
    format: str | None = None
    """What standard output gets; text where nothing says otherwise."""
    output: tuple[str, ...] = ()
    """Further outputs, each ``FORMAT=PATH``."""
    jobs: int = 1
    """How many processes extract; 0 for as many as there are processors."""
    cache: bool = True
    """Whether what was extracted is kept for the next run."""
    cache_dir: str | None = None
    """Where it is kept; the platform's folder for caches where nothing says otherwise."""
    file: str | None = field(default=None, compare=False)
    """The settings file that was read."""

    @property
    def house_style(self) -> Style | None:
        """The house style that holds, with all that it takes over from others."""
        return house.house_style(self.style, self.styles)


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
    for place, values in layers(file=file, environment=environment, options=options):
        folder = file.parent if file and place == str(file) else None
        settings = _applied(settings, values, place=place, rules=rules, folder=folder)
    return replace(settings, file=str(file)) if file else settings


def layers(
    *, file: Path | None, environment: Mapping[str, str], options: Mapping[str, object]
) -> tuple[tuple[str, Mapping[str, object]], ...]:
    """Return each place that sets anything with what is written there; a later place holds."""
    found: list[tuple[str, Mapping[str, object]]] = []
    if file:
        table = _table(file) or {}
        if not isinstance(table, dict):
            raise ConfigurationError(f"{file}: [tool.quoteverify] must be a table")
        found.append((str(file), table))
    return (*found, ("the environment", _variables(environment)), ("the command line", options))


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


def variable(key: str) -> str:
    """Return the name of the environment variable that sets a key."""
    return _PREFIX + key.upper().replace("-", "_")


def _variables(environment: Mapping[str, str]) -> Mapping[str, object]:
    """Return the settings among the variables; another variable may be anybody's and is let alone."""
    names = {key: variable(key) for key, row in KEYS.items() if row.textual}
    return {key: environment[name] for key, name in names.items() if environment.get(name)}


def _applied(
    settings: Settings,
    values: Mapping[str, object],
    *,
    place: str,
    rules: Collection[str],
    folder: Path | None,
) -> Settings:
    changes: dict[str, object] = {}
    for key, value in values.items():
        if key not in KEYS:
            raise ConfigurationError(f"{place}: no such setting: {key!r}{hint(key, KEYS)}")
        read = _read(key, value, place=place)
        changes[key.replace("-", "_")] = _from(folder, read) if folder and KEYS[key].paths else read
    settings = replace(settings, **changes)  # type: ignore[arg-type]  # each key's reader returns its field's type
    if both := conflict(settings.join, settings.part):
        shown = " and ".join(f"{each.words!r} of {each.document}" for each in both)
        raise ConfigurationError(f"{place}: {shown} are both joined and parted: leave one out")
    try:
        house.house_style(settings.style, settings.styles)
    except ConfigurationError as error:
        raise ConfigurationError(f"{place}: {error}") from error
    for name in _rules_named(settings):
        if name not in rules:
            raise ConfigurationError(f"{place}: no such rule: {name!r}{hint(name, rules)}")
    return settings


def _read(key: str, value: object, *, place: str) -> object:
    try:
        return KEYS[key].read(value)
    except ConfigurationError as error:
        raise ConfigurationError(f"{place}: {key}: {error}") from error
    except (TypeError, ValueError) as error:
        allowed = KEYS[key].allowed
        raise ConfigurationError(
            f"{place}: {key} = {value!r} cannot be used: it must be {allowed}"
        ) from error


def _rules_named(settings: Settings) -> tuple[str, ...]:
    named = [*settings.select, *settings.ignore, *settings.severity]
    for override in settings.overrides:
        named += [*override.select, *override.ignore, *override.severity]
    for suppress in settings.suppress:
        named += suppress.rules
    return tuple(named)


def _from(folder: Path, read: object) -> object:
    """Return the paths that a file names, which are its folder's, as paths from the working folder."""
    if isinstance(read, tuple):
        return tuple(_from(folder, each) for each in read)
    path = str(read)
    return os.path.relpath(folder / path).replace(os.sep, "/") if not Path(path).is_absolute() else path
