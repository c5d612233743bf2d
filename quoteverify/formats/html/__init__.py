"""One page that an editor looks at: a single file that needs no network and opens from disk.

page        the whole: what the templates are given, and the policy that nothing else may run
utterances  the wordings of each utterance, one under the other
columns     the same words of all wordings in the same column
stretches   which words of a wording stand beside which of the base
articles    each article's text with its quotations in place
speakers    who is quoted, how often, by whom
majority    the wording that most outlets print
explanations  the documentation of the rules
facets      what the page can be filtered by
known       what is looked up for all of these
evidence    the report as JSON, with selectors that find each place again
labels      names, dates and places as they are shown

The templates, the style sheet and the script are the files in ``templates/``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quoteverify.formats.style import Style
    from quoteverify.model import Report


def render(report: Report, style: Style) -> str:
    """Return the report as one HTML file."""
    from quoteverify.formats.html.page import page  # noqa: PLC0415  # Jinja2 costs what only this format needs

    return page(report, uncertain_below=style.uncertain_below)
