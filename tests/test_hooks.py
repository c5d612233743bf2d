"""pre-commit is really run, and the steps of the Action in their shell."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "fixtures" / "editorial-repository"
GIT = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
BASH = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
PROGRAM = f"{sys.executable} -m quoteverify"


def environment(home: Path, **variables: str) -> dict[str, str]:
    """Return variables with which nothing outside of a folder is read or written."""
    plain = {key: value for key, value in os.environ.items() if not key.startswith(("GIT_", "GITHUB_"))}
    name = {
        f"GIT_{who}_{what}": "t@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    return {
        **plain,
        **name,
        "HOME": str(home),
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
        "PYTHONPATH": str(ROOT),
        "PYTHONWARNINGS": "",
        "NO_COLOR": "1",
        **variables,
    }


def run(*command: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=folder,
        env=environment(folder.parent, **variables),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    shutil.copytree(SAMPLE, tmp_path / "newsroom")
    return tmp_path / "newsroom"


def pre_commit(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return run(sys.executable, "-m", "pre_commit", *arguments, folder=folder)


def local(hook: dict[str, object]) -> dict[str, object]:
    """Return a hook that runs this program as it is, in place of an environment made for it."""
    entry = str(hook["entry"]).replace("quoteverify", PROGRAM, 1)
    return {**hook, "entry": entry, "language": "system", "files": "^drafts/"}


@GIT
def test_pre_commit_stops_a_commit_with_a_misquotation_and_lets_the_next_pass(newsroom: Path) -> None:
    (newsroom / ".pre-commit-config.yaml").write_text(
        yaml.safe_dump({"repos": [{"repo": "local", "hooks": [local(HOOKS[1])]}]}), encoding="utf-8"
    )
    run("git", "init", "-q", folder=newsroom)
    assert pre_commit("install", folder=newsroom).returncode == 0
    run("git", "add", ".", folder=newsroom)
    stopped = run("git", "commit", "-q", "-m", "story", folder=newsroom)
    assert stopped.returncode == 1
    assert "drafts/landing-stages.md:9:2" in stopped.stdout + stopped.stderr
    draft = newsroom / "drafts" / "landing-stages.md"
    draft.write_text(draft.read_text("utf-8").replace("We will", "We could"), encoding="utf-8")
    run("git", "add", ".", folder=newsroom)
    passed = run("git", "commit", "-q", "-m", "story", folder=newsroom)
    assert passed.returncode == 0, passed.stderr


@GIT
def test_pre_commit_accepts_the_manifest(newsroom: Path) -> None:
    assert pre_commit("validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"), folder=newsroom).stdout == ""
    assert [hook["id"] for hook in HOOKS] == ["quoteverify", "quoteverify-staged"]


def step(name: str) -> dict[str, object]:
    found = next(step for step in ACTION["runs"]["steps"] if step["name"] == name)
    assert isinstance(found, dict)
    return found


@pytest.fixture
def runner(newsroom: Path) -> Path:
    """Make what the step that installs makes: an environment in which the program is."""
    python = newsroom.parent / "temp" / "quoteverify" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    return newsroom


def action(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    variables = {key: inputs.get(key, "") for key in ("AGAINST", "SOURCES", "DIFF", "FAIL_ON")}
    return run(
        *("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", str(step("Check quotations")["run"])),
        folder=folder,
        PATHS=inputs.get("PATHS", "drafts"),
        SARIF="quoteverify.sarif",
        RUNNER_TEMP=str(folder.parent / "temp"),
        GITHUB_OUTPUT=str(folder.parent / "output"),
        GITHUB_STEP_SUMMARY=str(folder.parent / "summary"),
        **variables,
    )


@BASH
def test_the_action_annotates_writes_its_files_and_fails(runner: Path) -> None:
    done = action(runner)
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=drafts/landing-stages.md,line=9,")
    assert (runner / "quoteverify.sarif").is_file()
    assert "Quotations across outlets" in (runner.parent / "summary").read_text("utf-8")
    output = (runner.parent / "output").read_text("utf-8")
    assert output == "exit-status=1\nsarif-file=quoteverify.sarif\n"


@BASH
def test_the_action_takes_its_inputs_as_words_whatever_they_hold(runner: Path) -> None:
    strange = "a $(touch x) `touch y`; touch z"
    (runner / strange).mkdir()
    shutil.move(runner / "drafts" / "sea-wall.md", runner / strange / "sea wall.md")
    done = action(runner, PATHS=f"{strange}\n\n", FAIL_ON="minor", AGAINST="coverage/valley-gazette\n")
    assert done.returncode == 1
    assert "file=a $(touch x) `touch y`; touch z/sea wall.md" in done.stdout
    assert not {"x", "y", "z"} & {path.name for path in runner.iterdir()}
    assert action(runner, DIFF="--output=w").returncode == 1
    assert not (runner / "w").exists()


def test_no_step_of_the_action_puts_an_input_into_its_script() -> None:
    scripts = [str(step.get("run", "")) for step in ACTION["runs"]["steps"]]
    assert not any("${{" in script for script in scripts)
    named = {key for step in ACTION["runs"]["steps"] for key in step.get("env", {})}
    assert {"PATHS", "AGAINST", "SOURCES", "DIFF", "FAIL_ON", "SARIF", "ACTION"} == named
