"""Where the sources have the word pairs of a quotation."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quoteverify.verification.index import index

WORDS = st.lists(st.sampled_from("we will mend the old sea wall and sing".split()), min_size=2, max_size=12)
FILLING = "Nothing of the kind is said in here, nor has it been. " * 20
WALL = "mend the old sea wall"


def test_a_quotation_is_found_where_it_stands() -> None:
    texts = [FILLING, f"{FILLING}We will {WALL}. {FILLING}"]
    (best, *_) = index(texts, sought=[WALL]).windows(WALL)
    assert (best.source, texts[1][best.start : best.end], best.share) == (1, WALL, 1.0)


def test_a_changed_word_does_not_hide_it() -> None:
    (best, *_) = index([f"{FILLING}{WALL}"], sought=["mend the new sea wall"]).windows(
        "mend the new sea wall"
    )
    assert abs(best.start - len(FILLING)) < 10


def test_words_that_stand_nowhere_have_no_window() -> None:
    assert index([FILLING], sought=["purple airships land"]).windows("purple airships land") == ()


def test_two_sources_are_never_one_window() -> None:
    assert all(
        window.share < 1 for window in index(["mend the old", "sea wall"], sought=[WALL]).windows(WALL)
    )


def test_the_rarest_pairs_decide() -> None:
    texts = ["of the sea of the wall of the " * 300, "of the eel of the"]
    (best, *_) = index(texts, sought=["of the eel"]).windows("of the eel")
    assert best.source == 1


@given(WORDS, WORDS, WORDS)
def test_a_text_within_a_source_is_found_with_all_its_pairs(
    before: list[str], words: list[str], after: list[str]
) -> None:
    text = " ".join(words)
    windows = index([" ".join((*before, *words, *after))], sought=[text]).windows(text)
    assert windows
    assert windows[0].share > 0.99
