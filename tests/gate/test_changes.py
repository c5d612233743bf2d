"""What changed since a revision, as git tells it; and what is done where git cannot."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from quoteverify import read
from quoteverify.gate import changes
from quoteverify.gate.changes import UntoldError, since
from quoteverify.model import Document
from quoteverify.pipeline import check
from quoteverify.settings import DEFAULTS

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

FIRST = "“The sea has never been this angry with us,” said Tom Reed.\n"
SECOND = "“The pier will be rebuilt by the spring of next year,” said Ines Vole.\n"
OTHER = Document.of("“Nothing of all this was ever heard here,” said Ada Hale.\n", id="other.txt")


_NOBODY = ("-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main")


def git(*arguments: str) -> None:
    subprocess.run(
        ["git", *_NOBODY, *arguments],  # noqa: S607  # the machine's git
        check=True,
        capture_output=True,
    )


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"):
        monkeypatch.delenv(name, raising=False)
    git("init", "-q")
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "a b.md").write_text(f"{FIRST}\n{SECOND}", encoding="utf-8")
    git("add", ".")
    git("commit", "-q", "-m", "drafts")
    return tmp_path


def new(revision: str | None = "HEAD") -> list[str]:
    """Return the beginnings of the quotations that are found to be without support and are new."""
    documents = [each for each in read(["drafts"]) if isinstance(each, Document)]
    report = check(documents, against=[OTHER])
    report = since(documents, revision=revision, settings=DEFAULTS).of(report)
    return [finding.location.text[:7] for finding in report.findings]


def test_without_a_change_nothing_is_new(repository: Path) -> None:
    assert repository.is_dir()
    assert new() == []


def test_moved_lines_are_no_change_and_other_words_or_another_speaker_are(repository: Path) -> None:
    draft = repository / "drafts" / "a b.md"
    draft.write_text(f"# New\n\nFirst.\n\n{SECOND}\n{FIRST}", encoding="utf-8")
    assert new() == []
    draft.write_text(f"{FIRST}\n{SECOND.replace('spring', 'summer')}", encoding="utf-8")
    assert new() == ["The pie"]
    draft.write_text(f"{FIRST.replace('Tom Reed', 'Ada Hale')}\n{SECOND}", encoding="utf-8")
    assert new() == ["The sea"]


def test_a_new_file_is_new_and_a_renamed_one_is_not(repository: Path) -> None:
    git("mv", "drafts/a b.md", "drafts/ü.md")
    assert new() == []
    (repository / "drafts" / "new.md").write_text(FIRST.replace("sea", "wind"), encoding="utf-8")
    assert new() == ["The win"]


def test_what_is_staged_is_held_against_the_last_commit(repository: Path) -> None:
    draft = repository / "drafts" / "a b.md"
    draft.write_text(FIRST.replace("angry", "calm"), encoding="utf-8")
    assert new(None) == []
    git("add", ".")
    assert new(None) == ["The sea"]


def test_a_branch_is_compared_with_where_it_went_apart(repository: Path) -> None:
    git("checkout", "-q", "-b", "story")
    git("checkout", "-q", "main")
    (repository / "drafts" / "a b.md").write_text("Nothing.\n", encoding="utf-8")
    git("commit", "-q", "-am", "taken out")
    git("checkout", "-q", "story")
    assert new("main") == []


def test_in_a_folder_of_the_repository_it_is_the_same(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (repository / "drafts" / "drafts").symlink_to(repository / "drafts")
    monkeypatch.chdir(repository / "drafts")
    assert new() == []


@pytest.mark.parametrize(
    ("revision", "why"),
    [
        ("nowhere", "no revision 'nowhere' here; was the history fetched"),
        ("--output=x", "'--output=x' is no revision"),
    ],
)
def test_a_revision_that_is_not_there_is_told(repository: Path, revision: str, why: str) -> None:
    with pytest.raises(UntoldError, match=why):
        new(revision)
    assert not (repository / "x").exists()


def test_a_repository_without_a_commit_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    git("init", "-q")
    with pytest.raises(UntoldError, match="no commit yet"):
        since([], revision=None, settings=DEFAULTS)


def test_no_repository_and_no_git_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(UntoldError, match="not a git repository"):
        since([], revision="HEAD", settings=DEFAULTS)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UntoldError, match="git is not installed"):
        since([], revision="HEAD", settings=DEFAULTS)
    assert changes.__doc__
