"""Show the documentation of a rule: what it finds, why it matters, an example.

Examples:
  quoteverify explain number_change
      the rules with this label

  quoteverify explain QV301
      one rule, by its id
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from quoteverify.cli import streams
from quoteverify.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quoteverify.model import Rule


def run(
    rule: Annotated[
        str, typer.Argument(metavar="RULE", help="The id or label of a rule.", show_default=False)
    ],
) -> None:
    """Print a rule's documentation, or that of all the rules with a label."""
    from quoteverify.rules import RULES  # what is heavy is imported when it runs

    found = [
        each for each in RULES.values() if rule.casefold() in (each.id.casefold(), each.label.casefold())
    ]
    if not found:
        raise UsageError(f"no such rule: {rule!r}{_nearest(rule, RULES.values())}")
    streams.write("\n".join(_page(each) for each in found))


def _page(rule: Rule) -> str:
    heading = f"{rule.id} {rule.label} ({rule.severity.value}): {rule.title}"
    return f"{streams.style().paint(heading, 'heading')}\n\n{rule.help.strip()}\n"


def _nearest(wrong: str, rules: Iterable[Rule]) -> str:
    from rapidfuzz.process import extract  # only for a message, and slow to import

    names = dict.fromkeys(name for rule in rules for name in (rule.label, rule.id))
    near = [name for name, *_ in extract(wrong, list(names), limit=3, score_cutoff=50)]
    return f"; did you mean {', '.join(near)}?" if near else "; `quoteverify rules` lists them"
