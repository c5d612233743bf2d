"""The page as an editor meets it: opened from disk in a real browser."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from quoteverify import Document, check, render
from quoteverify.formats.html import evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Locator, Page

    from quoteverify import Report

    Opener = Callable[..., Page]

WIDE, NARROW = 1400, 390
VIEWS = ("utterances", "documents", "speakers", "evidence")
MARKUP = "<img src=x onerror=hacked=1></script><script>hacked=2</script><svg onload=hacked=3>"
LONG = "supercalifragilistic" * 5000
HOSTILE = f"“We will {{not}}close the {MARKUP} harbour school before {LONG} next summer,” said {{name}}.\n"


@pytest.fixture
def opened(browser: Browser, story: Report, tmp_path: Path) -> Iterator[Opener]:
    """Open the page of a report.  When all is done, nothing was complained of and nothing was fetched."""
    contexts = []
    trouble: list[str] = []

    def note(text: str, *, unless: bool = False) -> None:
        trouble.extend([] if unless else [text])

    def page(  # noqa: PLR0913  # what a reader's browser may be like
        report: Report = story,
        *,
        fragment: str = "",
        width: int = WIDE,
        theme: str = "light",
        script: bool = True,
        bypass_csp: bool = False,
        complaint: str = "no complaint",
    ) -> Page:
        file = tmp_path / "report.html"
        file.write_text(_page_of(report), encoding="utf-8")
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if theme == "dark" else "light",
            java_script_enabled=script,
            bypass_csp=bypass_csp,
            accept_downloads=True,
        )
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: note(message.text, unless=complaint in message.text))
        page.on("pageerror", lambda error: note(str(error)))
        page.on("dialog", lambda dialog: note(dialog.message))
        page.on("request", lambda request: note(request.url, unless=_own(request.url, file)))
        page.goto(file.as_uri() + fragment)
        return page

    yield page
    for context in contexts:
        context.close()
    assert trouble == []


_pages: dict[int, tuple[Report, str]] = {}


def _page_of(report: Report) -> str:
    """Return the page of a report, made once."""
    if id(report) not in _pages:
        _pages[id(report)] = report, render(report, format="html")
    return _pages[id(report)][1]


def _own(url: str, file: Path) -> bool:
    return url.startswith((file.as_uri(), "data:image/svg+xml", "blob:"))


def _shown(page: Page) -> list[str]:
    return [str(card.get_attribute("id")) for card in page.locator(".card:visible").all()]


def _state(page: Page, wanted: str) -> None:
    page.wait_for_url(re.compile(rf"{re.escape(wanted)}(&|$)"))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_each_part_is_accessible_and_fits_the_screen(opened: Opener, width: int, theme: str) -> None:
    page = opened(width=width, theme=theme, bypass_csp=True)
    for view in VIEWS:
        _turn_to(page, view)
        assert page.locator(".view:visible").count() == 1
        assert (view, _violations(page)) == (view, [])
        assert (view, page.evaluate("document.documentElement.scrollWidth")) == (view, width)


def test_the_explanation_of_a_rule_is_accessible(opened: Opener) -> None:
    page = opened(bypass_csp=True)
    page.get_by_role("button", name="qualifier dropped").click()
    assert _violations(page) == []


def test_the_gravest_difference_is_on_the_first_screen(opened: Opener) -> None:
    page = opened()
    card = page.locator(".card").first
    assert card.get_by_role("heading").inner_text().startswith("Vladimir Putin")
    assert "1 major" in card.inner_text()
    for outlet in ("Harbour Dispatch", "meridian-wire"):
        box = card.get_by_role("link", name=outlet).bounding_box()
        assert box
        assert box["y"] + box["height"] < 900


def test_the_same_words_stand_in_one_column_and_a_gap_where_they_are_missing(opened: Opener) -> None:
    rows = opened().locator("#u1 .words")
    places = [_left(row.get_by_text("more", exact=True)) for row in rows.all()]
    assert max(places) - min(places) < 1
    gap = rows.locator("del")
    assert abs(_left(gap) - _left(rows.first.get_by_text("significantly"))) < 12
    assert "words missing" in str(gap.evaluate("gap => getComputedStyle(gap, '::before').content"))


def test_on_a_narrow_screen_the_wordings_just_run_on(opened: Opener) -> None:
    page = opened(width=NARROW)
    page.locator("#u4").scroll_into_view_if_needed()
    assert page.locator(".lined").count() == 0


@pytest.mark.parametrize(
    ("name", "value", "kept", "ids"),
    [
        ("rule", "QV412", "rule=QV412", ["u1"]),
        ("speaker", "Dmitry Peskov", "speaker=Dmitry+Peskov", ["u6"]),
        ("outlet", "meridian-wire", "outlet=meridian-wire", ["u4", "u5", "u6", "u13"]),
    ],
)
def test_a_choice_filters_and_stays_in_the_address(
    opened: Opener, name: str, value: str, kept: str, ids: list[str]
) -> None:
    page = opened()
    select = page.locator(f"select[name={name}]")
    select.select_option(value if name == "rule" else None, label=None if name == "rule" else value)
    _state(page, kept)
    assert _shown(page) == ids
    page.reload()
    assert _shown(page) == ids
    page.get_by_role("button", name="Show all").click()
    _state(page, "#view=utterances")
    assert len(_shown(page)) == 7


def test_severities_filter_utterances_and_the_findings_in_them(opened: Opener) -> None:
    page = opened()
    for name in ("major", "no difference", "house style"):
        page.get_by_role("checkbox", name=name).uncheck()
    _state(page, "severity=minor")
    assert _shown(page) == ["u4", "u2", "u8"]
    page.get_by_role("checkbox", name="minor").uncheck()
    _state(page, "severity=-")
    assert _shown(page) == []
    assert "0 of 7 utterances" in page.locator(".filters summary").inner_text()


def test_words_filter_whatever_part_is_shown(opened: Opener) -> None:
    page = opened()
    page.get_by_label("Words").fill("Beneficial HISTORIC")
    _state(page, "text=Beneficial+HISTORIC")
    assert _shown(page) == ["u4"]
    page.get_by_role("link", name="Documents", exact=True).click()
    _state(page, "view=documents")
    assert page.locator(".doc:visible").count() == 1
    assert "text=Beneficial" in page.evaluate("location.hash")


def test_links_lead_from_a_wording_to_its_article_and_back(opened: Opener) -> None:
    page = opened()
    page.locator("#u1").get_by_role("link", name="Our draft").click()
    quotation = page.locator("#q1")
    assert quotation.inner_text().startswith("We undoubtedly have")
    assert quotation.evaluate("each => each === document.activeElement")
    assert _in_sight(quotation)
    quotation.click()
    assert page.locator("#u1").evaluate("each => each === document.activeElement")
    assert _in_sight(page.locator("#u1 h3"))
    page.go_back()
    assert quotation.is_visible()


def test_a_link_to_what_the_filter_hides_shows_it(opened: Opener) -> None:
    page = opened(fragment="#severity=major")
    assert _shown(page) == ["u4", "u1"]
    page.get_by_role("link", name="Documents", exact=True).click()
    page.locator("a.q[href='#u1']").first.click()
    page.evaluate("location.hash = '#severity=major&at=u6'")
    page.locator("#u6").wait_for()
    assert _shown(page) == ["u4", "u1", "u6"]


@pytest.mark.parametrize(
    "fragment", ["#u4", "#severity=%ZZ&view=nowhere", "#%E0%A4%A", "#view=<script>", "#at=x"]
)
def test_any_address_opens_the_page(opened: Opener, fragment: str) -> None:
    assert len(opened(fragment=fragment).locator(".view:visible").all()) == 1


def test_all_can_be_done_with_the_keyboard(opened: Opener) -> None:
    page = opened()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the report"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    why = page.get_by_role("button", name="qualifier dropped")
    _tab_to(page, why)
    page.keyboard.press("Enter")
    explanation = page.get_by_role("dialog", name="qualifier dropped")
    assert "Why it matters." in explanation.inner_text()
    page.keyboard.press("Escape")
    assert explanation.is_hidden()
    major = page.get_by_role("checkbox", name="major")
    major.focus()
    page.keyboard.press("Space")
    _state(page, "severity=minor%2Cnone%2Csame")
    assert "u1" not in _shown(page)


def test_dark_is_dark(opened: Opener) -> None:
    ground = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)"
    assert max(opened(theme="dark").evaluate(ground)) < 60
    assert min(opened().evaluate(ground)) > 200


def test_print_leaves_out_what_only_works_on_a_screen(opened: Opener) -> None:
    page = opened()
    folded = page.locator("#u4 .told")
    folded.evaluate("each => { each.open = false }")
    assert folded.get_attribute("open") is None
    assert page.pdf().startswith(b"%PDF")
    assert folded.get_attribute("open") is not None
    page.emulate_media(media="print")
    for selector in ("nav", ".filters", ".copy >> nth=0"):
        assert page.locator(selector).is_hidden()
    assert page.locator(".card:visible").count() == 7


@pytest.mark.parametrize("media", ["print", "screen"])
@pytest.mark.parametrize("view", VIEWS)
def test_a_page_of_paper_or_a_small_window_squeezes_nothing(
    opened: Opener, view: str, media: Literal["print", "screen"]
) -> None:
    page = opened(fragment=f"#view={view}", width=760)
    page.emulate_media(media=media)
    assert page.evaluate("document.documentElement.scrollWidth") == 760
    for column in page.locator(".notes:visible, .words:visible, .story > p:visible").all():
        assert _width(column) > 150


def test_a_finding_is_copied_with_its_evidence(opened: Opener) -> None:
    page = opened()
    page.locator("#u1").get_by_role("button", name="Copy").click()
    page.get_by_role("status").get_by_text("Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()").splitlines()
    assert copied[0] == "major: qualifier_dropped (QV412)"
    assert "Our draft, " in copied[2]
    assert re.search(r"I want to emphasize\[\], more resources", copied[3])
    assert "[significantly]" in copied[5]


@pytest.mark.parametrize("large", [10**9, 10], ids=["plain", "packed"])
def test_the_whole_is_saved_as_json(
    opened: Opener, story: Report, monkeypatch: pytest.MonkeyPatch, large: int
) -> None:
    monkeypatch.setattr(evidence, "_LARGE", large)
    page = opened(fragment="#evidence")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save the JSON").click()
    told = json.loads(Path(saved.value.path()).read_text(encoding="utf-8"))
    assert len(told["findings"]) == len(story.findings)


def test_without_its_script_the_page_is_one_long_page(opened: Opener) -> None:
    page = opened(script=False)
    assert page.locator(".view:visible").count() == 4
    assert page.locator(".filters").is_hidden()


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_hostile_articles_are_text_and_break_nothing(opened: Opener, width: int) -> None:
    page = opened(_hostile(), width=width, bypass_csp=True)
    assert page.evaluate("document.querySelectorAll('img, script').length") == 2
    for view in VIEWS:
        _turn_to(page, view)
        assert page.evaluate("typeof hacked") == "undefined"
        assert (view, page.evaluate("document.documentElement.scrollWidth")) == (view, width)
        assert (view, page.evaluate("document.body.scrollHeight < 20000")) == (view, True)
        assert (view, _violations(page)) == (view, [])


def test_hostile_words_are_shown_as_they_are(opened: Opener) -> None:
    page = opened(_hostile())
    text = page.locator("#utterances").inner_text()
    assert MARKUP in text
    assert "\\u2066" in text
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", text)


def test_the_policy_holds_against_what_would_get_in(opened: Opener) -> None:
    page = opened(_hostile(), complaint="The action has been blocked")
    with pytest.raises(Exception, match="TrustedHTML"):
        page.evaluate("document.body.insertAdjacentHTML('beforeend', '<b>in</b>')")
    with pytest.raises(Exception, match="TrustedScript"):
        page.evaluate("document.createElement('script').text = 'hacked = 4'")
    assert page.evaluate("typeof hacked") == "undefined"


@cache
def _hostile() -> Report:
    name = f"Ann \u202e{MARKUP} Orme"
    documents = (
        Document(
            id=f"{LONG if each else ''}{MARKUP}{each}.txt",
            text=(
                text := HOSTILE.format(**{"not": "not " * each, "name": "Ann Orme"}) + f"\n{name} {LONG}\n"
            ),
            path="x",
            outlet=f"\u2066{MARKUP} {LONG} {each}",
            map=Document.of(text).map,
            title=f"{MARKUP} {LONG}\u202e",
            published=f"{MARKUP}{LONG}",
            language='en" onload="hacked=5',
        )
        for each in (0, 1)
    )
    return check(documents)


def _turn_to(page: Page, view: str) -> None:
    page.goto(f"{page.url.partition('#')[0]}#view={view}")
    page.locator(f"#{view}").wait_for()


def _violations(page: Page) -> list[str]:
    from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]

    found = Axe().run(page).response["violations"]
    return [f"{each['id']}: {node['html'][:200]}" for each in found for node in each["nodes"]]


def _left(element: Locator) -> float:
    box = element.first.bounding_box()
    assert box
    return box["x"]


def _width(element: Locator) -> float:
    box = element.bounding_box()
    assert box
    return box["width"]


def _in_sight(element: Locator) -> bool:
    box = element.bounding_box()
    return box is not None and 0 <= box["y"] < 900


def _tab_to(page: Page, element: Locator) -> None:
    for _ in range(60):
        if element.evaluate("each => each === document.activeElement"):
            return
        page.keyboard.press("Tab")
    pytest.fail("the key Tab does not lead there")


def test_a_long_name_of_a_speaker_is_whole_on_a_small_screen(
    opened: Opener, compared: Callable[..., Report]
) -> None:
    name = "Alexandra Wilhelmina Featherstonehaugh-Orme"
    report = compared(herald=f"“We will close the old harbour school,” said {name}.\n")
    chart = opened(report, fragment="#view=speakers", width=NARROW).locator(".chart")
    box, around = chart.get_by_text(name, exact=True).last.bounding_box(), chart.bounding_box()
    assert box
    assert around
    assert box["x"] + box["width"] <= around["x"] + around["width"]
