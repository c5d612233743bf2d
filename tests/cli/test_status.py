"""The exit status: one meaning each, the same for every format."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteverify.cli.status import Status, of_findings, of_reading
from quoteverify.model import Severity, Skipped

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[str]]

BROKEN = Skipped("a.txt", "unreadable")
MISSING = Skipped("b.txt", "no such file", matched=False)


@pytest.mark.parametrize(
    ("skipped", "found", "status"),
    [
        ([], 1, Status.CLEAN),
        ([], 0, Status.NO_INPUT),
        ([MISSING], 0, Status.NO_INPUT),
        ([MISSING], 1, Status.UNREADABLE),
        ([BROKEN], 0, Status.UNREADABLE),
        ([BROKEN, MISSING], 0, Status.UNREADABLE),
        ([BROKEN], 1, Status.UNREADABLE),
    ],
)
def test_reading_says_whether_anything_matched_and_whether_all_was_read(
    skipped: list[Skipped], found: int, status: Status
) -> None:
    assert of_reading(skipped, found=found) is status


@pytest.mark.parametrize(
    ("severities", "fail_on", "status"),
    [
        ([], Severity.MINOR, Status.CLEAN),
        ([Severity.NONE], Severity.MINOR, Status.CLEAN),
        ([Severity.MINOR], Severity.MAJOR, Status.CLEAN),
        ([Severity.MINOR], Severity.MINOR, Status.FOUND),
        ([Severity.MINOR, Severity.MAJOR], Severity.MAJOR, Status.FOUND),
        ([Severity.MAJOR], None, Status.CLEAN),
    ],
)
def test_findings_count_from_the_threshold_on(
    severities: list[Severity], fail_on: Severity | None, status: Status
) -> None:
    assert of_findings(severities, fail_on=fail_on) is status


FOUND = ["check", "herald.txt", "gazette.txt"]


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["check", "herald.txt"], 0),
        ([*FOUND], 1),
        ([*FOUND, "--format", "json"], 1),
        ([*FOUND, "--format", "markdown"], 1),
        ([*FOUND, "--fail-on", "never"], 0),
        ([*FOUND, "--exit-zero"], 0),
        ([*FOUND, "--format", "pdf"], 2),
        ([*FOUND, "--no-such-option"], 2),
        (["check"], 2),
        (["check", "herald.txt", "--config", "none.toml"], 2),
        (["check", "none.txt", "--format", "jsonl"], 3),
        (["check", "none/*.txt"], 3),
        ([*FOUND, "broken.txt", "--format", "jsonl"], 4),
        ([*FOUND, "broken.txt", "--exit-zero"], 4),
        ([*FOUND, "none.txt"], 4),
        (["extract", "herald.txt", "gazette.txt", "--format", "jsonl"], 0),
        (["extract", "herald.txt", "--kind", "loud"], 2),
        (["extract", "none.txt"], 3),
        (["extract", "herald.txt", "broken.txt"], 4),
    ],
)
def test_a_call_leaves_with_its_status_and_never_with_a_traceback(
    run: Run, folder: Path, arguments: list[str], status: int
) -> None:
    (folder / "broken.txt").write_bytes(b"\x7fELF\x00\x00\x00\x01\x00\x00")
    done = run(*arguments)
    assert done.returncode == status, done.stderr
    assert "Traceback" not in done.stderr
    assert bool(done.stderr) == (status > 1)


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(["rules"], 0), (FOUND, 1), (["check"], 2), (["check", "none"], 3), ([*FOUND, "none"], 4)],
)
def test_a_process_leaves_with_the_same_status(process: Run, arguments: list[str], status: int) -> None:
    done = process(*arguments)
    assert done.returncode == status
    assert bool(done.stderr) == (status > 1)
