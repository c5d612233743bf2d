"""What everybody who fits a pronoun or a description left in the text before it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quoteverify.extraction.coreference import described_gender, is_definite
from quoteverify.extraction.entities import genders_agree
from quoteverify.extraction.mentions import Form
from quoteverify.extraction.narration import REPORTED, VERBS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quoteverify.extraction.coreference import Reference
    from quoteverify.extraction.entities import Entity
    from quoteverify.extraction.layout import Layout
    from quoteverify.extraction.mentions import Mention

_WINDOW = 40  # mentions that are looked back on
_REACH = 500  # units
_SENTENCE = 80  # units
_EMBEDDING = frozenset("jJSLWMCA")


class Asked(StrEnum):
    """What kind of mention is to be told; the values begin the names of features."""

    PERSON = "h"
    """He or she."""
    THING = "n"
    """It."""
    SEVERAL = "plural"
    """They."""
    DESCRIBED = "d"
    """The senator."""


@dataclass(slots=True)
class Trail:
    """What one candidate left in the text before a mention; distances count sentences."""

    number: int
    """Its nearest mention, or the one that a nearer pronoun repeats."""
    entity: Entity | None
    rank: int
    """How many candidates are nearer."""
    sentences: int
    paragraphs: int
    """How far away its nearest mention is."""
    embedded: bool = False
    """Whether that stands behind a cue or conjunction of its sentence."""
    count: int = 0
    pronouns: int = 0
    """How often it is mentioned in the window, and how often by a pronoun."""
    subject: int | None = None
    """Since it was the subject of a verb."""
    opened: int | None = None
    """Since it was the first that a sentence mentions."""
    spoke: int | None = None
    """Since it was the source of some speech."""
    quoted: int | None = None
    """Since it was the source of a quotation."""
    asked: int | None = None
    """Since somebody told or asked it something."""


def asked(layout: Layout, number: int) -> tuple[Asked, str] | None:
    """Return what kind of mention this is and its gender; None where nothing is to be told."""
    mention, speech = layout.mentions[number], layout.speech
    if mention.form is Form.PRONOUN:
        gender = speech.pronouns.get(mention.head, "-")
        kind = {"m": Asked.PERSON, "f": Asked.PERSON, "n": Asked.THING, "plural": Asked.SEVERAL}.get(gender)
        return (kind, gender) if kind else None
    known = described_gender(mention.head, speech)
    if (
        known is None
        or mention.form is not Form.ROLE
        or mention.possessive
        or mention.head in speech.plural_people
        or layout.references[number].reason == "apposition"
        or not is_definite(layout.narration, mention, speech)
    ):
        return None
    return Asked.DESCRIBED, known


def trails(
    layout: Layout, number: int, kind: Asked, gender: str, told: Mapping[int, Reference]
) -> list[Trail]:
    """Return the trail of everybody who fits a mention, the nearest first.

    ``told`` are the sources of the quotations before, with whom they stand for.
    """
    letters, units = layout.row.letters, layout.row.of_mention
    found: dict[int, Trail] = {}
    sentences = paragraphs = 0
    unit = units[number]
    for other in range(number - 1, max(-1, number - 1 - _WINDOW), -1):
        here = units[other]
        if _REACH < units[number] - here:
            break
        breaks = letters.count("|", here, unit)
        sentences += letters.count(".", here, unit) + breaks
        paragraphs += breaks
        unit = here
        reference = told.get(other, layout.references[other])
        shown = other if reference.like is None else reference.like
        if _fits(layout, layout.mentions[shown], reference.entity, kind, gender):
            key = -1 - shown if reference.entity is None else id(reference.entity)
            nearest = shown if reference.entity is None else other
            trail = found.setdefault(key, Trail(nearest, reference.entity, len(found), sentences, paragraphs))
            _follow(layout, trail, other, sentences, quoted=other in told)
    return list(found.values())


def _fits(layout: Layout, mention: Mention, entity: Entity | None, kind: Asked, gender: str) -> bool:
    """Tell whether somebody can be meant, by gender and number."""
    speech = layout.speech
    if kind in (Asked.PERSON, Asked.DESCRIBED):
        if entity is not None:
            return entity.person and genders_agree(entity.gender, gender)
        if kind is Asked.DESCRIBED or mention.form is not Form.ROLE or mention.head in speech.plural_people:
            return False
        known = described_gender(mention.head, speech)
        return known is not None and genders_agree(known, gender)
    if entity is not None:
        return not entity.person
    if kind is Asked.THING:
        return mention.form in (Form.GROUP, Form.TEXT, Form.ORGANISATION)
    several = mention.head in speech.plural_people or mention.head not in speech.person_nouns
    return mention.form in (Form.GROUP, Form.ORGANISATION) or (mention.form is Form.ROLE and several)


def _follow(layout: Layout, trail: Trail, number: int, sentences: int, *, quoted: bool) -> None:
    """Add one more mention to a trail."""
    mention, letters, units = layout.mentions[number], layout.row.letters, layout.row.of_mention
    unit = units[number]
    trail.count += 1
    trail.pronouns += mention.form is Form.PRONOUN
    if mention.possessive:
        return
    start = max(letters.rfind(mark, max(0, unit - _SENTENCE), unit) for mark in ".|") + 1
    before, after = letters[unit - 1 : unit], letters[unit + 1 : unit + 2]
    if trail.count == 1:
        trail.embedded = not _EMBEDDING.isdisjoint(letters[start:unit])
    seen = {
        "subject": after in VERBS,
        "opened": layout.row.opens[number],
        "spoke": quoted or after in REPORTED or before in ("S", "W"),
        "quoted": quoted,
        "asked": before == "L",
    }
    for trait, holds in seen.items():
        if holds and getattr(trail, trait) is None:
            setattr(trail, trait, sentences)
