"""The small commands of a repository: baseline, init, config, cache, schema."""

from __future__ import annotations

import json
import tomllib
from typing import TYPE_CHECKING

import pytest

from quoteverify.settings import KEYS, load

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[str]]

BASELINE = ".quoteverify-baseline.jsonl"


def test_a_baseline_is_written_and_lets_old_findings_pass(run: Run, folder: Path) -> None:
    done = run("baseline", "write", ".")
    assert (done.returncode, done.stdout) == (0, "")
    assert f"{BASELINE}: 1 findings" in done.stderr
    assert run("check", ".", "--baseline", BASELINE).returncode == 0
    (folder / "quoteverify.toml").write_text(f'baseline = "{BASELINE}"\n', encoding="utf-8")
    assert run("check", ".").returncode == 0
    results = json.loads(run("check", ".", "--format", "sarif").stdout)["runs"][0]["results"]
    assert {each["baselineState"] for each in results} == {"unchanged"}


def test_pruning_takes_out_what_is_gone(run: Run, folder: Path) -> None:
    run("baseline", "write", ".")
    (folder / "gazette.txt").write_text("Nothing is quoted here.\n", encoding="utf-8")
    done = run("baseline", "prune", ".")
    assert "0 entries kept, 1 taken out" in done.stderr
    assert (folder / BASELINE).read_text("utf-8") == ""


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (("erase", "."), 2, "erase: no such action here; there are write, prune"),
        (("prune", "."), 2, "there is no such baseline"),
        (("write", "none.txt"), 3, "none.txt: no such file"),
        (("write", ".", "--baseline", "none/b.jsonl"), 70, "there is no folder"),
    ],
)
def test_what_cannot_be_done_writes_nothing(
    run: Run, folder: Path, arguments: tuple[str, ...], status: int, message: str
) -> None:
    done = run("baseline", *arguments)
    assert (done.returncode, message in done.stderr) == (status, True), done.stderr
    assert sorted(path.name for path in folder.iterdir()) == ["gazette.txt", "herald.txt"]


def test_init_writes_a_file_in_which_every_setting_is_explained(run: Run, folder: Path) -> None:
    assert run("init").returncode == 0
    written = (folder / "quoteverify.toml").read_text("utf-8")
    assert tomllib.loads(written) == {}
    assert run("check", ".").returncode == 1
    again = run("init")
    assert (again.returncode, "is there already" in again.stderr) == (2, True)
    assert run("init", "none").returncode == 70


@pytest.mark.parametrize("key", KEYS)
def test_the_example_of_a_setting_can_be_used(key: str, tmp_path: Path) -> None:
    file = tmp_path / "quoteverify.toml"
    file.write_text(f"{key} = {KEYS[key].example}\n", encoding="utf-8")
    rules = ("number_change", "QV401", "spelling", "unsupported", "truncation", "omission")
    assert load(rules=rules, file=file, environment={}).file == str(file)


def test_config_shows_what_holds_and_where_it_comes_from(run: Run, folder: Path) -> None:
    (folder / "quoteverify.toml").write_text(
        'fail-on = "minor"\nsuppress = [{rules = ["QV404"], until = 2030-01-01}]\n', encoding="utf-8"
    )
    told = json.loads(run("config", "show", "--format", "json", QUOTEVERIFY_STRICT="yes").stdout)
    assert list(told) == list(KEYS)
    assert told["fail-on"]["value"] == "minor"
    assert told["fail-on"]["from"].endswith("quoteverify.toml")
    assert told["strict"] == {"value": True, "from": "the environment"}
    assert told["jobs"] == {"value": 1, "from": "default"}
    assert told["suppress"]["value"] == [{"rules": ["QV404"], "until": "2030-01-01"}]
    assert "the environment" in run("config", QUOTEVERIFY_STRICT="yes").stdout
    assert "quoteverify.toml" not in run("config", "show", "--isolated").stdout


def test_config_shows_the_house_styles(run: Run, folder: Path) -> None:
    own = 'style = "own"\n[styles.own]\nlike = "ap"\nspoken = {filler = "minor"}\n'
    (folder / "quoteverify.toml").write_text(own, encoding="utf-8")
    told = json.loads(run("config", "show", "--format", "json").stdout)
    assert told["style"]["value"] == "own"
    assert told["styles"]["value"] == {"own": {"like": "ap", "spoken": {"filler": "minor"}}}


def test_the_cache_says_where_it_is_and_is_cleared(run: Run, folder: Path) -> None:
    variables = {"QUOTEVERIFY_CACHE_DIR": str(folder / ".c")}
    run("check", ".", **variables)
    assert run("cache", "show", **variables).stdout == f"{folder / '.c'}\n"
    assert "2 entries deleted" in run("cache", "clear", **variables).stderr
    assert list((folder / ".c").iterdir()) == []
    assert run("cache", "burn", **variables).returncode == 2


def test_the_schema_is_printed(run: Run) -> None:
    assert json.loads(run("schema").stdout)["title"] == "quoteverify-report"
