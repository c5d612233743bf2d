"""The catalogue and its pages, as a process."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from quoteverify.rules import CATALOGUE

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    Run = Callable[..., subprocess.CompletedProcess[str]]


def test_the_catalogue_lists_every_rule(run: Run) -> None:
    assert [line.split()[0] for line in run("rules", COLUMNS="200").stdout.splitlines()[2:]] == sorted(
        CATALOGUE
    )
    assert [rule["id"] for rule in json.loads(run("rules", "--format", "json").stdout)["rules"]] == sorted(
        CATALOGUE
    )


def test_the_catalogue_shows_the_severities_of_a_house_style(run: Run) -> None:
    lines = run("rules", "--style", "wsj", COLUMNS="200").stdout.splitlines()
    shown = {line.split()[0]: line.split()[2:4] for line in lines[2:]}
    assert (shown["QV311"], shown["QV401"]) == (["none", "major"], ["major", "major"])
    rows = json.loads(run("rules", "--style", "wsj", "--format", "json").stdout)["rules"]
    assert {row["id"]: [row["spoken"], row["printed"]] for row in rows} == shown
    assert "did you mean 'reuters'" in run("rules", "--style", "rueters").stderr
