"""Clauses that the source asks or wishes, quoted as if it said them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteverify.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Verification

    Verify = Callable[..., tuple[Verification, ...]]

WORDS = "the builders had lied to the council"


@pytest.mark.parametrize(
    "before",
    [
        "He asked me whether",
        "I wish",
        "I hope that",
        "We were all hoping",
        "Imagine",
        "We do not know whether",
    ],
)
def test_what_is_asked_or_wished_is_not_said(verify: Verify, before: str) -> None:
    draft = f"“{WORDS.capitalize()},” Ada Brook said."
    (found,) = verify(draft, brook_speech=f"{before} {WORDS}.")
    assert found.verdict is Verdict.MISLEADING
    assert found.explanation.count(f"the source has “{before}” before it") == 1


@pytest.mark.parametrize("before", ["We found out that", "He came and", "That was my wish,"])
def test_what_is_told_as_so_is_said(verify: Verify, before: str) -> None:
    draft = f"“{WORDS.capitalize()},” Ada Brook said."
    (found,) = verify(draft, brook_speech=f"{before} {WORDS}.")
    assert found.verdict is Verdict.VERBATIM


def test_a_draft_that_asks_it_too_misleads_nobody(verify: Verify) -> None:
    draft = f"“{WORDS.capitalize()},” Ada Brook was asked whether he asked."
    (found,) = verify(draft, brook_speech=f"He asked whether {WORDS}.")
    assert found.verdict is Verdict.VERBATIM
