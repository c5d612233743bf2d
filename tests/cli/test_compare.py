"""Two wordings, as a process."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    Run = Callable[..., subprocess.CompletedProcess[str]]

SIGNED = ("We will not sign it.", "We will sign it.")


def test_the_wordings_are_shown_with_what_differs_marked(run: Run) -> None:
    done = run("compare", *SIGNED)
    assert done.returncode == 1
    assert done.stdout.startswith("major: negation\nreference  We will *not* sign it.\n")


def test_a_text_can_be_a_file_and_two_signs_are_one(run: Run, folder: Path) -> None:
    (folder / "a.txt").write_text("@home we are safe\n", encoding="utf-8")
    done = run("compare", "@a.txt", "@@home we are safe", "--format", "jsonl")
    assert json.loads(done.stdout)["labels"] == ["identical"]


def test_pairs_are_answered_in_their_order_with_their_ids(run: Run) -> None:
    rows = [{"id": f"p{n}", "reference": SIGNED[0], "variant": SIGNED[n % 2]} for n in range(3)]
    pairs = "".join(f"{json.dumps(row)}\n\n" for row in rows)
    done = run("compare", "--pairs", "-", "--format", "jsonl", stdin=pairs)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(answer["id"], answer["severity"]) for answer in answers] == [
        ("p0", "none"),
        ("p1", "major"),
        ("p2", "none"),
    ]
    change = answers[1]["changes"][0]
    assert SIGNED[0][change["reference"]["start"] : change["reference"]["end"]].strip() == "not"
    assert done.returncode == 1
    assert run("compare", "--pairs", "-", "--exit-zero", stdin=pairs).returncode == 0


def test_a_pair_that_cannot_be_used_does_not_lose_the_others(run: Run) -> None:
    pairs = f'{{"id": "p1", "reference": "x"}}\n{json.dumps({"reference": "x", "variant": "x"})}\n'
    done = run("compare", "--pairs", "-", "--format", "jsonl", stdin=pairs)
    assert done.returncode == 4
    assert done.stderr == "quoteverify: -:1: there is no 'variant'\n"
    assert json.loads(done.stdout)["labels"] == ["identical"]


def test_a_wrong_number_of_texts_is_a_usage_error(run: Run) -> None:
    assert run("compare", "one").returncode == 2
    assert run("compare", "@none.txt", "b").returncode == 2
    assert run("compare", "a", "b", "--pairs", "c").returncode == 2


def test_no_more_is_read_than_the_settings_allow(run: Run, folder: Path) -> None:
    (folder / "long.txt").write_text("We will sign it. " * 10, encoding="utf-8")
    text = run("compare", "@long.txt", "x", QUOTEVERIFY_MAX_BYTES="100")
    assert text.returncode == 2
    assert "@long.txt: too large: its size of 170 bytes is over the limit of 100 bytes" in text.stderr
    pairs = run("compare", "--pairs", "long.txt", QUOTEVERIFY_MAX_BYTES="100")
    assert pairs.returncode == 4
    assert "long.txt: too large" in pairs.stderr


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_without_end_is_an_error(run: Run) -> None:
    assert run("compare", "@/dev/zero", "x", QUOTEVERIFY_MAX_BYTES="1000").returncode == 2
    assert run("compare", "--pairs", "/dev/zero", QUOTEVERIFY_MAX_BYTES="1000").returncode == 4


def test_texts_that_begin_with_a_hyphen_stand_after_two(run: Run) -> None:
    done = run("compare", "--format", "jsonl", "--", "-5 degrees", "5 degrees")
    assert json.loads(done.stdout)["labels"] != ["identical"]
    assert 'quoteverify compare -- "-5 degrees" "5 degrees"' in run("compare", "--help", COLUMNS="100").stdout


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_a_number_that_json_does_not_have_is_refused_with_its_line(run: Run, value: str) -> None:
    pairs = f'{{"id": {value}, "reference": "x", "variant": "x"}}\n'
    done = run("compare", "--pairs", "-", stdin=pairs)
    assert (done.returncode, done.stderr) == (4, f"quoteverify: -:1: not JSON: {value} is no value\n")


def test_pairs_that_are_not_utf_8_are_read_and_told_of(run: Run, folder: Path) -> None:
    (folder / "old.jsonl").write_bytes(b'{"reference": "caf\xe9", "variant": "caf\xe9"}\r\n')
    done = run("compare", "--pairs", "old.jsonl")
    assert done.returncode == 0
    assert done.stderr.startswith("quoteverify: old.jsonl: not UTF-8 (line 1)")


def test_wordings_that_differ_in_what_is_ignored_only_are_not_called_identical(run: Run) -> None:
    done = run("compare", *SIGNED, QUOTEVERIFY_IGNORE="negation")
    assert done.returncode == 0
    assert done.stdout.startswith("none: no difference that is looked for\n")


def test_a_house_style_grades_what_was_said_and_what_was_printed(run: Run, folder: Path) -> None:
    late = ("compare", "We was late.", "We were late.")
    assert run(*late, "--fail-on", "minor").returncode == 1
    assert run(*late, "--fail-on", "minor", "--style", "wsj").returncode == 0
    printed = run(*late, "--style", "wsj", "--source-kind", "printed")
    assert printed.returncode == 1
    assert "house style wsj: major for grammar put right" in " ".join(printed.stdout.split())
    assert run(*late, "--style", "wsj", "--source-kind", "sung").returncode == 2
    assert run(*late, QUOTEVERIFY_STYLE="nyt").returncode == 1
    (folder / "quoteverify.toml").write_text('style = "own"\n[styles.own]\nlike = "nyt"\n', encoding="utf-8")
    assert json.loads(run(*late, "--format", "jsonl").stdout)["changes"][0]["style"]["name"] == "own"
