"""Which mentions are one person or body, and by what fullest name the document knows them.

One pass over the mentions, in order.  A name joins the entity with its family name; a pronoun or a
description takes the most salient entity that it fits: each mention makes its entity salient, a
subject more than an object, and every sentence that passes lets salience fade (after Lappin and
Leass, 1994).
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quoteverify.extraction.mentions import Form
from quoteverify.names import given_names_agree

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quoteverify.extraction.evidence import Units
    from quoteverify.extraction.mentions import Mention
    from quoteverify.extraction.narration import Narration
    from quoteverify.languages.language import Speech

_FADE = 0.45  # what a sentence leaves of an entity's salience, for pronouns and descriptions
_SLOW_FADE = 0.85  # the same for a family name that several people share
_SUBJECT, _OTHER, _OWNER = 1.0, 0.5, 0.5
_UNSURE = 0.5  # of the salience, where nothing shows the entity's gender
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_VERBS = frozenset("SLWCMABEVslwcma")
_ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)


@dataclass(slots=True)
class Entity:
    """Somebody or some body that the document names or describes; grows while the mentions are read."""

    name: tuple[str, ...]
    """The fullest name so far, without titles."""
    person: bool
    gender: str = "-"
    roles: set[str] = field(default_factory=set)
    """Lower-case words by which the document describes the person."""
    known: bool = True
    """Whether more than a capital shows that the name is one."""
    salience: float = 0.0
    presence: float = 0.0
    """Like salience, but slower to fade."""
    sentence: int = 0
    """When the two were last brought up to date."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Whom a mention stands for."""

    entity: Entity | None
    reason: str
    """``name``, ``pronoun``, ``role``, ``owner``, ``description`` or ``unresolved``."""


def resolve(text: str, narration: Narration, mentions: Sequence[Mention], row: Units, *, speech: Speech) -> tuple[Reference, ...]:
    """Return whom each mention stands for, in the order of the mentions."""
    entities = _Entities(speech)
    named = [m for m in mentions if m.name and not _in_headline(narration, m)]
    for mention in named:
        entities.learn(_words(text, mention), mention, narration)
    for mention in named:
        entities.describe(_words(text, mention), mention, narration)
    references, sentence, unit = [], 0, 0
    for number, mention in enumerate(mentions):
        here = row.of_mention[number]
        sentence += row.letters.count(".", unit, here) + row.letters.count("|", unit, here)
        unit = here
        reference = entities.refer(_words(text, mention), mention, sentence, narration, text, references)
        if reference.entity is not None:
            entities.touch(reference.entity, sentence, _weight(row.letters, here, mention))
        references.append(reference)
    return tuple(references)


def speaker(text: str, mention: Mention, reference: Reference) -> str | None:
    """Return the fullest name for a mention, or its own words where it only describes."""
    if reference.entity is not None:
        return " ".join(reference.entity.name)
    if mention.form in (Form.PRONOUN,):
        return None
    words = text[mention.span.start : mention.span.end]
    return " ".join(_ARTICLE.sub("", words, count=1).split())


def _words(text: str, mention: Mention) -> tuple[str, ...]:
    if mention.name is None:
        return ()
    return tuple(text[mention.name.start : mention.name.end].split())


def _in_headline(narration: Narration, mention: Mention) -> bool:
    """Tell whether a mention stands in a line that capitalises most words, where names cannot be told."""
    begin = narration.codes.rfind("|", 0, mention.first) + 1
    end = narration.codes.find("|", mention.last)
    line = narration.codes[begin:end]
    capitals = sum(line.count(code) for code in "NYT")
    words = sum(code.isalpha() for code in line)
    return words > 4 and capitals > 0.6 * words


def _weight(letters: str, unit: int, mention: Mention) -> float:
    if mention.possessive:
        return _OWNER
    return _SUBJECT if letters[unit + 1 : unit + 2] in _VERBS else _OTHER


