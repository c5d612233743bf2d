"""A draft that misquotes, two outlets and a transcript that do not."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from quoteverify.gate import sifted
from quoteverify.model import Document
from quoteverify.pipeline import check
from quoteverify.readers import read_data
from quoteverify.settings import DEFAULTS, Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Report

COULD = "We could close two of the ten landing stages before winter, and nobody will lose a job over it."
WILL = COULD.replace("could", "will")
TODAY = date(2031, 3, 8)


def document(name: str, text: str) -> Document:
    [found] = read_data(text.encode(), path=name)
    assert isinstance(found, Document)
    return found


def says(words: str) -> str:
    return f"“{words[:-1]},” said Ines Vole, the harbour master.\n"


@pytest.fixture
def gated() -> Callable[..., Report]:
    """Check a draft against two outlets and let pass what is to be."""

    def run(draft: str = says(WILL), *, settings: Settings = DEFAULTS, name: str = "drafts/a.md") -> Report:
        others = (document("herald.txt", says(COULD)), document("gazette.txt", says(COULD)))
        report = check([document(name, draft)], against=others, settings=settings)
        return sifted(report, settings=settings, today=TODAY)

    return run


def labels(report: Report) -> list[str]:
    return [finding.rule.label for finding in report.findings]
