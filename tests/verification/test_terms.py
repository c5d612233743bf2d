"""The time for which something is ruled out, cut off the end of a quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteverify.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Verification

    Verify = Callable[..., tuple[Verification, ...]]

DRAFT = "“We will not raise the harbour tax,” Ada Brook said."


@pytest.mark.parametrize(
    "rest",
    ["this year", "in 2033", "before May 3", "next summer", "on Monday", "in the next two weeks", "today"],
)
def test_a_denial_without_its_term_is_wider_than_what_was_said(verify: Verify, rest: str) -> None:
    (found,) = verify(
        DRAFT, brook_speech=f"We will not raise the harbour tax {rest}. After that we shall see."
    )
    assert (found.verdict, found.labels) == (Verdict.MISLEADING, ("qualifier_dropped",))
    assert f"the source goes on “{rest}”" in found.explanation


@pytest.mark.parametrize(
    ("said", "draft"),
    [
        ("We will not raise the harbour tax, this year or any year.", DRAFT),
        ("We will not raise the harbour tax for the ferries.", DRAFT),
        (
            "We will not raise the harbour tax this year.",
            "“We will not raise the harbour tax,” Ada Brook said of this year.",
        ),
        ("We will mend the whole sea wall this year.", "“We will mend the whole sea wall,” Ada Brook said."),
        (
            "We did not raise the harbour tax last year.",
            "“We did not raise the harbour tax,” Ada Brook said.",
        ),
        (
            "I would not resign because of the weather today.",
            "“I would not resign because of the weather,” Ada Brook said.",
        ),
    ],
)
def test_another_rest_or_one_that_the_draft_tells_is_no_lost_term(
    verify: Verify, said: str, draft: str
) -> None:
    (found,) = verify(draft, brook_speech=said)
    assert found.verdict is Verdict.VERBATIM, found.explanation


@pytest.mark.parametrize(
    "rest",
    ["until Saturday", "before midnight", "until the bank wrote to us", "till the spring of that year"],
)
def test_what_was_not_so_until_a_time_was_so_after_it(verify: Verify, rest: str) -> None:
    draft = "“Nobody in my office knew about the cracks,” Ada Brook said."
    (found,) = verify(draft, brook_speech=f"Nobody in my office knew about the cracks {rest}.")
    assert found.verdict is Verdict.MISLEADING
    assert rest in found.explanation
