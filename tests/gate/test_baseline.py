"""Old findings: what they are known by, and what becomes of a file of them."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.errors import ConfigurationError
from quoteverify.gate.baseline import Baseline, parsed
from quoteverify.identity import Identity

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Report

WILL = "“We will close two of the ten landing stages before winter, and nobody will lose a job over it,” said Ines Vole.\n"


def test_what_was_there_before_is_let_pass_wherever_it_has_moved(gated: Callable[..., Report]) -> None:
    old = Baseline.of(gated(WILL), folder=".")
    moved = old.applied(gated(f"# Harbour\n\nA new first paragraph.\n\n{WILL}"))
    assert moved.findings == ()
    assert [each.by.value for each in moved.suppressed] == ["baseline", "baseline"]


@pytest.mark.parametrize(
    "draft",
    [
        WILL.replace("two", "six"),
        WILL.replace("Ines Vole", "Tom Reed"),
    ],
)
def test_other_words_or_another_speaker_are_new(draft: str, gated: Callable[..., Report]) -> None:
    assert Baseline.of(gated(WILL), folder=".").applied(gated(draft)).findings


def test_the_same_in_another_file_is_new(gated: Callable[..., Report]) -> None:
    assert Baseline.of(gated(WILL), folder=".").applied(gated(WILL, name="drafts/b.md")).findings


def test_twice_the_same_is_once_new(gated: Callable[..., Report]) -> None:
    old = Baseline.of(gated(WILL), folder=".")
    assert len(old.applied(gated(f"{WILL}\n\n{WILL}")).findings) == len(gated(WILL).findings)


def test_an_entry_a_line_sorted_without_places(gated: Callable[..., Report]) -> None:
    lines = Baseline.of(gated(WILL), folder="drafts").dumped().splitlines()
    assert lines == sorted(lines)
    assert [list(json.loads(line)) for line in lines] == [["path", "rule", "speaker", "words"]] * 2
    assert json.loads(lines[0])["path"] == "a.md"


def test_pruning_keeps_what_is_still_found_and_what_was_not_looked_at(gated: Callable[..., Report]) -> None:
    old = Baseline.of(gated(WILL), folder=".")
    here = Identity("tests/conftest.py", "QV404", "", "not looked at")
    gone = Identity("drafts/gone.md", "QV404", "", "not there any more")
    old.entries.update([here, gone])
    kept = old.pruned(old.applied(gated(WILL.replace("lose a", "lose one"))))
    assert set(kept.entries) <= set(old.entries)
    assert gone not in kept.entries


ENTRIES = st.lists(st.builds(Identity, *[st.text(st.characters(codec="utf-8"))] * 4))


@given(ENTRIES)
def test_what_is_written_is_read_again(entries: list[Identity]) -> None:
    text = Baseline(_counter(entries), ".").dumped()
    assert parsed(text, path="b.jsonl", folder=".").entries == _counter(entries)


def _counter(entries: list[Identity]) -> Counter[Identity]:
    return Counter(entries)


@pytest.mark.parametrize(
    "line", ["{", "[]", "3", '{"path": "a"}', '{"path":1,"rule":"","speaker":"","words":""}']
)
def test_a_damaged_line_is_named(line: str) -> None:
    with pytest.raises(ConfigurationError, match=r"b\.jsonl:2: damaged: .*baseline write"):
        parsed(f"\n{line}\n", path="b.jsonl", folder=".")
