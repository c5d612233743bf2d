"""Which passages may be one person's."""

from __future__ import annotations

import pytest

from quoteverify.clustering.speakers import clash, fullest


def test_one_name_that_cannot_be_the_other_is_a_clash() -> None:
    assert clash(["Ada Lind"], ["Ada Lind", "Tom Okoro"])
    assert not clash(["Ada Lind"], ["Ada Lind"])
    assert not clash([], ["Tom Okoro"])


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ([], None),
        ([None, None], None),
        (["Lind", None, "Lind", "Ada Lind"], "Lind"),
        (["Lind", "Ada Lind"], "Ada Lind"),
        (["Ada Lind", "Eva Lind"], "Ada Lind"),
    ],
)
def test_an_utterance_goes_by_the_most_frequent_then_longest_then_first_name(
    names: list[str | None], expected: str | None
) -> None:
    assert fullest(names) == expected
