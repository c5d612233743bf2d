from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quoteverify import Document, extract
from quoteverify.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    "text",
    [
        "Bob Reed rejected Ann Hale’s claim that “the bridge is safe.”",
        "Bob Reed rejected the claim by Ann Hale that “the bridge is safe.”",
        "Bob Reed recalled Ann Hale’s promise to “mend the bridge” by May.",
        "Bob Reed laughed at Ann Hale’s description of it as “a heap of rust.”",
        "Bob Reed did not share Ann Hale’s view that it was “a heap of rust.”",
        "Bob Reed objected to Ann Hale’s use of the words “heap of rust.”",
        "Bob Reed cited the warning of Ann Hale that “rust never sleeps.”",
        "Bob Reed denied the accusation from Ann Hale that he was “asleep at the wheel.”",
        "Bob Reed spoke of Ann Hale’s assertion, made last week, that “all is well.”",
        "Ann Hale became mayor in May. Bob Reed mocked her pledge to “mend every bridge.”",
        "Bob Reed asked when the bridge would open. Ann Hale’s answer was “not before May.”",
        "Bob Reed pointed to a statement by Ann Hale that the bridge was “a heap of rust.”",
        "Ann Hale’s message to Bob Reed was simple: “Go home.”",
        "“Go home” was Ann Hale’s advice to Bob Reed.",
    ],
)
def test_whose_a_noun_of_speech_is_speaks(text: str, speakers: Callable[[str], list[str | None]]) -> None:
    assert speakers(text) == ["Ann Hale"]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge is, in Ann Hale’s words, “a heap of rust.” Bob Reed agrees.",
        "In the words of Ann Hale, “the bridge is a heap of rust.” Bob Reed agrees.",
        "Ann Hale came too. The bridge, in her words, is “a heap of rust.” Bob Reed agrees.",
        "In Ann Hale’s view, the bridge is “a heap of rust.” Bob Reed agrees.",
        "To quote Ann Hale, “the bridge is a heap of rust.” Bob Reed agrees.",
        "To use Ann Hale’s phrase, the bridge is “a heap of rust.” Bob Reed agrees.",
        "To borrow a phrase from Ann Hale, the bridge is “a heap of rust.” Bob Reed agrees.",
        "Bob Reed has closed the bridge. As Ann Hale put it, “it is a heap of rust.”",
        "Bob Reed has closed the bridge. “It is a heap of rust,” as Ann Hale put it.",
        "“Heap of rust” were the words that Ann Hale used when Bob Reed asked.",
        "Bob Reed wants to close what Ann Hale called “a heap of rust.”",
        "Bob Reed closed the bridge, described by Ann Hale as “a heap of rust.”",
        "Bob Reed was accused by Ann Hale of “sleeping at the wheel.”",
    ],
)
def test_a_set_phrase_says_whose_words_they_are(
    text: str, speakers: Callable[[str], list[str | None]]
) -> None:
    assert speakers(text) == ["Ann Hale"]


@pytest.mark.parametrize(
    "text",
    [
        "Bob Reed dismissed Ann Hale’s claim that the bridge was safe as “a fairy tale.”",
        "Bob Reed said Ann Hale’s claim that the bridge is safe is “a fairy tale.”",
        "Bob Reed said of Ann Hale’s plea: “It is a fairy tale.”",
        "Ann Hale’s claim that the bridge is safe “is a fairy tale,” said Bob Reed.",
        "Rejecting Ann Hale’s claim that it was safe, Bob Reed called the bridge “a heap of rust.”",
    ],
)
def test_what_is_said_about_a_claim_is_not_the_claim(
    text: str, speakers: Callable[[str], list[str | None]]
) -> None:
    assert speakers(text) == ["Bob Reed"]


QUARREL = (
    "Mayor Ruth Lang, 54, and councillor Omar Diaz have quarrelled about the harbour for years. Paul Vance, a "
    "lawyer for the port, has sided with neither.\n\n"
)


@pytest.mark.parametrize(
    "text",
    [
        "Diaz has mocked Lang’s repeated promises to “mend the pier.”",
        "Diaz seized on Lang’s admission last week that she had been “too slow.”",
        "Asked for her view, Lang’s response was “wait and see.”",
        "The port is, as Lang once put it, “a museum of rust.”",
        "The port, in Lang’s memorable phrase, is “a museum of rust.”",
        "Diaz, whom Lang has called “a man in a hurry,” left at noon.",
        "Diaz was called “a man in a hurry” by Lang.",
        "Diaz pointed to the mayor’s warning that “ships will leave.”",
        "Vance was there when Lang took to Twitter to say: “Ships will leave.”",
        "Lang dismissed Diaz’s remarks as “noise.”",
        "Lang called Diaz’s claim that ships had left “nonsense.”",
        "Lang responded to Diaz’s claim that the port was empty with a tart “nonsense.”",
        "Lang’s answer to Diaz’s question was “nonsense.”",
    ],
)
def test_in_a_story_with_several_people_the_phrase_decides(
    text: str, speakers: Callable[[str], list[str | None]]
) -> None:
    assert speakers(QUARREL + text) == ["Ruth Lang"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hale crossed the harbour. The “ghost ferry”, as the children call it, has lain there since May.",
        "Ann Hale warned the banks. Analysts look at so-called “zombie” lenders.",
        "Tom Orme, known as “the Otter”, said that nobody had asked.",
        "The strike, known to dockers as “the long week”, ended on Friday, Ann Hale said.",
        "A dog nicknamed “Rusty” saved the boy, Ann Hale said.",
        "His friends nicknamed him “Zip”, Ann Hale said.",
        "The tax, dubbed “the gull levy”, was raised in May, Ann Hale said.",
        "A café called “The Anchor” burned down, said Ann Hale, the mayor.",
        "The operation, codenamed “Long Tide”, ended in June, Ann Hale said.",
    ],
)
def test_what_something_is_called_is_nobodys(text: str) -> None:
    (only,) = extract(Document.of(text))
    assert only.kind is Kind.OTHER
    assert only.speaker is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The tax, dubbed “the gull levy” by critics, was raised in May, Ann Hale said.", None),
        ("Tom Orme called the tax “the gull levy”.", "Tom Orme"),
        ("What Tom Orme called “a disaster” came in May.", "Tom Orme"),
        ("The plan, which Tom Orme called “a folly”, was shelved.", "Tom Orme"),
        ("She was called “a liar” by Tom Orme.", "Tom Orme"),
    ],
)
def test_what_somebody_calls_something_is_a_part_of_his_words(text: str, speaker: str | None) -> None:
    (only,) = extract(Document.of(text))
    assert only.kind is Kind.PARTIAL
    assert speaker is None or only.speaker == speaker
