"""Which mentions are one person or body, and by what fullest name the document knows them.

One pass over the mentions, in order.  A name joins the entity with its family name; a pronoun or a
description takes the most salient entity that it fits.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quoteverify.extraction.entities import (
    Entities,
    Entity,
    add_body,
    add_person,
    core_of,
    family,
    genders_agree,
    given,
    learn,
    most_present,
    most_salient,
    same_person,
    show_gender,
    touch,
)
from quoteverify.extraction.mentions import Form

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quoteverify.extraction.entities import Name
    from quoteverify.extraction.evidence import Units
    from quoteverify.extraction.mentions import Mention
    from quoteverify.extraction.narration import Narration
    from quoteverify.languages.language import Speech

_SUBJECT, _OTHER, _NEW = 1.0, 0.5, 1.2  # what a mention adds to salience; the first by a full name most
_VERBS = frozenset("SLWCMABEVslwcma")
_REPORTING = frozenset("SLWM")
_ENDS = frozenset(",.|)")  # what may follow an apposition
_APPOSITION = 14  # tokens after a name that can describe it


@dataclass(frozen=True, slots=True)
class Reference:
    """Whom a mention stands for."""

    entity: Entity | None
    reason: str
    """How that was told: ``name``, ``pronoun``, ``relative``, ``apposition``, ``role`` or ``owner``; else
    ``description`` or ``unresolved``."""
    like: int | None = None
    """The mention that a pronoun repeats, where that is no name: "the report" for "it"."""


def resolve(
    text: str, narration: Narration, mentions: Sequence[Mention], row: Units, *, speech: Speech
) -> tuple[Reference, ...]:
    """Return whom each mention stands for, in the order of the mentions."""
    entities = _named_entities(text, narration, mentions, speech)
    references: list[Reference] = []
    spoke: dict[str, int] = {}
    sentence, unit = 0, 0
    for number, mention in enumerate(mentions):
        here = row.of_mention[number]
        sentence += row.letters.count(".", unit, here) + row.letters.count("|", unit, here)
        unit = here
        if mention.head in speech.relatives and number:
            references.append(Reference(references[-1].entity, "relative"))
            continue
        spoken = _repeated(mention, spoke, speech)
        named = _apposed(narration, mentions, number)
        if spoken is not None:
            reference = Reference(references[spoken].entity, "pronoun", like=spoken)
        elif named is None:
            reference = _refer(entities, text, mention, sentence, narration)
        elif named < number:
            reference = Reference(references[named].entity, "apposition")
        else:
            reference = replace(
                _refer(entities, text, mentions[named], sentence, narration), reason="apposition"
            )
        if reference.entity is not None:
            _touch(entities, reference.entity, mention, sentence, row.letters[here + 1 : here + 2])
        references.append(reference)
        if row.letters[here + 1 : here + 2] in _REPORTING and not mention.possessive:
            _note_speech(mention, number, spoke, speech)
    return tuple(references)


def _note_speech(mention: Mention, number: int, spoke: dict[str, int], speech: Speech) -> None:
    """Remember who or what spoke last, by the pronoun that may repeat it."""
    several = mention.head in speech.plural_people or mention.head not in speech.person_nouns
    if mention.form in (Form.TEXT, Form.GROUP, Form.ORGANISATION):
        spoke["n"] = number
    if mention.form in (Form.GROUP, Form.ORGANISATION) or (mention.form is Form.ROLE and several):
        spoke["plural"] = number


def _repeated(mention: Mention, spoke: Mapping[str, int], speech: Speech) -> int | None:
    """Return the mention that "it" or "they" repeats."""
    return spoke.get(speech.pronouns.get(mention.head, "")) if mention.form is Form.PRONOUN else None


def _apposed(narration: Narration, mentions: Sequence[Mention], number: int) -> int | None:
    """Return the name beside a description: "her director, Tom Ode,"; "Tom Ode, her director,"."""
    mention, codes = mentions[number], narration.codes
    if mention.form is not Form.ROLE or mention.possessive:
        return None
    for other, comma in ((number + 1, mention.last + 1), (number - 1, mention.first - 1)):
        if not 0 <= other < len(mentions) or codes[comma : comma + 1] != ",":
            continue
        if number < other and codes[mention.first] not in "Dd":
            continue
        beside = mentions[other].first - 1 if number < other else mentions[other].last + 1
        after = max(mention.last, mentions[other].last) + 1
        if mentions[other].form is Form.PERSON and beside == comma and codes[after : after + 1] in _ENDS:
            return other
    return None


def _touch(entities: Entities, entity: Entity, mention: Mention, sentence: int, following: str) -> None:
    """Make an entity salient by a mention, given the unit that follows it."""
    weight = _OTHER if mention.possessive or following not in _VERBS else _SUBJECT
    if (
        mention.form is Form.PERSON
        and not mention.possessive
        and not entity.presence
        and len(entity.name) > 1
    ):
        weight = _NEW
    entity.known = entity.known or following in _REPORTING
    touch(entities, entity, sentence=sentence, weight=weight)


def speaker(
    text: str, number: int, reference: Reference, mentions: Sequence[Mention], *, speech: Speech
) -> str | None:
    """Return the fullest name for a mention, or its own words where it only describes."""
    mention = mentions[number if reference.like is None else reference.like]
    if reference.entity is not None:
        return " ".join(reference.entity.name)
    if mention.form is Form.PRONOUN:
        return None
    words = text[mention.span.start : mention.span.end].split()
    return " ".join(words[1:] if len(words) > 1 and words[0].lower() in speech.articles else words)


def _named_entities(text: str, narration: Narration, mentions: Sequence[Mention], speech: Speech) -> Entities:
    """Read every full name first, then what describes each."""
    entities = Entities(speech)
    lines = _headlines(narration)
    named = [m for m in mentions if m.name and not _within(lines, m.first)]
    for mention in named:
        learn(entities, _words(text, mention), person=mention.form is Form.PERSON)
    for mention in named:
        if mention.form is Form.PERSON:
            _describe(entities, _words(text, mention), mention, narration)
    return entities


def _words(text: str, mention: Mention) -> Name:
    return tuple(text[mention.name.start : mention.name.end].split()) if mention.name else ()


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


def _describe(entities: Entities, name: Name, mention: Mention, narration: Narration) -> None:
    """Note the roles and the gender that a mention's own words and its apposition show."""
    core, speech = core_of(name), entities.speech
    fitting = [e for e in family(entities, core[-1]) if e.person and _fits_titles(e, mention, speech)]
    entity = same_person(entities, core) if len(core) > 1 else fitting[0] if len(fitting) == 1 else None
    if entity is None and not fitting and mention.titles:
        entity = add_person(entities, name, known=True)
    if entity is None:
        return
    roles = {*_own_roles(narration, mention, speech), *_apposition(narration, mention, speech)}
    entity.roles |= roles
    entity.ties.update(_ties(narration, mention))
    entity.known = entity.known or bool(mention.titles or roles)
    for word in (*mention.titles, *sorted(roles)):
        show_gender(entity, speech.titles.get(word, "-"))
        show_gender(entity, speech.person_nouns.get(word, "-"))


