"""Keep this: from the window into the vault, locked with it, opened again with the passphrase and with nothing less."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("sqlcipher3", reason="the vault needs forbear[vault]")

from forbear import vault
from forbear.app import vault as vaults
from forbear.vault import Cost
from web.conftest import DEMAND, PASSPHRASE, Browser

pytestmark = pytest.mark.usefixtures("quick_vault")


@pytest.fixture
def kept(browser: Browser) -> Browser:
    """A browser whose case is kept."""
    browser.send("/", {"text": DEMAND})
    browser.send("/papers", {"creditor": "Acme Loans", "currency": "USD", "principal": "900"})
    browser.desk.choose(place="us")
    assert browser.send("/keep", {"passphrase": PASSPHRASE, "again": PASSPHRASE}).status_code == 303
    return browser


def test_nothing_is_kept_until_the_person_says_so(browser: Browser, own_home: Path) -> None:
    browser.send("/", {"text": DEMAND})
    browser.see("/claim/c1")
    assert not own_home.exists()


@pytest.mark.parametrize(("first", "again"), [("short", "short"), (PASSPHRASE, PASSPHRASE + "x"), ("", "")])
def test_a_passphrase_that_protects_nothing_or_was_mistyped_makes_no_vault(
    browser: Browser, own_home: Path, first: str, again: str
) -> None:
    sent = browser.send("/keep", {"passphrase": first, "again": again})
    assert sent.status_code == 422
    assert not own_home.exists()
    assert PASSPHRASE not in sent.text


def test_what_was_brought_is_kept_and_comes_back_in_another_session(kept: Browser) -> None:
    kept.send("/leave")
    other = Browser().enter()
    assert "Open what you kept" in other.see("/")
    assert other.send("/keep", {"passphrase": PASSPHRASE}).status_code == 303
    assert "Acme Loans" in other.see("/claim/c1")
    assert other.desk.case.settings.place == "us"
    assert other.desk.debts()[0][0].creditor.name == "Acme Loans"
    other.desk.close()


def test_what_comes_later_is_kept_at_once(kept: Browser) -> None:
    kept.send("/", {"text": "[Borrow Bay] You owe $77.00"})
    kept.desk.close()
    with vaults.open(PASSPHRASE) as found:
        assert [e.label for e in found.case().exhibits] == ["E1", "E2"]


def test_locking_closes_the_vault_and_clears_the_window(kept: Browser) -> None:
    kept.clock.now += kept.keys.idle + 1
    closed = kept.client.get("/")
    assert closed.status_code == 403 and 'name="passphrase"' in closed.text and "Acme" not in closed.text
    assert kept.desk.vault is None and not kept.desk.case.exhibits
    with vaults.open(PASSPHRASE) as found:
        assert found.case().exhibits, "another program may open it now"


def test_the_passphrase_opens_a_locked_app_and_a_wrong_one_does_not(kept: Browser) -> None:
    kept.keys.lock()
    assert kept.send("/unlock", {"passphrase": "not this one at all"}).status_code == 403
    assert kept.client.get("/claim/c1").status_code == 403
    assert kept.send("/unlock", {"passphrase": PASSPHRASE}).status_code == 303
    assert "Acme Loans" in kept.see("/claim/c1")
    kept.desk.close()


def test_after_many_wrong_passphrases_only_the_window_where_it_was_started_opens_it(kept: Browser) -> None:
    kept.keys.lock()
    for _ in range(10):
        assert kept.send("/unlock", {"passphrase": "wrong wrong wrong"}).status_code == 403
    assert kept.send("/unlock", {"passphrase": PASSPHRASE}).status_code == 403
    kept.enter()
    assert kept.send("/keep", {"passphrase": PASSPHRASE}).status_code == 303
    kept.desk.close()


def test_a_wrong_passphrase_on_the_page_is_told_and_nothing_changes(kept: Browser) -> None:
    kept.desk.close()
    kept.send("/", {"text": "You owe Borrow Bay $5"})
    sent = kept.send("/keep", {"passphrase": "wrong wrong wrong"})
    assert sent.status_code == 422 and "did not open" in sent.text
    assert len(kept.desk.case.exhibits) == 1


def test_a_vault_that_is_open_elsewhere_is_told_calmly(kept: Browser) -> None:
    other = Browser().enter()
    sent = other.send("/keep", {"passphrase": PASSPHRASE})
    assert sent.status_code == 409 and "another window or program" in sent.text
    kept.desk.close()


def test_the_evidence_page_names_each_original_with_its_fingerprint_and_the_log(kept: Browser) -> None:
    page = kept.see("/evidence")
    assert kept.desk.case.exhibits[0].sha256 in page
    assert kept.desk.vault is not None and kept.desk.vault.head().root in page
    saved = kept.client.get("/evidence/E1")
    assert saved.content == DEMAND.encode()
    assert "attachment" in saved.headers["content-disposition"]
    assert saved.headers["content-type"] == "application/octet-stream"
    assert kept.desk.vault.custody()[-1].act == "exported"
    kept.desk.close()


def test_an_original_that_is_a_page_is_handed_over_as_a_file(browser: Browser) -> None:
    page = b"<html><script>alert(1)</script></html>"
    browser.send("/", files=[("files", ("../../x.html", page)), ("files", ("picture.jpg", page + b" "))])
    for label in ("E1", "E2"):
        got = browser.client.get(f"/evidence/{label}")
        assert got.headers["content-type"] == "application/octet-stream"
        assert got.headers["content-disposition"].startswith("attachment")
        assert ".." not in got.headers["content-disposition"]
        assert got.headers["x-content-type-options"] == "nosniff"


def test_the_passphrase_can_be_changed_and_the_old_one_is_then_worth_nothing(
    kept: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = vault.change_passphrase
    monkeypatch.setattr("forbear.vault.change_passphrase", lambda v, p: whole(v, p, cost=Cost(memory=64, passes=1)))
    new = "seven grey stones by the harbour"
    assert kept.send("/keep/passphrase", {"passphrase": new, "again": "something else"}).status_code == 422
    assert kept.send("/keep/passphrase", {"passphrase": new, "again": new}).status_code == 303
    kept.keys.lock()
    assert kept.send("/unlock", {"passphrase": PASSPHRASE}).status_code == 403
    assert kept.send("/unlock", {"passphrase": new}).status_code == 303
    kept.desk.close()


def test_erasing_leaves_the_vault_unless_the_person_says_otherwise(kept: Browser) -> None:
    kept.send("/erase", {"sure": "yes"})
    assert vaults.exists() and not kept.desk.case.exhibits
    assert "Also erase the vault" in kept.send("/erase").text
    kept.send("/erase", {"sure": "yes", "vault": "on"})
    assert not vaults.exists()
