"""What of a draft nobody else has: quotations without any support, and wordings that stand alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.collation import collate
from quoteverify.model import Finding, Kind, Location, Severity, Utterance, Verdict
from quoteverify.rules import DIFFERENT_UTTERANCE, GATE, judge
from quoteverify.words import is_word, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from quoteverify.model import Document, Quotation, Verification, Witness

_FEWEST = 4
"""Fewer words may be anybody's: that nobody else has them says nothing."""
_SEVERAL = 2
_UNSUPPORTED = GATE["QV706"]
_ALONE = GATE["QV707"]


def unsupported(
    quotations: Iterable[Quotation],
    utterances: Iterable[Utterance],
    verifications: Sequence[Verification],
    *,
    against: Sequence[Document],
) -> Iterator[Finding]:
    """Yield a finding for each quotation of the drafts that no other outlet and no source has."""
    elsewhere = _elsewhere(utterances, against)
    heard = {v.quotation.id for v in verifications if v.verdict is not Verdict.NOT_FOUND or v.proves_nothing}
    others = frozenset(against)
    asked = "no source and none of the other outlets" if verifications else "none of the other outlets"
    for quotation in quotations:
        if quotation.document in others or quotation.kind not in (Kind.DIRECT, Kind.PARTIAL):
            continue
        if quotation.id in elsewhere or quotation.id in heard or _words(quotation) < _FEWEST:
            continue
        yield Finding(
            _UNSUPPORTED,
            _UNSUPPORTED.severity,
            f"{asked} that were read has it: {_shown(quotation.text)}",
            Location(quotation.document, quotation.span),
            quotation=quotation,
        )


def alone(utterances: Iterable[Utterance], *, against: Sequence[Document]) -> Iterator[Finding]:
    """Yield a finding for each passage of the drafts whose wording none of several other outlets has.

    Nor a primary source: who has what was said is not to be told that others have not.
    """
    others = frozenset(against)
    for utterance in utterances:
        quoting = [w for w in utterance.witnesses if w.document in others and not w.paraphrase]
        if len({witness.document.outlet for witness in quoting}) < _SEVERAL:
            continue
        heard = [witness for witness in utterance.witnesses if witness.document.kind == "transcript"]
        for witness in utterance.witnesses:
            if _is_own(witness, others) and all(_differ(other, witness) for other in (*heard, *quoting)):
                yield _alone(witness, quoting)


def _elsewhere(utterances: Iterable[Utterance], against: Sequence[Document]) -> frozenset[str]:
    """Return the ids of the quotations that share an utterance with another outlet or a source."""
    others = frozenset(against)
    found: set[str] = set()
    for utterance in utterances:
        documents = {witness.document for witness in utterance.witnesses}
        if any(document in others or document.kind == "transcript" for document in documents):
            found.update(witness.quotation.id for witness in utterance.witnesses)
    return frozenset(found)


def _is_own(witness: Witness, others: frozenset[Document]) -> bool:
    document = witness.document
    return document not in others and document.kind != "transcript" and not witness.paraphrase


def _differ(other: Witness, witness: Witness) -> bool:
    """Tell whether two wordings differ by more than house style."""
    if other.document.outlet == witness.document.outlet:
        return False
    collation = collate(Utterance("u0", None, (other, witness)), base=other)
    found = judge(collation)
    return any(f.severity is not Severity.NONE or f.rule.label == DIFFERENT_UTTERANCE for f in found)


def _alone(witness: Witness, quoting: Sequence[Witness]) -> Finding:
    outlets = list(dict.fromkeys(other.document.outlet for other in quoting))
    named = ", ".join(outlets)
    return Finding(
        _ALONE,
        _ALONE.severity,
        f"none of {len(outlets)} other outlets has this wording ({named}): {_shown(witness.text)}",
        witness.location,
        tuple(other.location for other in quoting),
        witness.quotation,
    )


def _words(quotation: Quotation) -> int:
    return sum(map(is_word, tokenise(quotation.text)))


def _shown(text: str) -> str:
    words = " ".join(text.split())
    return f"“{words}”" if len(words) <= 120 else f"“{words[:60].rstrip()} … {words[-60:].lstrip()}”"
