"""The sample editorial repository in ``fixtures/``, from the first run to an expired suppression."""

from __future__ import annotations

import io
import json
import shutil
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quoteverify.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable

    Check = Callable[..., tuple[int, list[tuple[str, str]]]]

SAMPLE = Path(__file__).parent.parent / "fixtures" / "editorial-repository"
IN_2031, IN_2033 = "1930000000", "2000000000"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(SAMPLE, tmp_path / "newsroom")
    monkeypatch.chdir(tmp_path / "newsroom")
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", IN_2031)
    return tmp_path / "newsroom"


def quoteverify(*arguments: str) -> tuple[int, str]:
    """Return the exit status and standard output of the program, run within this process."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["quoteverify", *arguments])
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", io.TextIOWrapper(io.BytesIO(), encoding="utf-8"))
        with pytest.raises(SystemExit) as left:
            main()
    out.flush()
    assert isinstance(out.buffer, io.BytesIO)
    return int(left.value.code or 0), out.buffer.getvalue().decode()


def check(*options: str) -> tuple[int, list[tuple[str, str]]]:
    """Return the exit status and the label and file of each finding."""
    status, printed = quoteverify("check", "drafts", "--format", "jsonl", *options)
    found = [json.loads(line) for line in printed.splitlines()]
    return status, [(each["label"], each["location"]["document"]) for each in found]


def test_a_newsroom_adopts_the_gate(repository: Path) -> None:
    stages, wall = "drafts/landing-stages.md", "drafts/sea-wall.md"
    first = [("misleading", stages), ("stands_alone", stages), ("unsupported", wall)]
    assert check() == (1, first)

    assert quoteverify("baseline", "write", "drafts")[0] == 0
    settings = repository / "quoteverify.toml"
    with settings.open("a", encoding="utf-8") as file:
        file.write('baseline = ".quoteverify-baseline.jsonl"\n')
    assert check() == (0, [])

    draft = repository / wall
    misquoted = "“The ferry company never pays for the new pontoon,” said Ines Vole, the harbour master.\n"
    draft.write_text(f"{draft.read_text('utf-8')}\n{misquoted}", encoding="utf-8")
    status, found = check()
    assert status == 1
    assert {label for label, _ in found} >= {"misleading"}
    assert {place for _, place in found} == {wall}

    rules = ", ".join(sorted({label for label, _ in found}))
    remark = f'<!-- quoteverify: ignore[{rules}] reason="the recording has it" until=2032-01-01 -->'
    draft.write_text(draft.read_text("utf-8").replace(misquoted, f"{remark}\n{misquoted}"), encoding="utf-8")
    assert check() == (0, [])

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", IN_2033)
        assert check() == (1, [*found, ("expired_suppression", wall)])


def test_a_baseline_is_part_of_the_log_for_code_scanning(repository: Path) -> None:
    quoteverify("baseline", "write", "drafts")
    assert (repository / ".quoteverify-baseline.jsonl").read_text("utf-8").count("\n") == 3
    log = json.loads(
        quoteverify("check", "drafts", "--baseline", ".quoteverify-baseline.jsonl", "--format", "sarif")[1]
    )
    states = [(each["baselineState"], each["suppressions"][0]["kind"]) for each in log["runs"][0]["results"]]
    assert states == [("unchanged", "external")] * 3
