"""Quotations with speakers, as a process."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    Run = Callable[..., subprocess.CompletedProcess[str]]


def test_each_line_is_a_quoted_span_whose_offsets_slice_the_document(run: Run) -> None:
    text = "He shrugged. “We will act,” said Ann Orme, “before June.”\n"
    done = run("extract", "-", "--format", "jsonl", stdin=text)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["text"] for line in lines] == [text[line["start"] : line["end"]] for line in lines]
    assert {line["speaker"] for line in lines} == {"Ann Orme"}
    assert len({line["quotation"] for line in lines}) == 1
    assert len({line["id"] for line in lines}) == 2


def test_kinds_are_chosen_by_commas_or_by_repeating(run: Run) -> None:
    text = "The play “Winter Moths” opened. Ann Orme called it “a joy”. She said that tickets were gone.\n"

    def kinds(*options: str) -> set[str]:
        done = run("extract", "-", "--format", "jsonl", *options, stdin=text)
        return {json.loads(line)["kind"] for line in done.stdout.splitlines()}

    assert "indirect" not in kinds()
    assert kinds("--kind", "partial") == {"partial"}
    assert (
        kinds("--kind", "partial,other")
        == kinds("--kind", "partial", "--kind", "other")
        == {"partial", "other"}
    )
    assert kinds("--kind", "all") >= {"partial", "other"}


def test_the_text_can_say_why(run: Run) -> None:
    assert "reason" not in run("extract", "herald.txt").stdout
    assert "cue “said”" in run("extract", "herald.txt", "--why").stdout
