"""Three invented sources: a speech without labels, an interview with them, subtitles that a machine wrote."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quoteverify.extraction import extract
from quoteverify.model import Document
from quoteverify.readers import read
from quoteverify.verification import verified

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Verification

FOLDER = Path(__file__).parent / "sources"


@pytest.fixture(scope="session")
def sources() -> tuple[Document, ...]:
    return tuple(each for each in read([FOLDER]) if isinstance(each, Document))


@pytest.fixture
def verify() -> Callable[..., tuple[Verification, ...]]:
    """Verify the quotations of a draft against texts, each under the name of its file."""

    def run(draft: str, **texts: str) -> tuple[Verification, ...]:
        given = [Document.of(text, id=f"{name}.txt") for name, text in texts.items()]
        return verified(extract(Document.of(draft, id="draft.txt")), given)

    return run
