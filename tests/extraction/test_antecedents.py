from __future__ import annotations

import pytest

from quoteverify.extraction import extract
from quoteverify.extraction.antecedents import Antecedents
from quoteverify.extraction.layout import lay_out
from quoteverify.languages import speech
from quoteverify.model import Document


def speakers(text: str) -> list[str | None]:
    return [quotation.speaker for quotation in extract(Document.of(text))]


def test_who_spoke_last_is_meant_though_somebody_else_is_named_nearer() -> None:
    text = (
        "Aparna Vole, who studies ferries at the institute, said Ivana Hale's statement did not help.\n\n"
        "“I do not see who is left out,” she said after reading the plan."
    )
    assert speakers(text) == ["Aparna Vole"]


def test_the_speaker_of_a_reported_clause_goes_on_speaking() -> None:
    text = (
        "Tom Reed said praise from the harbour master, Carl Frey, would change nothing. "
        "He said Frey has “been a leader for longer than anybody.”"
    )
    assert speakers(text) == ["Tom Reed"]


def test_whom_the_words_name_is_not_who_says_them() -> None:
    text = "Mark Hale met Tom Reed at the pier on Monday.\n\n“Reed is a man of his word,” he said later."
    assert speakers(text) == ["Mark Hale"]


def test_a_description_means_the_person_in_that_role() -> None:
    text = (
        "Sen. Ann Hale and Mayor Tom Reed spoke on Monday. Reed spoke for an hour.\n\n"
        "“We will not vote for this,” the senator said."
    )
    assert speakers(text) == ["Ann Hale"]


@pytest.mark.parametrize("described", ["moderator", "narrator", "interviewer"])
def test_somebody_unnamed_stays_as_described(described: str) -> None:
    text = (
        f"A {described} opened the evening. Then Tom Reed, the mayor, came in and sat down.\n\n"
        f"“Please take your seats,” the {described} said."
    )
    assert speakers(text) == [described]


def test_a_pronoun_may_mean_somebody_who_is_only_described() -> None:
    text = "A spokeswoman came out at noon. “Nothing is decided,” she said."
    assert speakers(text) == ["spokeswoman"]


def test_it_means_the_paper_that_wrote_before() -> None:
    text = (
        "“The plan is a mistake,” the Harbour Gazette wrote on Monday.\n\n“It will cost too much,” it added."
    )
    assert speakers(text) == ["Harbour Gazette", "Harbour Gazette"]


def test_nothing_is_asked_about_names() -> None:
    layout = lay_out(Document.of("“We sail,” said Ann Hale."), speech=speech("en"))
    assert not list(Antecedents(layout).candidates(0, "We sail,"))


def test_an_answer_is_remembered() -> None:
    layout = lay_out(Document.of("Ann Hale came. “We sail,” she said."), speech=speech("en"))
    antecedents = Antecedents(layout)
    number = len(layout.mentions) - 1
    assert antecedents.of(number, "We sail,") is antecedents.of(number, "We go,")


def test_two_roles_behind_one_article_are_one_person() -> None:
    text = (
        "Ann Hale, the former mayor, came to the pier on Monday with Tom Reed.\n\n"
        "The former mayor and harbour master said it was “a mistake” to wait."
    )
    assert speakers(text) == ["Ann Hale"]


def test_a_woman_in_a_role_is_a_woman_whatever_her_name() -> None:
    text = (
        "Opposition leader Hanna Dray spoke on Tuesday. “It did open,” she said.\n\n"
        "A ministry spokeswoman, Lotte Brink, said that the tills had been refilled by noon. "
        "“There was never a shortage of cash,” she said."
    )
    assert speakers(text) == ["Hanna Dray", "Lotte Brink"]


@pytest.mark.parametrize(("told", "speaker"), [("central bank", "central bank"), ("bank", "Corran Bank")])
def test_a_body_described_otherwise_is_another(told: str, speaker: str) -> None:
    assert speakers(f"Corran Bank was rescued. “We acted at once,” the {told} said.") == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "“We stay,” the minister said. Workers cheered. Ann Vole, the transport minister, left.",
            "Ann Vole",
        ),
        ("The mayor said “we stay” on Monday. Later Mayor Ann Vole met workers.", "Ann Vole"),
        ("The mayor said “we stay”. Mayor Ann Vole met Tom Orme, the mayor of Lund.", "mayor"),
        ("A mayor came. The mayor said “we stay”. Later Mayor Ann Vole met workers.", "mayor"),
    ],
)
def test_a_description_means_its_only_holder_who_is_named_later(text: str, speaker: str) -> None:
    (only,) = extract(Document.of(text))
    assert only.speaker == speaker
