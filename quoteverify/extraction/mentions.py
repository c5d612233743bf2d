"""Spans of the narration that refer to somebody or something that can speak.

Noun phrases are read off the string of token codes by one regular expression; which words of a
phrase are its head tells a name ("Clinton campaign manager Robby Mook") from a description
("Clinton's communications director").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

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


@dataclass(frozen=True, slots=True)
class Mention:
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


_NAME = re.compile(r"[NY](?:[NY]|f{1,2}(?=[NY])|(?<=Y)oD?(?=[NY]))*")
_PHRASE = re.compile(
    r"P"
    r"|(?:[Dd][O#]{0,3}(?=[THGXNY]))?(?:D?[THGXNY])"
    r"(?:[THGXNYf#]|(?<=[YT])oD?(?=[NY])|'[O#]{0,2}(?=[THGXNY])|O{1,2}(?=[HT][NY]))*"
    r"(?P<of>(?<=[THGX])[oe]D?[O#]{0,2}[NYHGXOT]{1,4})?"
    r"|D[O#]{1,3}(?![O#])"
)


def mentions(text: str, narration: Narration, *, speech: Speech) -> tuple[Mention, ...]:
    """Return the mentions of the narration in order; they do not overlap."""
    found = []
    for match in _PHRASE.finditer(narration.codes):
        first, last = match.start(), (match.start("of") if match["of"] else match.end()) - 1
        while last > first and narration.codes[last] in "f#o":
            last -= 1
        mention = _mention(text, narration, first, last, speech)
        if match["of"] and mention.name is None:
            end = match.end() - 1
            mention = replace(mention, span=Span(mention.span.start, narration.ends[end]), last=end)
        found.append(mention)
    return tuple(found)


def _mention(text: str, narration: Narration, first: int, last: int, speech: Speech) -> Mention:
    codes, words = narration.codes, narration.words
    span = Span(narration.starts[first], narration.ends[last])
    possessive = codes[last + 1 : last + 2] == "'"
    head = words[last].lower()
    code = codes[last]
    if code == "P":
        return Mention(span, Form.PRONOUN, first, last, None, head, (), possessive)
    if code not in "NY":
        form = {"H": Form.ROLE, "T": Form.ROLE, "G": Form.GROUP, "X": Form.TEXT}.get(code, Form.UNKNOWN)
        return Mention(span, form, first, last, None, head, (), possessive)
    begin = _name_start(codes, words, first, last, speech)
    titles = tuple(words[i].lower() for i in range(first, begin) if codes[i] in "TH")
    name = Span(narration.starts[begin], narration.ends[last])
    organisation = _is_organisation(codes, words, begin, last, titles, speech) or (
        begin > first and codes[begin - 1] == "D" and words[begin].lower() not in speech.given_names
    )
    form = Form.ORGANISATION if organisation else Form.PERSON
    return Mention(span, form, first, last, name, head, titles, possessive)


def _name_start(codes: str, words: object, first: int, last: int, speech: Speech) -> int:
    """Return the first token of the name that ends a phrase; a given name inside begins a person's."""
    begin = first
    for match in _NAME.finditer(codes, first, last + 1):
        begin = match.start()
    for index in range(last - 1, begin, -1):
        if words[index].lower() in speech.given_names and words[index - 1].lower() not in speech.given_names:  # type: ignore[index]
            if codes[begin : last + 1].find("o") < 0:
                return index
            break
    return begin


def _is_organisation(
    codes: str, words: object, begin: int, last: int, titles: tuple[str, ...], speech: Speech
) -> bool:
    if titles:
        return False
    parts = [words[i] for i in range(begin, last + 1)]  # type: ignore[index]
    if parts[0].lower() in speech.given_names and len(parts) > 1:
        return False
    if "Y" in codes[begin : last + 1]:
        return True
    if len(parts) == 1 and (parts[0].lower() in speech.place_names or (len(parts[0]) > 1 and parts[0].isupper())):
        return True
    return False
