"""What a verdict says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteverify.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Verification

    Verify = Callable[..., tuple[Verification, ...]]


def test_a_few_words_that_another_says_are_too_common_to_tell(verify: Verify) -> None:
    (found,) = verify(
        "“I read both letters,” Ada Brook said.", talk="VOLE: I read both letters.\nBROOK: Good."
    )
    assert found.verdict is Verdict.NOT_FOUND
    assert found.explanation.startswith(
        "too common to tell: Vole says these words there and Ada Brook does not"
    )
    assert "not in these sources" not in found.explanation


@pytest.mark.parametrize(
    ("draft", "told"),
    [
        ("“{}”, the mayor said.", "said by Brook; the draft has “the mayor”"),
        ("“{}”, she said.", "said by Brook; the draft has “she”"),
        ("“{}”", "said by Brook; the draft does not say by whom"),
        ("“{}”, Ada Brook said.", "said by Brook"),
    ],
)
def test_a_verdict_tells_who_says_it_and_how_the_draft_has_that(
    verify: Verify, draft: str, told: str
) -> None:
    words = "We will mend the old sea wall before the winter storms arrive"
    (found,) = verify(draft.format(words), talk=f"BROOK: {words}.\nVOLE: Good.")
    assert found.verdict is Verdict.VERBATIM
    assert found.explanation.endswith(told)
