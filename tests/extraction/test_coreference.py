from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def test_a_family_name_and_a_title_become_the_full_name(speakers: Callable[[str], list[str | None]]) -> None:
    text = "Donald A. Frey won the seat.\n\n“I am glad,” Mr. Frey said.\n\n“So am I,” Frey’s rival, Jane Poe, said."
    assert speakers(text) == ["Donald A. Frey", "Jane Poe"]


def test_pronouns_take_the_person_of_their_gender(speakers: Callable[[str], list[str | None]]) -> None:
    text = "Jane Poe met Carl Frey at the pier. “I am glad,” she said. “I am not,” he said."
    assert speakers(text) == ["Jane Poe", "Carl Frey"]


def test_a_title_tells_two_of_one_family_name_apart(speakers: Callable[[str], list[str | None]]) -> None:
    text = "Jane Poe and Carl Poe run the inn. “We are full,” Mrs. Poe said. “We are not,” Mr. Poe said."
    assert speakers(text) == ["Jane Poe", "Carl Poe"]


def test_a_role_stands_for_the_person_described_by_it(speakers: Callable[[str], list[str | None]]) -> None:
    text = (
        "Jane Poe, the governor of Norland, opened the dam with Carl Frey.\n\n"
        "Frey cut the ribbon.\n\n“It will hold,” the governor said."
    )
    assert speakers(text) == ["Jane Poe"]


def test_somebody_unnamed_stays_unnamed(speakers: Callable[[str], list[str | None]]) -> None:
    text = "Jane Poe opened the dam. A spokesman took questions. “It will hold,” the spokesman said."
    assert speakers(text) == ["spokesman"]


def test_whose_statement_it_is_says_who_speaks(speakers: Callable[[str], list[str | None]]) -> None:
    text = "Jane Poe opened the dam. “It will hold,” Poe’s statement said."
    assert speakers(text) == ["Jane Poe"]


def test_bodies_and_collectives_speak_as_worded(speakers: Callable[[str], list[str | None]]) -> None:
    text = "“It will not hold,” the Dam Board said.\n\n“We told you so,” residents of the valley said."
    assert speakers(text) == ["Dam Board", "residents of the valley"]


def test_an_object_pronoun_is_not_the_subject_of_its_own_clause(
    speakers: Callable[[str], list[str | None]],
) -> None:
    text = (
        "Governor Mary Holm defended the dam on Monday.\n\n"
        "Tovik Arle stood beside her. “It was built for a flood,” he said."
    )
    assert speakers(text) == ["Tovik Arle"]


def test_the_subject_of_a_clause_may_stand_in_the_clause_before(
    speakers: Callable[[str], list[str | None]],
) -> None:
    text = (
        "Governor Mary Holm defended the dam on Monday.\n\n"
        "Tovik Arle rose and stood beside her. “It was built for a flood,” he said."
    )
    assert speakers(text) == ["Tovik Arle"]


def test_an_object_pronoun_does_not_show_the_gender_of_a_stranger(
    speakers: Callable[[str], list[str | None]],
) -> None:
    text = "Tovik Arle runs the dam. The board has questioned her. “It was built for a flood,” he said."
    assert speakers(text) == ["Tovik Arle"]
