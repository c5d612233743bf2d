"""House styles at work: on what outlets print, and on what the sources have."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quoteverify.gate.styles import joined_in_style
from quoteverify.model import Document, Kind, Severity, Verdict
from quoteverify.pipeline import check, compare, verify
from quoteverify.settings import Settings
from quoteverify.settings.house import Own

if TYPE_CHECKING:
    from quoteverify.model import Finding, Verification

AP, GUARDIAN, WSJ = Settings(style="ap"), Settings(style="guardian"), Settings(style="wsj")
SAID = "There is lots of herring in the northern bay this winter"
PRINTED = "There are lots of herring in the northern bay this winter"


def outlets(first: str, second: str) -> list[Document]:
    texts = {"Herald": first, "Post": second}
    return [Document.of(text, id=f"{name.lower()}.txt", outlet=name) for name, text in texts.items()]


def found(documents: list[Document], settings: Settings, *, source: Document | None = None) -> list[Finding]:
    report = check(documents, sources=[source] if source else [], settings=settings)
    told = (each for finding in report.findings for each in (finding, *finding.evidence))
    return [finding for finding in told if finding.rule.label == "inflection"]


def judged(said: str, printed: str, settings: Settings, *, name: str = "speech.txt") -> Verification:
    draft = Document.of(f"“{printed},” Ines Vole said on the quay.", id="draft.txt")
    (verification,) = verify([draft], [Document.of(said, id=name)], settings=settings).verifications
    return verification


@pytest.mark.parametrize(("settings", "severity"), [(AP, "major"), (GUARDIAN, "none"), (WSJ, "none")])
def test_words_that_outlets_quote_are_taken_as_spoken(settings: Settings, severity: str) -> None:
    documents = outlets(f"“{SAID},” Ines Vole said.", f"“{PRINTED},” Ines Vole said.")
    (finding,) = found(documents, settings)
    assert finding.severity.value == severity
    assert finding.message.endswith(" in spoken words")


@pytest.mark.parametrize("written", [0, 1])
def test_unless_one_of_the_two_outlets_says_that_they_were_written(written: int) -> None:
    how = ["said.", "said."]
    how[written] = "said in a statement."
    (finding,) = found(outlets(f"“{SAID},” Vole {how[0]}", f"“{PRINTED},” Vole {how[1]}"), WSJ)
    assert finding.severity is Severity.MAJOR
    assert finding.message.endswith("house style wsj: major for grammar put right in printed words")


@pytest.mark.parametrize(
    ("name", "text", "severity"),
    [
        ("speech.txt", f"{SAID}. We mend our own nets.", "none"),
        ("statement.txt", f"{SAID}. We mend our own nets.", "major"),
        ("statement.txt", f"VOLE: {SAID}.\n\nBROOK: We mend our own nets.", "none"),
    ],
)
def test_a_source_says_itself_whether_its_words_were_spoken(name: str, text: str, severity: str) -> None:
    documents = outlets(f"“{PRINTED},” Vole said in a statement.", f"“{PRINTED},” Vole said.")
    assert {f.severity.value for f in found(documents, WSJ, source=Document.of(text, id=name))} == {severity}


def test_a_translation_is_graded_no_worse_for_its_words() -> None:
    documents = outlets(f"“{SAID},” Ines Vole said.", f"“{PRINTED},” Ines Vole said.")
    (finding,) = found(documents, Settings(style="ap", translated={"Ines Vole": "Danish"}))
    assert (finding.severity, finding.ruling) == (Severity.MINOR, None)


@pytest.mark.parametrize(("day", "severity"), [("2031-03-05", "major"), ("2031-06-05", "minor")])
def test_what_rests_on_an_unclear_join_stays_minor(day: str, severity: str) -> None:
    said = "“The pilots of the northern fleet {} nobody about radar beacons,” Ines Vole said."
    documents = outlets(said.format("warns"), said.format("warned"))
    dated = [replace(each, published=on) for each, on in zip(documents, ("2031-03-04", day), strict=True)]
    (finding,) = found(dated, AP)
    assert finding.severity.value == severity
    assert ("house style" in finding.message) is (finding.ruling is not None) is (severity == "major")


@pytest.mark.parametrize(("style", "severity"), [("ap", "minor"), ("guardian", "none")])
def test_beside_a_paraphrase_nothing_is_raised(style: str, severity: str) -> None:
    difference = compare(f"{SAID}.", f"{PRINTED}.")
    base = difference.collation.base
    paraphrase = replace(base, quotation=replace(base.quotation, kind=Kind.INDIRECT))
    collation = replace(difference.collation, base=paraphrase)
    house = Settings(style=style).house_style
    assert [f.severity.value for f in joined_in_style(difference.findings, collation, house)] == [severity]


def test_a_verdict_is_as_grave_as_the_style_holds_what_was_found_and_says_so() -> None:
    verification = judged(f"{SAID}.", PRINTED, AP)
    assert (verification.verdict, verification.severity) == (Verdict.MINOR, Severity.MAJOR)
    assert verification.explanation.endswith("; house style ap: major for grammar put right in spoken words")
    assert [finding.severity for finding in verification.findings] == [Severity.MAJOR]


def test_a_verdict_is_milder_only_where_the_style_allows_all_that_was_found() -> None:
    allowed = judged("There is lots of herring in the, in the northern bay this winter.", PRINTED, GUARDIAN)
    assert (allowed.verdict, allowed.severity) == (Verdict.MINOR, Severity.NONE)
    partly = judged("There is lots of herring in the wide northern bay this winter.", PRINTED, GUARDIAN)
    assert (partly.verdict, partly.severity, partly.ruling) == (Verdict.ALTERED, Severity.MAJOR, None)
    other = judged(f"{SAID}, and we cannot land it.", PRINTED, GUARDIAN)
    assert other.severity is Severity.NONE
    contracted = judged(
        "There is lots of herring and we cannot land it.",
        "There are lots of herring and we can’t land it",
        GUARDIAN,
    )
    assert (contracted.severity, contracted.ruling) == (Severity.MINOR, None)


@pytest.mark.parametrize("style", ["ap", "guardian", "lenient"])
def test_a_change_of_sense_is_misleading_and_major_in_every_style(style: str) -> None:
    kinds = ("grammar", "omission", "substitution", "filler", "addition")
    lenient = Own(spoken=dict.fromkeys(kinds, Severity.NONE))
    settings = Settings(style=style, styles={"lenient": lenient})
    verification = judged("There is not lots of herring in the northern bay this winter.", PRINTED, settings)
    assert (verification.verdict, verification.severity) == (Verdict.MISLEADING, Severity.MAJOR)


def test_a_machine_may_have_misheard_so_no_style_makes_it_graver() -> None:
    words = "we mend our nets by hand every winter and then we sail out again to the islands "
    machine = f"{words * 8}{SAID.casefold()} {words * 8}"
    verification = judged(machine, PRINTED, AP)
    assert (verification.verdict, verification.severity) == (Verdict.MINOR, Severity.MINOR)


@pytest.mark.parametrize("severity", [{"minor": Severity.NONE}, {"inflection": Severity.NONE}])
def test_what_somebody_sets_wins_in_verdicts_too(severity: dict[str, Severity]) -> None:
    verification = judged(f"{SAID}.", PRINTED, Settings(style="ap", severity=severity))
    assert verification.severity is (Severity.NONE if "minor" in severity else Severity.MINOR)
    assert verification.ruling is None
    assert "house style" not in verification.explanation


def test_a_statement_is_held_to_the_style_of_print() -> None:
    said, printed = (judged(f"{SAID}.", PRINTED, WSJ, name=name) for name in ("speech.txt", "statement.txt"))
    assert (said.severity, printed.severity) == (Severity.NONE, Severity.MAJOR)
