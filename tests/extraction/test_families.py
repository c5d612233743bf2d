"""Two people of one family name in one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

COUPLE = "Tom Hale and his wife, Ann Hale, run the inn by the old mill together."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{COUPLE} “We are full,” Mr. Hale said. “We are not,” Ms. Hale said.", ["Tom Hale", "Ann Hale"]),
        (f"{COUPLE} “We are full,” Tom said. “We are not,” said Ann.", ["Tom Hale", "Ann Hale"]),
        (f"{COUPLE} “We are full,” he said. “We are not,” she said.", ["Tom Hale", "Ann Hale"]),
        (f"{COUPLE} “We are full,” Tom Hale said. “We are not,” his wife said.", ["Tom Hale", "Ann Hale"]),
        (
            "Tom Hale and his brother, Jack Hale, run the inn by the mill. “We are full,” Jack Hale said.\n\n“We are not,” Tom Hale said.",
            ["Jack Hale", "Tom Hale"],
        ),
        (
            "Senator Ann Hale spoke long and well after her brother, Judge Tom Hale, had left the room. “It is finished,” Senator Hale said. “It is not,” Judge Hale said.",
            ["Ann Hale", "Tom Hale"],
        ),
        (
            "Ann Hale, the mayor of the town, wants a tunnel. Tom Hale is her son and paints the bridge. “I want a tunnel,” Ms. Hale said. “I do not,” her son said.",
            ["Ann Hale", "Tom Hale"],
        ),
        (
            "Ann Hale is mayor of the town.\n\nHer husband is Tom Hale, an engineer.\n\n“She is right,” her husband said.\n\n“I know,” Mrs. Hale said.",
            ["Tom Hale", "Ann Hale"],
        ),
        (
            "Tom Hale Sr. built the bridge. Tom Hale Jr. paints it every year. “It is finished,” Hale Jr. said.",
            ["Tom Hale Jr"],
        ),
    ],
)
def test_titles_roles_and_first_names_tell_them_apart(
    text: str, expected: list[str], speakers: Callable[[str], list[str | None]]
) -> None:
    assert speakers(text) == expected


def test_the_bare_family_name_is_of_the_one_named_most(
    speakers: Callable[[str], list[str | None]],
) -> None:
    text = (
        "Tom Hale, 40, runs the inn. He is the son of Jack Hale, who built it. Hale has 12 rooms. Hale cooks. "
        "“We are full,” Hale said."
    )
    assert speakers(text) == ["Tom Hale"]


def test_a_son_of_the_same_name_leaves_his_father_his_own(
    speakers: Callable[[str], list[str | None]],
) -> None:
    text = "Tom Hale met voters with his son, Tom Hale Jr., on Friday. “It is finished,” Tom Hale said."
    assert speakers(text) == ["Tom Hale"]


def test_whose_remark_it_is_may_be_told_by_a_role(speakers: Callable[[str], list[str | None]]) -> None:
    text = "The mayor, Ann Hale, left. Bob Reed laughed at the mayor’s remark that “all is well.”"
    assert speakers(text) == ["Ann Hale"]
