"""Whom a pronoun or a description means that is the source of a quotation.

The salience of ``coreference`` serves every mention of a text.  The few that say who speaks are
worth a closer look: all that is named or described before them is ranked by learned evidence, such as
distance, subject, who spoke last, whom the words themselves name (after Lappin and Leass, 1994, and
Denis and Baldridge, 2008).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quoteverify.extraction.coreference import Reference, is_definite
from quoteverify.extraction.entities import genders_agree
from quoteverify.extraction.introductions import role_of
from quoteverify.extraction.mentions import Form
from quoteverify.extraction.narration import REPORTED, VERBS
from quoteverify.extraction.trails import Asked, asked, trails
from quoteverify.extraction.weights import total, weights

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.extraction.entities import Entity
    from quoteverify.extraction.layout import Layout
    from quoteverify.extraction.trails import Trail

_SHORT = 2  # words before the head of a description that may be named later
_WINDOW = 40  # mentions before a description among which somebody unnamed may be introduced


@dataclass(frozen=True, slots=True)
class Antecedent:
    """Somebody or something that a mention may stand for."""

    reference: Reference
    features: tuple[str, ...]


@dataclass(slots=True)
class Presence:
    """How often a text names somebody, as whatever, as the subject of a verb, and of one of speech."""

    named: int = 0
    acts: int = 0
    says: int = 0


@dataclass(slots=True)
class Antecedents:
    """Tells, in the order of a text, whom the sources of its quotations stand for."""

    layout: Layout
    told: dict[int, Reference] = field(default_factory=dict)
    """The mentions that were asked about so far."""
    _presence: dict[int, Presence] | None = None
    """By the identity of the entity; counted when it is first asked for."""
    _roles: dict[str, dict[int, int]] | None = None
    """Who holds each; the same."""

    def of(self, number: int, words: str) -> Reference:
        """Return whom a mention stands for that is the source of some words."""
        if number not in self.told:
            found = tuple(self.candidates(number, words))
            scores = [total(candidate.features, weights("antecedent")) for candidate in found]
            best = found[scores.index(max(scores))].reference if found else self.layout.references[number]
            self.told[number] = self._named_later(number) or best if best.entity is None and found else best
        return self.told[number]

    def candidates(self, number: int, words: str) -> Iterator[Antecedent]:
        """Yield what a mention may stand for, with what speaks for each; none where nothing is to be told."""
        layout = self.layout
        question = asked(layout, number)
        if question is None:
            return
        kind, gender = question
        if kind is Asked.DESCRIBED:
            yield Antecedent(Reference(None, "description"), tuple(_nobody(layout, number)))
        reason = "role" if kind is Asked.DESCRIBED else "pronoun"
        found = trails(layout, number, kind, gender, self.told)
        for trail in found:
            features = [
                *_distance(kind, trail, len(found)),
                *_place(kind, layout, trail, number),
                *_history(kind, trail),
            ]
            if trail.entity is not None:
                features += self._person(trail.entity, number, kind, words)
            elif trail.number == layout.references[number].like:
                features.append(f"{kind} salient")
            reference = Reference(trail.entity, reason, like=trail.number if trail.entity is None else None)
            yield Antecedent(reference, tuple(features))

    def _named_later(self, number: int) -> Reference | None:
        """Return whom "the minister" means where the text names its only minister after it.

        Nobody where more is said of the minister, or "a minister" was spoken of before.
        """
        layout, mention = self.layout, self.layout.mentions[number]
        question = asked(layout, number)
        if question is None or question[0] is not Asked.DESCRIBED or _SHORT < mention.last - mention.first:
            return None
        holder = self._only_holder(role_of(mention.head, layout.speech), after=number)
        if holder is None or not genders_agree(holder.gender, question[1]):
            return None
        return None if "nobody introduced True" in _nobody(layout, number) else Reference(holder, "role")

    def _only_holder(self, role: str, *, after: int) -> Entity | None:
        """Return the one person of a text who has a role, if every mention is behind another one."""
        if self._roles is None:
            self._roles = _holders(self.layout)
        holders = tuple(self._roles.get(role, {}).values())
        only = len(holders) == 1 and after < holders[0]
        return self.layout.references[holders[0]].entity if only else None

    def _person(self, entity: Entity, number: int, kind: Asked, words: str) -> Iterator[str]:
        """Yield what the whole text tells of somebody."""
        if self._presence is None:
            self._presence = _presence(self.layout)
        presence = self._presence.get(id(entity), Presence())
        yield f"{kind} often {min(presence.named.bit_length(), 6)}"
        yield f"{kind} words {len(entity.name) > 1} says {min(presence.says, 2)}"
        yield f"{kind} acts {min(presence.acts, 3)}"
        yield f"{kind} known {entity.known} acts {presence.acts > 0} says {presence.says > 0}"
        if entity.name[-1] in words:
            yield f"{kind} named in the words"
        if entity is self.layout.references[number].entity:
            yield f"{kind} salient"
        if kind is Asked.DESCRIBED:
            yield from _ties(self.layout, entity, number)


def _holders(layout: Layout) -> dict[str, dict[int, int]]:
    """Return who holds each role in a text, by the identity of the entity, with its first mention."""
    found: dict[str, dict[int, int]] = {}
    for number, reference in enumerate(layout.references):
        if reference.entity is not None and reference.entity.person:
            for role in reference.entity.roles:
                found.setdefault(role, {}).setdefault(id(reference.entity), number)
    return found


def _presence(layout: Layout) -> dict[int, Presence]:
    found: dict[int, Presence] = {}
    letters = layout.row.letters
    for unit, mention, reference in zip(
        layout.row.of_mention, layout.mentions, layout.references, strict=True
    ):
        by_pronoun = mention.form is Form.PRONOUN or reference.reason == "pronoun"
        if reference.entity is not None and not by_pronoun:
            presence = found.setdefault(id(reference.entity), Presence())
            after = letters[unit + 1 : unit + 2]
            presence.named += 1
            presence.acts += after in VERBS
            presence.says += after in REPORTED or letters[unit - 1 : unit] in ("S", "W")
    return found


def _distance(kind: str, trail: Trail, rivals: int) -> Iterator[str]:
    yield f"{kind} apart {min(trail.sentences, 5)}{min(trail.paragraphs, 3)}"
    yield f"{kind} rank {min(trail.rank, 4)} of {min(rivals, 4)}"
    yield f"{kind} rank {min(trail.rank, 3)} apart {min(trail.sentences, 3)}"


def _place(kind: str, layout: Layout, trail: Trail, number: int) -> Iterator[str]:
    """Yield how the nearest mention of a candidate stands in its sentence, and the pronoun in its own."""
    letters, units = layout.row.letters, layout.row.of_mention
    mention, unit = layout.mentions[trail.number], units[trail.number]
    before, after = letters[unit - 1 : unit] or "|", letters[unit + 1 : unit + 2]
    own = letters[units[number] - 1 : units[number]] or "|"
    yield f"{kind} beside {before}{mention.form.value}{after}"
    yield f"{kind} after {after} {min(trail.sentences, 2)}"
    yield f"{kind} own {own} apart {min(trail.sentences, 5)}{min(trail.paragraphs, 3)}"
    yield f"{kind} own {own} spoke {_near(trail.spoke)}"
    yield f"{kind} own {own} asked {_near(trail.asked)}"
    yield f"{kind} own {own} embedded {trail.embedded} {min(trail.sentences, 2)}"
    if mention.possessive:
        yield f"{kind} possessive {min(trail.sentences, 1)}"


def _history(kind: str, trail: Trail) -> Iterator[str]:
    subject, opened, spoke = map(_near, (trail.subject, trail.opened, trail.spoke))
    yield f"{kind} subject {subject} opened {opened}"
    yield f"{kind} subject {subject} quoted {_near(trail.quoted)}"
    yield f"{kind} opened {opened}"
    yield f"{kind} opened {opened} embedded {trail.embedded}"
    yield f"{kind} spoke {spoke} {min(trail.rank, 2)}"
    yield f"{kind} count {min(trail.count, 5)}"
    yield f"{kind} pronouns {min(trail.pronouns, 3)}"


def _near(sentences: int | None) -> str:
    return "-" if sentences is None else str(min(sentences, 4))


def _ties(layout: Layout, entity: Entity, number: int) -> Iterator[str]:
    """Yield what a description and a person have in common."""
    mention, narration = layout.mentions[number], layout.narration
    role, tokens = role_of(mention.head, layout.speech), range(mention.first, mention.last)
    names = {narration.words[t] for t in tokens if narration.codes[t] in "NY"}
    nouns = {role_of(narration.words[t].lower(), layout.speech) for t in tokens if narration.codes[t] in "HO"}
    holds = role in entity.roles
    tie = "none" if not names else "some" if names & entity.ties else "other" if entity.ties else "unknown"
    yield f"d role {holds} {bool(entity.roles)} {entity.known}"
    yield f"d tie {tie} role {holds}"
    yield f"d nouns {bool(nouns & entity.roles)}"
    yield f"d head {mention.head} {holds}"


def _nobody(layout: Layout, number: int) -> Iterator[str]:
    """Yield what speaks for a description that means nobody who is named."""
    mention, narration = layout.mentions[number], layout.narration
    introduced = any(
        other.head == mention.head
        and other.name is None
        and not other.possessive
        and not is_definite(narration, other, layout.speech)
        for other in layout.mentions[max(0, number - _WINDOW) : number]
    )
    yield "nobody"
    yield f"nobody introduced {introduced}"
    yield f"nobody {mention.head}"
    yield f"nobody words {mention.last - mention.first}"
