"""The nouns of quoteverify: every value that one stage hands to the next.

    Document -> Quotation -> Utterance(witnesses) -> Collation(comparisons) -> Finding -> Report

All are frozen; each is made by one stage and only read by those after it.  Offsets are half-open
and count the code points of ``Document.text``, unless a name says that they count those of the file.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Kind(StrEnum):
    """What a quoted span is to its sentence."""

    DIRECT = "direct"
    """Stands as a sentence or more."""
    PARTIAL = "partial"
    """A fragment, word or term of somebody's words inside the outlet's own sentence."""
    INDIRECT = "indirect"
    """Reported without quotation marks."""
    OTHER = "other"
    """Nobody's words here: a title, nickname, scare quotes, words as words."""


class Severity(StrEnum):
    """How far a difference can change what a reader believes was said; the mildest first."""

    NONE = "none"
    """House style only."""
    MINOR = "minor"
    """The words differ, the sense does not."""
    MAJOR = "major"
    """A reader is told something else."""

    @property
    def rank(self) -> int:
        """Position on the scale, for comparing."""
        return tuple(Severity).index(self)

    def reaches(self, threshold: Severity) -> bool:
        """Tell whether this is at least as grave as a threshold."""
        return threshold.rank <= self.rank


class Medium(StrEnum):
    """How words came into the world: newsrooms put right what was said, and not what was printed."""

    SPOKEN = "spoken"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a house style says of a difference, where its severity comes from there."""

    style: str
    medium: Medium
    kinds: tuple[str, ...]
    """Those that it grades: ``grammar``."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a document's text."""

    start: int
    end: int

    def __len__(self) -> int:
        """Count the code points."""
        return self.end - self.start

    def overlap(self, other: Span) -> int:
        """Count the code points shared with another span."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def contains(self, other: Span) -> bool:
        """Tell whether another span lies within this one."""
        return self.start <= other.start and other.end <= self.end


_LINE_END = re.compile(r"\r\n?|\n")


def line_starts(text: str) -> tuple[int, ...]:
    """Return the offset at which each line begins; lines end at LF, CR LF and CR only."""
    return (0, *(match.end() for match in _LINE_END.finditer(text)))


@dataclass(frozen=True, slots=True)
class FileMap:
    """Where each code point of a document's text stands in the decoded file.

    The text is a row of pieces that were copied unaltered.  Piece ``i`` begins at text offset
    ``starts[i]`` and at file offset ``file_starts[i]``, and its last code point ends at
    ``file_ends[i]``: a character reference such as ``&amp;`` is a piece of length one whose place
    in the file is longer.  Where such a piece is the last, an empty one follows at the end of the text:
    without it nothing would say how many code points the last piece has.  ``lines`` holds the file
    offset at which each line begins.
    """

    starts: tuple[int, ...]
    file_starts: tuple[int, ...]
    file_ends: tuple[int, ...]
    lines: tuple[int, ...]

    @classmethod
    def of(cls, text: str, *, lines: tuple[int, ...] | None = None) -> FileMap:
        """Return the map of a text that is its file, unaltered."""
        return cls((0,), (0,), (len(text),), line_starts(text) if lines is None else lines)

    def file_span(self, span: Span) -> Span:
        """Return the place of a text span in the file, in code points."""
        start = self._file_start(span.start)
        return Span(start, max(start, self._file_end(span.end)) if span.start < span.end else start)

    def line_column(self, offset: int) -> tuple[int, int]:
        """Return the 1-based line and column in the file of a text offset."""
        return self.file_line_column(self._file_start(offset))

    def file_line_column(self, place: int) -> tuple[int, int]:
        """Return the 1-based line and column of a file offset."""
        line = bisect_right(self.lines, place)
        return line, place - self.lines[line - 1] + 1

    def text_offset(self, place: int) -> int:
        """Return the first text offset that stands at a file offset or after it."""
        piece = max(0, bisect_right(self.file_starts, place) - 1)
        following = self.starts[piece + 1] if piece + 1 < len(self.starts) else None
        offset = self.starts[piece] + max(0, place - self.file_starts[piece])
        if following is not None and (following < offset or self.file_ends[piece] <= place):
            return following
        return offset

    def _file_start(self, offset: int) -> int:
        piece = max(0, bisect_right(self.starts, offset) - 1)
        return min(self.file_starts[piece] + offset - self.starts[piece], self.file_ends[piece])

    def _file_end(self, offset: int) -> int:
        piece = max(0, bisect_right(self.starts, offset - 1) - 1)
        following = self.starts[piece + 1] if piece + 1 < len(self.starts) else None
        if offset == following:
            return self.file_ends[piece]
        return min(self.file_starts[piece] + offset - self.starts[piece], self.file_ends[piece])


@dataclass(frozen=True, slots=True)
class TimeCode:
    """When the words from a place on are heard."""

    start: int
    """Offset in the document's text."""
    time: str
    """As the file has it: ``00:01:02,500``."""


