"""House styles: what the table says, example by example, and what no style can do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quoteverify.gate.severities import graded
from quoteverify.gate.styles import in_style
from quoteverify.model import Medium, Severity
from quoteverify.pipeline import compare
from quoteverify.rules import CATALOGUE
from quoteverify.settings import Settings
from quoteverify.settings.house import Own
from quoteverify.styles import KINDS, STYLES, kind_of

PAIRS = [
    json.loads(line) for line in (Path(__file__).parent / "rules/pairs.jsonl").read_text("utf-8").splitlines()
]
EXAMPLES = {
    "filler": ("We will, um, sail at dawn.", "We will sail at dawn."),
    "grammar": ("There is lots of herring.", "There are lots of herring."),
    "form": ("They mend it daily.", "They mended it daily."),
    "dialect": ("We are going to win.", "We are gonna win."),
    "written-out": ("We are gonna win.", "We are going to win."),
    "contraction": ("We cannot win.", "We can't win."),
    "small-word": ("He said that it sails Friday.", "He said it sails Friday."),
    "omission": ("The boats, built of oak, sailed.", "The boats sailed."),
    "addition": ("The boats sailed at dawn.", "The oaken boats sailed at dawn."),
    "substitution": ("The boats sailed at dawn.", "The vessels sailed at dawn."),
    "reordering": ("On Friday the council sits here.", "The council sits here on Friday."),
    "truncation": ("The boats sailed at dawn, with both crews.", "The boats sailed at dawn."),
    "rewording": (
        "We shall not bow to their threats.",
        "No amount of menace is going to bring us to our knees.",
    ),
    "ellipsis": ("The pier, built by monks, burned.", "The pier … burned."),
    "insertion": ("The mayor sold it.", "The mayor [Ann Orme] sold it."),
    "replacement": ("They sold it in May.", "They sold [the yard] in May."),
    "sic": ("We was late.", "We was [sic] late."),
    "punctuation": ("We sail, then.", "We sail then."),
    "capitals": ("We asked the mayor.", "We asked the Mayor."),
    "spelling": ("The harbour is deep.", "The harbor is deep."),
    "numbers": ("We have five boats.", "We have 5 boats."),
}
"""One for each kind of difference; nothing else differs in it."""
USUAL = {kind: CATALOGUE[KINDS[kind].rules[0]].severity.value for kind in KINDS}
OTHERWISE = {
    (
        "ap",
        "spoken",
    ): """filler none, grammar major, form major, dialect minor, omission major, addition major,
        substitution major, reordering major, insertion none, sic none""",
    ("ap", "printed"): """grammar major, form major, dialect minor, omission major, addition major,
        substitution major, reordering major, insertion none, sic none""",
    (
        "reuters",
        "spoken",
    ): """filler none, omission major, addition major, substitution major, reordering major,
        ellipsis none, insertion none, sic none""",
    ("reuters", "printed"): """omission major, addition major, substitution major, reordering major,
        ellipsis none, insertion none, sic none""",
    ("nyt", "spoken"): """filler none, grammar major, form major, omission major, addition major,
        substitution major, reordering major, insertion none, sic none""",
    ("nyt", "printed"): """grammar major, form major, omission major, addition major, substitution major,
        reordering major, insertion none, sic none""",
    ("guardian", "spoken"): """filler none, grammar none, omission major, addition major, substitution major,
        ellipsis none, insertion none, sic none""",
    (
        "guardian",
        "printed",
    ): """grammar none, omission major, addition major, substitution major, ellipsis none,
        insertion none, sic none""",
    ("bbc", "spoken"): "filler none, omission major, insertion none, sic none",
    ("bbc", "printed"): "omission major, insertion none, sic none",
    ("wsj", "spoken"): "filler none, grammar none, omission major, insertion none",
    ("wsj", "printed"): """filler major, grammar major, form major, dialect minor, written-out minor,
        contraction minor, small-word major, omission major, addition major, substitution major,
        reordering major, insertion none""",
}
"""What is not as usual in a style."""


def severity(kind: str, style: str | None, medium: Medium) -> str:
    return compare(*EXAMPLES[kind], settings=Settings(style=style), medium=medium).severity.value


def test_every_kind_has_an_example_and_rules_that_there_are() -> None:
    assert set(EXAMPLES) == set(KINDS)
    assert {rule for kind in KINDS.values() for rule in kind.rules} <= set(CATALOGUE)
    assert {name for name, _ in OTHERWISE} == set(STYLES)


@pytest.mark.parametrize("kind", EXAMPLES)
def test_an_example_has_a_finding_of_its_kind_only(kind: str) -> None:
    assert {kind_of(finding.rule.id) for finding in compare(*EXAMPLES[kind]).findings} == {kind}


@pytest.mark.parametrize(("style", "medium"), OTHERWISE)
def test_a_style_grades_each_kind_as_its_book_says(style: str, medium: str) -> None:
    said = dict(row.split() for row in OTHERWISE[style, medium].split(","))
    found = {kind: severity(kind, style, Medium(medium)) for kind in EXAMPLES}
    assert found == {**USUAL, **said}


def test_without_a_style_the_medium_is_of_no_account() -> None:
    for kind in EXAMPLES:
        assert severity(kind, None, Medium.SPOKEN) == severity(kind, None, Medium.PRINTED) == USUAL[kind]


def test_no_kind_holds_a_rule_that_is_major_by_itself() -> None:
    rules = [CATALOGUE[rule] for kind in KINDS.values() for rule in kind.rules]
    assert [rule.id for rule in rules if rule.severity is Severity.MAJOR] == []
    assert len(rules) == len({rule.id for rule in rules})


LENIENT = Own(spoken=dict.fromkeys(KINDS, Severity.NONE), printed=dict.fromkeys(KINDS, Severity.NONE))
STRICT = Own(spoken=dict.fromkeys(KINDS, Severity.MAJOR), printed=dict.fromkeys(KINDS, Severity.MAJOR))
OWN = {"lenient": LENIENT, "strict": STRICT}


@pytest.mark.parametrize("style", ["lenient", "strict", *STYLES])
def test_whatever_the_style_labels_stay_and_what_is_major_is_major(style: str) -> None:
    house = Settings(style=style, styles=OWN).house_style
    for number, pair in enumerate(PAIRS[::4]):
        plain = compare(pair["reference"], pair["variant"])
        medium = tuple(Medium)[number % 2]
        styled = tuple(in_style(plain.findings, house, medium))
        assert [f.rule for f in styled] == [f.rule for f in plain.findings]
        for before, after in zip(plain.findings, styled, strict=True):
            assert before.severity is not Severity.MAJOR or after is before
            assert (after.ruling is None) == (after.severity is before.severity)


def test_what_is_graver_than_its_rule_mostly_is_is_made_no_milder() -> None:
    tone = ("He called it a plan.", "He called it a “plan”.")
    question = ("You knew about this?", "You knew about this.")
    person = ("I signed it.", "We signed it.")
    lenient = Settings(style="lenient", styles=OWN)
    assert compare(*tone, settings=lenient).severity is Severity.MINOR
    assert compare(*tone, settings=Settings(style="strict", styles=OWN)).severity is Severity.MAJOR
    assert {compare(*pair, settings=lenient).severity for pair in (question, person)} == {Severity.MAJOR}


@pytest.mark.parametrize("name", ["QV311", "QV303", "inflection"])
def test_a_severity_that_somebody_sets_wins_over_the_style(name: str) -> None:
    settings = Settings(style="ap", severity={name: Severity.MINOR})
    (finding,) = compare(*EXAMPLES["grammar"], settings=settings).findings
    assert (finding.severity, finding.ruling) == (Severity.MINOR, None)
    assert "house style" not in finding.message
    assert next(graded([finding], settings)).severity is Severity.MINOR


def test_a_finding_says_that_its_severity_is_the_styles() -> None:
    (finding,) = compare(*EXAMPLES["grammar"], settings=Settings(style="ap")).findings
    assert finding.message.endswith("; house style ap: major for grammar put right in spoken words")
    (usual,) = compare(*EXAMPLES["replacement"], settings=Settings(style="ap")).findings
    assert (usual.ruling, "house style" in usual.message) == (None, False)
