"""Character references, such as ``&amp;`` and ``&#8220;``."""

from __future__ import annotations

from html import unescape
from html.entities import html5

PATTERN = r"&(?:#[0-9]{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[a-zA-Z][a-zA-Z0-9]{1,31};?)"
"""What may be a reference; numbers of more digits are none, names are looked up."""


def decoded(reference: str) -> tuple[str, int]:
    """Return what a match of ``PATTERN`` stands for, and how much of it is the reference.

    Old names need no semicolon, so that ``&ampere`` is an ampersand and four letters.

    >>> decoded("&rdquo;"), decoded("&ampere"), decoded("&Tea")
    (('”', 7), ('&', 4), ('&Tea', 4))
    """
    if reference[1] == "#":
        return unescape(reference), len(reference)
    for end in range(len(reference), 2, -1):
        if reference[1:end] in html5:
            return html5[reference[1:end]], end
    return reference, len(reference)
