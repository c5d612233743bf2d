"""The findings of before, so that only new ones fail a run.

An entry is what a finding is about, without its place: rule, words of the quotation as they are compared,
speaker and path.  A file holds one a line, sorted, so that two people's changes to it can be merged.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import astuple, dataclass, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from quoteverify.errors import ConfigurationError
from quoteverify.formats.escaping import json_safe
from quoteverify.identity import Identity, identity, relative
from quoteverify.model import Let, Suppressed

if TYPE_CHECKING:
    from quoteverify.model import Finding, Report

_KEYS = ("path", "rule", "speaker", "words")
_AGAIN = "`quoteverify baseline write` makes it anew"


@dataclass(frozen=True, slots=True)
class Baseline:
    """Old findings by what they are about; as many of one kind as there were."""

    entries: Counter[Identity]
    folder: str
    """The folder that its paths are relative to."""

    @classmethod
    def of(cls, report: Report, *, folder: str) -> Baseline:
        """Return all findings of a report as old ones."""
        return cls(Counter(identity(finding, folder=folder) for finding in report.findings), folder)

    def applied(self, report: Report) -> Report:
        """Return a report in which the findings that were there before are let pass."""
        left = Counter(self.entries)
        kept: list[Finding] = []
        passed: list[Suppressed] = []
        for finding in report.findings:
            entry = identity(finding, folder=self.folder)
            if left[entry] > 0:
                left[entry] -= 1
                passed.append(Suppressed(finding, Let.BASELINE))
            else:
                kept.append(finding)
        return replace(report, findings=tuple(kept), suppressed=(*report.suppressed, *passed))

    def pruned(self, report: Report) -> Baseline:
        """Return the entries that a report, which this was applied to, still has.

        Those of files that are there and were not checked are kept: nothing was found out about them.
        """
        old = (each.finding for each in report.suppressed if each.by is Let.BASELINE)
        found = Counter(identity(finding, folder=self.folder) for finding in old)
        checked = {relative(document.path, folder=self.folder) for document in report.documents}
        for entry, number in self.entries.items():
            if entry.path not in checked and (Path(self.folder) / entry.path).exists():
                found[entry] = number
        return Baseline(found, self.folder)

    def dumped(self) -> str:
        """Return the text of the file."""
        rows = sorted(self.entries.elements())
        lines = (json.dumps(dict(zip(_KEYS, astuple(row), strict=True)), ensure_ascii=False) for row in rows)
        return "".join(f"{json_safe(line)}\n" for line in lines)


def parsed(text: str, *, path: str, folder: str) -> Baseline:
    """Return the baseline in the text of a file; a ``ConfigurationError`` names the line that is damaged."""
    entries: Counter[Identity] = Counter()
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise ConfigurationError(f"{path}:{number}: damaged: not JSON; {_AGAIN}") from error
        if (
            not isinstance(row, dict)
            or set(row) != set(_KEYS)
            or not all(type(v) is str for v in row.values())
        ):
            raise ConfigurationError(f"{path}:{number}: damaged: not an entry of a baseline; {_AGAIN}")
        entries[Identity(**row)] += 1
    return Baseline(entries, folder)


def folder_of(path: str) -> str:
    """Return the folder that a baseline's paths are relative to: its own."""
    return str(PurePath(path).parent)
