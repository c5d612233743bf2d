"""The report for a comment on a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quoteverify.formats.markdown import render
from quoteverify.formats.style import PLAIN

if TYPE_CHECKING:
    from collections.abc import Callable

    from quoteverify.model import Report


def test_the_same_content_as_the_text_report(report: Report) -> None:
    assert render(report, PLAIN) == (
        "## Quotations across outlets\n"
        "\n"
        "3 documents, 2 quotations, 1 utterance compared across outlets: 1 major, 1 minor differences; 1 input could not be read\n"
        "\n"
        "### Ann Orme (u1)\n"
        "\n"
        "| outlet | place | wording |\n"
        "|---|---|---|\n"
        "| The Herald (base) | `herald.txt:3:2` | “We will not close the school.” |\n"
        "| The Gazette | `gazette.txt:1:2` | “We will **^** close the **old** school.” |\n"
        "| Courier (paraphrase) | `courier.txt:1:1` | The school would stay open |\n"
        "\n"
        "- **major** negation (QV901) `gazette.txt:1:9` The Herald has “not”, The Gazette does not\n"
        "- **minor** addition (QV902) `gazette.txt:1:20` “old” was added\n"
        "\n"
        "**Words** are not in the base; **^** stands where words of the base are missing.\n"
        "\n"
        "Not read:\n"
        "\n"
        "- `broken.pdf` not a text\n"
    )


def test_an_article_can_neither_format_nor_call_nor_link(told: Callable[..., Report]) -> None:
    hostile = "<img src=x> [a](b) **c** | @all #12 https://example.org www.example.org :tada:"
    shown = render(
        told(gazette=f"We will close the old school {hostile}", speaker=hostile, outlet=hostile), PLAIN
    )
    for raw in ("<img", "[a]", " **c**", "@all", "#12", "://", "www.", ":tada:"):
        assert raw not in shown
    rows = [line for line in shown.splitlines() if line.startswith("| ")]
    assert {line.replace("\\|", "").count("|") for line in rows} == {4}
