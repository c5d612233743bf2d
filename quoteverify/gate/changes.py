"""What is new since a revision: quotations whose words or speaker git's older version does not have.

Whatever git cannot tell is checked: to check too much costs time, to check too little costs a correction.
"""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quoteverify.extraction import extract
from quoteverify.extraction.corrections import corrected
from quoteverify.model import Document
from quoteverify.readers import read_data
from quoteverify.words import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import TypeAlias

    from quoteverify.model import Finding, Quotation, Report
    from quoteverify.settings import Settings

    Words: TypeAlias = tuple[str, str]

_SECONDS = 60


class UntoldError(Exception):
    """Git cannot tell what changed; the text is why."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What documents said before."""

    before: Mapping[str, frozenset[Words] | None]
    """By path: words and speakers of the quotations; None where the document has not changed at all."""

    def of(self, report: Report) -> Report:
        """Return a report with the findings on what changed only."""
        whole = {quotation.id: quotation for quotation in report.quotations}
        return replace(
            report,
            findings=tuple(f for f in report.findings if self._is_new(f, whole)),
            suppressed=tuple(each for each in report.suppressed if self._is_new(each.finding, whole)),
        )

    def _is_new(self, finding: Finding, whole: Mapping[str, Quotation]) -> bool:
        path = finding.location.document.path
        if path not in self.before:
            return True
        before = self.before[path]
        if before is None:
            return False
        quotation = finding.quotation
        return quotation is None or _words(whole.get(quotation.id, quotation)) not in before


def since(documents: Iterable[Document], *, revision: str | None, settings: Settings) -> Changes:
    """Return what documents said in a revision, or in the last commit for what is staged (None).

    The revision is that from which the working branch and the one named went apart, if there is one.
    ``UntoldError`` says why git cannot tell.
    """
    top = os.path.realpath(
        _git("rev-parse", "--show-toplevel").decode("utf-8", "surrogateescape").rstrip("\n")
    )
    base = _base(revision)
    changed = _changed(base, staged=revision is None)
    there = frozenset(_names(_git("ls-tree", "-r", "-z", "--name-only", "--full-tree", base)))
    before: dict[str, frozenset[Words] | None] = {}
    for path in dict.fromkeys(document.path for document in documents):
        name = os.path.relpath(os.path.realpath(path), top).replace(os.sep, "/")
        old = changed.get(name, name)
        if name in changed and old in there:
            before[path] = _said(_git("cat-file", "blob", f"{base}:{old}"), path=path, settings=settings)
        elif name in there:
            before[path] = None
    return Changes(before)


def _base(revision: str | None) -> str:
    if revision is None:
        return _commit("HEAD", why="there is no commit yet")
    if revision.startswith("-"):
        raise UntoldError(f"{revision!r} is no revision")
    commit = _commit(revision, why=f"there is no revision {revision!r} here; was the history fetched?")
    try:
        return _git("merge-base", commit, "HEAD").decode("ascii").strip()
    except UntoldError:
        return commit


def _commit(revision: str, *, why: str) -> str:
    try:
        found = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except UntoldError as error:
        raise UntoldError(why) from error
    return found.decode("ascii").strip()


def _changed(base: str, *, staged: bool) -> dict[str, str]:
    """Return the files that are not as they were, each with its name before."""
    options = ["--cached"] if staged else []
    fields = iter(_names(_git("diff", "--name-status", "-z", "-M", "--no-ext-diff", *options, base, "--")))
    changed: dict[str, str] = {}
    for status in fields:
        old = next(fields)
        name = next(fields) if status[:1] in ("R", "C") else old
        changed[name] = old
    return changed


def _said(data: bytes, *, path: str, settings: Settings) -> frozenset[Words]:
    documents = (each for each in read_data(data, path=path) if isinstance(each, Document))
    found = (quotation for document in documents for quotation in extract(document, indirect=True))
    return frozenset(_words(corrected(quotation, settings=settings)) for quotation in found)


def _words(quotation: Quotation) -> Words:
    return folded(quotation.text), folded(quotation.speaker or "")


def _names(output: bytes) -> Sequence[str]:
    return [os.fsdecode(name) for name in output.split(b"\0") if name]


def _git(*arguments: str) -> bytes:
    """Run git, in the working folder, for what it prints."""
    try:
        done = subprocess.run(  # the arguments are this module's own and the names of commits
            ["git", *arguments],  # noqa: S607  # the user's own git
            capture_output=True,
            check=False,
            timeout=_SECONDS,
            stdin=subprocess.DEVNULL,
            env={**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"},
        )
    except FileNotFoundError as error:
        raise UntoldError("git is not installed") from error
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise UntoldError(f"git cannot be run: {error}") from error
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines() or ["git says no more"]
        raise UntoldError(lines[0].removeprefix("fatal: "))
    return done.stdout
