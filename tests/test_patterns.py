"""Path patterns."""

from __future__ import annotations

import pytest

from quoteverify.patterns import belongs, matches


@pytest.mark.parametrize(
    ("path", "pattern"),
    [
        ("a.txt", "*.txt"),
        ("n/a.txt", "n/?.txt"),
        ("n/a.txt", "**/a.txt"),
        ("a.txt", "**/a.txt"),
        ("n/s/t/a.txt", "n/**/a.txt"),
        ("n/s/a.txt", "n/**"),
        ("n/s/a.txt", "**/**/*/a.txt"),
    ],
)
def test_a_pattern_matches_a_whole_path(path: str, pattern: str) -> None:
    assert matches(path, pattern)


@pytest.mark.parametrize(
    ("path", "pattern"),
    [("n/a.txt", "*.txt"), ("n/s/a.txt", "n/*"), ("a.txt", "?/a.txt"), ("A.txt", "a.txt")],
)
def test_a_star_stays_within_a_name(path: str, pattern: str) -> None:
    assert not matches(path, pattern)


@pytest.mark.parametrize(
    "pattern", ["herald", "news/herald", "herald/*", "*.txt", "./news/**", "news/*/a?.txt"]
)
def test_a_path_belongs_to_a_folder_or_a_tail(pattern: str) -> None:
    assert belongs("./news/herald/a1.txt", pattern)


@pytest.mark.parametrize("pattern", ["her", "herald/b*", "news/a1.txt", "a1"])
def test_a_part_of_a_name_is_no_folder(pattern: str) -> None:
    assert not belongs("news/herald/a1.txt", pattern)


def test_many_wildcards_take_no_time_that_can_be_felt() -> None:
    assert not matches("/".join(["a"] * 500), "/".join(["**", "a"] * 200) + "/b")
