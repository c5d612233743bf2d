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
