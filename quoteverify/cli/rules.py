"""List the kinds of difference that are told apart, with their severities.

Examples:
  quoteverify rules
      the catalogue; quoteverify explain RULE shows one in full

  quoteverify rules --style ap
      with the severities that hold in a house style, for words that were said and words that were printed

  quoteverify rules --format json | jq -r '.rules[] | select(.severity == "major") | .label'
      for programs
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from quoteverify.cli import streams
from quoteverify.cli.options import Config, Isolated, Style, chosen, settings

if TYPE_CHECKING:
    from quoteverify import styles
    from quoteverify.model import Rule

_FORMATS = ("text", "json")


def run(
    format: Annotated[str, typer.Option(metavar="|".join(_FORMATS), help="How to print the rules.")] = "text",
    style: Style = None,
    config: Config = None,
    isolated: Isolated = False,
) -> None:
    """Print the catalogue."""
    from quoteverify.formats import nodes  # what is heavy is imported when it runs
    from quoteverify.formats.layout import table
    from quoteverify.rules import CATALOGUE

    chosen(format, among=_FORMATS)
    house = settings(config=config, isolated=isolated, style=style).house_style if style else None
    catalogue = [CATALOGUE[name] for name in sorted(CATALOGUE)]
    if format == "json":
        rows = [nodes.rule(rule) | _in_house(rule, house) for rule in catalogue]
        streams.write(nodes.dumps({"rules": rows}, indent=2) + "\n")
        return
    shown = [
        [rule.id, rule.label, *(_in_house(rule, house) or {"": rule.severity.value}).values(), rule.title]
        for rule in catalogue
    ]
    severities = ("spoken", "printed") if house else ("severity",)
    headers = ("rule", "label", *severities, "finds")
    streams.write(table(shown, style=streams.style(), headers=headers) + "\n")


def _in_house(rule: Rule, style: styles.Style | None) -> dict[str, str]:
    """Return the severities of a rule in a house style, by medium; nothing without one."""
    from quoteverify.model import Medium
    from quoteverify.styles import kind_of

    if style is None:
        return {}
    kind = kind_of(rule.id) or ""
    return {medium.value: style.severities(medium).get(kind, rule.severity).value for medium in Medium}
