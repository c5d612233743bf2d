from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Quotation


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale recalled Bob Reed saying “the bridge is finished.”",
        "Ann Hale remembers Bob Reed telling her: “The bridge is finished.”",
        "Ann Hale heard Bob Reed say “the bridge is finished.”",
        "“The bridge is finished,” Ann Hale quoted Bob Reed as saying.",
        "Bob Reed, an engineer, came home. “The bridge is finished,” Ann Hale quoted him as saying.",
        "Ann Hale quoted Bob Reed as saying: “The bridge is finished.”",
        "Bob Reed was quoted by Ann Hale as saying, “The bridge is finished.”",
        "“The bridge is finished,” Bob Reed was quoted as saying by Ann Hale.",
        "“The bridge is finished,” Bob Reed said, according to Ann Hale.",
        "According to Ann Hale, Bob Reed said “the bridge is finished.”",
        "Ann Hale said Bob Reed told her: “The bridge is finished.”",
        "Ann Hale said that Bob Reed had said “the bridge is finished.”",
        "“The bridge is finished,” Ann Hale said, quoting Bob Reed.",
        "Ann Hale retweeted Bob Reed: “The bridge is finished.”",
        "Ann Hale retweeted a message from Bob Reed that said “the bridge is finished.”",
        "Ann Hale reposted a line by Bob Reed: “The bridge is finished.”",
    ],
)
def test_whoever_uttered_the_words_speaks_and_another_relays(
    text: str, quotations: Callable[..., tuple[Quotation, ...]]
) -> None:
    (only,) = quotations(text)
    assert (only.speaker, only.via) == ("Bob Reed", "Ann Hale")


def test_a_transcript_relays(quotations: Callable[..., tuple[Quotation, ...]]) -> None:
    text = "“The bridge is finished,” Bob Reed said, according to a transcript seen by the Harbour Post."
    (only,) = quotations(text)
    assert only.speaker == "Bob Reed"
    assert only.via is not None
    assert only.via.startswith("transcript")


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale said she had told reporters “the bridge is finished.”",
        "“The bridge is finished,” Ann Hale told Bob Reed of the Daily Post.",
        "“The bridge is finished,” Ann Hale said in an interview with Bob Reed.",
        "Ann Hale has been quoted as saying “the bridge is finished.”",
        "Asked by Bob Reed if the bridge was finished, Ann Hale said: “It is.”",
    ],
)
def test_words_at_first_hand_have_no_relay(
    text: str, quotations: Callable[..., tuple[Quotation, ...]]
) -> None:
    (only,) = quotations(text)
    assert (only.speaker, only.via) == ("Ann Hale", None)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Bob Reed was told by Ann Hale that “the bridge is finished.”", "Ann Hale"),
        ("“The bridge is finished,” Bob Reed was told by Ann Hale.", "Ann Hale"),
        ("Bob Reed was asked by Ann Hale: “Is the bridge finished?”", "Ann Hale"),
        ("Bob Reed was told by Ann Hale to “rest for a week.”", "Ann Hale"),
        ("Bob Reed was told that the bridge was “finished for good.”", None),
        ("According to the handbook, Bob Reed was told: “Sell the bridge.”", "handbook"),
        ("Bob Reed was told: “The bridge is finished.”", None),
        ("Bob Reed was told that “the bridge is finished.”", None),
        ("“The bridge is finished,” Bob Reed was told.", None),
        ("Bob Reed was asked: “Is the bridge finished?”", None),
    ],
)
def test_whoever_is_told_is_not_the_speaker(
    text: str, speaker: str | None, quotations: Callable[..., tuple[Quotation, ...]]
) -> None:
    (only,) = quotations(text)
    assert only.speaker == speaker
    assert only.kind.value != "other"
