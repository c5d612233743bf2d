from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteverify.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Quotation


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“We sail at dawn,” Ines Vole said.", Kind.DIRECT),
        ("“No.”\n\n“We sail at dawn, and nobody will stop us.”", Kind.DIRECT),
        ("Ines Vole said the crew was “ready to sail.”", Kind.PARTIAL),
        ("Ines Vole called the storm a “nuisance.”", Kind.PARTIAL),
        ("His first film, “The Long Pier,” won a prize in 1988.", Kind.OTHER),
    ],
)
def test_kinds_are_told_apart(
    text: str, kind: Kind, quotations: Callable[..., tuple[Quotation, ...]]
) -> None:
    assert quotations(text)[-1].kind is kind


def test_nobody_says_a_title(quotations: Callable[..., tuple[Quotation, ...]]) -> None:
    (title,) = quotations("Ada Reed wrote a book, “The Long Pier,” about boats.")
    assert title.kind is not Kind.OTHER or title.speaker is None
