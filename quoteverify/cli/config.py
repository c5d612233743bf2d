"""Show which settings hold, and where each value comes from.

Examples:
  quoteverify config show
      what a check in this folder would go by

  quoteverify config show --config other.toml
      with another file

  quoteverify config show --format json
      for programs

Exit status:
  0  done
  2  wrong call or settings
"""

from __future__ import annotations

import os
from dataclasses import fields, is_dataclass
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from quoteverify.cli import streams
from quoteverify.cli.options import Config, Isolated, chosen, file, settings

if TYPE_CHECKING:
    from quoteverify.settings import Settings

_ACTIONS = ("show",)
_FORMATS = ("text", "json")


def run(
    action: Annotated[str, typer.Argument(metavar="show", help="What to do.")] = "show",
    format: Annotated[str, typer.Option(metavar="|".join(_FORMATS), help="How to print them.")] = "text",
    config: Config = None,
    isolated: Isolated = False,
) -> None:
    """Print every key with its value and its place."""
    from quoteverify.formats.escaping import one_line
    from quoteverify.formats.layout import table
    from quoteverify.formats.nodes import dumps

    chosen(action, among=_ACTIONS, what="action")
    chosen(format, among=_FORMATS)
    values = settings(config=config, isolated=isolated)
    rows = [
        (key, _plain(value), place) for key, value, place in _rows(values, config=config, isolated=isolated)
    ]
    if format == "json":
        streams.write(dumps({key: {"value": v, "from": place} for key, v, place in rows}, indent=2) + "\n")
        return
    shown = [[key, one_line(dumps(value)), one_line(place)] for key, value, place in rows]
    streams.write(table(shown, style=streams.style(), headers=("setting", "value", "from")) + "\n")


def _rows(values: Settings, *, config: str | None, isolated: bool) -> list[tuple[str, object, str]]:
    from quoteverify.settings import KEYS, layers

    places = dict.fromkeys(KEYS, "default")
    for place, written in layers(
        file=file(config=config, isolated=isolated), environment=os.environ, options={}
    ):
        places.update(dict.fromkeys(written, place))
    return [(key, getattr(values, key.replace("-", "_")), places[key]) for key in KEYS]


def _plain(value: object) -> object:
    """Return a value as JSON has it."""
    if is_dataclass(value):
        held = {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
        return {key: inner for key, inner in held.items() if inner not in (None, [], {})}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, str | int | float) or value is None:
        return value
    if isinstance(value, date):
        return value.isoformat()
    return {key: _plain(held) for key, held in value.items()}  # type: ignore[attr-defined]  # a mapping
