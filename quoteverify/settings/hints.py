"""What is said of a name that there is not: the nearest that there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection


def hint(wrong: str, right: Collection[str]) -> str:
    """Return the end of a message: the name that was probably meant, else all that there are."""
    from rapidfuzz.process import extractOne  # noqa: PLC0415  # only for a message, and slow to import

    near = extractOne(wrong, sorted(right), score_cutoff=60)
    return f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(sorted(right))}"