@dataclass(frozen=True, slots=True)
class Directive:
    """A remark of the author to this program, as written: which findings to let pass, and why."""

    text: str
    """What stands after the program's name."""
    scope: Span
    """The text that it is about."""
    place: Span
    """Where it stands in the file."""


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """An article or transcript as read.  Two documents are equal only if they are the same object."""

    id: str
    """As in every output: the path as given, an article's own id inside a JSONL file, or ``-``."""
    text: str = field(repr=False)
    path: str
    outlet: str
    map: FileMap = field(repr=False)
    published: str | None = None
    """ISO 8601 date, with a time where one is given."""
    title: str | None = None
    url: str | None = None
    language: str | None = None
    """BCP 47 tag; None when nothing says it."""
    kind: str = "article"
    notes: tuple[str, ...] = ()
    """What the reader had to guess or mend, such as a fall-back encoding: shown as trouble."""
    blocks: tuple[Span, ...] = ()
    """Spans that mark-up declares quoted though no marks stand there (``<blockquote>``, ``<q>``, ``>``)."""
    speaker: str | None = None
    """Who speaks all of it, where the file declares one."""
    times: tuple[TimeCode, ...] = ()
    """When what follows each of some places was said, in the order of the text: of subtitles."""
    machine_made: bool = False
    """Whether a machine wrote down what it heard: as the file declares or, of a source, as it looks."""
    directives: tuple[Directive, ...] = ()
    """In the order of the file."""
    written: bool = False
    """Of a primary source: whether its words were printed and not said, as those of a statement."""

    @classmethod
    def of(cls, text: str, *, id: str = "text", outlet: str | None = None) -> Document:  # noqa: A002
        """Return a document that is just a text, as if it were a file of that name."""
        return cls(id, text, id, id if outlet is None else outlet, FileMap.of(text))


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that could not be read, and why."""

    path: str
    reason: str
    """What is wrong and what to do, for a person."""
    matched: bool = True
    """False when the path or pattern matched nothing at all."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that one document gives as somebody's, with who and how.

    ``contents`` has more than one span when the cue interrupts the words (*"We will act," she
    said, "before June."*) or when the words run over paragraphs.
    """

    id: str
    """``DOCUMENT:qN``, N counting from 1 in the order of the text; ``DOCUMENT:rN`` for reported speech."""
    document: Document
    contents: tuple[Span, ...]
    kind: Kind
    cue: Span | None = None
    source: Span | None = None
    """The mention that says who speaks, as printed."""
    speaker: str | None = None
    """The fullest name or description that the document has for the source."""
    via: str | None = None
    """Who relays the words, where they are second-hand."""
    confidence: float = 0.0
    """Of the speaker, 0 to 1."""
    reason: str = ""
    """Short code of how the speaker was found."""

    @property
    def span(self) -> Span:
        """From the first to the last quoted word."""
        return Span(self.contents[0].start, self.contents[-1].end)

    @property
    def text(self) -> str:
        """The quoted words, the spans joined by a space: for comparing, not for showing places."""
        return " ".join(self.document.text[c.start : c.end] for c in self.contents)


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a document."""

    document: Document
    span: Span
    place: Span | None = None
    """In the file, where it is no part of the text: that of a comment."""

    @property
    def text(self) -> str:
        """The words at this place, as printed."""
        return self.document.text[self.span.start : self.span.end]

    @property
    def file_span(self) -> Span:
        """The place in the file, in code points."""
        return self.place or self.document.map.file_span(self.span)

    @property
    def line_column(self) -> tuple[int, int]:
        """1-based line and column in the file."""
        return self.document.map.file_line_column(self.file_span.start)

    @property
    def end_line_column(self) -> tuple[int, int]:
        """1-based line and column in the file of the place after the last character."""
        file = self.file_span
        line, column = self.document.map.file_line_column(max(file.start, file.end - 1))
        return line, column + (file.start < file.end)


