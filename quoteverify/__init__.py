"""Compares how news outlets word the same quotation.

    read -> extract -> cluster -> collate -> check -> render

The public names, nothing else.  Each is imported when it is first asked for, so that importing the
package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quoteverify.clustering import cluster
    from quoteverify.collation import collate
    from quoteverify.errors import ConfigurationError, QuoteverifyError, UnreadableError, UsageError
    from quoteverify.extraction import extract
    from quoteverify.formats import render
    from quoteverify.model import (
        Attested,
        Collation,
        Comparison,
        Context,
        Copy,
        Difference,
        Document,
        FileMap,
        Finding,
        Join,
        Kind,
        Location,
        Medium,
        Parting,
        Passage,
        Quotation,
        Reading,
        Report,
        Rule,
        Ruling,
        Severity,
        Skipped,
        Span,
        TimeCode,
        Token,
        Utterance,
        Variant,
        Verdict,
        Verification,
        Verified,
        Witness,
    )
    from quoteverify.pipeline import check, compare, verify
    from quoteverify.readers import read
    from quoteverify.settings import Settings

__version__ = "0.1.0"

__all__ = [
    "Attested",
    "Collation",
    "Comparison",
    "ConfigurationError",
    "Context",
    "Copy",
    "Difference",
    "Document",
    "FileMap",
    "Finding",
    "Join",
    "Kind",
    "Location",
    "Medium",
    "Parting",
    "Passage",
    "Quotation",
    "QuoteverifyError",
    "Reading",
    "Report",
    "Rule",
    "Ruling",
    "Settings",
    "Severity",
    "Skipped",
    "Span",
    "TimeCode",
    "Token",
    "UnreadableError",
    "UsageError",
    "Utterance",
    "Variant",
    "Verdict",
    "Verification",
    "Verified",
    "Witness",
    "check",
    "cluster",
    "collate",
    "compare",
    "extract",
    "read",
    "render",
    "verify",
]

_HOMES = {
    "check": "pipeline",
    "cluster": "clustering",
    "collate": "collation",
    "compare": "pipeline",
    "extract": "extraction",
    "read": "readers",
    "render": "formats",
    "verify": "pipeline",
    "Settings": "settings",
    "ConfigurationError": "errors",
    "QuoteverifyError": "errors",
    "UnreadableError": "errors",
    "UsageError": "errors",
}
"""Where a public name is defined, if not in ``model``."""


def __getattr__(name: str) -> object:
    """Import a public name from its home when it is first used."""
    if name not in __all__:
        raise AttributeError(f"module 'quoteverify' has no attribute {name!r}")
    value = getattr(import_module(f"quoteverify.{_HOMES.get(name, 'model')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names, imported or not."""
    return sorted([*__all__, "__version__"])
