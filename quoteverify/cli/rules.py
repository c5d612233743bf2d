"""List the kinds of difference that are told apart, with their severities.

Examples:
  quoteverify rules
      the catalogue; quoteverify explain RULE shows one in full

  quoteverify rules --format json | jq -r '.rules[] | select(.severity == "major") | .label'
      for programs
"""

from __future__ import annotations

from typing import Annotated

import typer

from quoteverify.cli import streams
from quoteverify.cli.options import chosen

_FORMATS = ("text", "json")


def run(
    format: Annotated[str, typer.Option(metavar="|".join(_FORMATS), help="How to print the rules.")] = "text",
) -> None:
    """Print the catalogue."""
    from quoteverify.formats import nodes  # what is heavy is imported when it runs
    from quoteverify.formats.layout import table
    from quoteverify.rules import CATALOGUE

    catalogue = [CATALOGUE[name] for name in sorted(CATALOGUE)]
    if chosen(format, among=_FORMATS) == "json":
        streams.write(nodes.dumps({"rules": [nodes.rule(rule) for rule in catalogue]}, indent=2) + "\n")
        return
    rows = [[rule.id, rule.label, rule.severity.value, rule.title] for rule in catalogue]
    streams.write(table(rows, style=streams.style(), headers=("rule", "label", "severity", "finds")) + "\n")
