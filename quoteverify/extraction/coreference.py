"""Which mentions are one person or body, and by what fullest name the document knows them.

One pass over the mentions, in order.  A name joins the entity with its family name; a pronoun or a
description takes the most salient entity that it fits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from quoteverify.extraction.binding import beside_in_clause
from quoteverify.extraction.entities import (
    Entities,
    Entity,
    account,
    add_body,
    add_person,
    core_of,
    family,
    genders_agree,
    given,
    most_present,
    most_salient,
    same_person,
    show_gender,
    suffix_of,
    touch,
)
from quoteverify.extraction.introductions import fits_titles, introduced, name_of, role_of
from quoteverify.extraction.joint import together
from quoteverify.extraction.mentions import Form
from quoteverify.extraction.narration import SPEAKING, VERBS
from quoteverify.extraction.repeats import Repeats, note, repeated
from quoteverify.model import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quoteverify.extraction.entities import Name
    from quoteverify.extraction.evidence import Units
    from quoteverify.extraction.mentions import Mention
    from quoteverify.extraction.narration import Narration
    from quoteverify.languages.language import Speech

_SUBJECT, _OTHER, _NEW = 1.0, 0.5, 1.2  # what a mention adds to salience; the first by a full name most
_ENDS = frozenset(",.|)")  # what may follow an apposition


class Reference(NamedTuple):  # as quick to make as can be: every mention has one
    """Whom a mention stands for."""

    entity: Entity | None
    reason: str
    """How that was told: ``name``, ``pronoun``, ``relative``, ``apposition``, ``role`` or ``owner``; else
    ``description`` or ``unresolved``."""
    like: int | None = None
    """The mention that this one repeats, where that is no name: "the report" for "it"; "Hale and Reed" for
    "they" and for "the two senators"."""


def resolve(  # noqa: PLR0913  # what a layout holds, before there is one
    text: str,
    narration: Narration,
    mentions: Sequence[Mention],
    row: Units,
    joint: Mapping[int, tuple[int, ...]],
    *,
    speech: Speech,
) -> tuple[Reference, ...]:
    """Return whom each mention stands for, in the order of the mentions; ``joint`` tells who act as one."""
    entities = introduced(text, narration, mentions, speech)
    references: list[Reference] = []
    several = Repeats(joint, speech)
    sentence, unit = 0, 0
    for number, mention in enumerate(mentions):
        here = row.of_mention[number]
        sentence += row.letters.count(".", unit, here) + row.letters.count("|", unit, here)
        unit = here
        if mention.head in speech.relatives and number:
            references.append(Reference(references[-1].entity, "relative"))
            continue
        spoken = repeated(several, narration, mention)
        if spoken is not None:
            entity = None if spoken in joint else references[spoken].entity
            reason = "pronoun" if mention.form is Form.PRONOUN else "role"
            reference = Reference(entity, reason, like=spoken)
        else:
            reference = _by_itself(entities, text, mentions, number, sentence, narration, references, row)
        following = row.letters[here + 1 : here + 2]
        if reference.entity is not None and not _only_owns(mention, reference):
            _touch(entities, reference.entity, mention, sentence, following)
        references.append(reference)
        note(several, mention, number, following)
    return tuple(references)


def _by_itself(  # noqa: PLR0913  # all that is known so far
    entities: Entities,
    text: str,
    mentions: Sequence[Mention],
    number: int,
    sentence: int,
    narration: Narration,
    references: Sequence[Reference],
    row: Units,
) -> Reference:
    """Return whom a mention stands for by its own words or by the name beside it."""
    mention = mentions[number]
    if mention.form is Form.PRONOUN and mention.head in entities.speech.object_pronouns:
        beside = [references[other].entity for other in beside_in_clause(row, mentions, number)]
        return _object(entities, mention, sentence, beside)
    named = _apposed(narration, mentions, number)
    if named is None:
        return _refer(entities, text, mention, sentence, narration)
    if named < number:
        return Reference(references[named].entity, "apposition")
    return _refer(entities, text, mentions[named], sentence, narration)._replace(reason="apposition")


def _apposed(narration: Narration, mentions: Sequence[Mention], number: int) -> int | None:
    """Return the name beside a description: "her director, Tom Ode,"; "Tom Ode, her director,"."""
    mention, codes = mentions[number], narration.codes
    if mention.form is not Form.ROLE or mention.possessive:
        return None
    if _goes_on(codes, mentions, number):
        return number - 1
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


def _goes_on(codes: str, mentions: Sequence[Mention], number: int) -> bool:
    """Tell the second half of one description: "the former mayor and harbour master"."""
    mention, before = mentions[number], mentions[number - 1] if number else None
    return (
        before is not None
        and before.form is Form.ROLE
        and codes[before.first] in "Dd"
        and codes[mention.first] not in "Dd"
        and codes[before.last + 1 : mention.first].rstrip("ON") == "J"
    )


def _touch(entities: Entities, entity: Entity, mention: Mention, sentence: int, following: str) -> None:
    """Make an entity salient by a mention, given the unit that follows it."""
    weight = _OTHER if mention.possessive or following not in VERBS else _SUBJECT
    if (
        mention.form is Form.PERSON
        and not mention.possessive
        and not entity.presence
        and len(entity.name) > 1
    ):
        weight = _NEW
    entity.known = entity.known or following in SPEAKING
    touch(entities, entity, sentence=sentence, weight=weight)


def _only_owns(mention: Mention, reference: Reference) -> bool:
    """Tell "Hale's statement" and "her claim", which bring Hale less to mind than her name does."""
    told_by_owner = reference.reason in ("owner", "pronoun")
    return told_by_owner and mention.form in (Form.TEXT, Form.UNKNOWN)


def joint_name(
    text: str,
    members: Sequence[int],
    mentions: Sequence[Mention],
    references: Sequence[Reference],
    *,
    speech: Speech,
) -> str:
    """Return the names of those who speak jointly, as one speaker."""
    first, last = mentions[members[0]], mentions[members[-1]]
    if _serves(text, first):
        return _words(text, Span(first.span.start, last.span.end), speech)
    names = [speaker(text, number, references[number], mentions, speech=speech) for number in members]
    return together([name for name in names if name])


def speaker(
    text: str, number: int, reference: Reference, mentions: Sequence[Mention], *, speech: Speech
) -> str | None:
    """Return the fullest name for a mention, or its own words where it only describes."""
    mention = mentions[number if reference.like is None else reference.like]
    if reference.entity is not None:
        return " ".join(reference.entity.name)
    if mention.form is Form.PRONOUN:
        return None
    return _words(text, mention.span, speech)


def _serves(text: str, mention: Mention) -> bool:
    """Tell a description that ends in a name, so that "and Reed" goes on with it: "a spokesman for Hale"."""
    last = text[mention.span.start : mention.span.end].rsplit(maxsplit=1)[-1]
    return mention.name is None and mention.form is Form.ROLE and last[0].isupper()


def _words(text: str, span: Span, speech: Speech) -> str:
    """Return a description as printed, without an article."""
    words = text[span.start : span.end].split()
    return " ".join(words[1:] if len(words) > 1 and words[0].lower() in speech.articles else words)


def same(references: Sequence[Reference], one: int, other: int | None) -> bool:
    """Tell whether two mentions are known to stand for one person or body."""
    if other is None or one == other:
        return one == other
    entity = references[one].entity
    return entity is not None and entity is references[other].entity


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


def _so_titled(persons: Sequence[Entity], mention: Mention, speech: Speech) -> list[Entity]:
    """Return those whose role is in the title: of a senator and a judge of one name, "Judge Hale" is one."""
    roles = {role_of(title, speech) for title in mention.titles}
    return [entity for entity in persons if roles & entity.roles]


def _refer(entities: Entities, text: str, mention: Mention, sentence: int, narration: Narration) -> Reference:
    """Return whom one mention stands for."""
    if mention.name is not None:
        return Reference(_named(entities, name_of(text, mention), mention, sentence), "name")
    if mention.form is Form.PRONOUN:
        return _pronoun(entities, mention, sentence)
    if mention.form is Form.TEXT or (mention.form is Form.UNKNOWN and _says(mention.head, entities.speech)):
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
        return same_person(entities, name) or add_person(entities, name, known=False)
    speech, word = entities.speech, core[0].lower()
    if word.startswith("@"):
        return account(entities, word) or add_person(entities, name, known=True)
    fitting = family(entities, word)
    if mention.titles:
        fitting = [e for e in fitting if fits_titles(e, mention, speech)]
        fitting = _so_titled(fitting, mention, speech) or fitting
    if suffix := suffix_of(name):
        fitting = [e for e in fitting if suffix_of(e.name) == suffix] or fitting
    if not fitting and not mention.titles and word in speech.given_names:
        fitting = given(entities, word)
    known = bool(mention.titles) or word in speech.given_names
    return most_present(fitting, sentence=sentence) or add_person(entities, name, known=known)


def _pronoun(entities: Entities, mention: Mention, sentence: int) -> Reference:
    gender = entities.speech.pronouns.get(mention.head, "-")
    if gender in ("m", "f"):
        person = _uppermost(entities, gender, sentence)
        if person is not None:
            show_gender(person, gender)
        return Reference(person, "pronoun")
    if gender == "n":
        return Reference(most_salient(entities, lambda e: not e.person, sentence=sentence), "pronoun")
    return Reference(None, "unresolved")


def _object(
    entities: Entities, mention: Mention, sentence: int, beside: Sequence[Entity | None]
) -> Reference:
    """Return whom "her" means in "Hale stood beside her": not Hale, who would stand beside herself.

    It shows the gender only of somebody known whom nobody rivals: a stranger's is too unsure.
    """
    gender = entities.speech.object_pronouns[mention.head]
    if gender not in ("m", "f", "n"):
        return Reference(None, "unresolved")

    def fits(entity: Entity) -> bool:
        possible = (
            entity.person and genders_agree(entity.gender, gender) if gender != "n" else not entity.person
        )
        return possible and entity not in beside

    found = most_salient(entities, fits, sentence=sentence)
    if (
        found is not None
        and found.known
        and most_salient(entities, lambda e: e is not found and fits(e), sentence=sentence) is None
    ):
        show_gender(found, gender)
    return Reference(found, "pronoun")


def _uppermost(entities: Entities, gender: str, sentence: int) -> Entity | None:
    """Return the person uppermost in a reader's mind who can be of a gender."""
    return most_salient(entities, lambda e: e.person and genders_agree(e.gender, gender), sentence=sentence)


