"""Where a report goes: to standard output, to files, to both."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    Run = Callable[..., subprocess.CompletedProcess[str]]


def test_each_output_is_written_beside_the_report_that_is_printed(run: Run, folder: Path) -> None:
    done = run("check", ".", "--output", "json=a.out", "--output", "markdown=b.out")
    assert done.stdout == run("check", ".", "--format", "text").stdout
    assert json.loads((folder / "a.out").read_text("utf-8"))["schema"]["name"] == "quoteverify-report"
    assert (folder / "b.out").read_text("utf-8").startswith("## Quotations across outlets\n")
    assert done.returncode == 1


def test_a_file_has_what_standard_output_would_have(run: Run, folder: Path) -> None:
    run("check", "herald.txt", "gazette.txt", "--output", "text=report.out")
    printed = run("check", "herald.txt", "gazette.txt").stdout
    assert (folder / "report.out").read_text("utf-8") == printed


def test_a_hyphen_is_standard_output_and_takes_the_place_of_the_text(run: Run) -> None:
    done = run("check", ".", "--output", "json=-")
    assert done.stdout == run("check", ".", "--format", "json").stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("--format", "json", "--output", "text=-"),
        ("--output", "json=-", "--output", "text=-"),
        ("--output", "json=out", "--output", "text=./out"),
    ],
)
def test_two_outputs_cannot_go_to_one_place(run: Run, arguments: tuple[str, ...]) -> None:
    done = run("check", ".", *arguments)
    assert done.returncode == 2
    assert "cannot both go to" in done.stderr


@pytest.mark.parametrize("request_", ["json", "json=", "=out"])
def test_an_output_needs_a_format_and_a_path(run: Run, request_: str) -> None:
    done = run("check", ".", "--output", request_)
    assert done.returncode == 2
    assert done.stderr.startswith(f"quoteverify: --output {request_}: ")


def test_an_unknown_format_is_told_with_those_that_there_are(run: Run, folder: Path) -> None:
    done = run("check", ".", "--output", "xml=out.xml")
    assert done.returncode == 2
    assert "no such format: 'xml'; there are text, json" in done.stderr
    assert not (folder / "out.xml").exists()


def test_a_folder_that_is_not_there_is_told_before_the_work(run: Run) -> None:
    done = run("check", "missing.txt", "--output", "json=no/such/report.json")
    assert done.returncode == 70
    assert done.stdout == ""
    assert done.stderr.startswith("quoteverify: the output cannot be written: no/such/report.json: there is")


def test_a_folder_is_no_place_for_a_report(run: Run) -> None:
    done = run("check", ".", "--output", "json=.")
    assert done.returncode == 70
    assert "is a folder; name a file in it" in done.stderr


def test_a_report_that_cannot_be_finished_leaves_the_old_one_and_nothing_beside_it(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "report.json").write_text("old", encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    done = run("check", ".", "--output", "json=report.json")
    assert done.returncode == 70
    assert "report.json: No space left on device" in done.stderr
    assert (folder / "report.json").read_text("utf-8") == "old"
    assert sorted(path.name for path in folder.iterdir()) == ["gazette.txt", "herald.txt", "report.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither links for all nor such modes")
def test_a_link_is_followed_and_the_mode_is_kept(run: Run, folder: Path) -> None:
    (folder / "real.json").write_text("old", encoding="utf-8")
    (folder / "real.json").chmod(0o640)
    (folder / "link.json").symlink_to("real.json")
    run("check", "herald.txt", "--output", "json=link.json")
    assert (folder / "link.json").is_symlink()
    assert stat.S_IMODE((folder / "real.json").stat().st_mode) == 0o640
    assert (folder / "real.json").read_text("utf-8").startswith("{")


@pytest.mark.skipif(sys.platform == "win32", reason="/dev/null is a device elsewhere")
def test_a_device_is_written_to_and_not_replaced(run: Run) -> None:
    assert run("check", ".", "--output", "json=/dev/null").returncode == 1
    assert Path("/dev/null").is_char_device()


def test_the_report_of_an_earlier_run_is_no_article(run: Run, folder: Path) -> None:
    first = run("check", ".", "--output", "json=report.json", "--output", "markdown=report.md")
    report = (folder / "report.json").read_text("utf-8")
    second = run("check", ".", "--output", "json=report.json", "--output", "markdown=report.md")
    assert (second.stdout, second.returncode) == (first.stdout, first.returncode)
    assert (folder / "report.json").read_text("utf-8") == report


def test_one_quotation_is_explained_in_text_alone(run: Run) -> None:
    done = run("check", ".", "--explain", "gazette.txt:1", "--output", "json=out.json")
    assert done.returncode == 2
