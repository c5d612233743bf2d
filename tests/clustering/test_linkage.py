"""From similar pairs to groups."""

from __future__ import annotations

from quoteverify.clustering.linkage import Leaf, link

_ANYONE = Leaf(1.0, None)


def _alone(count: int) -> list[list[int]]:
    return [[number] for number in range(count)]


def test_the_most_similar_are_merged_first() -> None:
    pairs = {(0, 1): 0.9, (1, 2): 0.6}
    assert sorted(link(_alone(3), pairs, leaves=[_ANYONE] * 3, cut=0.5)) == [[0, 1], [2]]


def test_a_chain_does_not_hold_for_the_missing_pairs_count_nothing() -> None:
    pairs = {(0, 1): 0.9, (1, 2): 0.9, (2, 3): 0.9}
    assert sorted(link(_alone(4), pairs, leaves=[_ANYONE] * 4, cut=0.5)) == [[0, 1], [2, 3]]


def test_a_pair_counts_by_the_sizes_of_both() -> None:
    pairs = {(0, 1): 0.9, (0, 2): 0.8}
    small, large = Leaf(1.0, None), Leaf(9.0, None)
    assert link(_alone(3), pairs, leaves=[large, small, large], cut=0.5) == [[0, 1, 2]]
    assert sorted(link(_alone(3), pairs, leaves=[small, large, large], cut=0.5)) == [[0, 1], [2]]


def test_groups_whose_speakers_clash_are_not_merged() -> None:
    leaves = [Leaf(1.0, "Ada Lind"), Leaf(1.0, None), Leaf(1.0, "Tom Okoro")]
    pairs = {(0, 1): 0.9, (1, 2): 0.8, (0, 2): 0.9}
    assert sorted(link(_alone(3), pairs, leaves=leaves, cut=0.3)) == [[0, 1], [2]]


def test_two_groups_that_stay_apart_are_not_joined_through_a_third() -> None:
    apart = Leaf(1.0, None, stays_apart=True)
    pairs = {(0, 1): 0.9, (1, 2): 0.9, (0, 2): 0.9}
    assert sorted(link(_alone(3), pairs, leaves=[apart, _ANYONE, apart], cut=0.3)) == [[0, 1], [2]]


def test_what_is_together_stays_together() -> None:
    assert link([[0, 2], [1]], {(1, 2): 0.9}, leaves=[_ANYONE] * 3, cut=0.6) == [[0, 2], [1]]
    assert link([[0, 2], [1]], {(1, 2): 0.9}, leaves=[_ANYONE] * 3, cut=0.4) == [[0, 1, 2]]


def test_an_average_at_the_cut_is_enough() -> None:
    assert link(_alone(2), {(0, 1): 0.5}, leaves=[_ANYONE] * 2, cut=0.5) == [[0, 1]]
