"""The options that several commands share, and the settings that they add up to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeAlias

import typer

from quoteverify.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Collection

    from quoteverify.settings import Settings

Paths: TypeAlias = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH", help="Files, folders, glob patterns, or - for standard input.", show_default=False
    ),
]
FailOn: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--fail-on",
        metavar="SEVERITY",
        help="Exit with 1 from this severity on: minor, major (default) or never.",
    ),
]
ExitZero: TypeAlias = Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 where it would be 1.")]
Sources: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--sources",
        metavar="PATH",
        help="Primary sources: files, folders or patterns; may be repeated.",
        show_default=False,
    ),
]
Against: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--against",
        metavar="PATH",
        help="What other outlets print: compared with, not reported on; may be repeated.",
        show_default=False,
    ),
]
Strict: TypeAlias = Annotated[
    bool | None, typer.Option("--strict", help="A suppression without a reason has no effect.")
]
Style: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--style",
        metavar="NAME",
        help="House style that grades what leaves the sense: ap, bbc, guardian, nyt, reuters, wsj or yours.",
        show_default=False,
    ),
]
Jobs: TypeAlias = Annotated[
    int | None,
    typer.Option("--jobs", metavar="N", help="How many processes extract (0: one a processor)."),
]
NoCache: TypeAlias = Annotated[
    bool, typer.Option("--no-cache", help="Keep nothing of what is extracted, and use nothing kept.")
]
Quiet: TypeAlias = Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar.")]
Config: TypeAlias = Annotated[
    str | None, typer.Option("--config", metavar="FILE", help="Read the settings from this file.")
]
Isolated: TypeAlias = Annotated[bool, typer.Option("--isolated", help="Read no settings file.")]


def chosen(name: str, *, among: Collection[str], what: str = "format") -> str:
    """Return the name of a format, or of an action, if the command has it."""
    if name not in among:
        given = f"--format {name}" if what == "format" else name
        raise UsageError(f"{given}: no such {what} here; there are {', '.join(among)}")
    return name


def settings(*, config: str | None, isolated: bool, **options: object) -> Settings:
    """Return the settings of one run, with the catalogue's names to check them against.

    ``options`` are those of the command line that are settings, too; None and False for what was not given.
    """
    from quoteverify.rules import CATALOGUE  # not needed for --help
    from quoteverify.settings import load

    return load(
        rules={name for rule in CATALOGUE.values() for name in (rule.id, rule.label)},
        file=file(config=config, isolated=isolated),
        options={
            key.replace("_", "-"): value
            for key, value in options.items()
            if value is not None and value is not False and value != []
        },
    )


def file(*, config: str | None, isolated: bool) -> Path | None:
    """Return the settings file that holds: the one that is named, or the nearest."""
    if config and isolated:
        raise UsageError("--config and --isolated: give one of them")
    return Path(config) if config else None if isolated else _nearest()


def _nearest() -> Path | None:
    """Return the settings file of the working folder or above; none where that folder was deleted."""
    from quoteverify.settings import nearest

    try:
        folder = Path.cwd()
    except FileNotFoundError:
        return None
    return nearest(folder)
