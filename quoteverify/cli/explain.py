"""Show the documentation of a rule: what it finds, why it matters, an example.

Examples:
  quoteverify explain number_change
      the rules with this label

  quoteverify explain QV412
      one rule, by its id
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from quoteverify.cli import streams

if TYPE_CHECKING:
    from quoteverify.model import Rule


def run(
    rule: Annotated[
        str, typer.Argument(metavar="RULE", help="The id or label of a rule.", show_default=False)
    ],
) -> None:
    """Print a rule's documentation, or that of all the rules with a label."""
    from quoteverify.rules import named  # what is heavy is imported when it runs

    streams.write("\n".join(map(_page, named(rule))))


def _page(rule: Rule) -> str:
    heading = f"{rule.id} {rule.label} ({rule.severity.value}): {rule.title}"
    return f"{streams.style().paint(heading, 'heading')}\n\n{rule.help.strip()}\n"