def _own_roles(narration: Narration, mention: Mention, speech: Speech) -> Iterator[str]:
    """Yield the roles before a name: "Kremlin spokesman Ivan Ro"."""
    for token in range(mention.first, mention.last + 1):
        if narration.codes[token] in "THO":
            yield role_of(narration.words[token].lower(), speech)


def _ties(narration: Narration, mention: Mention) -> Iterator[str]:
    """Yield the other names in a description of somebody: "the Port Ellis mayor, Jane Hale"."""
    for token in (*range(mention.first, mention.last), *_apposed_tokens(narration, mention)):
        if narration.codes[token] in "NY" and narration.starts[token] not in _name_range(mention):
            yield narration.words[token]


def _name_range(mention: Mention) -> range:
    return range(mention.name.start, mention.name.end) if mention.name else range(0)


def _apposition(narration: Narration, mention: Mention, speech: Speech) -> Iterator[str]:
    """Yield the roles after a name: "Jane Hale, the mayor of Port Ellis, said"; "Hale is the mayor"."""
    for token in _apposed_tokens(narration, mention):
        if narration.codes[token] in "HT":
            yield role_of(narration.words[token].lower(), speech)


def _apposed_tokens(narration: Narration, mention: Mention) -> Iterator[int]:
    """Yield the tokens of what is set beside a name to describe it."""
    codes, token = narration.codes, mention.last + 1
    if codes[token : token + 1] != "," and codes[token : token + 2] != "ED":
        return
    for index in range(token + 1, min(token + _APPOSITION, len(codes))):
        if codes[index] in ",.|QSLWM:;-(":
            return
        yield index


