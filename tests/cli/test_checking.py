"""The main job on a repository: roles of the inputs, what is let pass, and everything that can go wrong."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from quoteverify.formats import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[str]]

UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]")


def locations(done: subprocess.CompletedProcess[str]) -> set[str]:
    return {json.loads(line)["location"]["document"] for line in done.stdout.splitlines()}


def test_what_is_compared_with_is_not_reported_on(run: Run) -> None:
    for draft, other in (("herald.txt", "gazette.txt"), ("gazette.txt", "herald.txt")):
        done = run("check", draft, "--against", other, "--format", "jsonl")
        assert (locations(done), done.returncode) == ({draft}, 1)


def test_a_draft_stays_one_though_its_folder_is_compared_with(run: Run) -> None:
    done = run("check", "herald.txt", "--against", ".", "--format", "jsonl")
    assert locations(done) == {"herald.txt"}


def test_settings_say_what_to_compare_with_from_any_folder(run: Run, folder: Path) -> None:
    (folder / "coverage").mkdir()
    (folder / "gazette.txt").rename(folder / "coverage" / "gazette.txt")
    (folder / "quoteverify.toml").write_text('against = ["coverage"]\n', encoding="utf-8")
    assert locations(run("check", "herald.txt", "--format", "jsonl")) == {"herald.txt"}
    variable = run("check", "herald.txt", "--isolated", "--format", "jsonl", QUOTEVERIFY_AGAINST="coverage")
    assert locations(variable) == {"herald.txt"}


def test_files_of_one_stem_in_two_roles_are_two_outlets(run: Run, folder: Path) -> None:
    for name in ("drafts", "coverage"):
        (folder / name).mkdir()
    (folder / "herald.txt").rename(folder / "drafts" / "school.txt")
    (folder / "gazette.txt").rename(folder / "coverage" / "school.txt")
    assert run("check", "drafts", "--against", "coverage").returncode == 1


def test_what_is_excluded_is_not_read_and_that_is_no_failure(run: Run, folder: Path) -> None:
    (folder / "quoteverify.toml").write_text('exclude = ["gazette.*", "herald.txt"]\n', encoding="utf-8")
    done = run("check", "herald.txt", "--format", "json")
    assert (done.returncode, json.loads(done.stdout)["documents"]) == (0, [])


def test_every_option_is_a_variable_too(run: Run, folder: Path) -> None:
    done = run("check", ".", QUOTEVERIFY_FORMAT="jsonl", QUOTEVERIFY_EXIT_ZERO="1", QUOTEVERIFY_QUIET="1")
    assert done.returncode == 0
    assert locations(done)
    assert run("check", ".", "--format", "jsonl", QUOTEVERIFY_FORMAT="text").stdout.startswith("{")
    (folder / "courier.txt").write_text(
        "“We'll organise it on Monday,” said Tom Reed. He said that it was late.\n", "utf-8"
    )
    assert '"indirect"' in run("extract", ".", "--format", "jsonl", QUOTEVERIFY_KIND="all").stdout
    assert '"indirect"' not in run("extract", ".", "--format", "jsonl").stdout
    (folder / "wire.txt").write_text("“We will organize it on Monday,” said Tom Reed.\n", "utf-8")
    arguments = ("check", "courier.txt", "--against", "wire.txt", "--format", "jsonl")
    assert (run(*arguments).stdout, bool(run(*arguments, QUOTEVERIFY_ALL="1").stdout)) == ("", True)


def test_a_remark_in_the_draft_lets_a_finding_pass(run: Run, folder: Path) -> None:
    draft = folder / "gazette.txt"
    said = draft.read_text("utf-8")
    draft.write_text(f"<!-- quoteverify: ignore[negation] -->\n{said}", encoding="utf-8")
    done = run("check", "gazette.txt", "--against", "herald.txt")
    assert done.returncode == 0
    assert "1 finding let pass" in done.stdout
    assert run("check", "gazette.txt", "--against", "herald.txt", "--strict").returncode == 1


def test_the_day_can_be_fixed_and_must_be_one(run: Run, folder: Path) -> None:
    draft = folder / "gazette.txt"
    remark = "<!-- quoteverify: ignore[negation] until=2031-01-01 -->\n"
    draft.write_text(remark + draft.read_text("utf-8"), encoding="utf-8")
    arguments = ("check", "gazette.txt", "--against", "herald.txt")
    assert run(*arguments, SOURCE_DATE_EPOCH="1900000000").returncode == 0
    assert run(*arguments, SOURCE_DATE_EPOCH="2000000000").returncode == 1
    wrong = run(*arguments, SOURCE_DATE_EPOCH="tomorrow")
    assert (wrong.returncode, wrong.stdout) == (2, "")


def test_the_output_is_the_same_cached_or_not_and_with_any_number_of_processes(
    run: Run, folder: Path
) -> None:
    first = run("check", ".", "--format", "json", QUOTEVERIFY_CACHE_DIR=str(folder / ".c"))
    again = run("check", ".", "--format", "json", "--jobs", "0", QUOTEVERIFY_CACHE_DIR=str(folder / ".c"))
    without = run("check", ".", "--format", "json", "--no-cache", "--jobs", "2")
    assert first.stdout == again.stdout == without.stdout
    assert list((folder / ".c").glob("*/*.json"))


def test_a_damaged_cache_is_told_in_one_line_and_healed(run: Run, folder: Path) -> None:
    variables = {"QUOTEVERIFY_CACHE_DIR": str(folder / ".c")}
    first = run("check", ".", "--format", "json", **variables)
    for entry in (folder / ".c").glob("*/*.json"):
        entry.write_bytes(b"\x00damage")
    healed = run("check", ".", "--format", "json", **variables)
    assert healed.stdout == first.stdout
    assert healed.stderr.count("\n") == 1
    assert "2 damaged entries were made anew" in healed.stderr
    assert run("check", ".", **variables).stderr == ""


def test_a_cache_that_cannot_be_written_is_no_obstacle(run: Run) -> None:
    done = run("check", ".", QUOTEVERIFY_CACHE_DIR="herald.txt/cache")
    assert done.returncode == 1
    assert "goes on without" in done.stderr


@pytest.mark.parametrize(
    ("option", "message"),
    [
        (("--baseline", "none.jsonl"), "there is no such baseline"),
        (("--baseline", "damaged.jsonl"), "damaged.jsonl:1: damaged: not JSON"),
        (("--baseline", "."), "the baseline cannot be read"),
        (("--diff", "a", "--staged"), "--diff and --staged: give one of them"),
        (("--jobs", "-1"), "jobs = -1 cannot be used"),
        (("--output", "sarif"), "write FORMAT=PATH"),
        (("--output", "xml=a"), "no such format: 'xml'"),
    ],
)
def test_a_wrong_call_is_one_line_and_status_2(
    run: Run, folder: Path, option: tuple[str, ...], message: str
) -> None:
    (folder / "damaged.jsonl").write_text("{not json\n", encoding="utf-8")
    done = run("check", ".", *option)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert message in done.stderr


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('agianst = ["x"]', "no such setting: 'agianst'; did you mean 'against'"),
        ('suppress = [{rules = ["QV404"], untl = 1}]', "suppress = "),
        ('suppress = [{rules = ["negatoin"]}]', "did you mean 'negation'"),
        ("suppress = [{rules = []}]", "it must be a list of tables"),
        ('suppress = [{rules = ["QV404"], until = "soon"}]', "it must be a list of tables"),
        ('overrides = [{ignore = ["QV404"]}]', "it must be a list of tables"),
        ('overrides = [{paths = ["a"], severity = {modaliti = "minor"}}]', "did you mean 'modality'"),
        ('strict = "perhaps"', "true or false"),
        ("jobs = true", "a whole number"),
    ],
)
def test_a_typo_in_the_settings_is_one_line_and_status_2(
    run: Run, folder: Path, line: str, message: str
) -> None:
    (folder / "quoteverify.toml").write_text(f"{line}\n", encoding="utf-8")
    done = run("check", ".")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "quoteverify.toml" in done.stderr
    assert message in done.stderr


def test_a_revision_that_does_not_exist_is_told_and_everything_is_checked(run: Run, folder: Path) -> None:
    done = run("check", ".", "--diff", "HEAD", GIT_CEILING_DIRECTORIES=str(folder.parent))
    assert done.returncode == 1
    assert "so everything is checked: " in done.stderr
    assert done.stderr.count("\n") == 1
    without = run("check", ".", "--staged", PATH=str(folder))
    assert "everything is checked: git is not installed" in without.stderr


def test_an_output_that_cannot_be_written_is_one_line_and_nothing_is_half_written(
    run: Run, folder: Path
) -> None:
    done = run("check", ".", "--output", "sarif=none/out.sarif", "--output", "csv=out.csv")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (70, "", 1)
    assert sorted(path.name for path in folder.iterdir()) == ["gazette.txt", "herald.txt"]


def test_several_outputs_are_written_at_once(run: Run, folder: Path) -> None:
    done = run("check", ".", "--output", "sarif=a.sarif", "--output", "csv=a.csv", "--output", "github=-")
    assert done.stdout.startswith("::error file=")
    assert json.loads((folder / "a.sarif").read_text("utf-8"))["version"] == "2.1.0"
    assert (folder / "a.csv").read_text("utf-8").startswith("severity,")


def test_hostile_articles_go_through_every_format(run: Run, folder: Path) -> None:
    name = "a\n::error::x ##[add-mask]\x1b[31m=1+1<b>\u202e.md"
    title = "T\x1b]0;t\x07 ::stop-commands::x <script>"
    for file, verb in ((name, "will"), ("other.md", "will not")):
        (folder / file).write_text(
            f'---\ntitle: {title}\noutlet: "=Post\u200b {verb}"\n---\n\n“We {verb} close the \u202eharbour school '
            f"\x9b31m before ##[error]next summer,” said Ann\u200b\u200d =Orme, the mayor.\n\n"
            f"A line and\n::error::{verb}\n",
            encoding="utf-8",
        )
    outputs = [option for each in FORMATS for option in ("--output", f"{each}=out.{each}")]
    done = run("check", name, "--against", "other.md", *outputs, "--format", "github")
    assert done.returncode == 1
    for each in FORMATS:
        told = (folder / f"out.{each}").read_text("utf-8").replace("\r\n", "\n")
        assert not UNSEEN.search(told), each
        assert "##[" not in told, each
        if each != "github":
            assert not [line for line in told.splitlines() if line.lstrip().startswith("::")], each
    assert all(
        line.startswith(("::error ", "::warning ", "quoteverify: ")) for line in done.stdout.splitlines()
    )
    assert not UNSEEN.search(done.stderr)


def test_a_loop_of_links_ends(run: Run, folder: Path) -> None:
    (folder / "loop").symlink_to(folder)
    (folder / "knot").symlink_to(folder / "knot")
    done = run("check", ".", "--format", "json")
    assert [each["id"] for each in json.loads(done.stdout)["documents"]] == ["./gazette.txt", "./herald.txt"]
    assert done.returncode in (1, 4)


def test_a_file_of_200_megabytes_is_told_and_the_rest_is_checked(run: Run, folder: Path) -> None:
    with (folder / "huge.txt").open("wb") as file:
        os.truncate(file.fileno(), 200_000_000)
    done = run("check", ".", "--format", "jsonl")
    assert (done.returncode, done.stderr.count("\n")) == (4, 1)
    assert "too large: its size of 200,000,000 bytes is over the limit" in done.stderr
    assert locations(done)


def test_the_summary_of_a_job_is_added_to(run: Run, folder: Path) -> None:
    summary = folder / "summary"
    summary.write_text("before\n", encoding="utf-8")
    run("check", ".", "--format", "github", GITHUB_STEP_SUMMARY=str(summary))
    assert summary.read_text("utf-8").startswith("before\n## Quotations across outlets")
    summary.write_bytes(b"x" * 1_000_000)
    run("check", ".", "--format", "github", GITHUB_STEP_SUMMARY=str(summary))
    assert b"too long for this page" in summary.read_bytes()[-200:]
    wrong = run("check", ".", "--format", "github", GITHUB_STEP_SUMMARY=str(folder / "none" / "x"))
    assert wrong.returncode == 70


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_only_what_is_new_is_checked(run: Run, folder: Path) -> None:
    for arguments in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=T", "-c", "user.email=t@e", "commit", "-qm", "x"],
    ):
        subprocess.run(["git", *arguments], cwd=folder, check=True)  # noqa: S607  # the machine's git
    assert run("check", ".", "--diff", "HEAD").returncode == 0
    draft = folder / "gazette.txt"
    draft.write_text(draft.read_text("utf-8").replace("next", "this"), encoding="utf-8")
    assert run("check", ".", "--diff", "HEAD").returncode == 1
    assert run("check", ".", "--staged").returncode == 0
