"""Posts on social networks: embedded ones, handles, and the words that announce them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ANGER = "Tom Pike was not pleased with the news."
FOLLOWERS = "Mayor Ann Hale (@MadamMayor) has some three thousand followers, most of them gulls."


@pytest.mark.parametrize(
    "text",
    [
        f"{ANGER}\n\n“The bridge stays shut. Blame the frost.”\n\n— Ann Hale (@annhale) March 3, 2024\n\nPike left.",
        f"{ANGER}\n\n“The bridge stays shut. Blame the frost.”\n\nAnn Hale (@annhale) March 3, 2024\n\nPike left.",
        f"{ANGER}\n\n“The bridge stays shut.” pic.example.com/abc — Ann Hale (@annhale) March 3, 2024",
        f"{ANGER} Ann Hale tweeted back:\n\n“The bridge stays shut.”\n\nPike wept.",
        "Ann Hale took to Twitter to say: “The bridge stays shut.”",
        "In a post on Facebook, Ann Hale wrote that “the bridge stays shut.”",
        "“The bridge stays shut,” read a tweet from Ann Hale.",
        f"{FOLLOWERS}\n\n@madammayor: “The bridge stays shut.”",
        f"{FOLLOWERS}\n\n“The bridge stays shut,” tweeted @madammayor.",
        "Ann Hale is mayor. “The bridge stays shut,” @AnnHale wrote on Sunday.",
    ],
)
def test_a_post_is_by_whose_account_it_is(text: str, speakers: Callable[[str], list[str | None]]) -> None:
    assert speakers(text) == ["Ann Hale"]


def test_a_body_has_an_account_too(speakers: Callable[[str], list[str | None]]) -> None:
    text = "“Shut until May.” — Harbour Board (@harbourboard) March 3, 2024"
    assert speakers(text) == ["Harbour Board"]


def test_a_handle_nobody_explains_is_the_speaker(speakers: Callable[[str], list[str | None]]) -> None:
    assert speakers("“The bridge stays shut,” tweeted @gull_of_ellis.") == ["@gull_of_ellis"]


def test_an_address_is_no_handle(speakers: Callable[[str], list[str | None]]) -> None:
    text = "Mail ann@hale.example for more. “The bridge stays shut,” Bob Reed said."
    assert speakers(text) == ["Bob Reed"]


@pytest.mark.parametrize(
    "caption",
    [
        "Ann Hale: “We will not go.” Photograph: Tom Pike/Harbour Post",
        "Ann Hale, who said “we will not go.” Photograph: Tom Pike/Harbour Post",
        "Ann Hale said “we will not go”. Photo: Tom Pike",
    ],
)
def test_the_photographer_of_a_caption_says_nothing(
    caption: str, speakers: Callable[[str], list[str | None]]
) -> None:
    assert speakers(caption) == ["Ann Hale"]


@pytest.mark.parametrize("line", ["— Mads Orlik, head of the union", "— Mads Orlik", "- Mads Orlik, union."])
def test_a_line_below_signs_the_words(line: str, speakers: Callable[[str], list[str | None]]) -> None:
    text = (
        f"“We sail,” Ann Hale said.\n\n“The boats are old, and the crews are tired.”\n\n{line}\n\nIt rained."
    )
    assert speakers(text) == ["Ann Hale", "Mads Orlik"]
