"""What the draft's own words make of a fragment: a statement that was not made, or one that they deny themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteverify.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Verification

    Verify = Callable[..., tuple[Verification, ...]]

WALL = "the sea wall was sound and well maintained"


@pytest.mark.parametrize(
    "said",
    [
        f"Thank you. I never said that {WALL}; I said it stood.",
        f"I do not think {WALL}.",
        f"I doubt that {WALL}.",
    ],
)
@pytest.mark.parametrize(
    "draft",
    [
        f"Ada Brook admitted that “{WALL}”.",
        f"Ada Brook said “{WALL}”.",
        "Ada Brook said the sea wall was “sound and well maintained”.",
        "Ada Brook called the sea wall “sound and well maintained” on Friday.",
    ],
)
def test_a_fragment_of_what_was_denied_is_no_statement(verify: Verify, said: str, draft: str) -> None:
    (found,) = verify(draft, brook_speech=said)
    assert found.verdict is Verdict.MISLEADING
    assert "negation" in found.labels
    assert "before it" in found.explanation


@pytest.mark.parametrize(
    "draft",
    [
        f"Ada Brook denied that “{WALL}”.",
        f"Ada Brook has never said that “{WALL}”.",
        "Ada Brook did not call the sea wall “sound and well maintained”.",
        "Ada Brook was asked about a “sound and well maintained” sea wall.",
    ],
)
def test_what_the_draft_denies_itself_or_does_not_state_is_not_turned(verify: Verify, draft: str) -> None:
    (found,) = verify(draft, brook_speech=f"I never said that {WALL}; I said it stood.")
    assert found.verdict is Verdict.VERBATIM, found.explanation


def test_a_denial_of_another_clause_is_none_of_the_fragment(verify: Verify) -> None:
    said = f"I do not like the harbour, but {WALL}, and I do not want to pay for it."
    (found,) = verify(f"Ada Brook said that “{WALL}”.", brook_speech=said)
    assert found.verdict is Verdict.VERBATIM, found.explanation


@pytest.mark.parametrize(
    ("draft", "verdict"),
    [
        ("Ada Brook said “we will mend the old sea wall before winter”.", Verdict.MISLEADING),
        (
            "If the bank signs, Ada Brook said, “we will mend the old sea wall before winter”.",
            Verdict.VERBATIM,
        ),
    ],
)
def test_a_condition_before_a_statement_belongs_to_it(verify: Verify, draft: str, verdict: Verdict) -> None:
    (found,) = verify(
        draft, brook_speech="If the bank signs the loan, we will mend the old sea wall before winter."
    )
    assert found.verdict is verdict
