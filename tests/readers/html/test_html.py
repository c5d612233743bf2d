"""HTML pages to articles, with places in the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quoteverify.errors import UnreadableError
from quoteverify.model import Span, line_starts
from quoteverify.readers.article import Article, TextFile
from quoteverify.readers.html import prose, read

WORDS = st.lists(
    st.sampled_from(["one", "two&amp;", "“three”", "fo&#117;r", " ", "\n\t", " < ", "& "]), max_size=9
)
TAGS = st.sampled_from(["p", "div", "b", "q", "blockquote", "li", "td", "span", "h2", "x-y", "pre"])


def article(markup: str) -> Article:
    (found,) = read(TextFile("f.html", markup, line_starts(markup)))
    return found


def text(markup: str) -> str:
    return article(markup).text


def blocks(markup: str) -> list[str]:
    found = article(markup)
    return [found.text[block.start : block.end] for block in found.blocks]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>One<p>two", "One\n\ntwo"),
        ("<div>One</div>two", "One\n\ntwo"),
        ("One<br>two<BR/><br>three", "One\ntwo\n\nthree"),
        ("<p>One\n  two\t three </p>\n\n<p> four</p>", "One two three\n\nfour"),
        ("<p>One <b> two</b> <i>three</i>four", "One two threefour"),
        ("<h1>Head</h1>text<ul><li>a<li>b</ul>c", "Head\n\ntext\n\na\n\nb\n\nc"),
        ("<table><tr><td>a<td>b<tr><th>c</table>", "a\n\nb\n\nc"),
        ("<dl><dt>a<dd>b</dl>", "a\n\nb"),
        ("<pre>A: one\nB: two\n\nC  three</pre>", "A: one\nB: two\n\nC three"),
        (
            "<p>&ldquo;One&rdquo; &amp; two&nbsp;three &#x41;&#66; &unknown; AT&T",
            "“One” & two\xa0three AB &unknown; AT&T",
        ),
        ("<p>1 < 2 <3 and 5 > 4 <", "1 < 2 <3 and 5 > 4 <"),
        ("<p>One<!-- <p>no --> two<![CDATA[ & <b> &amp;]]>", "One two & <b> &amp;"),
        ("<?xml version='1.0'?><!DOCTYPE html><p>One", "One"),
        ("<p>&nbsp;</p><p>One</p><p>&nbsp;</p><p>two", "One\n\ntwo"),
        ("<p>O\0ne", "One"),
        ('<p title="a > b">One</p>', "One"),
        ("<p title='x>One</p><p>two", "One\n\ntwo"),
        ("<p>One</br>two", "One\ntwo"),
        ("<p>One</div></b></x>two</p>", "Onetwo"),
        ("<b><p>One</b> more</p>", "One more"),
        ("<title>T</title><style>p{}</style><script>var a = '<p>no';</script><p>One", "One"),
        ("<p>One<script>never closed</p><p>two", "One\n\ntwo"),
    ],
)
def test_the_text_is_what_a_reader_sees(markup: str, expected: str) -> None:
    assert text(markup) == expected


@pytest.mark.parametrize(
    "furniture",
    [
        "<nav>Home</nav>",
        "<header>The Herald</header>",
        "<footer>All rights</footer>",
        "<aside>See also</aside>",
        "<form>Search<button>Go</button></form>",
        "<button>Listen</button>",
        "<noscript>Turn it on</noscript>",
        "<template><p>x</p></template>",
        "<svg><text>x</text></svg>",
        "<select><option>x</select>",
        "<iframe>x</iframe>",
        "<textarea>x</textarea>",
        "<div hidden>x</div>",
        "<div aria-hidden=true>x</div>",
        '<p style="color:red; Display: none">x</p>',
        "<div role=navigation>x</div>",
        "<div role='complementary'>x</div>",
        '<div class="share">x</div>',
        '<ul class="c-social-links">x</ul>',
        '<div class="articleNewsletterSignup">x</div>',
        '<section id="related_stories"><ul><li>x</ul></section>',
        '<div class="ad ad--wide">x</div>',
        '<ol class="breadcrumbs">x</ol>',
        "<newsletter-signup>x</newsletter-signup>",
        "<del>x</del>",
    ],
)
def test_the_furniture_of_a_page_is_left_out(furniture: str) -> None:
    story = "<p>The minister spoke for an hour, to nobody in particular.</p>"
    assert (
        text(f"<body>{furniture}{story}{furniture}")
        == "The minister spoke for an hour, to nobody in particular."
    )


@pytest.mark.parametrize(
    "name",
    ["has-sidebar", "no-ads", "adverse", "shared-values", "commentary", "reader", "navy", "promotional"],
)
def test_a_class_that_only_looks_like_furniture_is_kept(name: str) -> None:
    assert "kept" in text(f'<p>The minister spoke for a whole hour.</p><div class="{name}">kept</div>')


def test_what_holds_most_of_the_text_is_never_furniture() -> None:
    assert text('<body><div class="sidebar-widget"><p>The whole of the story.</p></div><p>x') != "x"
    assert text("<form><p>The whole of the story.</p></form>") == "The whole of the story."


def test_words_within_a_sentence_are_never_dropped_for_their_class() -> None:
    assert text('<p>He told <a class="related-link">the minister</a> so.') == "He told the minister so."


def test_the_article_is_preferred_to_main_and_main_to_the_body() -> None:
    story = "<p>The minister spoke for an hour."
    assert (
        text(f"<p>Before<main><p>Beside<article>{story}</article></main>")
        == "The minister spoke for an hour."
    )
    assert text(f"<p>Before<main>{story}</main><p>After") == "The minister spoke for an hour."
    assert text(f"<p>Before<div itemprop='articleBody'>{story}</div>") == "The minister spoke for an hour."


def test_the_article_with_the_most_text_is_taken() -> None:
    page = "<article>Teaser</article><article><h1>Head</h1><p>The story itself.</article><article>More"
    assert text(page) == "Head\n\nThe story itself."


def test_a_teaser_beside_a_story_is_not_the_article() -> None:
    story = "<p>The minister spoke for an hour, and then for another one."
    assert text(f"<main><div>{story}</div><article>More</article></main>").startswith("The minister")


def test_a_header_within_the_article_is_content() -> None:
    page = "<article><header><h1>Head</h1><nav>Menu</nav></header><p>The story.</article>"
    assert text(page) == "Head\n\nThe story."


def test_captions_are_prose() -> None:
    assert (
        text("<p>One<figure><img alt='no'><figcaption>A minister</figcaption></figure>")
        == "One\n\nA minister"
    )


def test_a_page_whose_text_is_all_furniture_is_read_all_the_same() -> None:
    assert text("<nav>One</nav><footer>two</footer>") == "One\n\ntwo"
    assert text("<body hidden><p>One</body>") == "One"


@pytest.mark.parametrize("markup", ["<script>x</script>", "<img>", "<p></p>", "<!-- x", "<a href="])
def test_a_page_without_text_is_refused(markup: str) -> None:
    with pytest.raises(UnreadableError, match="no text"):
        article(markup)


def test_quoted_elements_are_blocks() -> None:
    page = "<p>He <q>never agreed</q>.<blockquote><p>We act.</p><p>We <q>must</q>.</p></blockquote><p>So."
    assert blocks(page) == ["never agreed", "We act.\n\nWe must."]


@pytest.mark.parametrize(
    "page",
    [
        "He “<q>never</q>”.",
        "He <q>“never”</q>.",
        "<blockquote>“We never act.”</blockquote>",
        "<blockquote><p>&quot;We never act,&quot;</blockquote>",
        "He <q></q><q> </q> said",
    ],
)
def test_a_quoted_element_with_marks_of_its_own_is_no_block(page: str) -> None:
    assert blocks(f"<p>{page}") == []


@pytest.mark.parametrize(
    "attribution",
    ["<footer>Jane Doe</footer>", "<cite>Jane Doe</cite>", "<p>— Jane Doe, minister</p>", "<br>-- Jane Doe"],
)
def test_who_speaks_is_not_quoted(attribution: str) -> None:
    assert blocks(f"<blockquote><p>We act.{attribution}</blockquote>") == ["We act."]
    assert "Jane Doe" in text(f"<blockquote><p>We act.{attribution}</blockquote>")


def test_an_unclosed_quoted_element_ends_with_its_parent() -> None:
    assert blocks("<div><q>We act</div><p>He said.") == ["We act"]


def test_a_place_is_that_of_the_mark_up() -> None:
    page = "<p>One\n&ldquo;two&rdquo; <b>three</b></p>"
    found = article(page)
    assert found.text == "One “two” three"
    places = [found.map.file_span(Span(n, n + 1)) for n in (0, 3, 4, 5, 8, 9, 10)]
    written = ["O", "\n", "&ldquo;", "t", "&rdquo;", " ", "t"]
    assert [page[place.start : place.end] for place in places] == written
    assert found.map.line_column(4) == (2, 1)


@given(st.recursive(WORDS.map("".join), lambda inner: st.builds("<{0}>{1}</{0}>{1}".format, TAGS, inner)))
def test_a_fragment_has_the_words_of_its_text_in_order(markup: str) -> None:
    written, _ = prose(markup)
    seen = markup
    for tag in ("p", "div", "b", "q", "blockquote", "li", "td", "span", "h2", "x-y", "pre"):
        seen = seen.replace(f"<{tag}>", " ").replace(f"</{tag}>", " ")
    seen = seen.replace("&amp;", "&").replace("&#117;", "u")
    assert "".join(written.text().split()) == "".join(seen.split())


@pytest.mark.parametrize(
    "part",
    [
        "<div>",
        "<b>",
        "<p>",
        "<q>",
        "</div>",
        "</b>",
        "<!--",
        "<a ",
        "<a b='",
        "<li>",
        "<title>",
        "<script>",
        "<![CDATA[",
    ],
)
def test_endless_nesting_and_what_is_never_closed_is_read(part: str) -> None:
    assert text("<p>One</p>" + part * 50_000 + "two").startswith("One")
