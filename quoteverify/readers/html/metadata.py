"""What a page says of itself: its meta tags, its JSON-LD, its title."""

from __future__ import annotations

import json
from html import unescape
from typing import TYPE_CHECKING

from quoteverify.readers.article import Metadata
from quoteverify.readers.dates import iso, misread
from quoteverify.readers.html.tokens import Kind
from quoteverify.readers.records import plain_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.readers.html.boilerplate import Choice
    from quoteverify.readers.html.tree import Element, Tree

_PUBLISHED = (
    "article:published_time",
    "json-ld:datePublished",
    "datepublished",
    "parsely-pub-date",
    "dc.date.issued",
    "dc.date",
    "pubdate",
    "date",
)
_BROKEN = "its JSON-LD is broken: not read"


def described(tree: Tree, choice: Choice, text: str) -> tuple[Metadata, tuple[str, ...]]:
    """Return what is said of the article, and notes on what could not be read."""
    linked, notes = _linked_data(tree, text)
    said = {**linked, **_meta(tree)}
    html = next((e.attributes for e in tree.elements if e.name == "html"), {})
    written = [said[key] for key in _PUBLISHED if key in said]
    published = next((date for each in written if (date := iso(each))), None) or _time(tree, choice)
    if written and not published:
        notes += (misread(written[0]),)
    language = _first(
        html.get("lang"), html.get("xml:lang"), said.get("og:locale"), said.get("json-ld:inLanguage")
    )
    metadata = Metadata(
        outlet=_first(*(said.get(key) for key in ("og:site_name", "application-name", "json-ld:publisher"))),
        published=published,
        title=_first(said.get("og:title"), said.get("json-ld:headline")) or _title(tree, text),
        url=_first(_canonical(tree), said.get("og:url"), said.get("json-ld:url")),
        language=language.replace("_", "-") if language else None,
    )
    return metadata, notes


def _first(*values: str | None) -> str | None:
    return next((text for value in values if (text := plain_value(value))), None)


def _meta(tree: Tree) -> dict[str, str]:
    """Return the contents of the meta tags by name, property or item; the first of a name."""
    found: dict[str, str] = {}
    for element in tree.elements:
        held = element.attributes
        name = held.get("property") or held.get("name") or held.get("itemprop")
        if element.name == "meta" and name and held.get("content", "").strip():
            found.setdefault(name.lower(), held["content"])
    return found


def _time(tree: Tree, choice: Choice) -> str | None:
    """Return the first date that the article itself marks."""
    root = tree.elements[choice.root]
    events = tree.events[root.first : root.last]
    times = (tree.elements[i].attributes for i, token in events if token and token.name == "time")
    return next((date for held in times if (date := iso(held.get("datetime", "")))), None)


def _canonical(tree: Tree) -> str | None:
    links = (element.attributes for element in tree.elements if element.name == "link")
    return next(
        (held.get("href") for held in links if "canonical" in held.get("rel", "").lower().split()), None
    )


def _title(tree: Tree, text: str) -> str | None:
    """Return the first heading, else the title, that has any text."""
    named = (e for name in ("h1", "title") for e in tree.elements if e.name == name)
    return next((title for e in named if (title := plain_value(_written(tree, e, text)))), None)


def _written(tree: Tree, element: Element, text: str) -> str:
    events = tree.events[element.first : min(element.last, element.first + 50)]
    runs = (text[t.start : t.end] for _, t in events if t is not None and t.kind is not Kind.START)
    return unescape("".join(runs)[:1000])


def _linked_data(tree: Tree, text: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """Return what the JSON-LD says of its first article; a broken one is ignored with a note."""
    nodes: list[dict[str, object]] = []
    notes: tuple[str, ...] = ()
    for element in tree.elements:
        if element.name == "script" and "ld+json" in element.attributes.get("type", "").lower():
            try:
                nodes.extend(_nodes(json.loads(_script(tree, element, text), strict=False, parse_int=str)))
            except (ValueError, RecursionError):
                notes = (_BROKEN,)
    articles = (node for node in nodes if _is_article(node))
    pages = (node for node in nodes if "WebPage" in str(node.get("@type")))
    node = next(articles, None) or next(pages, {})
    return _fields(node, nodes), notes


def _script(tree: Tree, element: Element, text: str) -> str:
    _, token = tree.events[element.first + 1]
    written = text[token.start : token.end] if token else ""
    return written.strip().removeprefix("<!--").removesuffix("-->").strip()


def _nodes(data: object) -> Iterator[dict[str, object]]:
    """Yield the objects of a list or graph."""
    waiting = [data]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += reversed(value)
        elif isinstance(value, dict):
            yield value
            waiting.append(value.get("@graph"))


def _is_article(node: dict[str, object]) -> bool:
    return any(name in str(node.get("@type")) for name in ("Article", "BlogPosting", "Report"))


def _fields(node: dict[str, object], nodes: list[dict[str, object]]) -> dict[str, str]:
    publisher = node.get("publisher")
    if isinstance(publisher, list):
        publisher = next(iter(publisher), None)
    if isinstance(publisher, dict) and "name" not in publisher and "@id" in publisher:
        publisher = next((n for n in nodes if n.get("@id") == publisher["@id"] and "name" in n), None)
    values = {key: node.get(key) for key in ("headline", "datePublished", "inLanguage", "url")}
    found = {key: plain_value(value) for key, value in {**values, "publisher": publisher}.items()}
    return {f"json-ld:{key}": value for key, value in found.items() if value}