class _Entities:
    """The entities of one document, found by name."""

    def __init__(self, speech: Speech) -> None:
        self.speech = speech
        self.by_family: dict[str, list[Entity]] = defaultdict(list)
        self.by_given: dict[str, list[Entity]] = defaultdict(list)
        self.all: list[Entity] = []
        self.introduced: set[str] = set()
        """Heads of descriptions that brought somebody unnamed in: after "a spokesman", "the spokesman" is he."""

    def learn(self, name: tuple[str, ...], mention: Mention, narration: Narration) -> None:
        """Note a full name, so that shorter ones can be resolved to it wherever they stand."""
        core = _core(name)
        if mention.form is Form.PERSON and 1 < len(core) <= 4:
            entity = self._same(core)
            if entity is None:
                entity = self._add(core, name, person=True)
            elif len(entity.name) < len(name):
                entity.name = name
            self._show_gender(entity, self.speech.given_names.get(core[0].lower(), "-"))
        elif mention.form is Form.ORGANISATION and len(name) > 1:
            if not any(e.name == name for e in self.by_family[name[-1].lower()]):
                self._add(name, name, person=False)

    def _same(self, core: tuple[str, ...]) -> Entity | None:
        for entity in self.by_family[core[-1].lower()]:
            if entity.person and given_names_agree(core[:-1], _core(entity.name)[:-1]):
                return entity
        return None

    def _add(self, core: tuple[str, ...], name: tuple[str, ...], *, person: bool) -> Entity:
        entity = Entity(name, person)
        self.by_family[core[-1].lower()].append(entity)
        if person and len(core) > 1:
            self.by_given[core[0].lower()].append(entity)
        self.all.append(entity)
        return entity

    def describe(self, name: tuple[str, ...], mention: Mention, narration: Narration) -> None:
        """Note the roles and the gender that a mention's own words and its apposition show."""
        core = _core(name)
        fitting = [e for e in self.by_family[core[-1].lower()] if e.person and self._fits_titles(e, mention)]
        entity = self._same(core) if len(core) > 1 else fitting[0] if len(fitting) == 1 else None
        if entity is None and not fitting and mention.titles and mention.form is Form.PERSON:
            entity = self._add(core, name, person=True)
        if entity is None:
            return
        words = [word.lower() for word in narration.words[mention.first : mention.last + 1]]
        roles = {_role(w) for w, c in zip(words, narration.codes[mention.first : mention.last + 1], strict=True) if c in "THO"}
        roles |= set(_apposition(narration, mention))
        entity.roles |= roles
        for title in mention.titles:
            self._show_gender(entity, self.speech.titles.get(title, self.speech.person_nouns.get(title, "-")))
        for role in roles:
            self._show_gender(entity, self.speech.person_nouns.get(role, "-"))
        entity.known = entity.known or bool(mention.titles or roles)

    @staticmethod
    def _show_gender(entity: Entity, gender: str) -> None:
        if entity.gender == "-" and gender in ("m", "f"):
            entity.gender = gender

    def touch(self, entity: Entity, sentence: int, weight: float) -> None:
        """Make an entity salient."""
        entity.salience = self.salience(entity, sentence) + weight
        entity.presence = self.presence(entity, sentence) + weight
        entity.sentence = sentence

    @staticmethod
    def salience(entity: Entity, sentence: int) -> float:
        """Return what is left of an entity's salience by now."""
        return float(entity.salience * _FADE ** (sentence - entity.sentence))

    @staticmethod
    def presence(entity: Entity, sentence: int) -> float:
        """Return what is left of an entity's presence by now."""
        return float(entity.presence * _SLOW_FADE ** (sentence - entity.sentence))

    def refer(  # noqa: PLR0913  # everything that can tell whom a mention stands for
        self,
        name: tuple[str, ...],
        mention: Mention,
        sentence: int,
        narration: Narration,
        text: str,
        earlier: Sequence[Reference],
    ) -> Reference:
        """Return whom one mention stands for."""
        if name:
            return Reference(self._named(name, mention, sentence), "name")
        if mention.form is Form.PRONOUN:
            return self._pronoun(mention, sentence, earlier)
        if mention.form in (Form.ROLE, Form.GROUP, Form.UNKNOWN):
            return self._described(mention, sentence, narration)
        return self._owner(mention, sentence, narration)

    def _owner(self, mention: Mention, sentence: int, narration: Narration) -> Reference:
        """Resolve "Hale's statement" to Hale: whose text it is says who speaks."""
        codes = narration.codes[mention.first : mention.last + 1]
        mark = codes.find("'")
        if mark <= 0 or codes[mark - 1] != "N":
            return Reference(None, "description")
        family = narration.words[mention.first + mark - 1].lower()
        best = max((e for e in self.by_family[family] if e.person), key=lambda e: self.presence(e, sentence), default=None)
        return Reference(best, "owner" if best else "description")

    def _named(self, name: tuple[str, ...], mention: Mention, sentence: int) -> Entity:
        core = _core(name)
        if mention.form is Form.PERSON and len(core) > 1:
            same = self._same(core)
            if same:
                return same
        family = core[-1].lower()
        pool = self.by_family[family] if len(core) == 1 or mention.form is Form.ORGANISATION else []
        if mention.form is Form.ORGANISATION:
            pool = [e for e in pool if not e.person and name == e.name[-len(name) :]]
        fitting = [e for e in pool if self._fits_titles(e, mention)]
        if not fitting and len(core) == 1 and not mention.titles and family in self.speech.given_names:
            fitting = self.by_given[family]
        if fitting:
            return max(fitting, key=lambda e: self.presence(e, sentence))
        entity = self._add(core, name, person=mention.form is Form.PERSON)
        entity.known = len(core) > 1 or bool(mention.titles) or family in self.speech.given_names
        return entity

    def _fits_titles(self, entity: Entity, mention: Mention) -> bool:
        for title in mention.titles:
            gender = self.speech.titles.get(title, "-")
            if gender in ("m", "f") and entity.gender not in ("-", gender):
                return False
        return True

    def _pronoun(self, mention: Mention, sentence: int, earlier: Sequence[Reference]) -> Reference:
        gender = self.speech.pronouns.get(mention.head, "-")
        if gender in ("m", "f"):
            best = self._most_salient((e for e in self.all if e.person and e.gender in ("-", gender)), sentence)
            if best is not None:
                self._show_gender(best, gender)
            return Reference(best, "pronoun")
        if gender == "n":
            return Reference(self._most_salient((e for e in self.all if not e.person), sentence), "pronoun")
        return Reference(None, "unresolved")

    def _most_salient(self, entities: Iterable[Entity], sentence: int) -> Entity | None:
        def rank(entity: Entity) -> float:
            sure = 1.0 if entity.gender != "-" or not entity.person else _UNSURE
            return self.salience(entity, sentence) * sure * (1.0 if entity.known else _UNSURE)

        return max((e for e in entities if e.salience > 0), key=rank, default=None)

    def _described(self, mention: Mention, sentence: int, narration: Narration) -> Reference:
        """Resolve "the senator" to the person whom the document calls one."""
        words = [w.lower() for w in narration.words[mention.first : mention.last + 1]]
        if words[0] not in ("the", "this") or mention.possessive:
            self.introduced.add(mention.head)
            return Reference(None, "description")
        if mention.form is Form.ROLE:
            role = _role(mention.head)
            best = self._most_salient((e for e in self.all if e.person and role in e.roles), sentence)
            gender = self.speech.person_nouns.get(mention.head)
            if best is None and gender and mention.head not in self.introduced:
                fitting = (e for e in self.all if e.person and e.known and _genders_agree(e.gender, gender))
                best = self._most_salient(fitting, sentence)
            if best is not None:
                return Reference(best, "role")
        if mention.form is Form.GROUP:
            head = mention.head.capitalize()
            best = self._most_salient((e for e in self.all if not e.person and head in e.name), sentence)
            if best is not None:
                return Reference(best, "role")
        return Reference(None, "description")


