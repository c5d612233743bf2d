"""Ready-made quotations, as a process."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[str]]

ITEMS = [
    {
        "id": "a",
        "text": "We will not close the harbour school before next summer",
        "speaker": "Ann Orme",
        "outlet": "A",
    },
    {"id": "b", "text": "Wages have doubled in the northern mines", "speaker": None, "outlet": "A"},
    {
        "id": "c",
        "text": "We will not close the harbour school before summer",
        "speaker": "Orme",
        "outlet": "B",
    },
    {"id": "d", "text": "", "speaker": None, "outlet": "B"},
]


def lines(*items: object) -> str:
    return "".join(f"{json.dumps(item)}\n" for item in items)


def test_every_item_is_in_exactly_one_cluster(run: Run) -> None:
    done = run("cluster", "-", "--format", "json", stdin=lines(*ITEMS))
    clusters = [cluster["members"] for cluster in json.loads(done.stdout)["clusters"]]
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(clusters) == [["a", "c"], ["b"], ["d"]]


def test_the_text_shows_the_clusters_of_two_or_more(run: Run) -> None:
    done = run("cluster", "-", stdin=lines(*ITEMS))
    assert "“Wages" not in done.stdout
    assert done.stdout.endswith("4 quotations, 3 clusters, 1 of two or more\n")


def test_lines_that_cannot_be_used_are_told_of_and_the_rest_is_grouped(run: Run) -> None:
    bad = lines(ITEMS[0], {"text": "x"}, ["x"], ITEMS[0], {"id": 1, "text": "x"}) + "{\n\n"
    done = run("cluster", "-", "--format", "json", stdin=bad)
    assert done.returncode == 4
    assert json.loads(done.stdout) == {"clusters": [{"members": ["a"]}]}
    assert [line.partition(":")[2].strip() for line in done.stderr.splitlines()] == [
        "-:2: there is no 'id'",
        "-:3: not a JSON object",
        "-:4: the id 'a' is taken by an earlier line",
        "-:5: 'id' must be a string",
        "-:6: not JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
    ]


def test_a_file_that_is_not_there_is_no_input(run: Run) -> None:
    done = run("cluster", "none.jsonl", "--format", "json")
    assert (done.returncode, done.stderr) == (
        3,
        "quoteverify: none.jsonl: no such file; check the spelling\n",
    )


def test_no_more_is_read_than_the_settings_allow(run: Run, folder: Path) -> None:
    (folder / "limits.toml").write_text("max-bytes = 100\n", encoding="utf-8")
    (folder / "items.jsonl").write_text(lines(*ITEMS), encoding="utf-8")
    done = run("cluster", "items.jsonl", "--config", "limits.toml")
    assert done.returncode == 4
    assert "items.jsonl: too large" in done.stderr
    assert run("cluster", "items.jsonl", "--isolated").returncode == 0


def test_a_number_that_json_does_not_have_is_refused_with_its_line(run: Run) -> None:
    done = run("cluster", "-", stdin=lines(ITEMS[0]) + '{"id": "b", "text": "x", "score": NaN}\n')
    assert (done.returncode, done.stderr) == (4, "quoteverify: -:2: not JSON: NaN is no value\n")


def test_why_says_what_joined_them(run: Run) -> None:
    shown = run("cluster", "-", "--why", stdin=lines(*ITEMS)).stdout
    assert "  a: for its likeness (1.00) to c; both have: harbour, summer, school, close, before\n" in shown