@dataclass(frozen=True, slots=True)
class Witness:
    """A passage of a quotation, taken as evidence of an utterance."""

    quotation: Quotation
    span: Span
    """From the first to the last word; a cue may stand between (*"The tide," she said, "is late."*)."""

    @property
    def document(self) -> Document:
        """The document that the passage stands in."""
        return self.quotation.document

    @property
    def location(self) -> Location:
        """The place of the passage; its text is what is printed there, a cue in between included."""
        return Location(self.quotation.document, self.span)

    @property
    def contents(self) -> tuple[Span, ...]:
        """The quoted words of the passage: several spans where a cue interrupts them."""
        clipped = (
            Span(max(content.start, self.span.start), min(content.end, self.span.end))
            for content in self.quotation.contents
        )
        return tuple(content for content in clipped if content.start < content.end)

    @property
    def text(self) -> str:
        """The quoted words of the passage, a space where a cue interrupts them."""
        return " ".join(self.quotation.document.text[c.start : c.end] for c in self.contents)

    @property
    def paraphrase(self) -> bool:
        """Whether the outlet gives the sense without quotation marks."""
        return self.quotation.kind is Kind.INDIRECT


@dataclass(frozen=True, slots=True)
class Join:
    """Why a passage belongs to an utterance: the passage of it that it is most like."""

    witness: Witness
    nearest: Witness
    similarity: float
    """0 to 1, as the clustering measures it."""
    shared: tuple[str, ...]
    """The words that both have and that weigh most, as compared."""
    sure: bool = True
    """Whether strong evidence ties the witness to most of the others, perhaps by way of a third."""
    pinned: bool = False
    """Whether the settings say so."""


@dataclass(frozen=True, slots=True)
class Parting:
    """Why a passage is not of one utterance with the passage of another document that it is most like."""

    witness: Witness
    nearest: Witness
    similarity: float
    """0 to 1, as the clustering measures it."""
    shared: tuple[str, ...]
    """The words that both have and that weigh most, as compared."""
    reason: str
    """For a person."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A witness in a document that carries the text of another: the two are one piece of evidence."""

    witness: Witness
    original: Witness
    """What the other document has in its place; itself never a copy."""