def _genders_agree(one: str, other: str) -> bool:
    return one == other or "-" in (one, other)


def _core(name: tuple[str, ...]) -> tuple[str, ...]:
    """Return a name without suffixes such as Jr."""
    core = tuple(w for w in name if w.rstrip(".,").lower() not in _SUFFIXES)
    return core or name


_ROLES = {
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "prof": "professor",
    "dr": "doctor",
    "gen": "general",
    "congressman": "representative",
    "congresswoman": "representative",
    "businesswoman": "businessman",
    "chairwoman": "chairman",
    "spokeswoman": "spokesman",
    "spokesperson": "spokesman",
}


def _role(word: str) -> str:
    return _ROLES.get(word.rstrip("."), word)


def _apposition(narration: Narration, mention: Mention) -> Iterable[str]:
    """Yield the roles in the clause after a name: "Jane Hale, the mayor of Port Ellis, said"."""
    codes = narration.codes
    token = mention.last + 1
    if codes[token : token + 1] == "E" and codes[token + 1 : token + 2] == "D":
        pass
    elif codes[token : token + 1] != ",":
        return
    for index in range(token + 1, min(token + 14, len(codes))):
        if codes[index] in ",.|QSLWM:;-(":
            return
        if codes[index] in "HT":
            yield _role(narration.words[index].lower())
