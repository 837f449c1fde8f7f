"""The app in a real browser: people from the pasted message to the plan, nothing that loads or runs, nothing in anybody's way."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, SHARED
from web.chromium import CHROMIUM, DESKTOP, PHONE, Seat, needed, seat, served
from web.hostile import OWN, export, texts
from web.people import PEOPLE, Person, walk

EXAMPLES = ROOT / "examples"
pytestmark = pytest.mark.xdist_group("browser")
LOOK = """(known) => axe.run(known ? {exclude: known} : document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], resultTypes: ["violations"]
}).then((found) => ({
    passes: found.passes.length,
    grave: found.violations.filter((v) => ["serious", "critical"].includes(v.impact))
        .map((v) => [v.id, v.nodes.slice(0, 2).map((n) => n.html.slice(0, 200))]),
}))"""
"""Asks axe for what is grave, leaving out what was looked at before; all else that it tells stays in the browser."""
ON_EVERY_PAGE = [[".top"], ["#menu"], [".foot"]]


@dataclass(frozen=True)
class Whole:
    """An app with a whole case in it: where it is, what lets a browser in, and every page that there is."""

    browser: Any
    base: str
    cookies: list[Any]
    paths: list[str]

    @contextmanager
    def seat(self, size: tuple[int, int], language: str, **more: Any) -> Iterator[Seat]:
        """A tab of its own at it, in a language."""
        with seat(self.browser, f"{self.base}/settings", size, cookies=self.cookies, **more) as tab:
            tab.page.select_option("#language", language)
            tab.press("form[action='/settings'] .button")
            yield tab


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """One Chromium for all tests here."""
    tool = needed()
    with tool.sync_playwright() as driver:
        found = driver.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-background-networking"]
        )
        yield found
        found.close()


@pytest.mark.parametrize("person", PEOPLE, ids=lambda p: p.name)
def test_a_person_comes_from_the_message_to_an_answer_and_a_plan(browser: Any, tmp_path: Path, person: Person) -> None:
    with served(tmp_path, person.language) as address, seat(browser, address, person.size) as tab:
        walk(tab, person)
        assert not tab.strange, tab.strange


@pytest.mark.campaign
@pytest.mark.skipif(os.environ.get("FORBEAR_CAMPAIGN") != "1", reason="slow: run by `make campaign`")
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("person", PEOPLE, ids=lambda p: p.name)
def test_everybody_can_go_the_same_way_in_either_language_on_either_screen(
    browser: Any, tmp_path: Path, person: Person, language: str, size: tuple[int, int]
) -> None:
    with served(tmp_path, language) as address, seat(browser, address, size) as tab:
        walk(tab, person)
        assert not tab.strange, tab.strange


@pytest.fixture(scope="module")
def whole(browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Whole]:
    """One app with a whole case in it, for every test that only looks."""
    with served(tmp_path_factory.mktemp("whole")) as address, seat(browser, address) as tab:
        paths = every_page(tab)
        yield Whole(browser, tab.base, tab.page.context.cookies(), paths)


@pytest.mark.parametrize(("size", "scheme", "language"), [(PHONE, "light", "zh"), (DESKTOP, "dark", "en")])
def test_axe_finds_nothing_serious_on_any_page(whole: Whole, size: tuple[int, int], scheme: str, language: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    with whole.seat(size, language, color_scheme=scheme, bypass_csp=True) as tab:
        for path in whole.paths:
            tab.go(path)
            assert tab.page.locator("h1").count() == 1
            tab.page.evaluate(axe.axe_script)
            found = tab.page.evaluate(LOOK, ON_EVERY_PAGE if path != whole.paths[0] else None)
            assert not found["grave"], (path, found["grave"])
            assert found["passes"] > 10, "axe really looked"


def every_page(tab: Seat) -> list[str]:
    """Brings a whole case and names every page that there is then."""
    tab.page.set_input_files("#files", [str(p) for p in sorted((EXAMPLES / "inbox").iterdir())])
    tab.press(".bring .button")
    for path, file in (
        ("/papers", EXAMPLES / "debts.toml"),
        ("/owed", EXAMPLES / "loans" / "uk_short_term.toml"),
        ("/plan", EXAMPLES / "people" / "solvent_uk.toml"),
    ):
        page = tab.go(path)
        page.locator("details.part").last.evaluate("e => e.open = true")
        page.set_input_files("#file", str(file))
        tab.press("button[name=upload]")
    tab.go("/money").set_input_files("#files", str(EXAMPLES / "statements" / "uk_colin.csv"))
    tab.press(".bring .button")
    links = tab.page.eval_on_selector_all("#menu a", "all => all.map(a => a.getAttribute('href'))")
    return [*links, "/claim/c1", "/message/4", "/papers?edit=0", "/share?reader=public", "/nowhere"]


def test_hostile_words_load_nothing_and_run_nothing_in_a_real_browser(browser: Any, tmp_path: Path) -> None:
    everything = texts(SHARED if SHARED.is_dir() else None)
    found = everything if os.environ.get("FORBEAR_CAMPAIGN") == "1" else [*OWN, *everything[len(OWN) :: 12]]
    with served(tmp_path) as address, seat(browser, address) as tab:
        tab.page.set_input_files(
            "#files", {"name": "<img src=x>.jsonl", "mimeType": "text/plain", "buffer": export(found)}
        )
        tab.press(".bring .button")
        title = tab.page.title()
        for path in (
            "/",
            "/arrived",
            "/arrived?page=3",
            "/arrived?page=9",
            "/arrived?page=20",
            "/evidence",
            "/helpers",
        ):
            tab.go(path)
        for number in range(1, 24):
            tab.go(f"/message/{number}")
        for number in range(1, 8):
            tab.go(f"/claim/c{number}")
        assert "forbear" in title
        assert [s for s in tab.strange if "404" not in s] == []


def test_everything_can_be_done_with_the_keyboard_alone(whole: Whole) -> None:
    with whole.seat(DESKTOP, "en") as tab:
        page = tab.go("/")
        before = page.locator(".card").count()
        tab.go("/add")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        for _ in range(20):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.id") == "text":
                break
        page.keyboard.type("[Acme Loans] Your loan 4471 is 5 days overdue, pay $1,200.00 today")
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        tab.settled()
        assert page.locator(".card").count() == before + 1


def test_pressing_escape_twice_leaves_at_once(browser: Any, tmp_path: Path) -> None:
    with served(tmp_path) as address, seat(browser, address) as tab:
        with tab.page.expect_navigation():
            tab.page.keyboard.press("Escape")
            tab.page.keyboard.press("Escape")
        assert tab.page.title() == "New tab"
        assert tab.page.goto(tab.base + "/").status == 403


def test_the_main_path_works_without_javascript(whole: Whole) -> None:
    with whole.seat(PHONE, "en", java_script_enabled=False) as tab:
        tab.go("/add").fill("#text", "[Borrow Bay] Your loan 5582 is 3 days overdue, pay $77.00 today")
        tab.page.click(".bring .button")
        tab.page.wait_for_selector(".card", timeout=30_000)
        tab.page.click(".card h2 a >> text=Borrow Bay")
        assert tab.page.locator(".part").count() > 3


def test_no_page_is_wider_than_a_phone(whole: Whole) -> None:
    with whole.seat((360, 740), "en") as tab:
        for path in whole.paths:
            tab.go(path)
            wide = tab.page.evaluate("document.documentElement.scrollWidth")
            assert wide <= 361, (path, wide)


def test_a_finding_leads_to_its_words_and_back_with_the_keyboard_alone(whole: Whole) -> None:
    with whole.seat(PHONE, "en", java_script_enabled=False) as tab:
        page = tab.go("/claim/c1")
        link = page.locator("li.inconsistent a[href*='at=']").first
        line = link.locator("xpath=ancestor::li").get_attribute("id")
        link.focus()
        with page.expect_navigation():
            page.keyboard.press("Enter")
        mark = page.locator("mark#here")
        assert mark.is_visible() and mark.inner_text() in page.locator(".text").inner_text()
        top = mark.bounding_box()["y"]
        assert 0 <= top <= PHONE[1], "the words are on the screen"
        back = page.locator(f"a[href='/claim/c1#{line}']")
        back.focus()
        with page.expect_navigation():
            page.keyboard.press("Enter")
        box = page.locator(f"#{line}").bounding_box()
        assert page.url.endswith(f"#{line}") and -5 <= box["y"] <= PHONE[1]


def test_a_slider_and_its_field_move_each_other_and_the_arrows_move_the_slider(whole: Whole) -> None:
    with whole.seat(PHONE, "en") as tab:
        page = tab.go("/plan")
        slider, field = page.locator("[data-for=extra]"), page.locator("#extra")
        assert slider.is_visible() and field.input_value() == ""
        slider.focus()
        page.keyboard.press("ArrowRight")
        assert float(field.input_value()) == float(slider.get_attribute("step"))
        field.fill("£400.00")
        assert abs(float(slider.input_value()) - 400) <= float(slider.get_attribute("step"))
        assert not tab.strange, tab.strange