def is_definite(narration: Narration, mention: Mention, speech: Speech) -> bool:
    """Tell "the senator", "the retired surgeon", which point back, from "a senator"."""
    for token in range(mention.first, max(-1, mention.first - 3), -1):
        if narration.codes[token] in "Dd'":
            return narration.words[token].lower() in speech.definite
        if token < mention.first and narration.codes[token] not in "OVR":
            return False
    return False


def described_gender(head: str, speech: Speech) -> str | None:
    """Return the gender of a description of one person, ``-`` if unknown; None where it is none."""
    return "-" if head.endswith(speech.age_endings) else speech.person_nouns.get(head)


def role_of(word: str, speech: Speech) -> str:
    """Return the role that a noun or title shows, by one word for all its forms: "sen." is "senator"."""
    return speech.roles.get(word.rstrip("."), word)


def _fits_titles(entity: Entity, mention: Mention, speech: Speech) -> bool:
    return all(genders_agree(entity.gender, speech.titles.get(title, "-")) for title in mention.titles)


def _refer(entities: Entities, text: str, mention: Mention, sentence: int, narration: Narration) -> Reference:
    """Return whom one mention stands for."""
    if mention.name:
        return Reference(_named(entities, _words(text, mention), mention, sentence), "name")
    if mention.form is Form.PRONOUN:
        return _pronoun(entities, mention, sentence)
    if mention.form is Form.TEXT:
        return _owner(entities, mention, sentence, narration)
    return _described(entities, mention, sentence, narration)


def _named(entities: Entities, name: Name, mention: Mention, sentence: int) -> Entity:
    core = core_of(name)
    if mention.form is Form.ORGANISATION:
        if (
            len(core) == 1
            and core[0].isupper()
            and (people := [e for e in family(entities, core[0]) if e.person])
        ):
            return most_present(people, sentence=sentence) or people[-1]  # a label: "HALE: No."
        bodies = [e for e in family(entities, core[-1]) if not e.person and name == e.name[-len(name) :]]
        return most_present(bodies, sentence=sentence) or add_body(entities, name)
    if len(core) > 1:
        return same_person(entities, core) or add_person(entities, name, known=False)
    speech, word = entities.speech, core[0].lower()
    fitting = [e for e in family(entities, word) if _fits_titles(e, mention, speech)]
    if not fitting and not mention.titles and word in speech.given_names:
        fitting = given(entities, word)
    known = bool(mention.titles) or word in speech.given_names
    return most_present(fitting, sentence=sentence) or add_person(entities, name, known=known)


def _pronoun(entities: Entities, mention: Mention, sentence: int) -> Reference:
    gender = entities.speech.pronouns.get(mention.head, "-")
    if gender in ("m", "f"):
        person = most_salient(
            entities, lambda e: e.person and genders_agree(e.gender, gender), sentence=sentence
        )
        if person is not None:
            show_gender(person, gender)
        return Reference(person, "pronoun")
    if gender == "n":
        return Reference(most_salient(entities, lambda e: not e.person, sentence=sentence), "pronoun")
    return Reference(None, "unresolved")


def _owner(entities: Entities, mention: Mention, sentence: int, narration: Narration) -> Reference:
    """Resolve "Hale's statement" to Hale: whose text it is says who speaks."""
    codes = narration.codes[mention.first : mention.last + 1]
    mark = codes.find("'")
    if mark <= 0 or codes[mark - 1] != "N":
        return Reference(None, "description")
    persons = [e for e in family(entities, narration.words[mention.first + mark - 1]) if e.person]
    owner = most_present(persons, sentence=sentence)
    return Reference(owner, "owner" if owner else "description")


def _described(entities: Entities, mention: Mention, sentence: int, narration: Narration) -> Reference:
    """Resolve "the senator" to the person whom the document calls one, else to whom it can only mean."""
    if not is_definite(narration, mention, entities.speech) or mention.possessive:
        entities.introduced.add(mention.head)
        return Reference(None, "description")
    found = None
    if mention.form is Form.ROLE:
        role, gender = role_of(mention.head, entities.speech), described_gender(mention.head, entities.speech)
        found = most_salient(entities, lambda e: e.person and role in e.roles, sentence=sentence)
        if found is None and gender and mention.head not in entities.introduced:
            found = most_salient(
                entities,
                lambda e: e.person and e.known and genders_agree(e.gender, gender),
                sentence=sentence,
            )
    elif mention.form is Form.GROUP:
        head = mention.head.capitalize()
        found = most_salient(entities, lambda e: not e.person and head in e.name, sentence=sentence)
    return Reference(found, "role" if found else "description")
