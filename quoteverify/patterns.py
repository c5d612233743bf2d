"""Path patterns: ``*``, ``?`` and ``[...]`` within a name, ``**`` for any folders.

The standard library's ``glob`` follows symbolic links in circles and can only match what is on
disk; these patterns also say which outlet a path belongs to.
"""

from __future__ import annotations

import re
from fnmatch import fnmatchcase

_WILDCARD = re.compile(r"[*?\[]")


def is_pattern(path: str) -> bool:
    """Tell whether a path holds a wildcard."""
    return _WILDCARD.search(path) is not None


def fixed_part(pattern: str) -> str:
    """Return the folders before the first wildcard, with their slash: where a search has to begin.

    >>> fixed_part("news/2025/*/a*.txt")
    'news/2025/'
    """
    wildcard = _WILDCARD.search(pattern)
    before = pattern[: wildcard.start()] if wildcard else pattern
    return before[: before.rfind("/") + 1]


def matches(path: str, pattern: str) -> bool:
    """Tell whether a path as a whole is one that the pattern means."""
    return _fits(path.split("/"), pattern.split("/"))


def belongs(path: str, pattern: str) -> bool:
    """Tell whether a path, its tail, or a folder that it lies in is what the pattern means.

    >>> belongs("news/herald/12.txt", "herald") and belongs("news/herald/12.txt", "herald/*.txt")
    True
    """
    parts = pattern.removeprefix("./").rstrip("/").split("/")
    return _fits(path.removeprefix("./").split("/"), ["**", *parts, "**"])


def _fits(names: list[str], parts: list[str]) -> bool:
    """Follow every way of matching at once: how many names the parts so far can have taken."""
    taken = {0}
    for part in parts:
        if not taken:
            return False
        if part == "**":
            taken = set(range(min(taken), len(names) + 1))
        else:
            taken = {n + 1 for n in taken if n < len(names) and fnmatchcase(names[n], part)}
    return len(names) in taken