@dataclass(frozen=True, slots=True)
class Attested:
    """A witness whose own words are true though another wording is true, too: the speaker said it twice."""

    witness: Witness
    passage: Passage
    """Where a primary source has them, in another place than the base; or another outlet that has both."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing said once, reported by one or more quotations."""

    id: str
    """``uN``, N counting from 1 in the order of the first witnesses."""
    speaker: str | None
    witnesses: tuple[Witness, ...]
    """In the order of the documents, then of the text."""
    joins: tuple[Join, ...] = ()
    """One for each witness of an utterance that has two or more; in the same order."""
    copies: tuple[Copy, ...] = ()
    """The witnesses that count for nothing beside another, in the same order."""

    translated: str | None = None
    """How it is known that nobody prints the words that were spoken; None where nothing says so."""
    attested: tuple[Attested, ...] = ()
    """The witnesses of which it is known that the speaker used their words, too."""

    @property
    def originals(self) -> dict[int, Witness]:
        """From the ``id()`` of each copy to what it is a copy of."""
        return {id(copy.witness): copy.original for copy in self.copies}

    @property
    def unclear(self) -> frozenset[int]:
        """The witnesses, by ``id()``, that may be of another utterance."""
        return frozenset(id(join.witness) for join in self.joins if not join.sure)

    @property
    def independent(self) -> tuple[Witness, ...]:
        """The witnesses that are no copies: what is counted."""
        copies = {id(copy.witness) for copy in self.copies}
        return tuple(witness for witness in self.witnesses if id(witness) not in copies)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark of a passage, with the form in which it is compared."""

    text: str
    norm: str
    span: Span
    """In the document."""


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What one witness has at one place: perhaps nothing, then the span is empty but still a place."""

    witness: Witness
    span: Span
    tokens: tuple[Token, ...]
    first: int = 0
    """Where the first token stands, or would stand, in the reading of the whole witness."""

    @property
    def location(self) -> Location:
        """The place of the reading."""
        return Location(self.witness.document, self.span)

    @property
    def text(self) -> str:
        """The words of the reading, as printed."""
        return self.witness.document.text[self.span.start : self.span.end]


@dataclass(frozen=True, slots=True, eq=False)
class Variant:
    """A place where a witness departs from the base."""

    base: Reading
    witness: Reading


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """One witness aligned with the base: both whole, and every place where they part."""

    base: Reading
    witness: Reading
    variants: tuple[Variant, ...]
    part: bool = False
    """Whether the witness gives only a part, so that words of the base are not missing in it."""
    reworded: bool = False
    """Whether too few words are shared for places to answer each other: then one variant covers all,
    beside those for the values and the strengths of commitment that part."""


@dataclass(frozen=True, slots=True)
class Collation:
    """The aligned witnesses of an utterance."""

    utterance: Utterance
    base: Witness
    comparisons: tuple[Comparison, ...]
    """One for each witness other than the base, in the order of the utterance's witnesses."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a rule says of some variants: that they are, together, one difference of its kind."""

    variants: tuple[Variant, ...]
    message: str
    """What differs, without the words themselves: "the number differs"."""
    severity: Severity | None = None
    """Where it is not the rule's default."""
    final: bool = True
    """Whether no later rule needs to look at the variants."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One named kind of difference."""

    id: str
    """``QVnnn``; never reused."""
    label: str
    """As ``compare`` prints it; several rules may share one."""
    title: str
    severity: Severity
    """By default: a finding may be graver or milder."""
    help: str = field(repr=False)
    """The rule's documentation, Markdown."""
    check: Callable[[Comparison], Iterator[Claim]] | None = field(default=None, repr=False)
    """Handed a comparison with those variants that no earlier rule has claimed; None for a verdict, which
    rests on more than two wordings."""
    whole: bool = False
    """Whether it looks at the witnesses even where none of their words differ."""
    part_of: str | None = None
    """The id of the wider rule that it was taken out of: what is said of that one holds for it, too."""

    @property
    def names(self) -> tuple[str, ...]:
        """What settings and comments can call it, the most specific first."""
        return (self.id, *([self.part_of] if self.part_of else []), self.label)


@dataclass(frozen=True, slots=True)
class Finding:
    """One instance of a rule, with the places that it was compared to."""

    rule: Rule
    severity: Severity
    message: str
    location: Location
    related: tuple[Location, ...] = ()
    quotation: Quotation | None = None
    """The one that it is about, if it is about one."""
    evidence: tuple[Finding, ...] = ()
    """Of a verdict: the differences from the source that it rests on, which are no findings beside it."""
    ruling: Ruling | None = None
    """Where the severity comes from a house style and is not what it would be without."""


