"""Names that a text uses as those of places: such a name is neither he nor she and says nothing.

A few places are in the lists of the language.  Any other shows itself in a dateline (*LOWER BRENNA,
May 12 –*) or behind a word that goes with places (*in Lower Brenna*).
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from quoteverify.extraction.mentions import Form
from quoteverify.extraction.narration import SPEAKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.extraction.entities import Name
    from quoteverify.extraction.mentions import Mention
    from quoteverify.extraction.narration import Narration
    from quoteverify.languages.language import Speech
    from quoteverify.model import Span

_WORD = r"[A-Z][\w.'’-]{0,30}"
_DATE = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? \d{4})?"
_DATELINE = re.compile(
    rf"(?P<town>{_WORD}(?: {_WORD}){{0,3}})(?:(?!, {_DATE}), {_WORD}(?: {_WORD}){{0,2}})?"
    rf"(?P<date>,? {_DATE})? ?(?P<wire>\((?:[A-Z]{{2,6}}|Reuters|Bloomberg|Xinhua)\))?"
    r"(?P<dash> -{1,2} | ?[–—] ?|[.:] )?"
)
_TOP = 5  # paragraphs in which a dateline stands: behind a headline, a summary and a byline
_GOES_ON = ("'", "O", "H", "G", "X")  # what makes a name part of a phrase: in Hale's view, in Whig circles
_DESCRIBED = re.compile(r",[Dd]?[OV#NY]{0,4}[HT]")  # Hale, a retired farmer


def without_places(
    text: str, rows: Sequence[Span], narration: Narration, mentions: Sequence[Mention], *, speech: Speech
) -> tuple[Mention, ...]:
    """Return the mentions, names of places being no names of persons."""
    line = _dateline(text, rows, speech)
    bare = [mention for mention in mentions if _is_bare(mention)]
    places = {
        name for name, found in _unknown(text, mentions, speech) if _is_place(narration, found, speech, line)
    }
    placed = {m.first for m in bare if m.span.start in line or _key(text, m) in places}
    return tuple(m._replace(form=Form.ORGANISATION) if m.first in placed else m for m in mentions)


def _unknown(
    text: str, mentions: Sequence[Mention], speech: Speech
) -> Iterator[tuple[Name, Sequence[Mention]]]:
    """Yield each name that may be a place's, with its mentions: it begins with no given name of the lists.

    A single name must not be the family name of a longer one.
    """
    named: dict[Name, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.form is Form.PERSON and mention.name is not None:
            named[_key(text, mention)].append(mention)
    families = {name[-1] for name in named if len(name) > 1}
    families.update(_words(text, m.inner)[-1] for m in mentions if m.inner)
    for name, found in named.items():
        single = len(name) == 1 and name[0] not in families and not name[0].startswith("@")
        if name[0] not in speech.given_names and (single or len(name) > 1):
            yield name, found


def _is_bare(mention: Mention) -> bool:
    return (
        mention.form is Form.PERSON and mention.name is not None and mention.name.start == mention.span.start
    )


def _key(text: str, mention: Mention) -> Name:
    return _words(text, mention.name) if mention.name else ()


def _words(text: str, span: Span) -> Name:
    return tuple(text[span.start : span.end].lower().split())


def _dateline(text: str, rows: Sequence[Span], speech: Speech) -> range:
    """Return where the dateline stands; paragraphs that all begin so have labels instead."""
    found = list(_datelines(text, rows[:_TOP], speech))
    return found[0] if len(found) == 1 else range(0)


def _datelines(text: str, rows: Sequence[Span], speech: Speech) -> Iterator[range]:
    for row in rows:
        match = _DATELINE.match(text, row.start, row.end)
        if match is None:
            continue
        capitals = match["town"].isupper() and 2 < len(match["town"])
        person = match["town"].split()[0].lower() in speech.given_names and " " in match["town"]
        dash = match["dash"] is not None and match["dash"].strip() not in (".", ":")
        if not person and _is_dateline(
            capitals=capitals, dated=bool(match["date"]), wire=bool(match["wire"]), dash=dash
        ):
            yield range(*match.span())


def _is_dateline(*, capitals: bool, dated: bool, wire: bool, dash: bool) -> bool:
    """Tell a dateline by two of its marks: capitals, a date, an agency, a dash."""
    return (dash and (capitals or dated or wire)) or (capitals and (dated or wire))


def _is_place(narration: Narration, found: Sequence[Mention], speech: Speech, line: range) -> bool:
    """Tell a name that stands where those of places do, most of the times that it is printed."""
    if any(_is_person(narration, mention) for mention in found):
        return False
    codes = narration.codes
    standing = [m.first for m in found if codes[m.last + 1 : m.last + 2] not in _GOES_ON]
    before = [narration.words[first - 1].lower() for first in standing if 0 < first]
    within = sum(word in speech.locatives for word in before)
    reached = sum(word in speech.reaching for word in before)
    single = found[0].first == found[0].last
    placed = within > 0 or (single and reached > 0)
    return (placed and len(found) <= 2 * (within + reached)) or any(m.span.start in line for m in found)


def _is_person(narration: Narration, mention: Mention) -> bool:
    """Tell a name with a title, that speaks, or that is described as somebody."""
    codes, first, after = narration.codes, mention.first, mention.last + 1
    speaks = codes[after : after + 1] in SPEAKING or codes[max(0, first - 2) : first].endswith(
        ("S", "W", "Kt")
    )
    return bool(mention.titles) or speaks or _DESCRIBED.match(codes, after) is not None
