"""Who is quoted how often, by whom, with what share of findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.formats.html.known import known
from quoteverify.formats.html.speakers import people

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify import Report


def test_each_speaker_is_counted_by_outlet_the_most_quoted_first(compared: Callable[..., Report]) -> None:
    report = compared(
        herald="“We will not close the old harbour school this year,” said Ann Orme.\n\n"
        "“Nobody has asked the parents of the children,” said Boris Quill.\n\n"
        "“There is no money left for the roof,” said Ann Orme.\n",
        gazette="“We will close the old harbour school this year,” said Ann Orme.\n",
    )
    orme, quill = people(report, known=known(report, uncertain_below=0))
    assert (orme.name, orme.quoted, orme.outlets) == ("Ann Orme", 3, (("herald", 2), ("gazette", 1)))
    assert (orme.differing, orme.share) == (1, 33)
    assert (quill.name, quill.quoted, quill.differing) == ("Boris Quill", 1, 0)


def test_a_family_name_is_the_one_full_name_that_fits(compared: Callable[..., Report]) -> None:
    report = compared(
        herald="“We will not close the old harbour school this year,” said Ann Orme.\n",
        gazette="“There is no money left for the roof,” Orme said.\n",
    )
    assert [person.name for person in people(report, known=known(report, uncertain_below=0))] == ["Ann Orme"]


def test_a_family_name_of_two_people_stays_as_it_is(compared: Callable[..., Report]) -> None:
    report = compared(
        herald="“We will not close the old harbour school this year,” said Ann Orme.\n",
        gazette="“There is no money left for the roof,” Orme said.\n",
        courier="“Nobody has asked the parents of the children,” said Tom Orme.\n",
    )
    names = {person.name for person in people(report, known=known(report, uncertain_below=0))}
    assert names == {"Ann Orme", "Tom Orme", "Orme"}
