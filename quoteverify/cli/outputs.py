"""Where a report goes: each format to standard output or to a file of its own."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from quoteverify.cli import streams
from quoteverify.cli.options import chosen
from quoteverify.errors import UnwritableError, UsageError

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_STANDARD = "-"


@dataclass(frozen=True, slots=True)
class Output:
    """One format and where it goes."""

    format: str
    path: str
    """As given; ``-`` is standard output."""

    @property
    def printed(self) -> bool:
        """Whether it goes to standard output."""
        return self.path == _STANDARD

    @property
    def target(self) -> Path:
        """The file itself: a link is followed, not replaced."""
        return Path(os.path.realpath(self.path))


def planned(
    requests: Sequence[str], *, format: str | None, default: str, among: Collection[str]
) -> tuple[Output, ...]:
    """Return where each format goes: files first, standard output last.

    ``requests`` are ``FORMAT=PATH``; ``format`` is what standard output was asked for, ``default`` what
    it gets where nothing was.  What cannot work is an error now, before the work: an unknown format, two
    outputs to one place (``UsageError``), a folder that is not there (``UnwritableError``).
    """
    files = [_parsed(request, among=among) for request in requests]
    if format is not None or not any(output.printed for output in files):
        files.append(Output(chosen(format or default, among=among), _STANDARD))
    _refuse_collisions(files)
    for output in files:
        refuse_unwritable(output)
    return tuple(sorted(files, key=lambda output: output.printed))


def write(output: Output, text: str) -> None:
    """Write an output whole or not at all: a file is written beside its place, then renamed."""
    if output.printed:
        streams.write(text)
        return
    data = text.encode("utf-8", "backslashreplace")
    try:
        if _is_special(output.target):
            output.target.write_bytes(data)  # a device or a pipe is not to be replaced by a file
        else:
            _replace(output.target, data)
    except OSError as error:
        raise UnwritableError(f"{output.path}: {error.strerror or error}") from error


def append(path: str, text: str, *, limit: int) -> None:
    """Add a text to a file that stays within a limit of bytes: the summary of a job takes no more."""
    try:
        there = Path(path).stat().st_size if Path(path).exists() else 0
        data = text.encode("utf-8", "backslashreplace")
        if limit < there + len(data):
            data = b"The report is too long for this page: it is in the files that the job wrote.\n"
        with Path(path).open("ab") as file:
            file.write(data)
    except OSError as error:
        raise UnwritableError(f"{path}: {error.strerror or error}") from error


def is_output(path: str, outputs: Collection[Output]) -> bool:
    """Tell whether a path is an output: the report of an earlier run is no article."""
    targets = [output.target for output in outputs if not output.printed]
    return bool(targets) and path != _STANDARD and Path(os.path.realpath(path)) in targets


def _parsed(request: str, *, among: Collection[str]) -> Output:
    name, equals, path = request.partition("=")
    if not equals or not path:
        raise UsageError(f"--output {request}: write FORMAT=PATH, for example {next(iter(among))}=report.out")
    if name not in among:
        raise UsageError(f"--output {request}: no such format: {name!r}; there are {', '.join(among)}")
    return Output(name, path)


def _refuse_collisions(outputs: Sequence[Output]) -> None:
    taken: dict[object, Output] = {}
    for output in outputs:
        other = taken.setdefault(_STANDARD if output.printed else output.target, output)
        if other is not output:
            where = "standard output" if output.printed else output.path
            raise UsageError(f"{other.format} and {output.format} cannot both go to {where}")


def refuse_unwritable(output: Output) -> None:
    """Raise ``UnwritableError`` for what cannot be written, before the work."""
    if output.printed:
        return
    if output.target.is_dir():
        raise UnwritableError(f"{output.path}: is a folder; name a file in it")
    if not output.target.parent.is_dir():
        raise UnwritableError(f"{output.path}: there is no folder {output.target.parent}; make it first")


def _is_special(path: Path) -> bool:
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except FileNotFoundError:
        return False


def _replace(path: Path, data: bytes) -> None:
    """Write beside a file and rename: who reads it meanwhile has the old one or the new one."""
    beside = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            beside.chmod(stat.S_IMODE(path.stat().st_mode))
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
