"""The whole page: what the templates are given, and the policy that nothing else may run or load."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from quoteverify.formats.blocks import apart, counts, findings_by_collation, headed, nothing, nowhere, told
from quoteverify.formats.escaping import uncommanding
from quoteverify.formats.html import labels
from quoteverify.formats.html.articles import Article, article
from quoteverify.formats.html.evidence import Evidence, evidence
from quoteverify.formats.html.explanations import Explanation, explanation
from quoteverify.formats.html.known import Known, known
from quoteverify.formats.html.speakers import Person, people
from quoteverify.formats.html.utterances import Card, card
from quoteverify.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.formats.html.facets import Facets
    from quoteverify.model import Finding, Report

_TEMPLATES = files("quoteverify.formats.html") / "templates"


@dataclass(frozen=True, slots=True)
class Aside:
    """A finding on one quotation or one remark."""

    severity: str
    label: str
    place: str
    message: str


@dataclass(frozen=True, slots=True)
class View:
    """Everything that the templates show."""

    documents: int
    quotations: int
    compared: int
    alone: int
    """Utterances that one outlet only has."""
    tally: tuple[tuple[str, str], ...]
    nothing: str
    """What it means that nothing was found."""
    nowhere: str
    """How many quotations are in no source; nothing where none is missing."""
    skipped: tuple[tuple[str, str], ...]
    """Paths that could not be read, and why."""
    mended: tuple[tuple[str, str], ...]
    """Documents in which something was guessed, and what."""
    apart: tuple[tuple[str, tuple[Aside, ...]], ...]
    """Findings that belong to no utterance that is compared, under their headings."""
    facets: Facets
    rules: tuple[Explanation, ...]
    cards: tuple[Card, ...]
    articles: tuple[Article, ...]
    people: tuple[Person, ...]
    evidence: Evidence


def page(report: Report, *, uncertain_below: float) -> str:
    """Return the report as one HTML file."""
    environment = Environment(
        autoescape=True,
        loader=FunctionLoader(_source),
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    style, script = (_source(name) for name in ("page.css", "page.js"))
    html = environment.get_template("page.html.j2").render(
        view=_view(report, uncertain_below=uncertain_below),
        style=Markup(style),  # noqa: S704  # files of this package
        script=Markup(script),  # noqa: S704
        style_hash=_hash(style),
        script_hash=_hash(script),
    )
    return uncommanding(html.rstrip("\n")) + "\n"


def _source(name: str) -> str:
    return (_TEMPLATES / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """Return the source expression by which a content security policy knows an inline element."""
    return f"'sha256-{base64.b64encode(sha256(text.encode()).digest()).decode('ascii')}'"


def _view(report: Report, *, uncertain_below: float) -> View:
    facts = known(report, uncertain_below=uncertain_below)
    return View(
        *counts(report),
        len(report.collations),
        len(report.utterances) - len(report.collations),
        labels.tally(finding.severity for finding in report.findings),
        nothing(report),
        nowhere(report),
        tuple((labels.name(each.path), labels.sentence(each.reason)) for each in report.skipped),
        tuple(
            (labels.name(each.id), labels.sentence(note)) for each in report.documents for note in each.notes
        ),
        tuple((heading, tuple(map(_aside, lone))) for heading, lone in headed(apart(report))),
        facts.facets,
        tuple(map(explanation, facts.facets.rules)),
        tuple(_cards(report, facts)),
        tuple(
            article(document, number=number, known=facts)
            for number, document in enumerate(report.documents, start=1)
        ),
        people(report, known=facts),
        evidence(report),
    )


def _aside(finding: Finding) -> Aside:
    return Aside(
        labels.severity(finding.severity),
        finding.rule.label,
        labels.place(finding.location),
        labels.sentence(told(finding)),
    )


def _cards(report: Report, facts: Known) -> Iterator[Card]:
    """Yield the utterances, the gravest first."""
    pairs = zip(report.collations, findings_by_collation(report), strict=True)
    for collation, findings in sorted(pairs, key=lambda pair: _weight(pair[1])):
        yield card(collation, findings=findings, known=facts)


def _weight(findings: tuple[Finding, ...]) -> tuple[int, ...]:
    """Return what sorts the graver before the milder, and the many before the few."""
    return tuple(
        -sum(finding.severity is severity for finding in findings) for severity in reversed(Severity)
    )
