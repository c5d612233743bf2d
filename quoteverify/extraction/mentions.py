"""Spans of the narration that refer to somebody or something that can speak.

Noun phrases are read off the string of token codes by one regular expression; which words of a
phrase are its head tells a name ("Harbour spokesman Ivo Lund") from a description
("Lund's head of staff").
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from quoteverify.model import Span

if TYPE_CHECKING:
    from quoteverify.extraction.narration import Narration
    from quoteverify.languages.language import Speech


class Form(StrEnum):
    """How a mention refers; the values serve as letters in paths between tokens."""

    PERSON = "n"
    """A name, of a person as far as can be told."""
    ORGANISATION = "y"
    PRONOUN = "p"
    ROLE = "h"
    """A description of a person."""
    GROUP = "g"
    """A description of a body."""
    TEXT = "x"
    """A description of something written or said."""
    UNKNOWN = "u"
    """A noun phrase whose head no list has."""


class Mention(NamedTuple):  # as quick to make as can be: an article has hundreds
    """A noun phrase or pronoun of the narration."""

    span: Span
    form: Form
    first: int
    """Index of its first token in the narration."""
    last: int
    """Index of its last token."""
    name: Span | None
    """The name within it that is its head, without titles."""
    head: str
    """The head word in lower case; a name's last word."""
    titles: tuple[str, ...]
    """Lower-case words before the name, such as "mr"."""
    possessive: bool
    """Whether 's follows, so that it only qualifies another noun."""
    inner: Span | None = None
    """A full name that ends it and is not its head: "a spokesman for Ann Hale"."""


_NAME = re.compile(r"[NY](?:[NY]|f{1,2}(?=[NY])|(?<=Y)oD?(?=[NY]))*")
_PHRASE = re.compile(
    r"P"
    r"|O(?=Js)"  # quoted him as saying
    r"|#O?o[Dd]?[OV#]{0,2}[HGXNY]+"
    r"|(?:[Dd](?:[NY]O{1,2}(?=[HG])|[O#]{0,3}(?=[THGXNY])))?(?:D?[THGXNY])"
    r"(?:[THGXNYf#]|(?<=[YT])oD?(?=[NY])|'[O#]{0,2}(?=[THGXNY])|O{1,2}(?=[HT][NY]))*"
    r"(?P<of>(?<=[THGX])[oe]D?[O#]{0,2}[NYHGXOT]{1,4}(?:(?<=[OX])oD[O#]{0,2}[NYHGXOT]{1,4})?)?"
    r"|D[O#]{1,3}(?![O#])"
    r"|D(?=[.,|])"
)

_ASIDE = re.compile(r"\([^()|QSLWCMA]{1,12}\)")  # a party and a state, an age, an abbreviation


def mentions(narration: Narration, *, speech: Speech) -> tuple[Mention, ...]:
    """Return the mentions of the narration in order; they do not overlap."""
    found = []
    asides = {token for aside in _ASIDE.finditer(narration.codes) for token in range(*aside.span())}
    place = 0
    while (match := _PHRASE.search(narration.codes, place)) is not None:
        place = match.end()
        if match.start() in asides:
            continue
        first, last = match.start(), (match.start("of") if match["of"] else match.end()) - 1
        while last > first and narration.codes[last] in "f#o":
            last -= 1
        mention = _mention(narration, first, last, speech)
        if match["of"] and mention.name is None:
            mention = _extended(narration, mention, match.end() - 1, speech)
        elif mention.form in (Form.ROLE, Form.UNKNOWN) and (end := _attached(narration, mention, speech)):
            mention, place = _lengthened(narration, mention, end - 1, speech), end
        found.append(mention)
    return tuple(found)


def _extended(narration: Narration, mention: Mention, last: int, speech: Speech) -> Mention:
    """Add what follows "of" or "for" to a description.

    A given name behind another name begins that of its bearer: "governor of Ohio Ann Hale".
    """
    begin = _given_name(narration, mention.last + 2, last, speech)
    if begin is not None and (begin > mention.last + 2 or mention.form is not Form.ROLE):
        titles = narration.words[mention.first : mention.last + 1]
        name = Span(narration.starts[begin], narration.ends[last])
        head, roles = narration.words[last].lower(), tuple(word.lower() for word in titles)
        span = Span(mention.span.start, narration.ends[last])
        return Mention(span, Form.PERSON, mention.first, last, name, head, roles, possessive=False)
    return _lengthened(narration, mention, last, speech)


