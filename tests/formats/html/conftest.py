"""Reports to make pages of: told in a few lines, or of the stories; and a browser to open them in."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quoteverify import Document, check, read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser

    from quoteverify import Report

STORY = Path(__file__).parents[3] / "fixtures/new-territories"
WITHOUT_BROWSER = (
    "needs Chromium and Playwright: install Debian's package chromium (or set CHROMIUM to the path of one), "
    "then `pip install --group dev` and `pytest tests/formats/html`"
)


@pytest.fixture
def compared() -> Callable[..., Report]:
    """Compare outlets, each given as its name and its text."""

    def make(**texts: str) -> Report:
        return check(Document.of(text, id=f"{name}.txt", outlet=name) for name, text in texts.items())

    return make


@pytest.fixture(scope="session")
def story() -> Report:
    """Return what is found in the story of the README."""
    return check(read([str(STORY)]))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the Chromium that is there.  Without one, tests are skipped; the build must have it."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        path = None
    if not path:
        if os.environ.get("BROWSER_TESTS") == "required":
            pytest.fail(WITHOUT_BROWSER)
        pytest.skip(WITHOUT_BROWSER)
    options = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=options)
        yield browser
        browser.close()
