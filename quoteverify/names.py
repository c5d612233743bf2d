"""Personal and other names: when do two names mean one?"""

from __future__ import annotations


def compatible(one: str | None, other: str | None) -> bool:
    """Tell whether two speakers may be one: an unknown speaker may be anyone."""
    if one is None or other is None:
        return True
    mine, theirs = one.casefold().split(), other.casefold().split()
    return mine[-1:] == theirs[-1:]
