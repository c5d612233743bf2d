"""A rule's page, as a process."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quoteverify.cli import COMMANDS
from quoteverify.rules import CATALOGUE, RULES

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    Run = Callable[..., subprocess.CompletedProcess[str]]


def test_a_rule_is_explained_by_its_id_or_its_label(run: Run) -> None:
    rule = next(iter(RULES.values()))
    by_id = run("explain", rule.id)
    assert rule.help.strip() in by_id.stdout
    assert by_id.stdout in run("explain", rule.label).stdout


def test_the_help_of_every_command_names_rules_that_there_are() -> None:
    named = {name for module in COMMANDS.values() for name in re.findall(r"QV[0-9]{3}", module.__doc__ or "")}
    assert named
    assert named <= {rule.id for rule in CATALOGUE.values()}


def test_an_unknown_rule_is_answered_with_near_ones(run: Run) -> None:
    done = run("explain", "negatoin")
    assert done.returncode == 2
    assert "did you mean negation" in done.stderr
