"""Runs the program in a folder with two outlets that disagree: within this process, or as one of its own."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from quoteverify.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HERALD = "“We will not close the harbour school before next summer,” said Ann Orme, the mayor.\n"
GAZETTE = "“We will close the harbour school before next summer,” said Ann Orme, the mayor.\n"
OUTSIDE = ("COLUMNS", "FORCE_COLOR", "GITHUB_ACTIONS", "NO_COLOR", "PY_COLORS", "TERM")
"""What the machine of the tests may say and the program would heed."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "herald.txt").write_text(HERALD, encoding="utf-8")
    (tmp_path / "gazette.txt").write_text(GAZETTE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(folder: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run the program within this process, on streams that are ASCII until it says otherwise."""

    def program(*arguments: str, stdin: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding="ascii") for _ in range(2))
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(folder)
            patch.setattr(signal, "signal", lambda *_: None)
            patch.setattr(sys, "argv", ["quoteverify", *arguments])
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
            patch.setattr(sys, "stdout", out)
            patch.setattr(sys, "stderr", err)
            for name in OUTSIDE:
                patch.delenv(name, raising=False)
            for name, value in variables.items():
                patch.setenv(name, value)
            with pytest.raises(SystemExit) as left:
                main()
        return subprocess.CompletedProcess(arguments, int(left.value.code or 0), _text(out), _text(err))

    return program


@pytest.fixture
def process(folder: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run the program as its users do."""
    plain = {key: value for key, value in os.environ.items() if key not in OUTSIDE}

    def program(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "quoteverify", *arguments],
            cwd=folder,
            env={**plain, "PYTHONIOENCODING": "ascii", **variables},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )

    return program


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode()