def _lengthened(narration: Narration, mention: Mention, last: int, speech: Speech) -> Mention:
    span, names = Span(mention.span.start, narration.ends[last]), narration.codes[mention.last + 1 : last + 1]
    begin = last - len(names) + len(names.rstrip("N")) + 1
    named = begin < last and not _is_organisation(narration, begin, last, speech)
    inner = Span(narration.starts[begin], narration.ends[last]) if named else None
    return mention._replace(span=span, last=last, inner=inner)


_TO_WHOM = re.compile(r"tD?[O#]{0,2}[NYHGXOT]{1,4}")
_TO_WHAT = re.compile(r"[OV][Iet]D?[O#]{0,2}[NYHGXOT]{1,4}")


def _attached(narration: Narration, mention: Mention, speech: Speech) -> int | None:
    """Return the end of what says whose or what kind: "an aide to Hale", "people familiar with it"."""
    token = mention.last + 1
    if mention.possessive or token == len(narration.words):
        return None
    match = None
    if mention.head in speech.attached_people:
        match = _TO_WHOM.match(narration.codes, token)
    elif narration.words[token].lower() in speech.attachments:
        match = _TO_WHAT.match(narration.codes, token)
    return match.end() if match is not None else None


def _mention(narration: Narration, first: int, last: int, speech: Speech) -> Mention:
    codes, words = narration.codes, narration.words
    span = Span(narration.starts[first], narration.ends[last])
    possessive = codes[last + 1 : last + 2] == "'"
    head = words[last].lower()
    code = codes[last]
    if code == "P" or (first == last and head in speech.object_pronouns):
        return Mention(span, Form.PRONOUN, first, last, None, head, (), possessive)
    if code not in "NY":
        form = {"H": Form.ROLE, "T": Form.ROLE, "G": Form.GROUP, "X": Form.TEXT}.get(code, Form.UNKNOWN)
        return Mention(span, form, first, last, None, head, (), possessive)
    begin = _name_start(narration, first, last, speech)
    titles = tuple(words[i].lower() for i in range(first, begin) if codes[i] in "TH")
    name = Span(narration.starts[begin], narration.ends[last])
    determined = begin > first and codes[begin - 1] in "Dd" and words[begin].lower() not in speech.given_names
    organisation = determined or (not titles and _is_organisation(narration, begin, last, speech))
    form = Form.ORGANISATION if organisation else Form.PERSON
    return Mention(span, form, first, last, name, head, titles, possessive)


def _name_start(narration: Narration, first: int, last: int, speech: Speech) -> int:
    """Return the first token of the name that ends a phrase; a given name inside begins a person's."""
    if first == last:
        return first
    begin = first
    for match in _NAME.finditer(narration.codes, first, last + 1):
        begin = match.start()
    if "o" in narration.codes[begin : last + 1]:
        return begin
    given = _given_name(narration, begin + 1, last, speech)
    return begin if given is None else given


def _given_name(narration: Narration, begin: int, last: int, speech: Speech) -> int | None:
    """Return the token of a given name with another name behind it and none before it."""
    for index in range(last - 1, begin - 1, -1):
        word, before = narration.words[index].lower(), narration.words[index - 1].lower()
        named = narration.codes[index] == "N" and narration.codes[index + 1] in "NY"
        if named and word in speech.given_names and before not in speech.given_names:
            return index
    return None


def _is_organisation(narration: Narration, begin: int, last: int, speech: Speech) -> bool:
    words = narration.words[begin : last + 1]
    first = words[0].lower()
    if len(words) > 1:
        place = first in speech.place_beginnings or words[-1].lower() in speech.place_names
        return first not in speech.given_names and (place or "Y" in narration.codes[begin : last + 1])
    acronym = len(first) > 1 and words[0].isupper()
    return acronym or first in speech.place_names or narration.codes[begin] == "Y"
