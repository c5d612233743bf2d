"""The keys under which feeds, archives and front matter keep what an article says of itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quoteverify.readers.article import Metadata
from quoteverify.readers.dates import iso

if TYPE_CHECKING:
    from collections.abc import Mapping

_OUTLET = ("outlet", "source", "publication", "publisher", "site", "source_name", "site_name")
_PUBLISHED = (
    "date",
    "published",
    "published_at",
    "publishedAt",
    "datePublished",
    "date_published",
    "pubDate",
    "pub_date",
)
_TITLE = ("title", "headline")
_URL = ("url", "link", "uri")
_OTHERS = ("id", "kind", "speaker", "transcription", "quoteverify")
_LANGUAGE = ("language", "lang", "inLanguage")
KEYS = frozenset(key.lower() for key in (*_OUTLET, *_PUBLISHED, *_TITLE, *_URL, *_LANGUAGE, *_OTHERS))
"""All that a record may say of itself, in small letters."""
_MACHINE = frozenset({"asr", "automatic", "machine"})
_SURROGATE = re.compile("[\ud800-\udfff]")


def metadata(record: Mapping[str, object]) -> Metadata:
    """Return what a record says: for each field the first of its keys that has a value."""
    published = _first(record, _PUBLISHED)
    language = _first(record, _LANGUAGE)
    return Metadata(
        id=_first(record, ("id",)),
        outlet=_first(record, _OUTLET),
        published=iso(published) if published else None,
        title=_first(record, _TITLE),
        url=_first(record, _URL),
        language=language.replace("_", "-") if language else None,
        kind=_first(record, ("kind",)),
        speaker=_first(record, ("speaker",)),
        machine_made=(_first(record, ("transcription",)) or "") in _MACHINE,
        directive=_first(record, ("quoteverify",)),
    )


def undated(record: Mapping[str, object]) -> tuple[str, str] | None:
    """Return the key and the words of a date that cannot be read."""
    for key in _PUBLISHED:
        if written := plain_value(record.get(key)):
            return None if iso(written) else (key, written)
    return None


def _first(record: Mapping[str, object], keys: tuple[str, ...]) -> str | None:
    return next((text for key in keys if (text := plain_value(record.get(key)))), None)


def plain_value(value: object) -> str | None:
    """Return a value as one line of text: a string, or the name of an object that has one.

    Half of a surrogate pair, which no output can encode, becomes U+FFFD.
    """
    if isinstance(value, dict):
        value = value.get("name")
    if not isinstance(value, str):
        return None
    return " ".join(_SURROGATE.sub("\ufffd", value).split()) or None


def is_damaged(text: str) -> bool:
    """Tell whether a text holds half of a surrogate pair."""
    return _SURROGATE.search(text) is not None
