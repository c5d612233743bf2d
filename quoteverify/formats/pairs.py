"""Compared pairs one after the other, in the order in which they were asked for.

To add a format, write a function that takes the pairs and yields parts of the output, and add its
row to the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from quoteverify.formats import nodes
from quoteverify.formats.escaping import one_line
from quoteverify.formats.layout import table
from quoteverify.formats.text import marked
from quoteverify.formats.wording import runs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from quoteverify.formats.style import Style
    from quoteverify.model import Difference

    Compared: TypeAlias = Iterable[tuple[object, Difference]]
    """The id of each pair, if it has one, and what was found."""


_IGNORED = "no difference that is looked for"
"""Said of wordings that differ, but only in what the settings leave out."""


def as_text(compared: Compared, style: Style) -> Iterator[str]:
    """Yield the two wordings with what differs marked, then each difference, for people."""
    for name, difference in compared:
        labels = f"{difference.severity.value}: {', '.join(difference.labels) or _IGNORED}"
        heading = labels if name is None else f"{one_line(str(name))}  {labels}"
        (comparison,) = difference.collation.comparisons
        rows = [
            ["reference", marked(runs(comparison, side="base"))],
            ["variant", marked(runs(comparison, side="witness"))],
        ]
        found = [
            [finding.severity.value, f"{finding.rule.label} ({finding.rule.id})", one_line(finding.message)]
            for finding in difference.findings
        ]
        tables = "\n".join(table(part, style=style) for part in (rows, found) if part)
        yield f"{style.paint(heading, 'heading')}\n{tables}\n\n"


def as_jsonl(compared: Compared, _style: Style) -> Iterator[str]:
    """Yield a line for each pair."""
    for name, difference in compared:
        yield f"{nodes.dumps(nodes.difference(difference, name=name))}\n"


def as_json(compared: Compared, style: Style) -> Iterator[str]:
    """Yield one array of the same objects."""
    yield from nodes.array(as_jsonl(compared, style))


PAIRS: dict[str, Callable[[Compared, Style], Iterator[str]]] = {
    "text": as_text,
    "json": as_json,
    "jsonl": as_jsonl,
}
