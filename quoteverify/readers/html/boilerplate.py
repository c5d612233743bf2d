"""Which elements of a page are its article, and which its furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quoteverify.readers.html.tokens import Kind
from quoteverify.readers.html.tree import BLOCKS

if TYPE_CHECKING:
    from quoteverify.readers.html.tree import Element, Tree

_NEVER = frozenset(
    """
    audio button canvas datalist del frameset iframe input map math noembed noframes noscript object
    rp rt s script select strike style svg template textarea title video
    """.split()
)
"""Elements whose text is no prose, or struck out."""
_FURNITURE = frozenset("aside footer form menu nav search".split())
_ROLES = frozenset(
    "banner complementary contentinfo dialog form menu menubar navigation search toolbar".split()
)
_WORDS = frozenset(
    """
    ad ads advert advertisement advertising adverts banner breadcrumb breadcrumbs comments consent cookie
    cookies disqus donate donation footer login masthead menu modal nav navbar navigation newsletter
    newsletters outbrain pager paginate pagination popup promo promos promoted promotion readmore recirc
    recirculation recommend recommendation recommendations recommended register related share
    sharedaddy sharing shares sidebar signin signup social sponsor sponsored subscribe subscription
    subscriptions taboola tags toolbar trending
    """.split()
)
"""Parts of class names and ids that plainly say what an element is."""
_NAMES = frozenset("comment widget".split())
"""The same for whole class names: as parts, they also name opinion pages and page builders' text."""
_STATES = frozenset("closed has is js no not open with without".split())
"""First parts of class names that tell a state: ``has-sidebar`` is no sidebar."""
_STRUCTURE = frozenset("article blockquote body html main".split())
_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_HIDING = re.compile(r"display\s*+:\s*+none|visibility\s*+:\s*+hidden", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Choice:
    """The element that is the article, and which elements are left out with all that is in them."""

    root: int
    dropped: tuple[bool, ...]


def choose(tree: Tree, text: str) -> Choice:
    """Return the article of a page; with milder filters if the strict ones leave nothing.

    An element that looks like furniture but holds half of the text is none.
    """
    own = _own_sizes(tree, text)
    never = [element.name in _NEVER for element in tree.elements]
    hidden = [never[index] or _is_hidden(element) for index, element in enumerate(tree.elements)]
    visible = _sizes(tree, own, _inherited(tree, hidden))
    furniture = _furniture(tree)
    strict = [hidden[i] or (furniture[i] and visible[i] * 2 < visible[0]) for i in range(len(own))]
    for marked in (strict, hidden):
        dropped = _inherited(tree, marked)
        kept = _sizes(tree, own, dropped)
        if kept[0]:
            return Choice(_root(tree, kept), tuple(dropped))
    return Choice(0, tuple(_inherited(tree, never)))


def _own_sizes(tree: Tree, text: str) -> list[int]:
    """Count what stands in each element itself."""
    sizes = [0] * len(tree.elements)
    for index, token in tree.events:
        if token is not None and token.kind is not Kind.START:
            sizes[index] += len(text[token.start : token.end].strip())
    return sizes


def _inherited(tree: Tree, marked: list[bool]) -> list[bool]:
    """Mark the elements within marked ones."""
    inherited = list(marked)
    for index in range(1, len(marked)):
        inherited[index] |= inherited[tree.elements[index].parent]
    return inherited


def _sizes(tree: Tree, own: list[int], dropped: list[bool]) -> list[int]:
    """Count what stands in each element and in those within it."""
    sizes = [0 if dropped[index] else size for index, size in enumerate(own)]
    for index in range(len(sizes) - 1, 0, -1):
        sizes[tree.elements[index].parent] += sizes[index]
    return sizes


def _is_hidden(element: Element) -> bool:
    held = element.attributes
    return (
        "hidden" in held or held.get("aria-hidden") == "true" or bool(_HIDING.search(held.get("style", "")))
    )


def _furniture(tree: Tree) -> list[bool]:
    """Tell of each element whether its name, role or class says that it is none of the article.

    A header belongs to what it heads, so it is the site's only outside the article; the footer of
    a quoted block says who speaks.
    """
    elements = tree.elements
    in_article = _inherited(tree, [e.name in {"article", "main"} for e in elements])
    in_quote = _inherited(tree, [e.name == "blockquote" for e in elements])
    found = [_is_furniture(element) for element in elements]
    for index, element in enumerate(elements):
        found[index] |= element.name == "header" and not in_article[index]
        found[index] &= not (in_quote[index] and element.name == "footer")
    return found


def _is_furniture(element: Element) -> bool:
    if element.name in _FURNITURE or element.attributes.get("role") in _ROLES:
        return True
    if element.name in _STRUCTURE or not (element.name in BLOCKS or "-" in element.name):
        return False
    written = f"{element.attributes.get('class', '')} {element.attributes.get('id', '')} {element.name}"
    return any(_says_furniture(name) for name in written.split())


def _says_furniture(name: str) -> bool:
    if name in _NAMES:
        return True
    parts = [part.lower() for part in _PART.findall(name)]
    return bool(parts) and parts[0] not in _STATES and not _WORDS.isdisjoint(parts)


def _root(tree: Tree, kept: list[int]) -> int:
    """Return the article with the most text, unless it is a mere teaser beside what is in none."""
    elements = tree.elements
    main = _largest(kept, [i for i, e in enumerate(elements) if _is(e, "main")])
    scope = main if kept[0] <= kept[main] * 4 else 0
    are = [_is(element, "article") for element in elements]
    inner = _inherited(tree, are)
    outside = kept[0] - sum(kept[i] for i, e in enumerate(elements) if are[i] and not inner[e.parent])
    best = _largest(kept, [i for i, is_article in enumerate(are) if is_article])
    return best if best and outside <= kept[best] * 2 else scope


def _is(element: Element, name: str) -> bool:
    held = element.attributes
    return name in {element.name, held.get("role")} or (
        name == "article" and "articleBody" in held.get("itemprop", "").split()
    )


def _largest(kept: list[int], among: list[int]) -> int:
    return max(among, key=lambda index: kept[index], default=0)
