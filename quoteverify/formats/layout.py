"""Tables and paragraphs that fit the width of the screen."""

from __future__ import annotations

import textwrap
from itertools import repeat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteverify.formats.style import Style

BEGIN, END = "\x01", "\x02"
"""Around words that are marked.  Text that others wrote cannot hold them: they are escaped in it."""

_GAP = 2
_NARROWEST = 24


def table(rows: Sequence[Sequence[str]], *, style: Style, headers: Sequence[str] = ()) -> str:
    """Return rows in columns that fit the width.

    The last column gets what the others leave, and these have at most a third of the width each.
    """
    from tabulate import tabulate  # noqa: PLC0415  # slow to import, and only text needs it

    first = [[textwrap.wrap(cell, style.width // 3) or [""] for cell in row[:-1]] for row in rows]
    columns = zip(*first, strict=True)
    widths = [max(len(line) for cell in column for line in cell) for column in columns]
    taken = sum(
        max(width, len(header)) + _GAP
        for width, header in zip(widths, headers[:-1] or repeat(""), strict=False)
    )
    width = max(_NARROWEST, style.width - taken)
    last = [paragraph(row[-1], width=width, style=style) for row in rows]
    cells = [["\n".join(cell) for cell in (*row, end)] for row, end in zip(first, last, strict=True)]
    return tabulate(cells, headers=headers, tablefmt="simple" if headers else "plain", disable_numparse=True)


def paragraph(text: str, *, width: int, style: Style) -> list[str]:
    """Return a text in lines, the marked words shown: by colour, else by asterisks.

    Colour ends with each line and is taken up by the next, so that it never runs into a border.
    """
    if not style.colour:
        return textwrap.wrap(text.replace(BEGIN, "*").replace(END, "*"), width, break_on_hyphens=False) or [
            ""
        ]
    lines = []
    inside = False
    for line in textwrap.wrap(text, width, break_on_hyphens=False) or [""]:
        opened = BEGIN + line if inside else line
        inside = opened.rfind(BEGIN) > opened.rfind(END)
        lines.append(_coloured(opened + END if inside else opened, style))
    return lines


def _coloured(line: str, style: Style) -> str:
    plain, *marked = line.split(BEGIN)
    return plain + "".join(
        style.paint(words, "changed") + rest for words, _, rest in (part.partition(END) for part in marked)
    )


def counted(quotations: int, *, parts: int) -> str:
    """Return how many quotations there are, and in how many parts where some are interrupted.

    >>> counted(2, parts=3)
    '2 quotations in 3 parts'
    """
    several = f" in {parts} parts" if quotations < parts else ""
    return f"{quotations} quotation{'' if quotations == 1 else 's'}{several}"
