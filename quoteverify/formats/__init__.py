"""What a run found out, as text: one module an output format.

To add a format, write a module beside these with a function ``render(report, style)`` that returns
the whole output, and add its row to the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.errors import UsageError
from quoteverify.formats import (
    csv,
    github,
    gitlab,
    html,
    json,
    jsonl,
    junit,
    markdown,
    rdjson,
    sarif,
    text,
)
from quoteverify.formats.style import PLAIN

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.formats.style import Style
    from quoteverify.model import Report

FORMATS: dict[str, Callable[[Report, Style], str]] = {
    "text": text.render,
    "json": json.render,
    "jsonl": jsonl.render,
    "markdown": markdown.render,
    "html": html.render,
    "sarif": sarif.render,
    "github": github.render,
    "gitlab": gitlab.render,
    "junit": junit.render,
    "rdjson": rdjson.render,
    "csv": csv.render,
}


def named(name: str) -> Callable[[Report, Style], str]:
    """Return the renderer of a format.  A name that the table lacks is a ``UsageError``."""
    if name not in FORMATS:
        raise UsageError(f"no such format: {name!r}; there are {', '.join(FORMATS)}")
    return FORMATS[name]


def render(report: Report, *, format: str = "text", style: Style = PLAIN) -> str:  # noqa: A002  # the option's name
    """Return a report in one of the output formats.

    >>> from quoteverify.model import Report
    >>> print(render(Report((), (), (), (), (), ())), end="")
    nothing was checked
    """
    return named(format)(report, style)
