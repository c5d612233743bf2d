"""Print the JSON Schema of the report that check --format json prints.

Examples:
  quoteverify schema > quoteverify-report.schema.json
      for editors and programs

The report names its schema and the version of it.  Within a version keys are added, never taken out,
renamed or given another meaning.
"""

from __future__ import annotations

from quoteverify.cli import streams


def run() -> None:
    """Print the schema."""
    from quoteverify.formats.schema import text  # what is heavy is imported when it runs

    streams.write(text())
