"""Several processes find what one finds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quoteverify.gate import work
from quoteverify.model import Document
from quoteverify.settings import DEFAULTS

if TYPE_CHECKING:
    import pytest

DOCUMENTS = tuple(
    Document.of(
        f"“We sail at {hour} sharp,” said Captain Ines Vole.\n\nHe said that the pier was old.", id=str(hour)
    )
    for hour in range(6)
)


def test_the_quotations_do_not_depend_on_the_number_of_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    alone = work.extracted(DOCUMENTS, settings=DEFAULTS)
    monkeypatch.setattr(work, "_WORTH", 50)
    assert work.extracted(DOCUMENTS, settings=replace(DEFAULTS, jobs=2)) == alone
    assert [quotation.document for quotation in alone if quotation.id.endswith("q1")] == list(DOCUMENTS)
