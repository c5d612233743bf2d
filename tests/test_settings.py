"""Settings: what wins over what, and what is said of a wrong one."""

from __future__ import annotations

from dataclasses import fields
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from quoteverify.errors import ConfigurationError
from quoteverify.model import Severity
from quoteverify.settings import DEFAULTS, KEYS, Settings, load, nearest
from quoteverify.styles import STYLES

if TYPE_CHECKING:
    from pathlib import Path

RULES = ("QV101", "negation", "number_change")


def written(folder: Path, text: str, *, name: str = "quoteverify.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def loaded(file: Path | None = None, **variables: str) -> Settings:
    return load(rules=RULES, file=file, environment=variables)


def test_without_a_file_variables_and_options_the_defaults_hold() -> None:
    assert loaded() == DEFAULTS
    assert DEFAULTS.fail_on is Severity.MAJOR


def test_a_file_wins_over_the_defaults_the_environment_over_it_and_options_over_all(tmp_path: Path) -> None:
    file = written(tmp_path, 'fail-on = "minor"\nmax-bytes = 10\nignore = ["negation"]\n')
    settings = load(
        rules=RULES,
        file=file,
        environment={"QUOTEVERIFY_FAIL_ON": "major", "QUOTEVERIFY_MAX_BYTES": "20"},
        options={"fail-on": "never"},
    )
    assert (settings.fail_on, settings.max_bytes, settings.ignore) == (None, 20, ("negation",))


def test_every_key_can_stand_in_a_file(tmp_path: Path) -> None:
    text = """
        fail-on = "never"
        max-bytes = 1000
        select = ["QV101", "number_change"]
        ignore = ["negation"]
        outlets = {"herald/*" = "The Herald"}
        severity = {QV101 = "none"}
        aliases = {"Ada Hale" = ["A. Hale", "Ada Hayle"]}
        speakers = {"We sail at dawn." = "Ines Vole"}
        uncertain-below = 0.7
    """
    assert loaded(written(tmp_path, text)) == Settings(
        fail_on=None,
        max_bytes=1000,
        select=("QV101", "number_change"),
        ignore=("negation",),
        outlets=MappingProxyType({"herald/*": "The Herald"}),
        severity=MappingProxyType({"QV101": Severity.NONE}),
        aliases=MappingProxyType({"a. hale": "Ada Hale", "ada hayle": "Ada Hale"}),
        speakers=MappingProxyType({"we sail at dawn": "Ines Vole"}),
        uncertain_below=0.7,
    )


def test_there_is_a_key_for_every_setting() -> None:
    assert {field.name.replace("_", "-") for field in fields(Settings)} == {*KEYS, "file"}


def test_paths_of_a_file_are_those_of_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(tmp_path / "news", 'against = ["a", "/b"]\nsources = ["../c"]\nbaseline = "d"\n')
    monkeypatch.chdir(tmp_path)
    settings = loaded(file)
    assert (settings.against, settings.sources) == (("news/a", "/b"), ("c",))
    assert settings.baseline == "news/d"
    assert loaded(QUOTEVERIFY_AGAINST="a,b c").against == ("a", "b c")


@pytest.mark.parametrize(
    "line",
    [
        'aliases = {"Ada Hale" = ["Hale"], "Tom Hale" = ["Hale"]}',
        'speakers = {"We sail." = "Ines Vole", "we sail" = "Tom Reed"}',
        'speakers = {"..." = "Ines Vole"}',
        "uncertain-below = 2",
    ],
)
def test_two_answers_to_one_question_are_a_conflict(tmp_path: Path, line: str) -> None:
    with pytest.raises(ConfigurationError, match="cannot be used"):
        loaded(written(tmp_path, line + "\n"))


def test_lists_in_variables_are_parted_by_commas() -> None:
    assert loaded(QUOTEVERIFY_SELECT="QV101, negation").select == ("QV101", "negation")


def test_an_unknown_variable_and_an_empty_one_are_let_alone() -> None:
    assert loaded(QUOTEVERIFY_VERSION="2", QUOTEVERIFY_FAIL_ON="") == DEFAULTS


def test_an_unknown_key_is_named_with_its_file_and_the_key_that_was_meant(tmp_path: Path) -> None:
    file = written(tmp_path, 'fail_om = "minor"\n')
    with pytest.raises(ConfigurationError, match=r"quoteverify\.toml.*'fail_om'; did you mean 'fail-on'"):
        loaded(file)


def test_an_unknown_key_that_is_like_no_other_gets_the_list_of_keys(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="there are against, aliases, baseline"):
        loaded(written(tmp_path, "zzz = 1\n"))


@pytest.mark.parametrize(
    ("line", "allowed"),
    [
        ('fail-on = "none"', '"minor", "major" or "never"'),
        ("fail-on = 3", '"minor", "major" or "never"'),
        ("max-bytes = 0", "1 or more"),
        ("max-bytes = true", "1 or more"),
        ('max-bytes = "many"', "1 or more"),
        ("select = [1]", "a list of rules"),
        ('outlets = "x"', "a table of path patterns"),
        ('outlets = {"a/*" = 1}', "a table of path patterns"),
        ('severity = {QV101 = "high"}', "a table of rules"),
        ("severity = {QV101 = []}", "a table of rules"),
    ],
)
def test_a_wrong_value_is_answered_with_what_is_allowed(tmp_path: Path, line: str, allowed: str) -> None:
    with pytest.raises(ConfigurationError, match=allowed):
        loaded(written(tmp_path, line))


def test_a_wrong_variable_names_the_environment() -> None:
    with pytest.raises(ConfigurationError, match="the environment: fail-on = 'low'"):
        loaded(QUOTEVERIFY_FAIL_ON="low")


@pytest.mark.parametrize(
    "line", ['select = ["negatoin"]', 'ignore = ["negatoin"]', 'severity = {negatoin = "minor"}']
)
def test_an_unknown_rule_is_answered_with_the_one_that_was_meant(tmp_path: Path, line: str) -> None:
    with pytest.raises(ConfigurationError, match="no such rule: 'negatoin'; did you mean 'negation'"):
        loaded(written(tmp_path, line))


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"quoteverify\.toml: not a TOML file"):
        loaded(written(tmp_path, "fail-on = = 3"))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"none\.toml: cannot be read"):
        loaded(tmp_path / "none.toml")


