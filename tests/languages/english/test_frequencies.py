"""The commonest words."""

from __future__ import annotations

from quoteverify.languages.english import frequencies


def test_the_words_are_sorted_and_stand_once() -> None:
    bands = [words.split() for words in frequencies._BANDS.values()]  # noqa: SLF001
    assert all(words == sorted(words) for words in bands)
    assert sum(map(len, bands)) == len(frequencies.FREQUENCIES)


def test_shares_are_between_the_rarest_and_one() -> None:
    assert all(frequencies.RARE < share < 1 for share in frequencies.FREQUENCIES.values())
