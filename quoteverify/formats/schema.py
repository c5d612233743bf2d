"""The JSON Schema of the report that ``json`` prints."""

from __future__ import annotations

from importlib.resources import files


def text() -> str:
    """Return the schema, as the file beside this module has it."""
    return files("quoteverify.formats").joinpath("report.schema.json").read_text(encoding="utf-8")
