"""The summary for somebody who helps: for the reader who was chosen, shown whole before it is saved, nothing private in it."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from conftest import ROOT
from forbear.languages import spoken
from forbear.records.letter import Person
from forbear.records.message import Original
from forbear.web.pages.hand_off import READERS
from web.conftest import Browser, words

EXAMPLES = ROOT / "examples"
PRIVATE = ("Jonathan Smithers", "212-555-0142", "4471998", "Quillfeather")
DEMAND = "Dear Jonathan Smithers, call 212-555-0142 about account 4471998 at Acme Loans. You owe $1,200.00, pay today."


def case(language: str = "en") -> Browser:
    """A claim, the person's own name, and a plan."""
    browser = Browser(language).enter()
    browser.send("/", {"text": DEMAND})
    browser.send("/", {"text": "Tell Marta Quillfeather that we will come. Acme Loans, account 4471998, $1,200.00"})
    browser.desk.choose(place="us")
    browser.desk.save(Person(name="Marta Quillfeather"))
    browser.desk.put("plan", Original(name="x.toml", data=(EXAMPLES / "people" / "tight_us.toml").read_bytes()))
    return browser


@pytest.mark.parametrize("language", spoken())
def test_what_is_shown_is_all_that_is_saved_and_holds_nothing_private(language: str) -> None:
    browser = case(language)
    page = browser.see("/hand-off?reader=adviser")
    for form in ("html", "txt"):
        got = browser.client.get(f"/hand-off/summary.{form}?reader=adviser")
        assert got.status_code == 200 and got.headers["content-disposition"].startswith("attachment")
        assert not [p for p in PRIVATE if p in got.text], form
    shown = words(page)
    told = html.unescape(got.text)
    lines = [line.strip(" ·?✗─") for line in told.splitlines() if len(line.strip()) > 20 and "  " not in line.strip()]
    assert len(lines) > 10
    seen = re.sub(r"\s+", "", html.unescape(shown))
    assert not [line for line in lines if re.sub(r"\s+", "", line) not in seen][:3], "the text has no line unseen"
    assert "1,200.00" in got.text and not [p for p in PRIVATE if p in shown]


def test_a_stricter_reader_gets_less() -> None:
    browser = case()
    got: dict[str, str] = {}
    for reader in READERS:
        page = browser.see(f"/hand-off?reader={reader}")
        assert "What the reader will learn" in page
        got[reader] = browser.client.get(f"/hand-off/summary.txt?reader={reader}").text
        assert not [p for p in PRIVATE if p in got[reader]], reader
    assert "1,200.00" in got["adviser"] and "1,200.00" not in got["public"]
    assert "Acme Loans" in got["adviser"] and "Acme Loans" not in got["assistant"]


def test_with_a_plan_the_summary_has_the_statement_of_affairs() -> None:
    browser = case()
    assert "Statement of affairs" in browser.see("/hand-off?reader=adviser")
    browser.desk.put("plan", None)
    page = browser.see("/hand-off?reader=adviser")
    assert "Statement of affairs" not in page and "With a plan" in page


def test_where_no_place_is_known_it_says_so_and_saves_nothing(browser: Browser) -> None:
    browser.send("/", {"text": "Your account is overdue."})
    if browser.desk.answer().law is None:
        assert "Say where you live" in browser.see("/hand-off?reader=adviser")
        assert browser.client.get("/hand-off/summary.txt?reader=adviser").status_code == 404


@pytest.mark.parametrize("asked", ["reader=everybody", "reader=regulator", "reader=", "reader=<script>", ""])
def test_only_a_reader_from_the_list_gets_one(asked: str) -> None:
    browser = case()
    assert browser.client.get(f"/hand-off/summary.html?{asked}").status_code == 404
    assert browser.client.get("/hand-off/summary.exe?reader=adviser").status_code == 404
    assert "This is all of it" not in browser.see(f"/hand-off?{asked}")


def test_the_log_says_that_a_summary_left_and_later_copies_use_the_same_marks(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("sqlcipher3", reason="the vault needs forbear[vault]")
    from forbear import vault
    from forbear.app import redaction
    from forbear.app import vault as vaults
    from forbear.vault import Cost

    browser = case()
    vault.make(vaults.where(), "quiet river", clock=vaults.now, cost=Cost(memory=64, passes=1))
    browser.send("/keep", {"passphrase": "quiet river"})
    assert browser.desk.vault is not None
    browser.see("/hand-off?reader=adviser")
    assert not redaction.marks(browser.desk.vault), "looking hands nothing over"
    browser.client.get("/hand-off/summary.txt?reader=adviser")
    last = browser.desk.vault.custody()[-1]
    assert (last.act, last.detail) == ("shared", "adviser: summary")
    assert any(m.mark == "[PERSON 1]" for m in redaction.marks(browser.desk.vault))
    browser.desk.close()
