"""SARIF 2.1.0, the interchange format of static analysis: for code scanning and the like.

One small function a node, in the order of https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
Findings that were let pass are there, marked as suppressed: if they were left out, GitHub would close
them and open them again.  Paths are relative to the repository, columns count code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from quoteverify.formats import nodes
from quoteverify.formats.blocks import told
from quoteverify.formats.escaping import one_line, visible
from quoteverify.identity import fingerprints, relative
from quoteverify.model import Let, Severity

if TYPE_CHECKING:
    from quoteverify.formats.nodes import Node
    from quoteverify.formats.style import Style
    from quoteverify.model import Finding, Location, Report, Rule, Skipped, Suppressed

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.MAJOR: "error", Severity.MINOR: "warning", Severity.NONE: "note"}
_BASE = "SRCROOT"
_RELATED = 100
"""Locations that GitHub shows of one result."""
_FINGERPRINT = "quotation/v1"


def render(report: Report, style: Style) -> str:
    """Return a log with one run."""
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(report, root=style.root)]}
    return nodes.dumps(log, indent=2) + "\n"


def _run(report: Report, *, root: str) -> Node:
    findings = [*report.findings, *(each.finding for each in report.suppressed)]
    passed = [*(None for _ in report.findings), *report.suppressed]
    hashes = fingerprints(findings, folder=root)
    rules = {finding.rule.id: finding.rule for finding in findings}
    order = sorted(rules)
    return {
        "tool": {"driver": _driver([rules[name] for name in order])},
        "invocations": [_invocation(report)],
        "originalUriBaseIds": {_BASE: {"description": {"text": "The folder of the repository."}}},
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(finding, suppressed, order.index(finding.rule.id), fingerprint, root=root)
            for finding, suppressed, fingerprint in zip(findings, passed, hashes, strict=True)
        ],
    }


def _driver(rules: list[Rule]) -> Node:
    return {
        "name": "quoteverify",
        "rules": [_rule(rule) for rule in rules],
    }


def _rule(rule: Rule) -> Node:
    text = rule.help.strip()
    return {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.label.split("_")),
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": f"{rule.title}."},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "help": {"text": text, "markdown": text},
        "properties": {"tags": [rule.label]},
    }


def _invocation(report: Report) -> Node:
    notes = [_notification(skipped) for skipped in report.skipped]
    return {"executionSuccessful": not notes, **({"toolExecutionNotifications": notes} if notes else {})}


def _notification(skipped: Skipped) -> Node:
    return {"level": "error", "message": {"text": f"{visible(skipped.path)}: {visible(skipped.reason)}"}}


def _result(
    finding: Finding, suppressed: Suppressed | None, index: int, fingerprint: str, *, root: str
) -> Node:
    result: Node = {
        "ruleId": finding.rule.id,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": _plain(told(finding))},
        "locations": [_location(finding.location, root=root)],
        "partialFingerprints": {_FINGERPRINT: fingerprint},
    }
    if finding.related:
        result["relatedLocations"] = [
            _location(place, root=root, number=number)
            for number, place in enumerate(finding.related[:_RELATED], start=1)
        ]
    if finding.ruling:
        result["properties"] = {"style": one_line(finding.ruling.style)}
    # A result without suppressions, where others have them, must say that it has none.
    result["suppressions"] = [_suppression(suppressed)] if suppressed else []
    result["baselineState"] = "unchanged" if suppressed and suppressed.by is Let.BASELINE else "new"
    return result


def _suppression(suppressed: Suppressed) -> Node:
    kind = "inSource" if suppressed.by is Let.COMMENT else "external"
    reason = suppressed.reason or ("in the baseline" if suppressed.by is Let.BASELINE else None)
    return {
        "kind": kind,
        "status": "accepted",
        **({"justification": one_line(reason)} if reason else {}),
    }


def _location(place: Location, *, root: str, number: int | None = None) -> Node:
    line, column = place.line_column
    last, end = place.end_line_column
    node: Node = {
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(place, root=root), "uriBaseId": _BASE},
            "region": {"startLine": line, "startColumn": column, "endLine": last, "endColumn": end},
        }
    }
    if number is not None:
        node = {"id": number, **node, "message": {"text": _plain(place.document.outlet)}}
    return node


def _plain(text: str) -> str:
    """Return a message: in SARIF, brackets link and braces are filled in."""
    return (
        one_line(text)
        .replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace("{", "{{")
        .replace("}", "}}")
    )


def _uri(place: Location, *, root: str) -> str:
    return quote(relative(place.document.path, folder=root), safe="/", errors="replace")
