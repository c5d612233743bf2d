"""The auxiliary of a passive, lost or put in."""

from __future__ import annotations

import pytest

from quoteverify.model import Severity
from quoteverify.pipeline import compare


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The divers were warned about the current.", "The divers warned about the current."),
        ("The bakers have been paid in March.", "The bakers have paid in March."),
        ("They were killed in the harbour.", "They killed in the harbour."),
        ("We are told nothing.", "We told nothing."),
        ("The men had been sent to the quay.", "The men sent to the quay."),
    ],
)
def test_whoever_suffered_it_does_it_without_the_auxiliary(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        assert [each.rule.id for each in compare(*pair).findings] == ["QV411"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The doors were closed at noon.", "The doors closed at noon."),
        ("We were worried about the wall.", "We worried about the wall."),
        ("The divers were warned by the mayor.", "The divers warned by the mayor."),
        ("The gate was shut and the divers were warned.", "The gate was shut and the divers warned."),
        ("We are gone by noon.", "We gone by noon."),
        ("The boats were taken to the quay.", "The boats taken to the quay."),
        ("We are supposed to mend it.", "We supposed to mend it."),
    ],
)
def test_where_the_role_stays_or_is_still_told_only_the_form_differs(one: str, other: str) -> None:
    for pair in ((one, other), (other, one)):
        found = compare(*pair)
        assert found.severity is Severity.MINOR
        assert "entity_change" not in found.labels