class Let(StrEnum):
    """What lets a finding pass."""

    COMMENT = "comment"
    """A comment or front matter in the draft."""
    SETTINGS = "settings"
    BASELINE = "baseline"
    """It was there before."""


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A finding that was let pass, and by what."""

    finding: Finding
    by: Let
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """How one rendering differs from another."""

    labels: tuple[str, ...]
    """The gravest first; ``("identical",)`` where only the normalised form differs; none where the settings
    leave out every rule that finds a difference."""
    severity: Severity
    same_utterance: bool
    findings: tuple[Finding, ...]
    """Located in the variant, related to the reference."""
    collation: Collation
    """The two texts, aligned."""


class Verdict(StrEnum):
    """What comparing a quotation with the primary sources came to; the mildest first."""

    VERBATIM = "verbatim"
    """The same words in the same order; a part of a sentence is verbatim, too."""
    MINOR = "minor"
    """Other words, but an honest rendering."""
    NOT_FOUND = "not_found"
    """In none of the sources, however similar some passage is."""
    ALTERED = "altered"
    """Words of content changed, added or dropped without a mark, the gist kept."""
    MISLEADING = "misleading"
    """The sense changed, by the words or by what was cut off around them."""
    MISATTRIBUTED = "misattributed"
    """The words are there, but another person says them."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in a primary source, or in an outlet that prints both of two true wordings."""

    document: Document
    span: Span
    """From the first to the last word."""
    speaker: str | None = None
    """Who says it there, as the transcript names them."""
    quoted: str | None = None
    """Whose words the speaker repeats there, if so."""
    turn: int | None = None
    """The number of the turn, counted from 1; None where the transcript names no speakers."""
    time: str | None = None
    """The time code before it, if the source has any."""

    @property
    def location(self) -> Location:
        """The place; its text is what is printed there."""
        return Location(self.document, self.span)


@dataclass(frozen=True, slots=True)
class Context:
    """Something that only the surroundings of a passage show."""

    label: str
    """Of the rule of differences that would find it, were the surroundings a part of the quotation."""
    message: str
    span: Span | None = None
    """The words of the source that it rests on."""


@dataclass(frozen=True, slots=True)
class Verification:
    """What became of one quotation, or of one uninterrupted part of it."""

    quotation: Quotation
    """With the contents of this part only."""
    verdict: Verdict
    severity: Severity
    explanation: str
    """What was compared and how, for a person."""
    passage: Passage | None = None
    """Where the words stand; None if they were not found."""
    passages: tuple[Passage, ...] = ()
    """Other places with the same words, or the places of the other parts of a splice."""
    nearest: Passage | None = None
    """The most similar passage where none is a match."""
    labels: tuple[str, ...] = ()
    """The kinds of difference, the gravest first."""
    findings: tuple[Finding, ...] = ()
    """The differences themselves, related to the passage."""
    contexts: tuple[Context, ...] = ()
    """What makes it misleading beside the words."""
    comparison: Comparison | None = None
    """The wordings aligned, the source's as the base."""
    proves_nothing: bool = False
    """Whether it has so few words that finding them says nothing."""
    known_speaker: bool = False
    """Whether the draft names somebody who speaks in the sources."""
    ruling: Ruling | None = None
    """Where the severity comes from a house style and is not the verdict's own."""


@dataclass(frozen=True, slots=True)
class Verified:
    """All that one run of verifying found out."""

    documents: tuple[Document, ...]
    sources: tuple[Document, ...]
    skipped: tuple[Skipped, ...]
    verifications: tuple[Verification, ...]
    unsought: int = 0
    """How many quotations have no verdict: titles and scare quotes."""


@dataclass(frozen=True, slots=True)
class Report:
    """All that one run found out."""

    documents: tuple[Document, ...]
    skipped: tuple[Skipped, ...]
    quotations: tuple[Quotation, ...]
    utterances: tuple[Utterance, ...]
    collations: tuple[Collation, ...]
    findings: tuple[Finding, ...]
    verifications: tuple[Verification, ...] = ()
    """One for each quotation, where there are primary sources."""
    against: tuple[Document, ...] = ()
    """Those of the documents that are compared with and not reported on."""
    suppressed: tuple[Suppressed, ...] = ()
    """Findings that were let pass."""
