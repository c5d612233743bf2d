"""What is said of settings that name what is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., subprocess.CompletedProcess[str]]

WORDS = "We will close the harbour school before next summer,"


@pytest.mark.parametrize("command", ["check", "extract"])
def test_a_key_that_fits_nothing_is_told_once(run: Run, folder: Path, command: str) -> None:
    (folder / "quoteverify.toml").write_text(
        f'[outlets]\n"herlad*" = "Herald"\n"herald*" = "H"\n[speakers]\n"{WORDS}" = "A"\n"We wil" = "B"\n',
        encoding="utf-8",
    )
    told = run(command, "herald.txt", "gazette.txt").stderr.splitlines()
    assert [line.partition("toml: ")[2].split(";")[0] for line in told] == [
        "outlets: 'herlad*' fits no file",
        "speakers: no quotation that was read has just the words 'we wil'",
    ]


def test_a_pattern_for_files_that_this_run_does_not_read_fits(run: Run, folder: Path) -> None:
    (folder / "wire").mkdir()
    (folder / "wire" / "1.txt").write_text("Words.", encoding="utf-8")
    (folder / "quoteverify.toml").write_text('[outlets]\n"wire/*" = "Wire"\n"/no" = "X"\n', encoding="utf-8")
    for call in (("check", "herald.txt"), ("verify", "herald.txt", "--sources", "gazette.txt")):
        (told,) = run(*call).stderr.splitlines()
        assert "'/no' fits no file" in told
