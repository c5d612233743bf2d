"""Who does what to whom, and which people are meant."""

from __future__ import annotations

import pytest

from quoteverify.pipeline import compare


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The law protects savers, not shareholders.", "The law protects shareholders, not savers."),
        ("The judge, not the jury, decides.", "The jury, not the judge, decides."),
        ("Demand for tin exceeds supply.", "Supply of tin exceeds demand."),
        ("The union wants to talk to the owners.", "The owners want to talk to the union."),
        ("The mayor told me that it is safe.", "I told the mayor that it is safe."),
        ("We gave the sailors the money.", "The sailors gave us the money."),
        ("He saw us at the quay.", "We saw him at the quay."),
        ("It was sent by the bank to the bakers.", "It was sent to the bank by the bakers."),
        ("They voted for the bridge against the tunnel.", "They voted against the bridge for the tunnel."),
    ],
)
def test_two_that_took_each_others_place_are_an_exchange_of_roles(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert compare(*pair).labels == ("entity_change",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The lifeboat rescued all four men.", "All four men were rescued by the lifeboat."),
        ("The mayor met the bishop.", "The bishop met the mayor."),
        ("I met the bishop in May.", "The bishop met me in May."),
        ("I was told by the bishop that it is so.", "The bishop told me that it is so."),
        ("It was sent by the bank to the bakers.", "It was sent to the bakers by the bank."),
        ("Sugar, salt and fat are the problem.", "Fat, sugar and salt are the problem."),
    ],
)
def test_the_roles_kept_or_the_same_from_both_ends_are_only_another_order(one: str, other: str) -> None:
    assert compare(one, other).labels == ("reordering",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Voters will not forgive us.", "Supporters will not forgive us."),
        ("The residents were warned.", "The locals were warned."),
        ("The surgeon told us nothing.", "The doctor told us nothing."),
    ],
)
def test_nouns_that_may_be_for_the_same_people_are_words_for_others(one: str, other: str) -> None:
    assert compare(one, other).labels == ("substitution",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nurses will not forgive us.", "Teachers will not forgive us."),
        ("The letter was sent to the registrar.", "The letter was sent to the bursar."),
        ("The referee's son was hurt.", "The referee was hurt."),
    ],
)
def test_nouns_for_other_people_name_somebody_else(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert compare(*pair).labels == ("entity_change",)
