"""Group ready-made quotations: those that render the same utterance come together.

Examples:
  quoteverify cluster quotations.jsonl --format json
      {"clusters": [{"members": ["a1", "b7"]}, {"members": ["a2"]}]}

  quoteverify cluster quotations.jsonl --why
      the same with what joined them

  quoteverify cluster quotations.jsonl
      the clusters of two or more, for people

A line of the input is an object with "id" and "text" and, as far as
they are known, "speaker", "document" and "outlet". Each quotation comes
whole into exactly one cluster. Lines that cannot be used are told of and
passed over.

Exit status:
  0  done
  2  wrong call or settings
  3  no input matched
  4  some line could not be used; the rest was grouped
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from quoteverify.cli import status, streams
from quoteverify.cli.lines import parsed, string
from quoteverify.cli.options import Config, Isolated, chosen, settings
from quoteverify.errors import UnreadableError
from quoteverify.model import Document, Kind, Quotation, Skipped, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.model import Utterance
    from quoteverify.settings import Settings

_FORMATS = ("text", "json")


def run(
    items: Annotated[
        str, typer.Argument(metavar="ITEMS.jsonl", help="Quotations, one a line, or -.", show_default=False)
    ],
    format: Annotated[
        str, typer.Option(metavar="|".join(_FORMATS), help="How to print the clusters.")
    ] = "text",
    why: Annotated[
        bool, typer.Option("--why", help="Say of each quotation what joined it; text only.")
    ] = False,
    config: Config = None,
    isolated: Isolated = False,
) -> None:
    """Read, cluster and print."""
    from quoteverify.clustering import cluster  # what is heavy is imported when it runs

    chosen(format, among=_FORMATS)
    values = settings(config=config, isolated=isolated)
    quotations, skipped = _read(items, settings=values)
    utterances = cluster(quotations, whole=True, settings=values)
    streams.write(_as_json(utterances) if format == "json" else _as_text(utterances, why=why))
    streams.complain_of(skipped)
    raise typer.Exit(status.of_reading(skipped, found=len(quotations)))


def _read(path: str, *, settings: Settings) -> tuple[tuple[Quotation, ...], tuple[Skipped, ...]]:
    quotations: dict[str, Quotation] = {}

    def item(row: dict[str, object]) -> Quotation:
        quotation = _quotation(row)
        if quotations.setdefault(quotation.id, quotation) is not quotation:
            raise UnreadableError(f"the id {quotation.id!r} is taken by an earlier line")
        return quotation

    skipped = tuple(each for each in parsed(path, item, settings=settings) if isinstance(each, Skipped))
    return tuple(quotations.values()), skipped


def _quotation(row: dict[str, object]) -> Quotation:
    name, text = string(row, "id"), string(row, "text")
    speaker = string(row, "speaker") if row.get("speaker") is not None else None
    article = string(row, "document") if row.get("document") is not None else name
    outlet = string(row, "outlet") if row.get("outlet") is not None else article
    whole = Span(0, len(text))
    document = Document.of(text, id=article, outlet=outlet)
    return Quotation(name, document, (whole,), Kind.DIRECT, speaker=speaker)


def _as_json(utterances: tuple[Utterance, ...]) -> str:
    from quoteverify.formats.nodes import dumps

    clusters = [{"members": [witness.quotation.id for witness in each.witnesses]} for each in utterances]
    return dumps({"clusters": clusters}) + "\n"


def _as_text(utterances: tuple[Utterance, ...], *, why: bool) -> str:
    shared = [utterance for utterance in utterances if len(utterance.witnesses) > 1]
    parts = [line for utterance in shared for line in _lines(utterance, why=why)]
    count = sum(len(utterance.witnesses) for utterance in utterances)
    return "".join(
        [*parts, f"{count} quotations, {len(utterances)} clusters, {len(shared)} of two or more\n"]
    )


def _lines(utterance: Utterance, *, why: bool) -> Iterator[str]:
    from quoteverify.formats.escaping import one_line, visible
    from quoteverify.formats.layout import table

    style = streams.style()
    heading = f"{one_line(utterance.speaker or 'speaker not known')} ({utterance.id})"
    rows = [
        [visible(witness.quotation.id), one_line(witness.document.outlet), f"“{one_line(witness.text)}”"]
        for witness in utterance.witnesses
    ]
    yield f"{style.paint(heading, 'heading')}\n{table(rows, style=style)}\n"
    for join in utterance.joins if why else ():
        one, other = (visible(witness.quotation.id) for witness in (join.witness, join.nearest))
        shared = ", ".join(map(one_line, join.shared)) or "none"
        doubt = "by the settings, " if join.pinned else "" if join.sure else "unclear, "
        yield f"  {one}: {doubt}for its likeness ({join.similarity:.2f}) to {other}; both have: {shared}\n"
    yield "\n"
