"""Takes the picture of the README: the page on the story of 2025, as far as the first screen shows it.

python -m tests.formats.html.picture
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[3]
STORY = "fixtures/new-territories"
SIZE = {"width": 1200, "height": 1010}


def main() -> None:
    """Write the picture beside what else is expected of the story."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "report.html"
        command = [sys.executable, "-m", "quoteverify", "check", STORY, "--isolated", "--exit-zero"]
        subprocess.run(
            [*command, "--output", f"html={file}"], cwd=ROOT, stdout=subprocess.DEVNULL, check=True
        )
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        screen = browser.new_page(viewport={"width": SIZE["width"], "height": SIZE["height"]})
        screen.goto(file.as_uri())
        screen.locator(".lined").first.wait_for()
        screen.screenshot(path=ROOT / STORY / "expected/report.png")
        browser.close()


if __name__ == "__main__":
    main()
