"""What only the surroundings of a passage show: an exact quotation can be cut so that it misleads.

The sentences around the passage are laid beside the quotation as if it were meant to give them whole, and
the rules of differences say what the words that were left off would have changed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quoteverify.languages import records, sense
from quoteverify.lexicon import signs
from quoteverify.model import Context, Span
from quoteverify.sentences import sentences
from quoteverify.verification.bearing import TAKEN_BACK, bears
from quoteverify.verification.embedding import unasserted
from quoteverify.verification.framing import denial, is_statement, turns_itself
from quoteverify.verification.terms import term
from quoteverify.verification.wordings import compared
from quoteverify.wording import wording
from quoteverify.words import folded, is_word, stem, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Finding, Quotation
    from quoteverify.verification.transcripts import Transcript

_REACH = 400
"""Code points on each side in which the sentence is looked for."""
_SIGNS = frozenset(
    {*"condition contrast hedge limit negation retraction saying universal".split(), "implicit negation"}
)
"""Classes of words that such a rule looks for."""
_CUTS = frozenset({"condition_dropped", "hedge_removed", "negation", "qualifier_dropped"})
"""Labels of what changes the sense where it is cut off; a truncation does if it is taken back."""
_NEAREST = 30
"""Where nobody has set stops."""
_LONGEST = 6
"""Words of a phrase that takes back what was said."""
_WORD_AFTER = re.compile(r"[ \t\r\n]+(?P<word>[^\W\d_]+)\b")
_CLAUSE_END = re.compile(r"[,;:–—](?=\s)|--")
_OWN = 300
"""Code points of the draft around a quotation in which it may say itself what it leaves unquoted."""
_WIDE = 4
"""Words at the end of a quotation among which one for all is limited by what follows."""
_AFTER = 60
"""Code points after a passage in which it is taken back."""


def cuts(quotation: Quotation, transcript: Transcript, span: Span) -> Iterator[Context]:
    """Yield what was cut off around a passage and changes it, once, unless the draft says it itself."""
    seen: list[Span] = []
    for context in _cuts(quotation, transcript, span):
        if context.span is None or not any(context.span.overlap(each) for each in seen):
            yield context
        seen += [context.span] if context.span else []


def _cuts(quotation: Quotation, transcript: Transcript, span: Span) -> Iterator[Context]:
    whole = _sentences(transcript, span)
    whole_clause = is_statement(quotation)
    if whole_clause and _may_matter(transcript, span, whole):
        for finding in compared(quotation, transcript, transcript.spoken(whole)).findings:
            context = _at_the_edge(finding, transcript, span, quotation)
            if context is not None and not _told(_grave_part(context, transcript), transcript, quotation):
                yield context
    if whole_clause:
        yield from _restricted(quotation, transcript, span, whole)
        yield from _termed(quotation, transcript, span, whole)
        yield from _unasserted(quotation, transcript, span, whole)
    else:
        yield from _denied(quotation, transcript, span, whole)
    yield from _retracted(quotation, transcript, span)


def _may_matter(transcript: Transcript, span: Span, whole: Span) -> bool:
    """Tell whether a word that could change the sense was cut off: for most, no comparison is needed."""
    text, language = transcript.document.text, transcript.document.language
    rows = (
        [token.norm for token in wording(text, span=cut, language=language)]
        for cut in (Span(whole.start, span.start), Span(span.end, whole.end))
    )
    found = (sign for row in rows for sign in signs(row, language=language))
    return any(not _SIGNS.isdisjoint(sign.classes) for sign in found)


def _sentences(transcript: Transcript, span: Span) -> Span:
    """Return the sentences that a passage is a part of, within its turn."""
    text = transcript.document.text
    if transcript.machine_made:
        return _nearest_words(text, span)
    turn = transcript.turn(span.start)
    first = transcript.labels[turn - 1].span.end if turn else 0
    after = transcript.turn(span.end)
    last = transcript.labels[after].span.start if after < len(transcript.labels) else len(text)
    reach = Span(max(first, span.start - _REACH), min(last, span.end + _REACH))
    touched = [each for each in sentences(text, span=reach) if each.overlap(span)]
    if not touched:
        return span
    return Span(min(touched[0].start, span.start), max(touched[-1].end, span.end))


def _nearest_words(text: str, span: Span) -> Span:
    """Return a passage with a few words around it: without stops, only these are sure to belong to it."""
    start, end = max(0, span.start - _NEAREST), min(len(text), span.end + _NEAREST)
    before, after = text[start : span.start], text[span.end : end]
    return Span(span.start - len(before.partition(" ")[2]), span.end + len(after.rpartition(" ")[0]))


def _at_the_edge(
    finding: Finding, transcript: Transcript, span: Span, quotation: Quotation
) -> Context | None:
    """Return a finding as a context, if it is about words before or after the passage."""
    cut = finding.related[0].span
    outside = cut.end <= span.start or span.end <= cut.start
    grave = finding.rule.label in _CUTS or (finding.rule.id == TAKEN_BACK and finding.severity == "major")
    if not (outside and grave and len(cut)) or not bears(finding, transcript, span):
        return None
    if cut.start < span.start and turns_itself(quotation, finding.rule.label):
        return None
    words = " ".join(finding.related[0].text.split())
    side = "before it" if cut.end <= span.start else "after it"
    return Context(finding.rule.label, f"the source has “{words}” {side}", cut)


def _grave_part(context: Context, transcript: Transcript) -> Span | None:
    """Return the clause of a cut that changes the sense: the draft may have the others elsewhere."""
    if context.span is None:
        return None
    text, language = transcript.document.text, transcript.document.language
    for clause in _clauses(text, context.span):
        row = [token.norm for token in wording(text, span=clause, language=language) if is_word(token)]
        if any(not _SIGNS.isdisjoint(sign.classes) for sign in signs(row, language=language)):
            return clause
    return context.span


def _clauses(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for match in _CLAUSE_END.finditer(text, span.start, span.end):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, span.end)


def _told(cut: Span | None, transcript: Transcript, quotation: Quotation) -> bool:
    """Tell whether the draft has most of the telling words that were cut, outside the quotation."""
    if cut is None:
        return False
    text = quotation.document.text
    around = (
        text[max(0, quotation.span.start - _OWN) : quotation.span.start]
        + " "
        + text[quotation.span.end : quotation.span.end + _OWN]
    )
    own = {stem(word) for word in folded(around).split()}
    words = folded(transcript.document.text[cut.start : cut.end]).split()
    serving = sense(quotation.document.language).grammatical
    telling = [word for word in words if word not in serving] or words
    return 2 * sum(stem(word) in own for word in telling) > len(telling)


def _denied(quotation: Quotation, transcript: Transcript, span: Span, whole: Span) -> Iterator[Context]:
    """Yield the denial before a fragment that the draft states: *I never said it was | safe*."""
    text = transcript.document.text
    tokens = wording(text, span=Span(whole.start, span.start), language=transcript.document.language)
    place = denial(quotation, tokens)
    if place is not None:
        cut = Span(place.start, span.start)
        words = " ".join(text[cut.start : cut.end].split())
        yield Context("negation", f"the source has “{words}” before it", cut)


def _restricted(quotation: Quotation, transcript: Transcript, span: Span, whole: Span) -> Iterator[Context]:
    """Yield a clause, cut off at the end, that limits a word for all: *anyone | who supports violence*."""
    text = transcript.document.text
    language = transcript.document.language
    match = _WORD_AFTER.match(text, span.end, whole.end)
    if match is None or match["word"].casefold() not in records(language).restricting:
        return
    cut = Span(match.start("word"), whole.end)
    wide = _is_wide(transcript, span)
    exception = match["word"].casefold() in sense(language).classes["condition"]
    if (wide or exception) and not _told(cut, transcript, quotation):
        words = " ".join(text[cut.start : cut.end].split())
        yield Context("qualifier_dropped", f"the source goes on “{words}”", cut)


def _termed(quotation: Quotation, transcript: Transcript, span: Span, whole: Span) -> Iterator[Context]:
    """Yield the time for which something is ruled out, cut off at the end: *we will not pay | this year*."""
    cut = term(transcript, span, whole)
    if cut is not None and not _told(cut, transcript, quotation):
        words = transcript.document.text[cut.start : cut.end]
        yield Context("qualifier_dropped", f"the source goes on “{' '.join(words.split())}”", cut)


def _unasserted(quotation: Quotation, transcript: Transcript, span: Span, whole: Span) -> Iterator[Context]:
    """Yield the words, cut off before, by which a passage is asked or wished: *I hope that | they pay*."""
    cut = unasserted(transcript, span, whole)
    if cut is not None and not _told(cut, transcript, quotation):
        words = transcript.document.text[cut.start : cut.end]
        yield Context("hedge_removed", f"the source has “{' '.join(words.split())}” before it", cut)


def _is_wide(transcript: Transcript, span: Span) -> bool:
    """Tell whether the last words of a passage speak of all there are, or of none."""
    language = transcript.document.language
    tokens = wording(transcript.document.text, span=Span(max(span.start, span.end - 60), span.end))
    last = [token.norm for token in tokens if is_word(token)][-_WIDE - 1 :]
    wide = sense(language).classes["universal"].keys() | records(language).wholes
    return any(norm in wide for norm in last)


def _retracted(quotation: Quotation, transcript: Transcript, span: Span) -> Iterator[Context]:
    """Yield the words right after a passage that take it back."""
    text = transcript.document.text
    after = min(len(text), span.end + _AFTER)
    data = records(transcript.document.language)
    words = [
        token
        for stretch in transcript.spoken(Span(span.end, after))
        for token in tokenise(text, span=stretch)
        if is_word(token)
    ]
    while words and words[0].norm in data.openings:
        words = words[1:]
    for count in range(1, _LONGEST + 1):
        if " ".join(token.norm for token in words[:count]) in data.retractions:
            taken = Span(words[0].span.start, words[count - 1].span.end)
            if not _told(taken, transcript, quotation):
                yield Context("truncation", f"the source goes on “{text[taken.start : taken.end]}”", taken)
            return
