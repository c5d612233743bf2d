"""What the page can be filtered by: rules, speakers and outlets, each with its number."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify.formats.html import labels

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from quoteverify.model import Finding, Report, Rule


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a list to choose from."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Facets:
    """The lists of choices; elements of the page carry the numbers."""

    rules: tuple[Rule, ...]
    """Those that found something, the gravest first."""
    severities: Mapping[str, int]
    """How many findings there are of each."""
    rule_counts: Mapping[str, int]
    speaker_numbers: Mapping[str, int]
    outlet_numbers: Mapping[str, int]

    @property
    def speakers(self) -> tuple[Choice, ...]:
        """The speakers in the order of the alphabet."""
        return _choices(self.speaker_numbers)

    @property
    def all_outlets(self) -> tuple[Choice, ...]:
        """The outlets in the order of the alphabet."""
        return _choices(self.outlet_numbers)

    def speaker(self, name: str | None) -> int:
        """Return a speaker's number; 0 for nobody."""
        return self.speaker_numbers.get(name or "", 0)

    def outlets(self, names: Iterable[str]) -> str:
        """Return the numbers of some outlets, as an element carries them."""
        return " ".join(map(str, sorted({self.outlet_numbers[name] for name in names})))

    def keys(self, findings: Iterable[Finding]) -> str:
        """Return the rules and severities of some findings, as an element carries them."""
        return " ".join(sorted({f"{finding.rule.id}:{finding.severity.value}" for finding in findings}))


def facets(report: Report, *, speakers: Iterable[str]) -> Facets:
    """Return what a report can be filtered by."""
    counts = Counter(finding.rule.id for finding in report.findings)
    rules = {finding.rule.id: finding.rule for finding in report.findings}
    return Facets(
        tuple(sorted(rules.values(), key=lambda rule: (-rule.severity.rank, rule.label, rule.id))),
        Counter(finding.severity.value for finding in report.findings),
        counts,
        _numbers(speakers),
        _numbers(document.outlet for document in report.documents),
    )


def _numbers(names: Iterable[str]) -> dict[str, int]:
    ordered = sorted(set(names), key=lambda name: (name.casefold(), name))
    return {name: number for number, name in enumerate(ordered, start=1)}


def _choices(numbers: Mapping[str, int]) -> tuple[Choice, ...]:
    return tuple(Choice(number, labels.name(name)[:80]) for name, number in numbers.items())
