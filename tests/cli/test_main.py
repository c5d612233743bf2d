"""What holds of the whole program."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quoteverify import __version__
from quoteverify.cli import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., subprocess.CompletedProcess[str]]


def test_the_version_is_printed(process: Run) -> None:
    done = process("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"quoteverify {__version__}\n", "")


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_has_an_example_and_its_square_brackets(run: Run, command: str) -> None:
    done = run(command, "--help", COLUMNS="100")
    assert done.returncode == 0
    assert f"quoteverify {command}" in done.stdout.partition("Examples:")[2]
    shown = " ".join(done.stdout.split())
    for bracketed in re.findall(r"\S*\[[^\]\n]*\]\S*", COMMANDS[command].__doc__ or ""):
        assert " ".join(bracketed.split()) in shown


def test_without_arguments_the_help_is_shown_as_a_usage_error(run: Run) -> None:
    done = run()
    assert done.returncode == 2
    assert "Usage: quoteverify" in done.stdout + done.stderr


def test_the_help_lists_every_command(run: Run) -> None:
    shown = run("--help").stdout
    assert [command for command in COMMANDS if command not in shown] == []


def test_starting_imports_nothing_that_only_a_command_needs() -> None:
    code = (
        "import sys; sys.argv = ['quoteverify', '--version']; from quoteverify.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(*sorted(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    loaded = set(done.stdout.split())
    heavy = {
        "jinja2",
        "rapidfuzz",
        "rich",
        "tabulate",
        "pydantic",
        "quoteverify.pipeline",
        "quoteverify.extraction",
    }
    assert loaded & heavy == set()


@pytest.mark.skipif(not hasattr(signal, "SIGPIPE"), reason="no such signal here")
def test_a_closed_pipe_ends_the_program_quietly(folder: Path) -> None:
    many = "“We will close the harbour school,” said Ann Orme.\n" * 3000
    (folder / "many.txt").write_text(many, encoding="utf-8")
    command = [sys.executable, "-m", "quoteverify", "extract", "many.txt", "--format", "jsonl"]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout
        assert program.stderr
        program.stdout.readline()
        program.stdout.close()
        assert program.stderr.read() == b""
    assert program.returncode == -signal.SIGPIPE


@pytest.mark.parametrize(
    ("error", "status", "shown"),
    [
        ("KeyboardInterrupt", 130, ""),
        ("OSError(5, 'odd', 'place')", 70, "quoteverify: cannot go on: [Errno 5] odd: 'place'\n"),
        ("RuntimeError('odd')", 70, "RuntimeError: odd\nquoteverify: this is a mistake in quoteverify"),
    ],
)
def test_neither_an_interrupt_nor_a_mistake_of_ours_passes_for_findings(
    error: str, status: int, shown: str
) -> None:
    code = (
        "import sys; from quoteverify import cli; sys.argv = ['quoteverify', 'rules']\n"
        f"def run(): raise {error}\n"
        "cli.rules.run = run; cli.main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == status
    assert shown in done.stderr
    assert ("Traceback" in done.stderr) == ("Traceback" in shown or "mistake" in shown)
    assert "the output" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
def test_an_output_that_cannot_be_written_is_told_of(folder: Path) -> None:
    command = [sys.executable, "-m", "quoteverify", "extract", "."]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, cwd=folder, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 70
    assert done.stderr == b"quoteverify: the output cannot be written: No space left on device\n"


def test_the_output_is_the_same_whatever_the_hash_seed(process: Run) -> None:
    outputs = {process("check", ".", "--format", "json", PYTHONHASHSEED=seed).stdout for seed in ("1", "2")}
    assert len(outputs) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
@pytest.mark.parametrize("arguments", [["rules"], ["extract", "many.txt"]])
def test_an_output_long_or_short_that_cannot_be_written_is_told_of(
    folder: Path, arguments: list[str]
) -> None:
    many = "“We will close the harbour school,” said Ann Orme.\n" * 3000
    (folder / "many.txt").write_text(many, encoding="utf-8")
    command = [sys.executable, "-m", "quoteverify", *arguments]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, cwd=folder, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 70
    assert done.stderr == b"quoteverify: the output cannot be written: No space left on device\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a folder in use cannot be deleted there")
@pytest.mark.parametrize(
    ("arguments", "status", "shown"),
    [
        (["compare", "We sign.", "We signed."], 0, ""),
        (["check", "herald.txt"], 3, "quoteverify: herald.txt: no such file or folder"),
    ],
)
def test_a_working_folder_that_was_deleted_is_no_matter(
    tmp_path: Path, arguments: list[str], status: int, shown: str
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    code = (
        f"import os, sys; os.chdir({str(gone)!r}); os.rmdir({str(gone)!r})\n"
        f"sys.argv = ['quoteverify', *{arguments!r}]; from quoteverify.cli import main; main()"
    )
    root = str(Path(__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": root},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == status
    assert done.stderr.startswith(shown)
    assert bool(done.stderr) == bool(shown)


def test_the_help_names_the_program_however_it_was_started(process: Run) -> None:
    assert "Usage: quoteverify " in process("--help").stdout
    assert "Usage: quoteverify check " in process("check", "--help").stdout
    assert "completion" not in process("--help").stdout
