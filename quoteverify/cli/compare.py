"""Label the differences of two renderings of a quotation, and grade them.

Examples:
  quoteverify compare "We will not sign it." "We will sign it."
      two wordings

  quoteverify compare @statement.txt @draft.txt
      two files (a text that begins with @ is written with @@)

  quoteverify compare -- "-5 degrees" "5 degrees"
      -- before texts that begin with a hyphen: no options follow

  quoteverify compare --pairs pairs.jsonl --format jsonl
      many: an object with "id", "reference" and "variant" a line;
      the answers come in the same order

  quoteverify compare "We was late." "We were late." --style wsj --source-kind printed
      graded by a house style

Exit status:
  0  no difference at or above --fail-on
  1  there is one
  2  wrong call or settings
  3  no input matched
  4  some line could not be used; the rest was compared
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from quoteverify.cli import status, streams
from quoteverify.cli.lines import parsed, string
from quoteverify.cli.options import Config, ExitZero, FailOn, Isolated, Style, chosen, settings
from quoteverify.errors import UnreadableError, UsageError
from quoteverify.formats.pairs import PAIRS
from quoteverify.model import Medium, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quoteverify.model import Difference, Severity
    from quoteverify.settings import Settings


def run(
    texts: Annotated[
        list[str] | None,
        typer.Argument(metavar="[REFERENCE VARIANT]", help="The wordings, or @FILE.", show_default=False),
    ] = None,
    pairs: Annotated[
        str | None, typer.Option(metavar="FILE", help="Compare the pairs of a JSON Lines file, or -.")
    ] = None,
    format: Annotated[
        str, typer.Option(metavar="|".join(PAIRS), help="How to print the differences.")
    ] = "text",
    style: Style = None,
    source_kind: Annotated[
        Medium, typer.Option("--source-kind", help="For --style: whether the reference was said or printed.")
    ] = Medium.SPOKEN,
    fail_on: FailOn = None,
    exit_zero: ExitZero = False,
    config: Config = None,
    isolated: Isolated = False,
) -> None:
    """Compare one pair or many, print, and choose the exit status."""
    chosen(format, among=PAIRS)
    values = settings(config=config, isolated=isolated, fail_on=fail_on, style=style)
    skipped: list[Skipped] = []
    severities: list[Severity] = []
    asked = _asked(texts or [], pairs, settings=values)
    compared = _compared(asked, settings=values, medium=source_kind, skipped=skipped, severities=severities)
    for part in PAIRS[format](compared, streams.style()):
        streams.write(part)
    streams.complain_of(skipped)
    reading = status.of_reading(skipped, found=len(severities))
    raise typer.Exit(
        reading if reading or exit_zero else status.of_findings(severities, fail_on=values.fail_on)
    )


def _asked(texts: list[str], pairs: str | None, *, settings: Settings) -> Iterator[_Pair | Skipped]:
    if pairs is not None and not texts:
        return parsed(pairs, _pair, settings=settings)
    if pairs is None and len(texts) == 2:
        return iter([_Pair(None, *(_text(each, settings=settings) for each in texts))])
    raise UsageError("compare takes two texts, or --pairs FILE; see `quoteverify compare --help`")


def _compared(
    pairs: Iterable[_Pair | Skipped],
    *,
    settings: Settings,
    medium: Medium,
    skipped: list[Skipped],
    severities: list[Severity],
) -> Iterator[tuple[object, Difference]]:
    """Yield what each pair differs in; note what could not be read and how grave the rest is."""
    from quoteverify.pipeline import compare  # what is heavy is imported when it runs

    for pair in pairs:
        if isinstance(pair, Skipped):
            skipped.append(pair)
            continue
        difference = compare(pair.reference, pair.variant, settings=settings, medium=medium)
        severities.append(difference.severity)
        yield pair.id, difference


@dataclass(frozen=True, slots=True)
class _Pair:
    id: object
    """As in the input, to be found again."""
    reference: str
    variant: str


def _pair(row: dict[str, object]) -> _Pair:
    return _Pair(row.get("id"), string(row, "reference"), string(row, "variant"))


def _text(argument: str, *, settings: Settings) -> str:
    from quoteverify.readers.files import load  # what is heavy is imported when it runs

    if argument.startswith("@@") or not argument.startswith("@"):
        return argument.removeprefix("@")
    try:
        file = load(argument[1:], stdin=streams.stdin(), max_bytes=settings.max_bytes)
    except UnreadableError as error:
        raise UsageError(f"{argument}: {error}; a text that begins with @ is written @@") from error
    for note in file.notes:
        streams.complain(f"{argument}: {note}")
    return file.text.strip()
