"""A real browser at a real app: skipped with a word where Chromium or Playwright is absent."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

FORBEAR = str(Path(sys.executable).with_name("forbear"))
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome") or ""
PHONE, DESKTOP = (390, 844), (1280, 900)


def needed() -> Any:
    """The tool that drives the browser, or a skip that says what is missing."""
    found = pytest.importorskip("playwright.sync_api", reason="the tests in a real browser need playwright")
    if not CHROMIUM:
        pytest.skip("Chromium is not installed: the tests in a real browser are left out (apt-get install chromium)")
    return found


@contextmanager
def served(home: Path, language: str = "en", *more: str) -> Iterator[str]:
    """`forbear serve` as its own program, as a person starts it; gives the one line that it prints."""
    environment = {**os.environ, "FORBEAR_HOME": str(home), "FORBEAR_LANG": language}
    program = subprocess.Popen(
        [FORBEAR, "serve", "--no-browser", *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert program.stdout is not None
    try:
        yield program.stdout.readline().strip()
    finally:
        program.terminate()
        program.communicate(timeout=20)


@dataclass
class Seat:
    """One open tab, and everything that it did beside showing our pages."""

    page: Any
    base: str
    strange: list[str] = field(default_factory=list)

    def go(self, path: str) -> Any:
        """Opens one of our pages and waits until it is there."""
        self.page.goto(self.base + path)
        return self.settled()

    def settled(self) -> Any:
        """Waits until no work is going on any more."""
        self.page.wait_for_selector("body:not([data-again])", timeout=60_000)
        return self.page

    def press(self, selector: str) -> Any:
        """Presses a button or follows a link, and waits for the page behind it."""
        with self.page.expect_navigation(timeout=60_000):
            self.page.click(selector)
        return self.settled()


@contextmanager
def seat(
    browser: Any, address: str, size: tuple[int, int] = DESKTOP, *, cookies: list[Any] | None = None, **more: Any
) -> Iterator[Seat]:
    """A tab at the app; every request elsewhere, every dialog and every error in it is noted as strange.

    `cookies` are those of a tab that came in before: an address lets in once.
    """
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, accept_downloads=True, **more)
    context.add_cookies(cookies or [])
    page = context.new_page()
    base = "/".join(address.split("/", 3)[:3])
    made = Seat(page, base)
    page.on(
        "request", lambda r: made.strange.append(f"asks {r.url}") if not r.url.startswith((base, "data:,")) else None
    )
    page.on("dialog", lambda d: (made.strange.append(f"dialog {d.message}"), d.dismiss()))
    page.on("pageerror", lambda e: made.strange.append(f"error {e}"))
    page.on("console", lambda m: made.strange.append(f"console {m.text}") if m.type in ("error", "warning") else None)
    page.on("websocket", lambda w: made.strange.append(f"socket {w.url}"))
    page.goto(address)
    try:
        yield made
    finally:
        context.close()
