"""The report for people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quoteverify.formats.style import PLAIN, Style
from quoteverify.formats.text import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Report


def test_an_utterance_is_shown_with_its_witnesses_its_findings_and_a_summary(report: Report) -> None:
    assert render(report, PLAIN) == (
        "Ann Orme (u1)\n"
        "  outlet                place            wording\n"
        "  --------------------  ---------------  -------------------------------------\n"
        "  The Herald (base)     herald.txt:3:2   “We will not close the school.”\n"
        "  The Gazette           gazette.txt:1:2  “We will *^* close the *old* school.”\n"
        "  Courier (paraphrase)  courier.txt:1:1  The school would stay open\n"
        "\n"
        "  major  negation (QV901)  gazette.txt:1:9\n"
        "    The Herald has “not”, The Gazette does not\n"
        "  minor  addition (QV902)  gazette.txt:1:20\n"
        "    “old” was added\n"
        "\n"
        "*words* are not in the base; *^* stands where words of the base are missing\n"
        "\n"
        "3 documents, 2 quotations, 1 utterance compared across outlets: 1 major, 1 minor differences; 1 input could not be read\n"
    )


def test_witnesses_that_only_have_fewer_of_the_same_words_are_not_shown(agreeing: Report) -> None:
    assert render(agreeing, PLAIN) == (
        "2 documents, 2 quotations, 1 utterance compared across outlets: no differences\n"
    )


def test_long_wordings_wrap_to_the_width_and_stay_in_their_column(told: Callable[..., Report]) -> None:
    longer = told(gazette="We will close the old school " + "and many another thing " * 9)
    for width in (60, 80, 120):
        lines = render(longer, Style(width=width)).splitlines()[:-2]
        assert max(map(len, lines)) <= width
        column = next(line for line in lines if "wording" in line).index("wording")
        rows = lines[3 : lines.index("", 3)]
        assert all(line[column - 1] == " " and line[column] != " " for line in rows)


def test_colour_marks_the_words_and_ends_with_each_line(told: Callable[..., Report]) -> None:
    coloured = render(told(), Style(colour=True))
    assert "\x1b[1;33mold\x1b[0m" in coloured
    assert "*" not in coloured
    for line in coloured.splitlines():
        assert len(re.findall(r"\x1b\[[1-9][0-9;]*m", line)) == line.count("\x1b[0m")


def test_colour_changes_nothing_but_the_marks(report: Report) -> None:
    coloured = re.sub(r"\x1b\[[0-9;]*m", "", render(report, Style(colour=True)))
    assert re.sub(r"[\s-]", "", coloured) == re.sub(r"[\s*-]", "", render(report, PLAIN))


def test_what_others_wrote_cannot_steer_the_terminal(told: Callable[..., Report]) -> None:
    hostile = "\x1b]0;title\x07\x9b31m\u202ereversed\u2066\ufeff\x00\r\n"
    shown = render(
        told(
            gazette=f"We will close the old school {hostile}",
            speaker=hostile,
            outlet=hostile,
            message=hostile,
        ),
        PLAIN,
    )
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]", shown)
    assert r"\x1b]0;title\x07\x9b31m\u202ereversed\u2066\ufeff\x00" in shown


def test_a_file_name_cannot_break_its_line(told: Callable[..., Report]) -> None:
    assert "a\\x0ab.txt:1:9" in render(told(name="a\nb.txt"), PLAIN)
