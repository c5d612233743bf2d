"""Verdicts on the quotations of drafts, each with its evidence.

To add a format, write a function that takes what one run found out and returns the whole output, and add
its row to the table.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from typing import TYPE_CHECKING

from quoteverify.formats import nodes
from quoteverify.formats.escaping import code, one_line
from quoteverify.formats.escaping import markdown as escaped
from quoteverify.formats.layout import BEGIN, END, counted, paragraph, table
from quoteverify.formats.markdown import bold
from quoteverify.formats.text import marked, place
from quoteverify.formats.wording import GAP, runs
from quoteverify.model import Location, Severity, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from quoteverify.formats.style import Style
    from quoteverify.formats.wording import Run
    from quoteverify.model import Passage, Verification, Verified

_LEGEND = f"{BEGIN}words{END} differ; {BEGIN}{GAP}{END} stands where words of the other are missing"
_SHORT = "too short to tell"
_NOBODY = "nobody's words"


def as_text(verified: Verified, style: Style) -> str:
    """Return each verdict with both wordings, what differs marked, then a line that sums up."""
    parts = ["\n".join(_block(each, style)) for each in verified.verifications]
    if any(each.comparison for each in verified.verifications):
        parts.append("\n".join(paragraph(_LEGEND, width=style.width, style=style)))
    return "\n\n".join([*parts, style.paint(summary(verified), "heading")]) + "\n"


def as_json(verified: Verified, _style: Style) -> str:
    """Return one object with everything."""
    return nodes.dumps(nodes.verified(verified), indent=2) + "\n"


def as_jsonl(verified: Verified, _style: Style) -> str:
    """Return a line for each quotation."""
    return "".join(f"{nodes.dumps(nodes.verification(each))}\n" for each in verified.verifications)


def as_markdown(verified: Verified, _style: Style) -> str:
    """Return the same content as the text, as GitHub's Markdown; what is verbatim is only counted."""
    shown = [each for each in verified.verifications if each.severity is not Severity.NONE]
    parts = ["## Quotations against the sources", escaped(summary(verified))]
    parts += ["\n".join(_section(each)) for each in shown]
    if any(each.comparison for each in shown):
        parts.append(f"**Words** differ; **{escaped(GAP)}** stands where words of the other are missing.")
    if verified.skipped:
        parts.append(
            "\n".join(["Not read:\n", *(f"- {code(s.path)} {escaped(s.reason)}" for s in verified.skipped)])
        )
    return "\n\n".join(parts) + "\n"


VERDICTS: dict[str, Callable[[Verified, Style], str]] = {
    "text": as_text,
    "json": as_json,
    "jsonl": as_jsonl,
    "markdown": as_markdown,
}


def summary(verified: Verified) -> str:
    """Return how many quotations have which verdict.

    >>> from quoteverify.model import Verified
    >>> summary(Verified((), (), (), ()))
    'nothing was verified'
    """
    if not (verified.documents and verified.sources):
        return "nothing was verified"
    counts = Counter(_name(each) for each in verified.verifications)
    counts[_NOBODY] = verified.unsought
    total = len({each.quotation.id for each in verified.verifications}) + verified.unsought
    named = [f"{counts[name]} {name}" for name in (*map(_words, Verdict), _SHORT, _NOBODY) if counts[name]]
    told = f": {', '.join(named)}" if named else ""
    return f"{counted(total, parts=counts.total())}{told}"


def _words(verdict: Verdict) -> str:
    return verdict.value.replace("_", " ")


def _name(verification: Verification) -> str:
    """Return the verdict as people read it: the same words prove nothing where they are few."""
    return _SHORT if verification.proves_nothing else _words(verification.verdict)


def _graded(verification: Verification) -> str:
    """Return the verdict, with its severity where that is not the verdict's own."""
    if verification.ruling is None:
        return _name(verification)
    severity = "allowed" if verification.severity is Severity.NONE else verification.severity.value
    return f"{_name(verification)} ({severity} in house style {verification.ruling.style})"


def _block(verification: Verification, style: Style) -> Iterator[str]:
    quotation = verification.quotation
    verdict = style.paint(one_line(_graded(verification)), verification.severity.value)
    speaker = one_line(quotation.speaker or "speaker not known")
    yield f"{verdict}  {place(Location(quotation.document, quotation.span))}  {speaker}"
    rows = [[name, shown] for name, shown in _rows(verification)]
    yield textwrap.indent(table(rows, style=style), "  ")
    yield textwrap.fill(
        one_line(verification.explanation),
        style.width,
        initial_indent="  ",
        subsequent_indent="  ",
        break_on_hyphens=False,
    )


def _rows(verification: Verification) -> Iterator[tuple[str, str]]:
    """Yield the quotation and the passage, what differs marked, and where the passage stands."""
    comparison, passage = verification.comparison, verification.passage
    if comparison is None or passage is None:
        yield "quotation", f"“{one_line(verification.quotation.text)}”"
        if verification.nearest:
            yield "not a match", f"“{one_line(verification.nearest.location.text)}”"
            yield "at", _where(verification.nearest)
        return
    yield "quotation", f"“{marked(runs(comparison, side='witness'))}”"
    yield "source", f"“{marked(runs(comparison, side='base'))}”"
    yield "at", _where(passage)
    for other in verification.passages:
        yield "and at", _where(other)


def _where(passage: Passage) -> str:
    """Return the place of a passage with its turn or time code, and who speaks."""
    told = [place(passage.location)]
    if passage.time:
        told.append(f"at {one_line(passage.time)}")
    if passage.turn:
        told.append(f"turn {passage.turn}")
    told.append(one_line(nodes.voice(passage) or "speaker not known"))
    return ", ".join(told)


def _section(verification: Verification) -> Iterator[str]:
    quotation = verification.quotation
    line, column = quotation.document.map.line_column(quotation.span.start)
    yield f"### {escaped(_graded(verification))}: {code(f'{quotation.document.id}:{line}:{column}')}\n"
    yield "| | wording | place |"
    yield "|---|---|---|"
    comparison, passage = verification.comparison, verification.passage
    own = escaped(quotation.speaker or "speaker not known")
    if comparison and passage:
        yield f"| quotation | “{_bold(runs(comparison, side='witness'))}” | {own} |"
        yield f"| source | “{_bold(runs(comparison, side='base'))}” | {code(_where(passage))} |"
    else:
        yield f"| quotation | “{escaped(quotation.text)}” | {own} |"
    if nearest := verification.nearest:
        yield f"| not a match | “{escaped(nearest.location.text)}” | {code(_where(nearest))} |"
    yield ""
    yield escaped(verification.explanation)


def _bold(runs: Sequence[Run] | Iterable[Run]) -> str:
    return "".join(bold(run.text) if run.changed else escaped(run.text) for run in runs)
