"""The published schema: valid itself, and what is printed fits it key by key."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from quoteverify import check, read
from quoteverify.formats import render
from quoteverify.formats.schema import text
from quoteverify.model import Document
from quoteverify.settings import Settings

if TYPE_CHECKING:
    from quoteverify.model import Report

SCHEMA = json.loads(text())
REPOSITORY = Path(__file__).parent.parent.parent / "fixtures" / "editorial-repository"


def documents(folder: str) -> tuple[Document, ...]:
    return tuple(each for each in read(REPOSITORY / folder) if isinstance(each, Document))


def closed(node: object) -> Any:  # noqa: ANN401  # JSON
    """Return the schema without room for keys that it does not name."""
    if isinstance(node, list):
        return [closed(each) for each in node]
    if not isinstance(node, dict):
        return node
    inner = {key: closed(value) for key, value in node.items()}
    return (
        {**inner, "additionalProperties": False} if "properties" in inner and "allOf" not in inner else inner
    )


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", ["small", "large"])
def test_a_report_has_no_key_that_the_schema_does_not_name(name: str, report: Report) -> None:
    if name == "large":
        report = check(documents("drafts"), against=documents("coverage"), sources=documents("transcripts"))
        assert report.verifications
    jsonschema.Draft202012Validator(closed(SCHEMA)).validate(json.loads(render(report, format="json")))


def test_nor_has_one_in_a_house_style() -> None:
    said, printed = "There is lots of herring in the bay", "There are lots of herring in the bay"
    outlets = [Document.of(f"“{printed},” Ada Brook said.", id=f"{name}.txt") for name in ("herald", "post")]
    speech = Document.of(f"BROOK: {said}.", id="speech.txt")
    report = check(outlets, sources=[speech], settings=Settings(style="ap"))
    rulings = [*(f.ruling for f in report.findings), *(v.ruling for v in report.verifications)]
    assert rulings
    assert None not in rulings
    jsonschema.Draft202012Validator(closed(SCHEMA)).validate(json.loads(render(report, format="json")))
