"""Who is quoted how often, by which outlet, and how many of the quotations have findings."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify.formats.html import labels
from quoteverify.model import Kind
from quoteverify.names import compatible, family

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from quoteverify.formats.html.known import Known
    from quoteverify.model import Quotation, Report


@dataclass(frozen=True, slots=True)
class Person:
    """A speaker's row."""

    name: str
    facet: int
    """The speaker's number in the filter."""
    quoted: int
    """Quotations between marks."""
    reported: int
    """Without marks."""
    outlets: tuple[tuple[str, int], ...]
    """Who quotes, how often; the most frequent first."""
    differing: int
    """Quotations between marks in which something was found."""
    keys: str
    """Of the findings, for the filter."""
    outlet_facets: str

    @property
    def share(self) -> int:
        """Per cent of the quotations in which something was found."""
        return round(100 * self.differing / self.quoted) if self.quoted else 0


def known_as(report: Report) -> dict[int, str]:
    """Return the name under which the page knows the speaker of each quotation, by its ``id()``.

    That is the name of the utterance, so that *Putin* in one article is the *Vladimir Putin* of the
    others.  A family name alone is the one full name that fits, if there is only one.
    """
    names = {id(each): each.speaker for each in report.quotations if each.speaker}
    for utterance in report.utterances:
        for witness in utterance.witnesses:
            if utterance.speaker:
                names[id(witness.quotation)] = utterance.speaker
    full = _full_names(Counter(names.values()))
    return {key: full[name] for key, name in names.items()}


def people(report: Report, *, known: Known) -> tuple[Person, ...]:
    """Return the speakers, the most quoted first."""
    quotations: defaultdict[str, list[Quotation]] = defaultdict(list)
    for quotation in report.quotations:
        if id(quotation) in known.speakers:
            quotations[known.speakers[id(quotation)]].append(quotation)
    rows = (_person(name, theirs, known) for name, theirs in quotations.items())
    return tuple(sorted(rows, key=lambda person: (-person.quoted, -person.reported, person.name)))


def _person(name: str, quotations: list[Quotation], known: Known) -> Person:
    facets, found = known.facets, known.findings
    quoted = [quotation for quotation in quotations if quotation.kind is not Kind.INDIRECT]
    outlets = Counter(quotation.document.outlet for quotation in quoted)
    return Person(
        labels.speaker(name),
        facets.speaker(name),
        len(quoted),
        len(quotations) - len(quoted),
        tuple((labels.name(outlet), number) for outlet, number in outlets.most_common()),
        sum(bool(found.get(id(quotation))) for quotation in quoted),
        facets.keys(finding for quotation in quotations for finding in found.get(id(quotation), ())),
        facets.outlets(quotation.document.outlet for quotation in quotations),
    )


def _full_names(counts: Mapping[str, int]) -> dict[str, str]:
    families: defaultdict[str, list[str]] = defaultdict(list)
    for name in counts:
        if " " in name:
            families[family(name)].append(name)
    return {name: name if " " in name else _only(name, families[family(name)]) for name in counts}


def _only(name: str, candidates: Iterable[str]) -> str:
    fitting = [candidate for candidate in candidates if compatible(name, candidate)]
    return fitting[0] if len(fitting) == 1 else name
