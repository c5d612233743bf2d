"""Sources without a name, as the article words them: officials, crowds, bodies, documents, signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The bridge is finished,” a senior official said.", "senior official"),
        (
            "“The bridge is finished,” said two people familiar with the matter.",
            "two people familiar with the matter",
        ),
        ("“The bridge is finished,” said a source close to the mayor.", "source close to the mayor"),
        ("“The bridge is finished,” an aide to Ann Hale said.", "aide to Ann Hale"),
        ("“The bridge is finished,” a spokeswoman for Ann Hale said.", "spokeswoman for Ann Hale"),
        (
            "“The bridge is finished,” a spokesman for the Harbour Board said.",
            "spokesman for the Harbour Board",
        ),
        ("“The bridge is finished,” one resident, who asked not to be named, said.", "one resident"),
        ("“The bridge is finished,” said an official who spoke on condition of anonymity.", "official"),
        ("“The bridge is finished,” residents said.", "residents"),
        ("Critics say the bridge is “finished.”", "Critics"),
        ("Protesters chanted “Mend the bridge!” outside the town hall.", "Protesters"),
        ("“Mend it,” shouted the crowd.", "crowd"),
    ],
)
def test_people_are_described(text: str, speaker: str, speakers: Callable[[str], list[str | None]]) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The bridge is finished,” the police said.", "police"),
        ("“The bridge is finished,” the White House said.", "White House"),
        ("“The bridge is finished,” the Harbour Post reported.", "Harbour Post"),
        ("In an editorial, the Harbour Post called the bridge “a disgrace.”", "Harbour Post"),
        ("“Bob Reed let the bridge rust,” the ad says.", "ad"),
        ("The report found that the bridge was “beyond repair.”", "report"),
        ("A sign at the foot of the bridge read: “Keep off.”", "sign at the foot of the bridge"),
        ("The inscription reads: “Built by Tom Hale, 1890.”", "inscription"),
        ("The proverb says “rust never sleeps.”", "proverb"),
        ("The constitution says that “no bridge shall be sold.”", "constitution"),
        ("“The bridge is finished,” the lawsuit alleges.", "lawsuit"),
        ("“The bridge is finished,” according to court documents.", "court documents"),
        ("The placard said “Mend it.”", "placard"),
        ("“The bridge is finished,” the email read.", "email"),
    ],
)
def test_bodies_and_documents_speak(
    text: str, speaker: str, speakers: Callable[[str], list[str | None]]
) -> None:
    assert speakers(text) == [speaker]


def test_whom_a_spokesman_serves_is_still_introduced(speakers: Callable[[str], list[str | None]]) -> None:
    text = "“No comment,” said a spokesman for Ann Hale.\n\nReporters waited. “I will speak now,” Hale said at last."
    assert speakers(text) == ["spokesman for Ann Hale", "Ann Hale"]
