"""The persons and bodies of a document, by name, and how present each is to a reader.

An entity's salience grows with each mention, a subject's more than another's, and fades with each
sentence that passes (after Lappin and Leass, 1994).  Every search looks only at the entities that
were named last, so that a document of nothing but names takes linear time.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from quoteverify.names import SUFFIXES, given_names_agree

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quoteverify.languages.language import Speech

_FADE = 0.45  # what a sentence leaves of an entity's salience, for pronouns and descriptions
_SLOW_FADE = 0.85  # the same for a name that several share
_UNSURE = 0.5  # of the salience, where nothing shows the entity's gender or that it is a person
_FAMILY = 16  # entities of one family name that are told apart
_RECENT = 60  # entities that a pronoun can stand for

Name = tuple[str, ...]
"""The words of a name."""


@dataclass(slots=True, eq=False)
class Entity:
    """Somebody or some body that the document names; grows while the mentions are read."""

    name: Name
    """The fullest name so far, without titles."""
    person: bool
    gender: str = "-"
    roles: set[str] = field(default_factory=set)
    """Lower-case words by which the document describes the person."""
    ties: set[str] = field(default_factory=set)
    """Names of places and bodies in those descriptions, as printed."""
    known: bool = True
    """Whether more than a capital shows that the name is one."""
    salience: float = 0.0
    presence: float = 0.0
    """Like salience, but slower to fade."""
    sentence: int = 0
    """When the two were last brought up to date."""


@dataclass(frozen=True, slots=True)
class Entities:
    """The entities of one document so far."""

    speech: Speech
    by_family: dict[str, list[Entity]] = field(default_factory=lambda: defaultdict(list))
    by_given: dict[str, list[Entity]] = field(default_factory=lambda: defaultdict(list))
    by_handle: dict[str, Entity] = field(default_factory=dict)
    """Whose account it is, by its lower-case ``@handle``; a person's may be spelled as the name."""
    by_recency: dict[Entity, None] = field(default_factory=dict)
    """The one mentioned last comes last."""
    introduced: set[str] = field(default_factory=set)
    """Heads of descriptions that brought somebody unnamed in: after "a spokesman", "the spokesman" is he."""


def learn(entities: Entities, name: Name, *, person: bool) -> Entity | None:
    """Note a full name, so that shorter ones can be resolved to it wherever they stand."""
    core = core_of(name)
    if person and 1 < len(core) <= 4:
        entity = same_person(entities, name) or add_person(entities, name, known=False)
        entity.known = entity.known or core[0].lower() in entities.speech.given_names or "." in core[1]
        if len(entity.name) < len(name):
            entity.name = name
        show_gender(entity, entities.speech.given_names.get(core[0].lower(), "-"))
        return entity
    if not person and 1 < len(name) and not any(e.name == name for e in family(entities, name[-1])):
        return _add(entities, name, name, person=False)
    return None


def add_person(entities: Entities, name: Name, *, known: bool) -> Entity:
    """Note a name that no fuller one explains."""
    entity = _add(entities, core_of(name), name, person=True)
    entity.known = known
    return entity


def add_body(entities: Entities, name: Name) -> Entity:
    """Note an organisation, place or the like."""
    return _add(entities, name, name, person=False)


def _add(entities: Entities, core: Name, name: Name, *, person: bool) -> Entity:
    entity = Entity(name, person)
    entities.by_family[core[-1].lower()].append(entity)
    if person and len(core) > 1:
        entities.by_given[core[0].lower()].append(entity)
        entities.by_handle.setdefault("@" + "".join(core).lower(), entity)
    return entity


def family(entities: Entities, name: str) -> list[Entity]:
    """Return the entities whose last name is this, the latest few."""
    return entities.by_family[name.lower()][-_FAMILY:]


def given(entities: Entities, name: str) -> list[Entity]:
    """Return the persons whose first name is this, the latest few."""
    return entities.by_given[name.lower()][-_FAMILY:]


def account(entities: Entities, handle: str) -> Entity | None:
    """Return whose account a handle is: as printed beside the name, else as the name is spelled."""
    handle = handle.lower()
    return entities.by_handle.get(handle) or entities.by_handle.get(handle.replace("_", ""))


def same_person(entities: Entities, name: Name) -> Entity | None:
    """Return the person with this family name, no contradicting given name and the same suffix."""
    core = core_of(name)
    for entity in family(entities, core[-1]):
        if entity.person and given_names_agree(core[:-1], core_of(entity.name)[:-1]):
            single = 1 in (len(core), len(core_of(entity.name)))
            if single or suffix_of(name) == suffix_of(entity.name):
                return entity
    return None


def show_gender(entity: Entity, gender: str) -> None:
    """Note an entity's gender, the first time that something shows it."""
    if entity.gender == "-" and gender in ("m", "f"):
        entity.gender = gender


def genders_agree(one: str, other: str) -> bool:
    """Tell whether two genders can be one person's."""
    return one == other or "-" in (one, other)


def touch(entities: Entities, entity: Entity, *, sentence: int, weight: float) -> None:
    """Make an entity more salient, as a mention in a sentence does."""
    passed = sentence - entity.sentence
    entity.salience = entity.salience * _FADE**passed + weight
    entity.presence = entity.presence * _SLOW_FADE**passed + weight
    entity.sentence = sentence
    entities.by_recency.pop(entity, None)
    entities.by_recency[entity] = None


def most_present(pool: Sequence[Entity], *, sentence: int) -> Entity | None:
    """Return the entity that the document has spoken of most, lately more than long ago."""
    if len(pool) == 1:
        return pool[0]
    return max(pool, key=lambda e: float(e.presence * _SLOW_FADE ** (sentence - e.sentence)), default=None)


def most_salient(entities: Entities, fits: Callable[[Entity], bool], *, sentence: int) -> Entity | None:
    """Return the entity that fits and is uppermost in a reader's mind at a sentence."""
    best, highest = None, 0.0
    for entity in islice(reversed(entities.by_recency), _RECENT):
        if fits(entity):
            rank = entity.salience * _FADE ** (sentence - entity.sentence)
            if entity.person and entity.gender == "-":
                rank *= _UNSURE
            if not entity.known:
                rank *= _UNSURE
            if highest < rank:
                best, highest = entity, rank
    return best


def suffix_of(name: Name) -> str:
    """Return the suffix that tells a son from his father: ``jr``."""
    last = name[-1].rstrip(".,").lower()
    return last if last in SUFFIXES and 1 < len(name) else ""


@lru_cache(maxsize=4096)
def core_of(name: Name) -> Name:
    """Return a name without suffixes such as Jr."""
    core = tuple(word for word in name if word.rstrip(".,").lower() not in SUFFIXES)
    return core or name
