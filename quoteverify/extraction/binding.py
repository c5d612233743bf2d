"""Whom a pronoun cannot mean because of where it stands: the subject of its own clause.

In *Hale stood beside her*, she is anyone but Hale (principle B of Chomsky's theory of binding).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quoteverify.extraction.evidence import Units
    from quoteverify.extraction.mentions import Mention

_SENTENCE = frozenset(".|Q")
_CLAUSE = frozenset("jJSWMC;:")  # what begins a clause of its own: "Hale said Reed stood beside her"
_FAR = 6  # mentions that are looked back on, so that a text without full stops takes linear time


def beside_in_clause(row: Units, mentions: Sequence[Mention], number: int) -> list[int]:
    """Return the mentions before an object pronoun in its clause.

    Where the clause has none, its subject is that of the clause before: "Reed rose and stood beside her".
    """
    found: list[int] = []
    unit = row.of_mention[number]
    for other in range(number - 1, max(-1, number - 1 - _FAR), -1):
        between = row.letters[row.of_mention[other] + 1 : unit]
        if not _SENTENCE.isdisjoint(between) or (found and not _CLAUSE.isdisjoint(between)):
            break
        if not mentions[other].possessive:
            found.append(other)
        unit = row.of_mention[other]
    return found
