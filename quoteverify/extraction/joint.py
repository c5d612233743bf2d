"""Several who speak as one: "Ann Hale and Bob Reed said", "wrote Hale, Reed and Voss".

Only where all of them are the subject of a verb, or stand where a speaker does behind one: not in
"the talks between Hale and Reed", nor in "he met Hale, and Reed said".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from quoteverify.extraction.mentions import Form

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quoteverify.extraction.evidence import Units
    from quoteverify.extraction.mentions import Mention
    from quoteverify.extraction.narration import Narration
    from quoteverify.languages.language import Speech

_APPOSITION = r"(?:,[hguO][^.|Q,nySLWMCAV]{0,8},)?"
_ROW = re.compile(
    rf"(?P<member>[nyhg])(?:(?P<list>(?:,[ny]){{1,6}}),?|{_APPOSITION})(?P<and>J)(?P<last>[nyhg])(?=(?P<rest>.{{0,16}}))"
)
_VERB = re.compile(r"(?:,[hguO][^.|Q,nySLWMCAV]{0,8},|,[ny],|,)?[BE]*[SLWMCAV]")
_NAMED = re.compile(r",[ny],")  # Hale and her deputy, Bob Reed,
_BEGINS = frozenset(".|Q,-:;jJ")  # what may stand before a subject
_REPORTS = frozenset("SWMCA")
_BEHIND = re.compile(r"(?:[Q,][SLWMA]|Kt)$")  # "..." said Hale and Reed; according to Hale and Reed


def joined(
    narration: Narration, mentions: Sequence[Mention], row: Units, *, speech: Speech
) -> Mapping[int, tuple[int, ...]]:
    """Return, for each mention that speaks jointly with others, the indices of all of them in order."""
    found: dict[int, tuple[int, ...]] = {}
    place = 0
    while (match := _ROW.search(row.letters, place)) is not None:
        place = match.start() + 1
        word = narration.words[row.tokens[match.start("and")]].lower()
        if word in speech.coordinators and _is_subject(row.letters, match):
            members = tuple(_members(row.of_mention, match))
            if all(_is_equal(narration, mentions, members[0], other) for other in members[1:]):
                found.update(dict.fromkeys(members, members))
                if match["last"] == "h" and _NAMED.match(match["rest"]):
                    found[members[-1] + 1] = members
                place = match.end()
    return found


def _is_subject(letters: str, match: re.Match[str]) -> bool:
    before = letters[max(0, match.start() - 2) : match.start()]
    if _BEHIND.search(before):
        return True
    follows = _VERB.match(match["rest"]) is not None
    return follows and (not before or before[-1] in _BEGINS or before[-1] in _REPORTS)


def _members(units: Sequence[int], match: re.Match[str]) -> Iterator[int]:
    if not match["list"] or match["member"] != "h":  # two officers, Ann Hale and Bob Reed
        yield bisect_left(units, match.start())
    if match["list"]:
        for unit in range(match.start("list") + 1, match.end("list"), 2):
            yield bisect_left(units, unit)
    yield bisect_left(units, match.start("last"))


def _is_equal(narration: Narration, mentions: Sequence[Mention], first: int, other: int) -> bool:
    """Tell another speaker from what describes the first: "Ann Hale, the Roads and Bridges director"."""
    one, two = mentions[first], mentions[other]
    if one.form is not Form.PERSON or two.form is Form.PERSON:
        return True
    return other == first + 1 and narration.codes[two.first] in "Dd" and narration.codes[two.first - 1] == "J"


def together(names: Sequence[str]) -> str:
    """Return names as one speaker.

    >>> together(["Ann Hale", "Bob Reed", "Carl Voss"])
    'Ann Hale, Bob Reed and Carl Voss'
    """
    return " and ".join((", ".join(names[:-1]), names[-1]))
