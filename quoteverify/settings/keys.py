"""The table of what may be set: how a value is read, what to say of a wrong one, how to write one.

``init`` writes the helps and examples into a new settings file; the messages, the variables and
``config show`` come from here, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify import pins
from quoteverify.settings import house, values
from quoteverify.styles import STYLES

if TYPE_CHECKING:
    from collections.abc import Callable

_RULES = "a list of rules' ids or labels"
_PATHS = "a list of paths"
_EXAMPLE = (
    '[{quotations = [{document = "herald.txt", words = "We sail at dawn"}, '
    '{document = "post.txt", words = "at dawn"}]}]'
)
_PINS = f"a list of tables, each with two quotations or more, none twice, such as {_EXAMPLE}"


@dataclass(frozen=True, slots=True)
class Key:
    """One thing that may be set."""

    read: Callable[[object], object]
    allowed: str
    """What a value must be."""
    help: str
    example: str
    """TOML."""
    textual: bool = True
    """Whether an environment variable can hold it."""
    paths: bool = False
    """Whether it names paths, which are those of the file's folder."""


KEYS: dict[str, Key] = {
    "fail-on": Key(
        values.fail_on,
        '"minor", "major" or "never"',
        "From this severity on, the exit status is 1.",
        '"major"',
    ),
    "against": Key(
        values.names,
        _PATHS,
        "What other outlets print: compared with, not reported on.",
        '["coverage"]',
        paths=True,
    ),
    "sources": Key(
        values.names, _PATHS, "Primary sources, such as transcripts.", '["transcripts"]', paths=True
    ),
    "exclude": Key(
        values.names, "a list of path patterns", "What is not read.", '["drafts/archive", "*.notes.md"]'
    ),
    "outlets": Key(
        values.strings,
        'a table of path patterns and names, such as {"herald/*" = "The Herald"}',
        "Who publishes what, where the articles do not say so.",
        '{"coverage/herald/*" = "The Herald"}',
        textual=False,
    ),
    "select": Key(values.names, _RULES, "Only these rules are applied.", '["number_change", "QV401"]'),
    "ignore": Key(values.names, _RULES, "These rules are not applied.", '["spelling"]'),
    "severity": Key(
        values.severities,
        'a table of rules and "none", "minor" or "major"',
        "How grave the findings of a rule are.",
        '{unsupported = "major", truncation = "none"}',
        textual=False,
    ),
    "style": Key(
        values.text,
        "the name of a house style",
        f"How grave what leaves the sense is: {', '.join(sorted(STYLES))}, or one of [styles].",
        '"ap"',
    ),
    "styles": Key(
        house.styles,
        'a table of names and tables with "like", "spoken" and "printed", such as '
        '{herald = {like = "ap", spoken = {filler = "minor"}}}',
        "House styles of your own: like another, but for some kinds of difference.",
        '{herald = {like = "ap", spoken = {filler = "minor", grammar = "none"}, printed = {sic = "minor"}}}',
        textual=False,
    ),
    "overrides": Key(
        values.overrides,
        'a list of tables with "paths" and "select", "ignore" or "severity", such as '
        '[{paths = ["opinion/*"], ignore = ["unsupported"]}]',
        "Other rules and severities for some paths.",
        '[{paths = ["drafts/opinion"], ignore = ["unsupported"]}]',
        textual=False,
    ),
    "suppress": Key(
        values.suppressions,
        'a list of tables with "rules" and, as needed, "paths", "words", "reason" and "until", such as '
        '[{rules = ["QV501"], paths = ["drafts/a.md"], reason = "why", until = 2027-01-01}]',
        "Findings that were looked at and let pass.",
        '[{rules = ["omission"], paths = ["drafts/a.md"], reason = "as agreed", until = 2030-01-01}]',
        textual=False,
    ),
    "strict": Key(
        values.flag, "true or false", "Whether a suppression without a reason has no effect.", "true"
    ),
    "baseline": Key(
        values.text,
        "the path of a file",
        "The findings of before, which no longer fail a run.",
        '".quoteverify-baseline.jsonl"',
        paths=True,
    ),
    "aliases": Key(
        values.aliases,
        'a table of names and the lists of their other names, such as {"Ada Hale" = ["A. Hale"]}, '
        "no name in two lists",
        "Other names of a speaker.",
        '{"Ada Hale" = ["A. Hale", "Ada Hayle"]}',
        textual=False,
    ),
    "speakers": Key(
        values.speakers,
        'a table of quoted words and who said them, such as {"We sail at dawn" = "Ines Vole"}, '
        "the same words once",
        "Who said certain words, where the program gets it wrong.",
        '{"We sail at dawn" = "Ines Vole"}',
        textual=False,
    ),
    "join": Key(
        pins.parsed,
        _PINS,
        "Quotations that are of one utterance, whatever the program finds.",
        _EXAMPLE,
        textual=False,
    ),
    "part": Key(pins.parsed, _PINS, "Quotations that are not.", _EXAMPLE, textual=False),
    "translated": Key(
        values.strings,
        'a table of names and languages, such as {"Ines Vole" = "Danish"}',
        "Who speaks another language than the articles': what they say is marked as translated.",
        '{"Ines Vole" = "Danish"}',
        textual=False,
    ),
    "uncertain-below": Key(
        values.share, "a number from 0 to 1", "A speaker of less confidence gets a question mark.", "0.5"
    ),
    "max-bytes": Key(
        values.size, "a whole number of bytes, 1 or more", "A larger input is not read.", "50000000"
    ),
    "format": Key(values.text, "the name of a format", "What standard output gets.", '"text"'),
    "output": Key(
        values.names, 'a list such as ["sarif=out.sarif"]', "Further outputs.", '["sarif=quoteverify.sarif"]'
    ),
    "jobs": Key(
        values.count, "a whole number, 0 or more", "How many processes extract; 0: one a processor.", "0"
    ),
    "cache": Key(values.flag, "true or false", "Whether what was extracted is kept.", "true"),
    "cache-dir": Key(
        values.text, "the path of a folder", "Where it is kept.", '".quoteverify-cache"', paths=True
    ),
}
