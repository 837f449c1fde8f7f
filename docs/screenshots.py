"""Makes the pictures of the app that the README shows: the same pages and the same browser as in the tests.

Run it with `.venv/bin/python docs/screenshots.py`; it needs Chromium and writes `docs/pictures/app-*.png`.
"""

from __future__ import annotations

import io
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests")]

from web.chromium import CHROMIUM, DESKTOP, PHONE, Seat, seat, served  # noqa: E402

EXAMPLES = ROOT / "examples"
PICTURES = ROOT / "docs" / "pictures"
HIGH = 1400
"""Points after which a long page is cut off."""


def main() -> int:
    """Writes every picture."""
    from playwright.sync_api import sync_playwright

    if not CHROMIUM:
        print("Chromium is not installed, so no pictures were made (apt-get install chromium).")
        return 1
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as driver, tempfile.TemporaryDirectory() as home:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        phone(browser, Path(home), "en")
        phone(browser, Path(home), "zh")
        desktop(browser, Path(home))
        browser.close()
    return 0


def phone(browser: Any, home: Path, language: str) -> None:
    """The first page, a claim and its message on a phone."""
    with served(home, language) as address, seat(browser, address, PHONE) as tab:
        keep(tab, f"app-{language}-start")
        bring(tab)
        tab.go("/claim/c1")
        keep(tab, f"app-{language}-claim")
        tab.go("/arrived")
        tab.press(".row.asks a >> nth=2")
        keep(tab, f"app-{language}-message")


def desktop(browser: Any, home: Path) -> None:
    """The claims and the plan on a wide screen, the plan in the dark."""
    with served(home, "en") as address, seat(browser, address, DESKTOP) as tab:
        bring(tab)
        keep(tab, "app-en-claims")
    with served(home, "zh") as address, seat(browser, address, DESKTOP, color_scheme="dark") as tab:
        page = tab.go("/plan")
        page.locator("details.part").last.evaluate("e => e.open = true")
        page.set_input_files("#file", str(EXAMPLES / "people" / "solvent_cn.toml"))
        tab.press("button[name=upload]")
        keep(tab, "app-zh-plan")


def bring(tab: Seat) -> None:
    """The example inbox and its papers."""
    tab.page.set_input_files("#files", [str(p) for p in sorted((EXAMPLES / "inbox").iterdir())])
    tab.press(".bring .button")
    page = tab.go("/papers")
    page.locator("details.part").last.evaluate("e => e.open = true")
    page.set_input_files("#file", str(EXAMPLES / "debts.toml"))
    tab.press("button[name=upload]")
    tab.go("/")


def keep(tab: Seat, name: str) -> None:
    """One picture, cut to a height that a README bears and small enough to keep."""
    from PIL import Image

    shot = Image.open(io.BytesIO(tab.page.screenshot(full_page=True)))
    shot = shot.crop((0, 0, shot.width, min(shot.height, HIGH))).convert("RGB").quantize(64)
    shot.save(PICTURES / f"{name}.png", optimize=True)
    print(f"wrote docs/pictures/{name}.png")


if __name__ == "__main__":
    raise SystemExit(main())
