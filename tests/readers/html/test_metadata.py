"""What a page says of itself."""

from __future__ import annotations

import json

import pytest

from quoteverify.model import line_starts
from quoteverify.readers.article import Article, Metadata, TextFile
from quoteverify.readers.html import read


def article(head: str) -> Article:
    markup = f"{head}<p>Words.</p>"
    (found,) = read(TextFile("f.html", markup, line_starts(markup)))
    return found


def said(head: str) -> Metadata:
    return article(head).metadata


def linked(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


NEWS = {
    "@type": ["NewsArticle"],
    "headline": "Linked",
    "datePublished": "2025-02-24",
    "inLanguage": "de",
    "publisher": {"@type": "Organization", "name": "Linked Herald"},
    "url": "https://linked.example/",
}


def test_meta_tags_say_outlet_date_title_address_and_language() -> None:
    found = said(
        '<html lang="en_GB"><meta property="og:site_name" content="The &quot;Herald&quot;">'
        "<meta property='article:published_time' content='2025-02-25T10:00:00Z'>"
        "<meta property=og:title content='A &amp; B'><link rel='Canonical' href='https://herald.example/1'>"
    )
    assert found == Metadata(
        outlet='The "Herald"',
        published="2025-02-25T10:00:00+00:00",
        title="A & B",
        url="https://herald.example/1",
        language="en-GB",
    )


@pytest.mark.parametrize(
    "wrap", [lambda n: n, lambda n: [{}, n], lambda n: {"@graph": [{"@type": "WebPage"}, n]}]
)
def test_json_ld_is_found_in_lists_and_graphs(wrap: type) -> None:
    assert said(linked(wrap(NEWS))) == Metadata(
        outlet="Linked Herald",
        published="2025-02-24",
        title="Linked",
        url="https://linked.example/",
        language="de",
    )


def test_a_publisher_may_be_named_elsewhere_in_the_graph() -> None:
    graph = [
        {**NEWS, "publisher": {"@id": "#o"}},
        {"@id": "#o", "@type": "Organization", "name": "Elsewhere"},
    ]
    assert said(linked({"@graph": graph})).outlet == "Elsewhere"


def test_meta_tags_go_before_json_ld() -> None:
    assert said(f'{linked(NEWS)}<meta name="application-name" content="App">').outlet == "App"
    assert said(f'{linked(NEWS)}<meta property="og:title" content="Meta">').title == "Meta"


@pytest.mark.parametrize("broken", ["{", '{"a": ' + "[" * 100_000, "x", ""])
def test_broken_json_ld_is_ignored_with_a_note(broken: str) -> None:
    found = article(f'<script type="application/ld+json">{broken}</script>{linked(NEWS)}')
    assert found.metadata.title == "Linked"
    assert "JSON-LD" in found.notes[0]


@pytest.mark.parametrize("strange", [[], 5, None, "x", {"@graph": 7}, {"@type": "Article", "publisher": []}])
def test_strange_json_ld_says_nothing(strange: object) -> None:
    assert said(linked(strange)) == Metadata()


def test_the_heading_goes_before_the_title() -> None:
    assert said("<title>Title | Herald</title><h1> </h1><h1>A\n <i>head</i></h1>").title == "A head"
    assert said("<title>Title &amp; more</title>").title == "Title & more"


def test_a_time_in_the_article_dates_it() -> None:
    assert said("<time>now</time><time datetime='2025-02-25'>").published == "2025-02-25"


def test_an_item_property_dates_it() -> None:
    assert said('<meta itemprop="datePublished" content="25 Feb 2025">').published == "2025-02-25"


def test_a_page_that_says_nothing_has_no_metadata() -> None:
    assert said("") == Metadata()


def test_a_date_that_cannot_be_read_is_told_unless_another_can() -> None:
    tag = '<meta name="date" content="yesterday">'
    assert "'yesterday' is not understood" in article(tag).notes[0]
    found = article(f'{tag}<time datetime="2031-03-04">today</time>')
    assert (found.metadata.published, found.notes) == ("2031-03-04", ())
