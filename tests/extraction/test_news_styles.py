"""Whole articles in styles other than political news: their speakers, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SPORT = """\
Wexford Town came from two goals down to beat Harrow Vale 3-2 on Saturday, with Danny Okafor scoring twice in the \
last ten minutes. Manager Pete Lyle praised his players after the game. "I thought we were dead and buried at \
half-time," he said. "Credit to the lads, they never stopped running. "When Danny gets the ball in those areas, you \
always fancy him."

Okafor, who joined from Real Norte in August, has now scored seven in nine. "It's the best feeling," the 24-year-old \
told the club's website. "My mum was in the stand so that one was for her."

His opposite number, Harrow Vale head coach Luis Ferrer, was less impressed. "The second goal is offside. Everybody \
saw it except the man who mattered," he said. Referee Alan Stokes was booed off. The Premier Division said it would \
look at the footage. "We are aware of the incident," a spokesman said.
"""

BUSINESS = """\
Shares in Northgate Foods fell 12% on Tuesday. Chief executive Helen Marsh, who took over from Sir Colin Baird last \
year, blamed the weather. "Nobody buys soup in a heatwave," she told investors. Ms Marsh said the group remained \
"well placed for the second half".

Analysts were unconvinced. Rob Tan, retail analyst at Colby & Co, said: "This is the third warning in a year. You \
can't blame the sun for ever." Colby's Priya Shah described the update as "grim". The union Unity called it "a \
betrayal of 400 workers". In a statement, the pension trustees said they were "monitoring developments closely".

Mr Tan added: "The dividend must be at risk."
"""

ARTS = """\
When Maria Keane walked on to the stage of the Lyric last night, the audience rose. Her director, Tom Aldous, had \
tried to warn her. "I said, 'Maria, they'll stand up.' She told me not to be so daft."

Keane began in rep in Oldham. She met her husband, the actor Bill Frost, there. What did her father make of it? "He \
thought acting was for other people," she says, laughing. "Then he saw me in The Long Night and cried all the way home."

The critic Ian Pell once wrote that Keane "could make a shopping list sound like a confession". Aldous says the new \
play suits her: "It's about somebody who refuses to be finished."
"""


def test_a_match_report(speakers: Callable[[str], list[str | None]]) -> None:
    assert speakers(SPORT) == [
        *["Pete Lyle"] * 2,
        *["Danny Okafor"] * 2,
        "Luis Ferrer",
        "spokesman",
    ]


def test_a_business_story(speakers: Callable[[str], list[str | None]]) -> None:
    assert speakers(BUSINESS) == [
        "Helen Marsh",
        "Helen Marsh",
        "Rob Tan",
        "Priya Shah",
        "Unity",
        "pension trustees",
        "Rob Tan",
    ]


def test_an_arts_interview(speakers: Callable[[str], list[str | None]]) -> None:
    assert speakers(ARTS) == ["Tom Aldous", "Maria Keane", "Maria Keane", "Ian Pell", "Tom Aldous"]
