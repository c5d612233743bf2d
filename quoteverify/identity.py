"""What a finding is about, without its place: what makes it the same one after the lines have moved."""

from __future__ import annotations

import os
from dataclasses import astuple, dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from quoteverify.words import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quoteverify.model import Finding


@dataclass(frozen=True, slots=True, order=True)
class Identity:
    """Which rule found something in which words of whom, in which file."""

    path: str
    """Relative, with ``/``."""
    rule: str
    """The wider one, where a rule was taken out of another: what was known before stays known."""
    speaker: str
    """As it is compared; empty where it is not known."""
    words: str
    """Of the quotation, as they are compared."""


def identity(finding: Finding, *, folder: str) -> Identity:
    """Return what a finding is about, its path from a folder."""
    quotation = finding.quotation
    return Identity(
        relative(finding.location.document.path, folder=folder),
        finding.rule.part_of or finding.rule.id,
        folded(quotation.speaker or "") if quotation else "",
        folded(quotation.text if quotation else finding.location.text),
    )


def relative(path: str, *, folder: str) -> str:
    """Return a path as seen from a folder, both perhaps relative to the working folder."""
    return os.path.relpath(path, folder).replace(os.sep, "/")


def fingerprints(findings: Iterable[Finding], *, folder: str) -> list[str]:
    """Return a hash for each finding: the same from run to run, and no two the same in one run."""
    seen: dict[Identity, int] = {}
    hashes: list[str] = []
    for finding in findings:
        own = identity(finding, folder=folder)
        seen[own] = seen.get(own, 0) + 1
        told = "\0".join((*astuple(own), str(seen[own])))
        hashes.append(sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32])
    return hashes