def test_pyproject_is_read_in_its_own_table(tmp_path: Path) -> None:
    file = written(tmp_path, '[tool.quoteverify]\nfail-on = "minor"\n', name="pyproject.toml")
    assert loaded(file).fail_on is Severity.MINOR


def test_a_table_of_the_wrong_shape_is_a_configuration_error(tmp_path: Path) -> None:
    file = written(tmp_path, "[tool]\nquoteverify = 3\n", name="pyproject.toml")
    with pytest.raises(ConfigurationError, match="must be a table"):
        loaded(file)


def test_the_nearest_file_is_in_the_folder_or_above_it(tmp_path: Path) -> None:
    above = written(tmp_path, "")
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    assert nearest(below) == above
    nearer = written(tmp_path / "a", "[tool.quoteverify]\n", name="pyproject.toml")
    assert nearest(below) == nearer


def test_a_pyproject_without_the_table_is_passed_over(tmp_path: Path) -> None:
    above = written(tmp_path, "")
    written(tmp_path / "a", '[project]\nname = "x"\n', name="pyproject.toml")
    assert nearest(tmp_path / "a") == above


def test_a_pyproject_with_a_tool_that_is_no_table_is_passed_over(tmp_path: Path) -> None:
    above = written(tmp_path, "")
    written(tmp_path / "a", "tool = 3\n", name="pyproject.toml")
    assert nearest(tmp_path / "a") == above


OWN = """
    style = "herald"
    [styles.herald]
    like = "ap"
    spoken = {filler = "minor", grammar = "none"}
    printed = {grammar = "minor"}
    [styles.post]
    like = "herald"
    printed = {sic = "major"}
"""


def test_a_style_of_ones_own_is_another_but_for_what_it_says(tmp_path: Path) -> None:
    house = loaded(written(tmp_path, OWN)).house_style
    post = loaded(written(tmp_path, OWN), QUOTEVERIFY_STYLE="post").house_style
    assert house is not None
    assert post is not None
    assert (house.name, post.name) == ("herald", "post")
    assert house.spoken == {**STYLES["ap"].spoken, "filler": Severity.MINOR, "grammar": Severity.NONE}
    assert house.printed == {**STYLES["ap"].printed, "grammar": Severity.MINOR}
    assert post.printed == {**house.printed, "sic": Severity.MAJOR}
    assert DEFAULTS.house_style is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('style = "gardian"', "no such style: 'gardian'; did you mean 'guardian'"),
        ('style = "AP"', "no such style: 'AP'; did you mean 'ap'"),
        ('style = "x"', "no such style: 'x'; there are ap, bbc, guardian, nyt, reuters, wsj"),
        ('[styles.herald]\nlike = "app"', "no such style: 'app'; did you mean 'ap'"),
        (
            '[styles.a]\nlike = "b"\n[styles.b]\nlike = "a"',
            "a like b like a: these styles go round in a ring",
        ),
        ('[styles.a]\nlike = "a"', "a like a: these styles go round"),
        ("[styles.a]\nspokn = {}", "styles: a: no such key: 'spokn'; did you mean 'spoken'"),
        ('[styles.a]\nspoken = {filer = "none"}', "a: spoken: no such kind: 'filer'; did you mean 'filler'"),
        ('[styles.a]\nprinted = {negation = "none"}', "a: printed: no such kind: 'negation'"),
        (
            '[styles.a]\nspoken = {sic = "info"}',
            "sic = 'info' cannot be used: it must be none, minor or major",
        ),
        ("[styles.a]\nspoken = {sic = 1}", "sic = 1 cannot be used: it must be none, minor or major"),
        ('[styles.ap]\nlike = "nyt"', "'ap' is known already: take another name"),
        ("[styles.a]\nlike = 1", "styles = .* must be a table of names and tables"),
        ("[styles.a]\nspoken = 1", "styles = .* must be a table of names and tables"),
        ("styles = 1", "styles = 1 cannot be used: it must be a table of names and tables"),
        ("styles = {a = 1}", "styles = .* must be a table of names and tables"),
    ],
)
def test_a_style_that_cannot_be_used_is_an_error_that_helps(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=f"quoteverify.toml: .*{message}"):
        loaded(written(tmp_path, text))
