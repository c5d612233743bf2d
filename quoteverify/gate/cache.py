"""What was extracted from a document, kept for the next run under all that it depends on.

An entry is a file named by the hash of the program, the document's words and what is known of it; its
first line is the hash of the rest, so that damage is noticed.  A damaged entry is made anew.  Entries are
written beside their place and renamed: two runs may share the folder.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from pathlib import Path
from threading import get_ident
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quoteverify.model import Document

_FORM = "quoteverify-cache-1"


@dataclass(slots=True)
class Cache:
    """A folder of what was extracted."""

    folder: Path
    notes: list[str] = field(default_factory=list)
    """What went wrong, each once: shown as trouble."""
    damaged: int = 0

    def key(self, document: Document) -> str:
        """Return the name under which the quotations of a document are kept."""
        known = (
            *(_FORM, _program(), document.text, document.outlet, document.published, document.title),
            *(document.url, document.language, document.kind, document.speaker, document.machine_made),
            [(block.start, block.end) for block in document.blocks],
        )
        return sha256(repr(known).encode("utf-8", "surrogatepass")).hexdigest()

    def found(self, key: str) -> list[Sequence[object]] | None:
        """Return what is kept, or None."""
        try:
            data = self._path(key).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            self._note(f"cannot be read: {error.strerror or error}")
            return None
        digest, _, payload = data.partition(b"\n")
        if digest.decode("ascii", "replace") != _digest(key, payload):
            self.damaged += 1
            return None
        rows: list[Sequence[object]] = json.loads(payload)
        return rows

    def keep(self, key: str, rows: Sequence[Sequence[object]]) -> None:
        """Keep what was extracted; where that cannot be, the next run does it again."""
        payload = json.dumps(rows, separators=(",", ":")).encode()
        path = self._path(key)
        beside = path.with_name(f".{path.name}.{os.getpid()}.{get_ident()}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(_digest(key, payload).encode() + b"\n" + payload)
            beside.replace(path)
        except OSError as error:
            self._note(f"cannot be written: {error.strerror or error}; this run goes on without")
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)

    def clear(self) -> int:
        """Delete every entry and return how many there were; other files in the folder are let alone."""
        entries = sorted(self.folder.glob("[0-9a-f][0-9a-f]/*.json"))
        for entry in entries:
            entry.unlink(missing_ok=True)
        for folder in sorted(self.folder.glob("[0-9a-f][0-9a-f]")):
            with contextlib.suppress(OSError):  # not empty: not all its files are entries
                folder.rmdir()
        return len(entries)

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key[2:]}.json"

    def _note(self, note: str) -> None:
        if note not in self.notes:
            self.notes.append(note)


def default_folder(environment: Mapping[str, str] = os.environ, *, platform: str = sys.platform) -> Path:
    """Return the platform's folder for caches."""
    if platform == "win32":
        return (
            Path(environment.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
            / "quoteverify"
            / "Cache"
        )
    if platform == "darwin":
        return Path.home() / "Library" / "Caches" / "quoteverify"
    named = Path(environment.get("XDG_CACHE_HOME", ""))
    return (named if named.is_absolute() else Path.home() / ".cache") / "quoteverify"


def _digest(key: str, payload: bytes) -> str:
    """Return the hash of an entry: with its name, so that an entry under another's name is damage, too."""
    return sha256(key.encode() + payload).hexdigest()


@cache
def _program() -> str:
    """Return what changes with the program: the hash of the files that it is made of, its version in one."""
    folder = Path(__file__).parent.parent
    digest = sha256(repr(sys.version_info[:2]).encode())
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".py", ".weights"):
            digest.update(path.read_bytes())
    return digest.hexdigest()
