"""Whatever a message, a file name or a form holds, every page stays what it is: no new element, nothing to load or run."""

from __future__ import annotations

import io
import os
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote

import pytest

from conftest import SHARED
from web.conftest import Browser
from web.hostile import OWN, export, texts

NAMES = (
    "html head meta noscript title link script body a header span nav form input button div main h1 h2 h3 section p ul ol "
    "li article strong footer textarea label details summary table thead tbody tr th td caption figure svg desc line "
    "polyline rect circle text select option optgroup fieldset legend progress q code br mark"
)
ELEMENTS = frozenset(NAMES.split())
pytestmark = pytest.mark.xdist_group("hostile")
LEADS = ("/", "#", "data:,")


class Outline(HTMLParser):
    """Every element and attribute of a page."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.inside = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.inside = tag

    def handle_data(self, data: str) -> None:
        assert self.inside not in ("script", "style") or not data.strip()


def look(page: str, where: str) -> None:
    """Fails where a page holds anything that our own templates do not."""
    for tag, attributes in Outline(page).elements:
        assert tag in ELEMENTS, (where, tag, attributes)
        for name, value in attributes.items():
            assert not name.startswith("on") and name not in ("style", "srcdoc", "formaction", "background"), (
                where,
                tag,
                name,
            )
            if name in ("href", "src", "action"):
                assert value and value.startswith(LEADS) and not value.startswith("//"), (where, tag, value)
        if tag == "script":
            assert attributes.get("src") == "/static/app.js"
        if tag == "meta" and attributes.get("http-equiv"):
            assert "url=/" in str(attributes["content"]) or attributes["content"] == "1"
    for character in "\x1b\x07\u202e\u2066\u200b\x00":
        assert character not in page, (where, character)


@pytest.fixture(scope="module")
def full() -> Browser:
    """A case of nothing but hostile messages."""
    browser = Browser().enter()
    found = texts(SHARED if SHARED.is_dir() else None)
    browser.send("/", files=[("files", ("<img src=x onerror=alert(1)>.jsonl", export(found)))])
    browser.desk.choose(place="us")
    return browser


def test_every_list_of_messages_stays_a_list(full: Browser) -> None:
    full.see("/")
    pages = -(-len(full.desk.arrived()) // 50)
    assert pages >= 1
    for number in range(1, pages + 1):
        look(full.see(f"/arrived?page={number}"), f"/arrived?page={number}")


def test_every_message_and_claim_shows_its_words_as_words(full: Browser) -> None:
    full.see("/")
    total = len(full.desk.arrived())
    step = 1 if os.environ.get("FORBEAR_CAMPAIGN") == "1" else max(1, total // 300)
    for number in range(1, total + 1, step):
        look(full.see(f"/message/{number}"), f"/message/{number}")
    for claim, _ in full.desk.answer().claims[:60]:
        look(full.see(f"/claim/{claim.id}"), claim.id)
    for path in ("/", "/helpers", "/papers", "/evidence", "/settings", "/add", "/share"):
        look(full.see(path), path)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the folder ../shared is absent: only our own hostile texts are shown")
def test_the_shared_lists_are_really_there(full: Browser) -> None:
    assert len(texts(SHARED)) > 1500


@pytest.mark.parametrize("text", OWN)
def test_what_is_typed_into_a_form_comes_back_as_words(browser: Browser, text: str) -> None:
    browser.send("/papers", {"creditor": text, "currency": "USD", "account": text, "principal": "5"})
    look(browser.see("/papers"), "papers")
    slip = browser.send("/papers", {"creditor": text, "currency": "USD", "principal": text, "agreed": text})
    look(slip.text, "slip")
    browser.send("/told", {"to": text, "why": text, "what": text, "teller": text, "by": "them"})
    look(browser.see("/told"), "told")
    browser.send("/plan", {"currency": "USD", "start": text, "income_name": [text], "income": [text]})
    look(browser.see("/plan"), "plan")
    case = {
        "currency": "USD",
        "start": "2026-12",
        "income_name": [text],
        "income": ["3000"],
        "essential_name": [text],
        "essential": ["1000"],
        "debt": [text],
        "balance": ["500"],
        "rate": ["10"],
        "minimum": ["50"],
        "due_day": ["5"],
        "priority": [""],
    }
    browser.send("/plan", case)
    look(browser.see("/plan"), "plan")
    rows = f'Date,Description,Amount\n2026-01-05,"{text.replace(chr(34), "")}",-5.00\n2026-02-05,"x",-7.00\n'.replace(
        "\x1b", ""
    )
    browser.send("/money", files=[("files", (text[:80], io.BytesIO(rows.encode())))])
    look(browser.see("/money"), "money")
    for path in (f"/arrived?claim={text}", f"/helpers?problem={text}", f"/plan?extra={text}", f"/message/{text[:9]}"):
        found = browser.client.get(quote(path, safe="/?="))
        look(found.text, path)


def test_a_page_that_wants_to_be_opened_is_read_and_never_shown(browser: Browser, tmp_path: Path) -> None:
    page = b"<html><head><meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'></head><body>You owe $5 to Acme Loans"
    page += (
        b"<img src='http://127.0.0.1:9/p.png'><form action='http://127.0.0.1:9/'><input name=a></form></body></html>"
    )
    browser.send("/", files=[("files", ("letter.html", page))])
    for path in ("/", "/message/1", "/evidence"):
        look(browser.see(path), path)
