"""The wording that most outlets print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.formats.html.columns import columns
from quoteverify.formats.html.majority import Majority, majority

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify import Report

SAID = "“We will not close the old harbour school before {when},” said Ann Orme.\n"


def test_the_wording_of_more_than_half_of_the_outlets_is_the_majority(
    compared: Callable[..., Report],
) -> None:
    most = _majority(
        compared(a=SAID.format(when="May"), b=SAID.format(when="June"), c=SAID.format(when="June"))
    )
    assert (most.outlets, most.voting) == (("b", "c"), 3)


def test_half_of_the_outlets_are_no_majority(compared: Callable[..., Report]) -> None:
    most = _majority(compared(a=SAID.format(when="May"), b=SAID.format(when="June")))
    assert (most.contested, most.outlets) == (True, ())


def test_where_all_agree_nothing_is_contested(compared: Callable[..., Report]) -> None:
    assert not _majority(compared(a=SAID.format(when="May"), b=SAID.format(when="May"))).contested


def test_a_fragment_counts_only_where_it_says_something(compared: Callable[..., Report]) -> None:
    most = _majority(
        compared(
            a=SAID.format(when="May"),
            b=SAID.format(when="June"),
            c=SAID.format(when="June"),
            d="Ann Orme “will not close the old harbour school” yet.\n",
        )
    )
    assert (most.outlets, most.voting) == (("b", "c"), 3)


def _majority(report: Report) -> Majority:
    (collation,) = report.collations
    return majority(collation, columns(collation, findings=()))
