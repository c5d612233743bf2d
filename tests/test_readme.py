"""The README's commands do what it says that they do."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from quoteverify.cli import COMMANDS
from quoteverify.formats import FORMATS
from quoteverify.model import Medium
from quoteverify.readers import READERS
from quoteverify.styles import KINDS, STYLES

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
SET_UP = re.findall(r"^```sh\n(.*)\n```$", README, flags=re.MULTILINE)
CONSOLES = re.findall(r"^```console\n(.*?)^```$", README, flags=re.MULTILINE | re.DOTALL)
EXAMPLES = [
    example.splitlines()
    for console in CONSOLES
    for example in re.split(r"^\$ ", console, flags=re.MULTILINE)[1:]
]
"""The command line of each example, then the lines of output that are shown."""


def test_two_lines_near_the_top_do_all_the_set_up() -> None:
    assert len(SET_UP) == 2
    assert README.count("\n", 0, README.index(SET_UP[1])) < 20


def test_the_first_line_runs_the_main_job() -> None:
    command = SET_UP[0].rpartition(" && ")[2]
    assert command == ".venv/bin/quoteverify check --exit-zero fixtures/new-territories"
    done = _run(command.removeprefix(".venv/bin/"))
    assert done.returncode == 0
    assert "major" in done.stdout


def test_the_build_runs_the_test_command_of_the_second_line() -> None:
    script = (ROOT / ".ci/run").read_text(encoding="utf-8")
    found = re.search(r"^tests=\$\(grep -m 1 '(.*)' README\.md\)$", script, flags=re.MULTILINE)
    assert found
    assert 'eval "$tests"' in script.splitlines()
    assert next(line for line in README.splitlines() if re.search(found[1], line)) == SET_UP[1]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example[0])
def test_an_example_prints_and_exits_as_shown(example: list[str]) -> None:
    command, _, status = example[0].partition(" # exits ")
    done = _run(command)
    assert (done.returncode, done.stderr) == (int(status or 0), "")
    printed = iter(done.stdout.splitlines())
    for line in example[1:]:
        assert line == "…" or line in printed, f"not printed, or not in this order: {line}"


def test_the_table_of_commands_is_the_programs() -> None:
    assert re.findall(r"^\| `quoteverify (\w+)", README, flags=re.MULTILINE) == list(COMMANDS)


def test_the_formats_of_a_report_are_the_programs() -> None:
    line = next(line for line in README.splitlines() if line.startswith("`--format` is "))
    assert re.findall(r"`(\w+)`", line.partition(". ")[0]) == list(FORMATS)


def test_the_house_styles_are_the_programs() -> None:
    head, _, *rows = re.search(r"^\| kind \| finds .*?\n\n", README, re.MULTILINE | re.DOTALL)[0].splitlines()  # type: ignore[index]
    for number, name in enumerate(re.findall(r"`(\w+)`", head)):
        told: dict[Medium, dict[str, str]] = {medium: {} for medium in Medium}
        for cells in (row.split(" | ") for row in rows if row):
            values = cells[number + 2].strip(" |").split(", ")
            for kind in re.findall(r"`([\w-]+)`", cells[0]):
                for medium, value in zip(Medium, values * (3 - len(values)), strict=False):
                    told[medium] |= {kind: value} if value != "–" else {}
        assert {medium: dict(STYLES[name].severities(medium)) for medium in Medium} == told
    assert set(re.findall(r"`([\w-]+)`", "".join(row.split(" | ")[0] for row in rows))) <= set(KINDS)


def test_the_suffixes_that_are_read_are_the_programs() -> None:
    assert set(re.findall(r"`(\.[a-z]+)`", README)) == set(READERS)


@pytest.mark.parametrize("path", re.findall(r"`((?:quoteverify|tests|fixtures)/[\w./-]*)`", README))
def test_a_path_that_the_readme_names_exists(path: str) -> None:
    assert (ROOT / path).exists()


def _run(command: str) -> subprocess.CompletedProcess[str]:
    program, *arguments = shlex.split(command)
    assert program == "quoteverify"
    return subprocess.run(
        [sys.executable, "-m", "quoteverify", *arguments],
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "100", "NO_COLOR": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
