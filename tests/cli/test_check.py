"""The main job, as a process."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[str]]


def test_two_outlets_that_disagree_are_both_named(run: Run) -> None:
    done = run("check", ".")
    assert done.stderr == ""
    assert "herald.txt:1:2" in done.stdout
    assert "gazette.txt:1:2" in done.stdout
    assert "Ann Orme" in done.stdout
    assert re.search(
        r"^2 documents, 2 quotations, 1 utterance compared across outlets: ", done.stdout, re.MULTILINE
    )


def test_machine_output_stands_alone_and_trouble_on_the_other_stream(run: Run) -> None:
    done = run("check", ".", "none.txt", "--format", "json")
    report = json.loads(done.stdout)
    assert [document["id"] for document in report["documents"]] == ["./gazette.txt", "./herald.txt"]
    assert [skipped["path"] for skipped in report["skipped"]] == ["none.txt"]
    assert done.stderr.startswith("quoteverify: none.txt: ")


def test_each_line_of_jsonl_is_a_finding(run: Run) -> None:
    lines = [json.loads(line) for line in run("check", ".", "--format", "jsonl").stdout.splitlines()]
    assert {line["location"]["document"] for line in lines} <= {"./herald.txt", "./gazette.txt"}
    assert any(line["severity"] == "major" for line in lines)


def test_house_style_is_reported_only_if_all_is_asked_for(run: Run, folder: Path) -> None:
    (folder / "gazette.txt").write_text("“We'll organise it on Monday,” said Ann Orme.\n", encoding="utf-8")
    (folder / "herald.txt").write_text("“We will organize it on Monday,” said Ann Orme.\n", encoding="utf-8")
    assert run("check", ".", "--format", "jsonl").stdout == ""
    everything = run("check", ".", "--format", "jsonl", "--all").stdout.splitlines()
    assert {json.loads(line)["severity"] for line in everything} == {"none"}


def test_one_quotation_can_be_followed_through_the_program(run: Run) -> None:
    by_id = run("check", ".", "--explain", "./gazette.txt:q1")
    assert "speaker   Ann Orme" in by_id.stdout
    assert "with herald" in by_id.stdout
    assert run("check", ".", "--explain", "gazette.txt:1").stdout == by_id.stdout
    unknown = run("check", ".", "--explain", "./gazette.txt:q9")
    assert unknown.returncode == 2
    assert "./gazette.txt:q1" in unknown.stderr


def test_standard_input_is_a_document(run: Run, folder: Path) -> None:
    done = run(
        "check", "-", "herald.txt", "--format", "json", stdin=(folder / "gazette.txt").read_text("utf-8")
    )
    assert [document["id"] for document in json.loads(done.stdout)["documents"]] == ["-", "herald.txt"]
    assert done.returncode == 1


def test_colour_is_for_terminals_and_for_who_asks(run: Run) -> None:
    assert "\x1b" not in run("check", ".").stdout
    assert "\x1b" in run("check", ".", FORCE_COLOR="1").stdout
    assert "\x1b" not in run("check", ".", FORCE_COLOR="1", NO_COLOR="1").stdout


def test_articles_names_and_paths_cannot_steer_a_terminal(run: Run, folder: Path) -> None:
    hostile = "Ann \x1b[2JOrme\u202e"
    for name, verb in (("a\x1b[31m.txt", "will"), ("b\u202e.txt", "will not")):
        text = (
            f"“We {verb} close the \x9bharbour school before \x07next summer,” said {hostile}, the mayor.\n"
        )
        (folder / name).write_text(text, encoding="utf-8")
    for arguments in (["check", "."], ["check", ".", "--format", "json"], ["extract", ".", "--why"]):
        done = run(*arguments, "\x1b]0;x\x07")
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", done.stdout + done.stderr)


def test_settings_come_from_the_file_the_environment_and_the_options(run: Run, folder: Path) -> None:
    (folder / "quoteverify.toml").write_text(
        'fail-on = "never"\noutlets = {"gaz*" = "The Gazette"}\n', encoding="utf-8"
    )
    done = run("check", ".", "--format", "json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["documents"][0]["outlet"] == "The Gazette"
    assert run("check", ".", QUOTEVERIFY_FAIL_ON="major").returncode == 1
    assert run("check", ".", "--isolated").returncode == 1


def test_a_wrong_setting_names_the_file_and_what_was_meant(run: Run, folder: Path) -> None:
    (folder / "quoteverify.toml").write_text('failon = "never"\n', encoding="utf-8")
    done = run("check", ".")
    assert done.returncode == 2
    assert re.fullmatch(
        r"quoteverify: .*quoteverify\.toml: no such setting: 'failon'; did you mean 'fail-on'\?\n",
        done.stderr,
    )


def test_what_could_not_be_read_is_told_of_before_there_is_nothing_to_explain(run: Run) -> None:
    done = run("check", "missing.txt", "--explain", "x")
    assert done.returncode == 2
    missing, explained = done.stderr.splitlines()
    assert missing.startswith("quoteverify: missing.txt: no such file")
    assert explained == "quoteverify: --explain x: no such quotation"
