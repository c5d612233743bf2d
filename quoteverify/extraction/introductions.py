"""Whom a document introduces, read before who is who: full names first, then what describes each.

*Jane Hale, the mayor*, makes Hale a mayor and a woman wherever she is named.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from quoteverify.extraction.entities import (
    Entities,
    add_person,
    core_of,
    family,
    genders_agree,
    learn,
    same_person,
    show_gender,
)
from quoteverify.extraction.mentions import Form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quoteverify.extraction.entities import Entity, Name
    from quoteverify.extraction.mentions import Mention
    from quoteverify.extraction.narration import Narration
    from quoteverify.languages.language import Speech

_APPOSITION = 14  # tokens after a name that can describe it


def introduced(text: str, narration: Narration, mentions: Sequence[Mention], speech: Speech) -> Entities:
    """Read every full name first, then what describes each."""
    entities = Entities(speech)
    lines = _headlines(narration)
    named = [(name_of(text, m), m) for m in mentions if m.name is not None and not _within(lines, m.first)]
    for name, person in dict.fromkeys((name, m.form is Form.PERSON) for name, m in named):
        learn(entities, name, person=person)
    for name, mention in named if "@" in text else ():
        _note_handle(entities, text, name, mention)
    for inner in (m.inner for m in mentions if m.inner is not None and not _within(lines, m.first)):
        learn(entities, tuple(text[inner.start : inner.end].split()), person=True)
    for name, mention in named:
        if mention.form is Form.PERSON and not _is_bare(narration, mention):
            _describe(entities, name, mention, narration)
    return entities


def name_of(text: str, mention: Mention) -> Name:
    """Return the words of the name within a mention."""
    return tuple(text[mention.name.start : mention.name.end].split()) if mention.name is not None else ()


_HANDLE = re.compile(r"\s*(?:\(|\[|, )(@\w{2,30})")


def _note_handle(entities: Entities, text: str, name: Name, mention: Mention) -> None:
    """Note whose account it is that stands beside a name: "Jane Hale (@janehale)"."""
    beside = _HANDLE.match(text, mention.span.end)
    if beside is None:
        return
    fitting = [e for e in family(entities, core_of(name)[-1]) if e.person == (mention.form is Form.PERSON)]
    owner = same_person(entities, name) if mention.form is Form.PERSON else next(iter(fitting), None)
    if owner is not None:
        entities.by_handle[beside[1].lower()] = owner


def _headlines(narration: Narration) -> list[tuple[int, int]]:
    """Return the lines, as ranges of tokens, that capitalise most words, so that names cannot be told."""
    found, begin = [], 0
    for line in narration.codes.split("|"):
        capitals = line.count("N") + line.count("Y") + line.count("T")
        if capitals > 3:
            words = len(line) - sum(line.count(mark) for mark in ",.:;()-Q'")
            if words > 4 and capitals > 0.6 * words:
                found.append((begin, begin + len(line)))
        begin += len(line) + 1
    return found


def _within(ranges: Sequence[tuple[int, int]], token: int) -> bool:
    place = bisect_right(ranges, (token, token)) - 1
    return any(begin <= token < end for begin, end in ranges[max(0, place) : place + 2])


def _is_bare(narration: Narration, mention: Mention) -> bool:
    """Tell quickly a name that nothing before, in or after it describes."""
    codes = narration.codes
    before, after = codes[mention.first - 1 : mention.first], codes[mention.last + 1 : mention.last + 2]
    alone = mention.name is not None and mention.name.start == mention.span.start
    return alone and before not in (",", "E") and after not in (",", "E")


def _describe(entities: Entities, name: Name, mention: Mention, narration: Narration) -> None:
    """Note the roles and the gender that a mention's own words and its apposition show."""
    core, speech = core_of(name), entities.speech
    fitting = [e for e in family(entities, core[-1]) if e.person and fits_titles(e, mention, speech)]
    entity = same_person(entities, name) if len(core) > 1 else fitting[0] if len(fitting) == 1 else None
    if entity is None and not fitting and mention.titles:
        entity = add_person(entities, name, known=True)
    if entity is None:
        return
    told = (
        _own_roles(narration, mention),
        _apposition(narration, mention),
        _apposed_role(narration, mention),
    )
    words = dict.fromkeys(word.lower() for part in told for word in part)
    entity.roles.update(role_of(word, speech) for word in words)
    entity.ties.update(_ties(narration, mention))
    entity.known = entity.known or bool(mention.titles or words)
    for word in (*mention.titles, *words):  # as worded: the role of a spokeswoman is a spokesman's
        show_gender(entity, speech.titles.get(word, "-"))
        show_gender(entity, speech.person_nouns.get(word, "-"))


def _own_roles(narration: Narration, mention: Mention) -> Iterator[str]:
    """Yield the roles before a name: "Kremlin spokesman Ivan Ro"."""
    for token in range(mention.first, mention.last + 1):
        if narration.codes[token] in "THO":
            yield narration.words[token]


def _ties(narration: Narration, mention: Mention) -> Iterator[str]:
    """Yield the other names in a description of somebody: "the Port Ellis mayor, Jane Hale"."""
    for token in (*range(mention.first, mention.last), *_apposed_tokens(narration, mention)):
        if narration.codes[token] in "NY" and narration.starts[token] not in _name_range(mention):
            yield narration.words[token]


def _name_range(mention: Mention) -> range:
    return range(mention.name.start, mention.name.end) if mention.name else range(0)


def _apposition(narration: Narration, mention: Mention) -> Iterator[str]:
    """Yield the roles after a name: "Jane Hale, the mayor of Port Ellis, said"; "Hale is the mayor"."""
    for token in _apposed_tokens(narration, mention):
        if narration.codes[token] in "HT":
            yield narration.words[token]


def _apposed_tokens(narration: Narration, mention: Mention) -> Iterator[int]:
    """Yield the tokens of what is set beside a name to describe it."""
    codes, token = narration.codes, mention.last + 1
    if codes[token : token + 1] != "," and codes[token : token + 2] not in ("ED", "EH", "ET"):
        return
    for index in range(token + 1, min(token + _APPOSITION, len(codes))):
        if codes[index] in ",.|QSLWM:;-(":
            return
        yield index


def _apposed_role(narration: Narration, mention: Mention) -> Iterator[str]:
    """Yield the role just before a name: "his daughter, Jane Hale,"; "her husband is Tom Hale"."""
    token = mention.first - 1
    if 0 < token and narration.codes[token] in ",E" and narration.codes[token - 1] in "HT":
        yield narration.words[token - 1]


def role_of(word: str, speech: Speech) -> str:
    """Return the word by which a title or a word for a role is compared: ``senator`` for "Sen."."""
    return speech.roles.get(word.rstrip("."), word)


def fits_titles(entity: Entity, mention: Mention, speech: Speech) -> bool:
    """Tell whether a person can have the gender that a mention's titles show."""
    return all(genders_agree(entity.gender, speech.titles.get(title, "-")) for title in mention.titles)