def _says(noun: str, speech: Speech) -> bool:
    """Tell a noun for what somebody says."""
    return (
        noun.removesuffix("s") in speech.speech_nouns
        or noun in speech.wording_nouns
        or noun in speech.view_nouns
    )


def _owner(entities: Entities, mention: Mention, sentence: int, narration: Narration) -> Reference:
    """Resolve "Hale's statement" and "her claim" to Hale: whose words they are says who speaks."""
    gender = entities.speech.object_pronouns.get(narration.words[mention.first].lower(), "-")
    if gender in ("m", "f"):
        person = _uppermost(entities, gender, sentence)
        return Reference(person, "pronoun" if person else "description")
    mark = narration.codes.find("'", mention.first, mention.last)
    owner = mark - 1 if mention.first < mark else mention.first
    if mark < 0 or narration.codes[owner] not in "NHT":
        return Reference(None, "description")
    if narration.codes[owner] == "N":
        person = _owning(entities, narration, mention.first, owner, sentence)
    else:
        role = role_of(narration.words[owner].lower(), entities.speech)
        person = most_salient(entities, lambda e: e.person and role in e.roles, sentence=sentence)
    return Reference(person, "owner" if person else "description")


def _owning(entities: Entities, narration: Narration, first: int, last: int, sentence: int) -> Entity | None:
    """Return the person whose name ends before a possessive, new perhaps if the name is a full one."""
    persons = [e for e in family(entities, narration.words[last]) if e.person]
    if persons:
        return most_present(persons, sentence=sentence)
    begin = last
    while first < begin and narration.codes[begin - 1] == "N":
        begin -= 1
    return (
        add_person(entities, tuple(narration.words[begin : last + 1]), known=False) if begin < last else None
    )


def _relation(entities: Entities, mention: Mention, sentence: int) -> Reference:
    """Resolve "his daughter" to the person whom the document calls a daughter."""
    role = role_of(mention.head, entities.speech)
    found = most_salient(entities, lambda e: e.person and role in e.roles, sentence=sentence)
    if found is None:
        entities.introduced.add(mention.head)
    return Reference(found, "role" if found else "description")


def _described(entities: Entities, mention: Mention, sentence: int, narration: Narration) -> Reference:
    """Resolve "the senator" to the person whom the document calls one, else to whom it can only mean."""
    first = narration.words[mention.first].lower()
    if first in entities.speech.object_pronouns and mention.form is Form.ROLE and not mention.possessive:
        return _relation(entities, mention, sentence)
    if not is_definite(narration, mention, entities.speech):
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
    elif mention.form is Form.GROUP and mention.last - mention.first < 2:  # "the central bank" is another
        head = mention.head.capitalize()
        found = most_salient(entities, lambda e: not e.person and head in e.name, sentence=sentence)
    return Reference(found, "role" if found else "description")
