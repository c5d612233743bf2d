"""The exit status, decided in one place and the same for every format."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quoteverify.model import Severity, Skipped


class Status(IntEnum):
    """What the exit status says."""

    CLEAN = 0
    FOUND = 1
    """Something is at or above the threshold."""
    USAGE = 2
    """The call or the configuration is off."""
    NO_INPUT = 3
    """Nothing matched what was asked for."""
    UNREADABLE = 4
    """Some input could not be read; the rest was worked on."""
    BROKEN = 70
    """The program could not do its job: ``EX_SOFTWARE`` of BSD's sysexits."""


def of_reading(skipped: Sequence[Skipped], *, found: int) -> Status:
    """Return what the reading alone says: of the inputs skipped and the number of documents found."""
    if not found and not any(each.matched for each in skipped):
        return Status.NO_INPUT
    return Status.UNREADABLE if skipped else Status.CLEAN


def of_readings(statuses: Iterable[Status]) -> Status:
    """Return what several readings say together: that nothing matched in one goes first."""
    found = set(statuses)
    return next((each for each in (Status.NO_INPUT, Status.UNREADABLE) if each in found), Status.CLEAN)


def of_findings(severities: Iterable[Severity], *, fail_on: Severity | None) -> Status:
    """Return what the findings alone say."""
    reached = fail_on is not None and any(severity.reaches(fail_on) for severity in severities)
    return Status.FOUND if reached else Status.CLEAN
