"""From a document to its quotations, each with its speaker.

The steps, each a module: ``paragraphs`` and ``marks`` find what is quoted; ``narration`` codes the
words around it; ``mentions`` finds who could speak, ``places`` who only seems to, ``joint`` who
speaks as one; ``evidence`` says what speaks for whom; ``attribution`` ranks, save where set phrases
(``constructions``), second-hand speech (``secondhand``) or the turns of an interview (``turns``)
settle it; ``kinds`` tells quotations from titles and scare quotes; ``coreference`` gives the winner
its fullest name;
``retweets`` knows whose post is passed on; ``reported`` finds speech that is reported without marks.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from quoteverify.extraction.antecedents import Antecedents
from quoteverify.extraction.attribution import attribute, cue_unit
from quoteverify.extraction.coreference import joint_name, speaker
from quoteverify.extraction.corrections import corrected
from quoteverify.extraction.kinds import kind
from quoteverify.extraction.layout import lay_out
from quoteverify.extraction.mentions import Form
from quoteverify.extraction.reported import reported
from quoteverify.extraction.retweets import accounts, poster
from quoteverify.languages import speech
from quoteverify.model import Kind, Quotation, Span
from quoteverify.settings import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quoteverify.extraction.attribution import Attribution
    from quoteverify.extraction.coreference import Reference
    from quoteverify.extraction.layout import Layout
    from quoteverify.extraction.reported import Reported
    from quoteverify.extraction.retweets import Poster
    from quoteverify.model import Document
    from quoteverify.settings import Settings

__all__ = ["extract"]

_NEAR = 30  # units after a quotation in which its relay is named
_LEAST_UNKNOWN = 0.6  # the same for nouns that no list has, where no verb of speech is near
_HANDLED = 0.9  # of words with the handle of who posted them
_LEAST = 0.3  # below this confidence most speakers would be wrong: a wrong one is worse than none


def extract(
    document: Document, *, indirect: bool = False, settings: Settings = DEFAULTS
) -> tuple[Quotation, ...]:
    """Return the quotations of a document in order, each with its speaker where one can be told.

    ``indirect`` adds what is reported without quotation marks; ``settings`` may know speakers
    better.  Never raises on any text.

    >>> from quoteverify.model import Document
    >>> [first] = extract(Document.of("“We sail at dawn,” said Captain Ines Vole."))
    >>> first.text, first.speaker, first.kind.value
    ('We sail at dawn,', 'Ines Vole', 'direct')
    """
    layout = lay_out(document, speech=speech(document.language))
    antecedents = Antecedents(layout)
    named = accounts(layout)
    quotations = [
        _quotation(document, number, layout, attribution, named)
        for number, attribution in enumerate(attribute(layout, antecedents), start=1)
    ]
    if indirect:
        found = enumerate(reported(layout, antecedents), start=1)
        quotations += (_reported(document, number, layout, clause) for number, clause in found)
        quotations.sort(key=lambda quotation: quotation.span)
    return tuple(corrected(quotation, settings=settings) for quotation in quotations)


def _quotation(
    document: Document, number: int, layout: Layout, found: Attribution, named: Mapping[str, int]
) -> Quotation:
    contents = found.group.contents
    words = layout.text[contents[0].start : contents[-1].end]
    kind_ = kind(found.group, words, found.attributed)
    identifier = f"{document.id}:q{number}"
    first = poster(layout, contents[0], named)
    if first is not None:
        return _passed_on(document, identifier, layout, found, first)
    if kind_ is Kind.OTHER or found.mention is None:
        return Quotation(
            identifier, document, contents, kind_, confidence=1 - found.attributed, reason="nobody"
        )
    reference = found.reference or layout.references[found.mention]
    confidence = round(found.confidence * found.attributed, 3)
    sure = _least(layout, found.mention, found.reason) <= confidence
    name = _name(layout, found.mention, reference) if sure else None
    return Quotation(
        identifier,
        document,
        contents,
        kind_,
        cue=_cue(layout, found),
        source=_source(layout, found.mention),
        speaker=name,
        via=_relay(layout, found),
        confidence=confidence,
        reason=f"{found.reason}/{reference.reason if sure else 'unsure'}",
    )


def _passed_on(
    document: Document, identifier: str, layout: Layout, found: Attribution, first: Poster
) -> Quotation:
    """Return words that somebody passes on under the name of who posted them."""
    name, via = (
        None if mention is None else _name(layout, mention, layout.references[mention])
        for mention in (first.mention, found.mention)
    )
    handle = layout.text[first.handle.start : first.handle.end]
    return Quotation(
        identifier,
        document,
        found.group.contents,
        Kind.DIRECT,
        cue=_cue(layout, found),
        source=first.handle,
        speaker=name or handle,
        via=via,
        confidence=_HANDLED,
        reason=f"retweet/{'name' if name else 'handle'}",
    )


def _least(layout: Layout, mention: int, reason: str) -> float:
    """Return the confidence below which nobody is named: "the world" hardly speaks without a verb."""
    return _LEAST_UNKNOWN if layout.mentions[mention].form is Form.UNKNOWN and reason == "context" else _LEAST


def _source(layout: Layout, mention: int) -> Span:
    """Return where the source stands: from the first to the last of those who speak jointly."""
    members = layout.joint.get(mention, (mention,))
    return Span(layout.mentions[members[0]].span.start, layout.mentions[members[-1]].span.end)


def _name(layout: Layout, mention: int, reference: Reference) -> str | None:
    number = mention if reference.like is None else reference.like
    if number in layout.joint:
        members = layout.joint[number]
        return joint_name(layout.text, members, layout.mentions, layout.references, speech=layout.speech)
    name = speaker(layout.text, mention, reference, layout.mentions, speech=layout.speech)
    return name.removeprefix("RT ") if name else None


def _relay(layout: Layout, found: Attribution) -> str | None:
    """Return who relays the words: "he said, according to the Tass agency"."""
    if found.via is not None:
        return _name(layout, found.via, layout.references[found.via])
    letters, place = layout.row.letters, found.group.frame.last
    cue = letters.find("K", place + 1, place + _NEAR)
    stop = min((end for mark in ".|Q" if 0 <= (end := letters.find(mark, place + 1))), default=len(letters))
    if not 0 <= cue < stop or found.mention is None or cue < layout.row.of_mention[found.mention]:
        return None
    number = bisect_left(layout.row.of_mention, cue)
    if number == len(layout.mentions) or stop < layout.row.of_mention[number]:
        return None
    return _name(layout, number, layout.references[number])


def _reported(document: Document, number: int, layout: Layout, found: Reported) -> Quotation:
    reference = found.reference
    return Quotation(
        f"{document.id}:r{number}",
        document,
        (found.span,),
        Kind.INDIRECT,
        cue=found.cue,
        source=_source(layout, found.mention),
        speaker=_name(layout, found.mention, reference) if _LEAST <= found.confidence else None,
        confidence=found.confidence,
        reason=f"{found.reason}/{reference.reason if _LEAST <= found.confidence else 'unsure'}",
    )


def _cue(layout: Layout, found: Attribution) -> Span | None:
    if found.mention is None:
        return None
    unit = cue_unit(layout, found.group, found.mention)
    if unit is None:
        return None
    token = layout.row.tokens[unit]
    return Span(layout.narration.starts[token], layout.narration.ends[token])
