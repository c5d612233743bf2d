"""Tokens to elements: which text stands in what, though end tags be missing or wrong."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quoteverify.readers.html.tokens import Kind, Token, attributes

if TYPE_CHECKING:
    from collections.abc import Iterable

BLOCKS = frozenset(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol
    optgroup option p pre search section summary table tbody td tfoot th thead tr ul
    """.split()
)
"""Elements that begin and end paragraphs."""
_INLINE = frozenset(
    """
    a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span
    strike strong sub sup time tt u var
    """.split()
)
"""Elements whose end tags cannot end a block that was begun within."""
_VOID = frozenset("area base br col embed frame hr img input link meta param source track wbr".split())
_ENDS: dict[str, tuple[str, ...]] = {
    "dd": ("dd", "dt"),
    "dt": ("dd", "dt"),
    "li": ("li",),
    "option": ("option",),
    "tbody": ("tbody", "td", "tfoot", "th", "thead", "tr"),
    "td": ("td", "th"),
    "tfoot": ("tbody", "td", "tfoot", "th", "thead", "tr"),
    "th": ("td", "th"),
    "tr": ("td", "th", "tr"),
}
"""What a start tag ends, if it is open."""
_LIMITS: dict[str, tuple[str, ...]] = {
    "dd": ("dl",),
    "dt": ("dl",),
    "li": ("dir", "menu", "ol", "ul"),
    "option": ("datalist", "select"),
}
"""Within what a start tag ends the others; within the table for the parts of tables."""


@dataclass(slots=True)
class Element:
    """An element, by its place in the list of all: parents come before their children."""

    name: str
    parent: int
    attributes: dict[str, str]
    first: int
    """Its first event."""
    last: int = -1
    """The event after its last."""


@dataclass(slots=True)
class Tree:
    """The elements of a document, and its events: a start tag, a run of text or the end of an element."""

    elements: list[Element] = field(default_factory=list)
    events: list[tuple[int, Token | None]] = field(default_factory=list)
    """With each the element that it belongs to; None ends it."""


@dataclass(slots=True)
class _Open:
    """The elements that are open while the tree grows."""

    stack: list[int] = field(default_factory=list)
    depths: dict[str, list[int]] = field(default_factory=dict)
    """Where in the stack the elements of each name are: a stray end tag must not cost a search."""
    blocks: list[int] = field(default_factory=list)

    def deepest(self, names: Iterable[str]) -> int:
        """Return the depth of the innermost element that has one of the names, or -1."""
        return max((self.depths[name][-1] for name in names if self.depths.get(name)), default=-1)


def build(tokens: Iterable[Token]) -> Tree:
    """Return the tree of a document; its first element, nameless, holds everything."""
    tree = Tree([Element("", -1, {}, 0)])
    opened = _Open([0])
    for token in tokens:
        if token.kind is Kind.START:
            _start(tree, opened, token)
        elif token.kind is Kind.END:
            _end(tree, opened, token.name)
        elif token.start < token.end:
            tree.events.append((opened.stack[-1], token))
    _close(tree, opened, 0)
    return tree


def _start(tree: Tree, opened: _Open, token: Token) -> None:
    _end_implied(tree, opened, token.name)
    index = len(tree.elements)
    held = attributes(token.attributes) if token.attributes else {}
    tree.elements.append(Element(token.name, opened.stack[-1], held, len(tree.events)))
    tree.events.append((index, token))
    opened.depths.setdefault(token.name, []).append(len(opened.stack))
    if token.name in BLOCKS:
        opened.blocks.append(len(opened.stack))
    opened.stack.append(index)
    if token.name in _VOID:
        _close(tree, opened, len(opened.stack) - 1)


def _end_implied(tree: Tree, opened: _Open, name: str) -> None:
    """Close what a start tag ends without an end tag of its own."""
    if name in BLOCKS and opened.depths.get("p"):
        _close(tree, opened, opened.depths["p"][-1])
    if name not in _ENDS:
        return
    limit = opened.deepest(_LIMITS.get(name, ("table",)))
    ended = (_after(opened.depths.get(other, []), limit) for other in _ENDS[name])
    depth = min((depth for depth in ended if depth is not None), default=None)
    if depth is not None:
        _close(tree, opened, depth)


def _after(depths: list[int], limit: int) -> int | None:
    place = bisect_right(depths, limit)
    return depths[place] if place < len(depths) else None


def _end(tree: Tree, opened: _Open, name: str) -> None:
    """Close the innermost element of a name; an inline one only within its block."""
    depths = opened.depths.get(name)
    if name == "br":
        _start(tree, opened, Token(Kind.START, 0, 0, name))
    elif depths and name not in {"body", "html"} and _may_end(opened, name, depths[-1]):
        _close(tree, opened, depths[-1])


def _may_end(opened: _Open, name: str, depth: int) -> bool:
    return name not in _INLINE or not opened.blocks or opened.blocks[-1] < depth


def _close(tree: Tree, opened: _Open, depth: int) -> None:
    while depth < len(opened.stack):
        index = opened.stack.pop()
        element = tree.elements[index]
        tree.events.append((index, None))
        element.last = len(tree.events)
        if element.name:
            opened.depths[element.name].pop()
        if element.name in BLOCKS:
            opened.blocks.pop()
