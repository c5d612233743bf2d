"""Two wordings, as a process."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

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
