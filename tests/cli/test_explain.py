"""A rule's page, as a process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.rules import RULES

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    Run = Callable[..., subprocess.CompletedProcess[str]]


def test_a_rule_is_explained_by_its_id_or_its_label(run: Run) -> None:
    rule = next(iter(RULES.values()))
    by_id = run("explain", rule.id)
    assert rule.help.strip() in by_id.stdout
    assert by_id.stdout in run("explain", rule.label).stdout


def test_an_unknown_rule_is_answered_with_near_ones(run: Run) -> None:
    done = run("explain", "negatoin")
    assert done.returncode == 2
    assert "did you mean negation" in done.stderr
