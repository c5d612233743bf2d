"""What "it", "they" and "the two senators" repeat: what spoke last, and who acted jointly."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quoteverify.extraction.mentions import Form
from quoteverify.extraction.narration import SPEAKING, VERBS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quoteverify.extraction.mentions import Mention
    from quoteverify.extraction.narration import Narration
    from quoteverify.languages.language import Speech


@dataclass(frozen=True, slots=True)
class Repeats:
    """The mentions so far that a later one can repeat, by what repeats them."""

    joint: Mapping[int, tuple[int, ...]]
    """Each mention that acts jointly with others, to all of them."""
    speech: Speech
    last: dict[str, int] = field(default_factory=dict)
    """``n`` and ``plural`` for pronouns; ``joint`` for those who acted jointly last."""


def repeated(repeats: Repeats, narration: Narration, mention: Mention) -> int | None:
    """Return the mention that a pronoun or a count of people repeats; of some who act jointly the first."""
    speech, last = repeats.speech, repeats.last
    if mention.form is Form.PRONOUN:
        return last.get(speech.pronouns.get(mention.head, ""))
    first = last.get("joint")
    if first is None or mention.form not in (Form.ROLE, Form.UNKNOWN) or mention.possessive:
        return None
    words = [word.lower() for word in narration.words[mention.first : mention.last + 1]]
    counts = [speech.numbers_of_people[word] for word in words if word in speech.numbers_of_people]
    definite = words[0] in speech.definite or words[0] in speech.numbers_of_people
    return first if definite and counts == [len(repeats.joint[first])] else None


def note(repeats: Repeats, mention: Mention, number: int, following: str) -> None:
    """Remember a mention, given the unit that follows it."""
    joint, last = repeats.joint, repeats.last
    if number in joint:
        if number == joint[number][-1]:
            last["plural"] = last["joint"] = joint[number][0]
        return
    if mention.form is Form.ROLE and following in VERBS and last.get("plural", -1) in joint:
        del last["plural"]  # others act: who "they" are is no longer clear
    if following in SPEAKING and not mention.possessive:
        _note_speech(repeats, mention, number)


def _note_speech(repeats: Repeats, mention: Mention, number: int) -> None:
    """Remember who or what spoke, by the pronoun that may repeat it."""
    speech, last = repeats.speech, repeats.last
    several = mention.head in speech.plural_people or mention.head not in speech.person_nouns
    if mention.form in (Form.TEXT, Form.GROUP, Form.ORGANISATION):
        last["n"] = number
    if mention.form in (Form.GROUP, Form.ORGANISATION) or (mention.form is Form.ROLE and several):
        last["plural"] = number
