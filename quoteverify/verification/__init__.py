"""From quotations and primary sources to verdicts.

The steps, each a module: ``sources`` says what a source is, ``transcripts`` and ``declared`` who speaks
where in it, and when;
``index`` finds the places of rare word pairs; ``spoken``, ``blocks``, ``alignment`` and ``location`` lay a
quotation on the best of them; ``attribution`` holds the speakers against each other; ``evidence`` and
``company`` tell a source from a stock phrase; ``wordings`` and ``gravity`` judge the words, ``voices``,
``surroundings``, ``framing``, ``terms`` and ``bearing`` what only the transcript around them shows;
``judgement`` puts it together, ``explanation`` says what was compared and how; ``bases`` makes the passages
found the bases of utterances, ``attested`` tells two true wordings, and ``resting`` makes the differences
from a source the evidence of the verdicts.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.model import Kind
from quoteverify.verification.bases import based
from quoteverify.verification.company import accompanied
from quoteverify.verification.index import index
from quoteverify.verification.judgement import placed, verdict
from quoteverify.verification.resting import resting
from quoteverify.verification.sources import as_source
from quoteverify.verification.transcripts import transcript

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quoteverify.model import Document, Quotation, Verification

__all__ = ["as_source", "based", "resting", "verified"]

_WORD = re.compile(r"\w")
_TITLE = 6
"""Words that a title, a slogan or a nickname has at most."""


def verified(quotations: Iterable[Quotation], sources: Iterable[Document]) -> tuple[Verification, ...]:
    """Return a verdict on each quotation, and on each part of one that is interrupted, in their order.

    What nobody says (titles and scare quotes) and what is reported without marks has none.

    >>> from quoteverify.extraction import extract
    >>> from quoteverify.model import Document
    >>> from quoteverify.verification import verified
    >>> draft = Document.of("“We will rebuild the old pier by May,” Ines Vole said.", id="draft")
    >>> speech = Document.of("VOLE: We will rebuild the old pier by June.", id="speech")
    >>> [verification] = verified(extract(draft), [speech])
    >>> verification.verdict.value, verification.labels
    ('misleading', ('number_change',))
    """
    sought = tuple(
        part for quotation in quotations if _promises_words(quotation) for part in _parts(quotation)
    )
    transcripts = tuple(transcript(source) for source in sources)
    places = index((each.document.text for each in transcripts), sought=(each.text for each in sought))
    speakers = frozenset(name for each in transcripts for name in each.speakers())
    cases = [
        placed(quotation, index=places, transcripts=transcripts, speakers=speakers) for quotation in sought
    ]
    return tuple(map(verdict, accompanied(cases)))


def _promises_words(quotation: Quotation) -> bool:
    """Tell a quotation from a paraphrase and from a title: words of nobody, but so many, are somebody's."""
    if quotation.kind is Kind.OTHER:
        return _TITLE < len(quotation.text.split())
    return quotation.kind is not Kind.INDIRECT


def _parts(quotation: Quotation) -> Iterator[Quotation]:
    """Yield a quotation as it is, or in the parts that words of the draft interrupt; paragraphs do not."""
    text = quotation.document.text
    part = [quotation.contents[0]]
    for content in quotation.contents[1:]:
        if _WORD.search(text, part[-1].end, content.start):
            yield replace(quotation, contents=tuple(part))
            part = []
        part.append(content)
    yield replace(quotation, contents=tuple(part))
