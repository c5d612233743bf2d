"""``verify`` and ``check --sources`` as a user calls them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[str]]

SPEECH = "ORME: We will not close the harbour school before next summer. Nobody wants that.\n"
CALL = ["verify", "herald.txt", "gazette.txt", "--sources", "sources"]


@pytest.fixture(autouse=True)
def sources(folder: Path) -> Path:
    (folder / "sources").mkdir()
    (folder / "sources" / "2031-03-04_orme_speech.txt").write_text(SPEECH, encoding="utf-8")
    (folder / "broken.txt").write_bytes(b"\x7fELF\x00\x00\x00\x01\x00\x00")
    (folder / "empty.txt").write_text(" \n", encoding="utf-8")
    (folder / "plain.txt").write_text("Nobody says anything here.\n", encoding="utf-8")
    return folder / "sources"


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["verify", "herald.txt", "--sources", "sources"], 0),
        ([*CALL], 1),
        ([*CALL, "--format", "json"], 1),
        ([*CALL, "--format", "jsonl"], 1),
        ([*CALL, "--format", "markdown"], 1),
        ([*CALL, "--exit-zero"], 0),
        ([*CALL, "--fail-on", "never"], 0),
        (["verify", "plain.txt", "--sources", "sources"], 0),
        (["verify", "herald.txt"], 2),
        ([*CALL, "--format", "pdf"], 2),
        (["verify", "herald.txt", "--sources", "nowhere"], 3),
        (["verify", "nowhere.md", "--sources", "sources"], 3),
        (["verify", "herald.txt", "--sources", "broken.txt"], 4),
        (["verify", "empty.txt", "--sources", "sources"], 4),
        ([*CALL, "--sources", "broken.txt"], 4),
        ([*CALL, "--sources", "nowhere"], 4),
    ],
)
def test_a_call_leaves_with_its_status(run: Run, arguments: list[str], status: int) -> None:
    done = run(*arguments)
    assert done.returncode == status, done.stderr
    assert bool(done.stderr) == (status > 1)
    assert "Traceback" not in done.stderr


def test_without_sources_it_says_what_is_missing(run: Run) -> None:
    assert "verify needs the primary sources: --sources PATH" in run("verify", "herald.txt").stderr


def test_sources_that_match_nothing_are_one_clear_line_and_nothing_is_judged(run: Run) -> None:
    done = run("verify", "herald.txt", "--sources", "nowhere", "--format", "jsonl")
    assert done.stdout == ""
    assert "nowhere: no such file or folder; check the spelling" in done.stderr
    assert "no source could be read: nothing is verified" in done.stderr


def test_a_source_over_the_limit_is_one_clear_line(run: Run) -> None:
    done = run("verify", "herald.txt", "--sources", "sources", QUOTEVERIFY_MAX_BYTES="60")
    assert done.returncode == 4
    assert "too large: its size of 82 bytes is over the limit of 60 bytes" in done.stderr


def test_a_draft_without_quotations_is_told_so(run: Run) -> None:
    assert run("verify", "plain.txt", "--sources", "sources").stdout == "0 quotations\n"


def test_sources_in_the_folder_of_the_drafts_are_no_drafts(run: Run) -> None:
    done = run("verify", ".", "--sources", "sources", "--format", "json", "--exit-zero")
    node = json.loads(done.stdout)
    assert [each["id"] for each in node["documents"]] == ["./gazette.txt", "./herald.txt", "./plain.txt"]
    assert [each["id"] for each in node["sources"]] == ["sources/2031-03-04_orme_speech.txt"]


def test_a_draft_that_is_named_is_no_source_though_its_folder_is(run: Run) -> None:
    done = run("verify", "herald.txt", "--sources", "sources", "--sources", "herald.txt", "--format", "json")
    node = json.loads(done.stdout)
    assert [each["id"] for each in node["documents"]] == ["herald.txt"]
    assert [each["id"] for each in node["sources"]] == ["sources/2031-03-04_orme_speech.txt"]


def test_the_severity_of_a_verdict_can_be_set(run: Run, folder: Path) -> None:
    (folder / "tide.txt").write_text(
        "“We will sing on the quay all night long,” Ann Orme said.\n", encoding="utf-8"
    )
    call = ["verify", "tide.txt", "--sources", "sources"]
    assert run(*call).returncode == 0
    assert run(*call, "--fail-on", "minor").returncode == 1
    (folder / "quoteverify.toml").write_text('severity = {not_found = "major"}\n', encoding="utf-8")
    assert run(*call).returncode == 1
    (folder / "quoteverify.toml").write_text('ignore = ["not_found"]\n', encoding="utf-8")
    assert run(*call, "--fail-on", "minor").returncode == 0


def test_the_same_bytes_come_out_whatever_the_hash_seed(process: Run) -> None:
    outputs = {process(*CALL, "--format", "json", PYTHONHASHSEED=seed).stdout for seed in ("1", "2", "3")}
    assert len(outputs) == 1


def test_check_compares_with_the_source_and_tells_the_verdicts(run: Run) -> None:
    done = run("check", "herald.txt", "gazette.txt", "--sources", "sources")
    assert done.returncode == 1
    assert "transcript: 2031-03-04_orme_speech" in done.stdout
    assert "misleading (QV703)  gazette.txt:1:2" in done.stdout
    assert "2 documents, 2 quotations, 1 primary source" in done.stdout


def test_check_has_the_source_as_the_base_and_its_passage_among_the_quotations(run: Run) -> None:
    node = json.loads(
        run("check", "herald.txt", "gazette.txt", "--sources", "sources", "--format", "json").stdout
    )
    (utterance,) = node["utterances"]
    base = next(each for each in node["quotations"] if each["id"] == utterance["base"])
    assert base["document"] == "sources/2031-03-04_orme_speech.txt"
    assert base["text"] == "We will not close the harbour school before next summer"
    assert {each["quotation"] for each in utterance["members"]} <= {each["id"] for each in node["quotations"]}
    assert [each["verdict"] for each in node["verifications"]] == ["verbatim", "misleading"]


def test_check_shows_verdicts_on_what_only_one_outlet_has(run: Run, folder: Path) -> None:
    (folder / "tide.txt").write_text(
        "“We will sing on the quay all night long,” Ann Orme said.\n", encoding="utf-8"
    )
    for name in ("text", "markdown"):
        printed = run("check", "tide.txt", "--sources", "sources", "--format", name).stdout
        assert "Against the primary sources" in printed
        assert "QV701" in printed


def test_check_without_a_readable_source_leaves_with_the_status_of_reading(run: Run) -> None:
    assert run("check", "herald.txt", "--sources", "nowhere").returncode == 3
    assert run("check", "herald.txt", "--sources", "broken.txt").returncode == 4


def test_subtitles_are_sources_with_times(run: Run, sources: Path) -> None:
    cue = "1\n00:00:07,000 --> 00:00:09,000\nWe will not close the harbour school before next summer.\n"
    (sources / "2031-03-04_orme_speech.txt").unlink()
    (sources / "council.srt").write_text(cue, encoding="utf-8")
    assert (
        "at         sources/council.srt:3:1, at 00:00:07,000"
        in run("verify", "herald.txt", "--sources", "sources").stdout
    )


def test_the_settings_can_name_the_sources(run: Run, folder: Path) -> None:
    (folder / "quoteverify.toml").write_text('sources = ["sources"]\n', encoding="utf-8")
    assert run("verify", "herald.txt").returncode == 0
    assert run("verify", "gazette.txt").returncode == 1


def test_a_draft_that_is_its_only_source_is_told_so(run: Run) -> None:
    done = run("verify", "herald.txt", "--sources", "herald.txt")
    assert done.returncode == 3
    assert "herald.txt: a draft is no source of itself" in done.stderr


def test_check_gives_a_source_the_day_in_its_name(run: Run) -> None:
    report = json.loads(run("check", "herald.txt", "--sources", "sources", "--format", "json").stdout)
    assert [each["published"] for each in report["documents"] if each["kind"] == "transcript"] == [
        "2031-03-04"
    ]


def test_check_shows_house_style_as_evidence_only_where_it_is_asked_for(run: Run, folder: Path) -> None:
    draft = "“We won't close the harbour school before next summer, um. Nobody wants it,” Tom Orme said.\n"
    (folder / "post.txt").write_text(draft, encoding="utf-8")
    call = ["check", "post.txt", "--sources", "sources", "--exit-zero"]
    assert "contraction (QV" not in run(*call).stdout
    assert "contraction (QV" in run(*call, "--all").stdout


def test_a_house_style_decides_whether_grammar_put_right_fails_a_run(
    process: Callable[..., subprocess.CompletedProcess[str]], folder: Path
) -> None:
    (folder / "sources" / "speech.txt").write_text("ORME: There is lots of herring in the bay.\n", "utf-8")
    draft = "“There are lots of herring in the bay,” said Ann Orme, the mayor.\n"
    (folder / "herring.txt").write_text(draft, encoding="utf-8")
    call = ("verify", "herring.txt", "--sources", "sources/speech.txt", "--style")
    assert [process(*call, style).returncode for style in ("ap", "guardian")] == [1, 0]
