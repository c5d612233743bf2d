"""List the quotations of articles with who said them.

Examples:
  quoteverify extract article.html
      every quotation: its place, its kind, its speaker, its words

  quoteverify extract articles/ --format jsonl > quotations.jsonl
      one object for each quoted span, document by document

  quoteverify extract article.txt --kind direct,partial
      leave out titles and scare quotes

  quoteverify extract article.txt --kind indirect --why
      what is reported without quotation marks, and how each speaker was found

  curl -s https://example.org/article | quoteverify extract -
      an article from standard input

Exit status:
  0  done
  2  wrong call or settings
  3  no input matched
  4  some input could not be read; the rest was listed
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Annotated

import typer

from quoteverify.cli import status, streams
from quoteverify.cli.inputs import Tally
from quoteverify.cli.options import Config, Isolated, Paths, Quiet, chosen, settings
from quoteverify.cli.unmatched import complain_of_outlets, complain_of_speakers
from quoteverify.errors import UsageError
from quoteverify.formats.listing import LISTINGS, as_text_with_reasons
from quoteverify.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Document, Quotation
    from quoteverify.settings import Settings


def run(
    paths: Paths,
    format: Annotated[
        str, typer.Option(metavar="|".join(LISTINGS), help="How to print the quotations.")
    ] = "text",
    kind: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KIND",
            help="direct, partial, other, indirect or all; several with commas or repeated (default: all but "
            "indirect).",
            show_default=False,
        ),
    ] = None,
    why: Annotated[bool, typer.Option("--why", help="Say how each speaker was found (text format).")] = False,
    quiet: Quiet = False,  # noqa: ARG001  # the same options for every command that reads
    config: Config = None,
    isolated: Isolated = False,
) -> None:
    """Read, extract and print one document after the other."""
    chosen(format, among=LISTINGS)
    kinds = _kinds(kind or [])
    values = settings(config=config, isolated=isolated)
    tally = Tally()
    seen = _Seen()
    listed = _extracted(paths, kinds=kinds, settings=values, tally=tally, seen=seen)
    printed = as_text_with_reasons if why and format == "text" else LISTINGS[format]
    for part in printed(listed, replace(streams.style(), uncertain_below=values.uncertain_below)):
        streams.write(part)
    streams.complain_of(tally.skipped)
    complain_of_outlets(values, paths=seen.paths)
    complain_of_speakers(values, texts=seen.texts)
    raise typer.Exit(status.of_reading(tally.skipped, found=tally.found))


@dataclass(slots=True)
class _Seen:
    """What the settings may name, of the documents so far: these themselves are not kept."""

    paths: set[str] = field(default_factory=set)
    texts: set[str] = field(default_factory=set)


def _extracted(
    paths: list[str], *, kinds: frozenset[Kind], settings: Settings, tally: Tally, seen: _Seen
) -> Iterator[tuple[Document, tuple[Quotation, ...]]]:
    from quoteverify.extraction import extract  # what is heavy is imported when it runs

    for document in tally.documents(paths, settings=settings):
        streams.complain_about(document)
        found = extract(document, indirect=Kind.INDIRECT in kinds, settings=settings)
        seen.paths.add(document.path)
        if settings.speakers:
            seen.texts.update(quotation.text for quotation in found)
        yield document, tuple(quotation for quotation in found if quotation.kind in kinds)


def _kinds(options: list[str]) -> frozenset[Kind]:
    names = [name.strip() for option in options for name in option.split(",") if name.strip()]
    unknown = [name for name in names if name not in (*Kind, "all")]
    if unknown:
        raise UsageError(f"--kind {unknown[0]}: no such kind; there are {', '.join(Kind)} and all")
    if "all" in names:
        return frozenset(Kind)
    return frozenset(map(Kind, names)) or frozenset(Kind) - {Kind.INDIRECT}
