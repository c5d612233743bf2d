"""An editor's brackets, whichever of two wordings they stand in."""

from __future__ import annotations

import pytest

from quoteverify.pipeline import compare


@pytest.mark.parametrize(
    ("bracketed", "plain"),
    [
        ("He [Vole] knew it.", "Vole knew it."),
        ("We told him [Carl Dunn] so.", "We told Carl Dunn so."),
        ("The captain [Vole] knew it.", "The captain knew it."),
    ],
)
def test_brackets_that_add_or_explain_are_one_insertion(bracketed: str, plain: str) -> None:
    for pair in ((bracketed, plain), (plain, bracketed)):
        assert [each.rule.id for each in compare(*pair).findings] == ["QV201"]


@pytest.mark.parametrize(
    ("bracketed", "plain"),
    [
        ("[The bakers] have paid.", "They have paid."),
        ("They sold [the old yard] in May.", "They sold it in May."),
    ],
)
def test_words_in_brackets_for_others_are_one_replacement(bracketed: str, plain: str) -> None:
    for pair in ((bracketed, plain), (plain, bracketed)):
        assert [each.rule.id for each in compare(*pair).findings] == ["QV202"]


def test_the_message_shows_the_words_with_their_brackets() -> None:
    (finding,) = compare("He [Vole] knew it.", "Vole knew it.").findings
    assert finding.message.endswith("reference has “He [Vole]”, variant has “Vole”")


def test_a_noun_before_brackets_is_not_explained_by_them() -> None:
    found = compare("The bank [Vole] knew it.", "Vole knew it.")
    assert len(found.findings) == 2
