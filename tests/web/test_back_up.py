"""Back-up: one file out, one file in, a question before anything is replaced; a bad file changes nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest.importorskip("sqlcipher3", reason="the vault needs forbear[vault]")

from forbear.app import vault as vaults
from web.conftest import DEMAND, PASSPHRASE, Browser, words

pytestmark = pytest.mark.usefixtures("quick_vault")


@pytest.fixture
def kept(browser: Browser) -> Browser:
    """A browser whose case is kept: a message, own papers, a plan, somebody who was told, a name."""
    browser.send("/", {"text": DEMAND})
    browser.send("/papers", {"creditor": "Acme Loans", "currency": "USD", "principal": "900"})
    browser.send("/told", {"to": "My sister", "relation": "family", "by": "me", "on": "2026-11-20"})
    browser.desk.choose(place="us")
    assert browser.send("/keep", {"passphrase": PASSPHRASE, "again": PASSPHRASE}).status_code == 303
    yield browser
    browser.desk.close()


def saved(browser: Browser) -> bytes:
    """The back-up as the browser gets it."""
    got = browser.send("/back-up/save")
    assert got.status_code == 200 and "attachment" in got.headers["content-disposition"]
    return bytes(got.content)


def bring(browser: Browser, data: bytes, passphrase: str = PASSPHRASE, name: str = "my.backup") -> object:
    """Brings a file as a back-up."""
    return browser.send("/back-up", {"passphrase": passphrase}, files=[("file", (name, data))])


def test_everything_comes_back_after_the_question(kept: Browser, own_home: Path) -> None:
    data = saved(kept)
    case = kept.desk.case
    assert b"Acme" not in data and b"sister" not in data, "it stays encrypted"
    kept.send("/", {"text": "[Borrow Bay] You owe $77.00"})
    asked = bring(kept, data)
    said = words(asked.text)
    assert "Put this back-up back?" in said and "is not in the back-up" in said and "Nothing is erased" in said
    assert len(kept.desk.case.exhibits) == 2, "nothing is replaced before the answer"
    assert kept.send("/back-up", {"sure": "yes"}).headers["location"] == "/back-up?done=yes"
    assert "moved aside and not erased" in kept.see("/back-up?done=yes")
    now = kept.desk.case
    assert [e.sha256 for e in now.exhibits] == [e.sha256 for e in case.exhibits]
    assert (now.papers, now.disclosures, now.settings) == (case.papers, case.disclosures, case.settings)
    assert (own_home / "vault.before-1").is_dir()
    assert sorted(p.name for p in own_home.iterdir()) == ["vault", "vault.before-1", "vault.lock"]


def test_on_a_new_machine_it_is_put_back_and_what_lies_in_the_window_goes_into_it(
    kept: Browser, own_home: Path
) -> None:
    data = saved(kept)
    kept.desk.close()
    own_home.rename(own_home.with_name("old"))
    other = Browser().enter()
    other.send("/", {"text": "[Borrow Bay] You owe $77.00"})
    said = words(bring(other, data).text)
    assert "Nothing is kept on this machine so far" in said and "one original" in said
    other.send("/back-up", {"sure": "yes"})
    assert [e.label for e in other.desk.case.exhibits] == ["E1", "E2"]
    assert "Acme Loans" in other.see("/claim/c1")
    other.desk.close()


@pytest.mark.parametrize("answer", ["leave", "lock", "never"])
def test_a_no_changes_nothing_and_the_question_is_forgotten(kept: Browser, answer: str) -> None:
    data = saved(kept)
    before = vaults.where().stat().st_ino
    bring(kept, data)
    assert kept.desk.brought is not None and PASSPHRASE not in repr(kept.desk.brought)
    if answer == "leave":
        kept.see("/back-up")
    elif answer == "lock":
        kept.keys.lock()
        kept.enter()
    if answer != "never":
        assert kept.desk.brought is None
        assert kept.send("/back-up", {"sure": "yes"}).headers["location"] == "/back-up"
    assert vaults.where().stat().st_ino == before and not (vaults.where() / "vault.before-1").exists()


@pytest.mark.parametrize("cut", [0, 5, 17, 40, 300, 4096, -1, -4096])
def test_a_file_that_is_cut_off_is_told_and_loses_nothing(kept: Browser, own_home: Path, cut: int) -> None:
    data = saved(kept)[:cut]
    case = kept.desk.case
    sent = bring(kept, data)
    assert sent.status_code == 422 and "Nothing was changed" in sent.text
    assert kept.desk.case is case and kept.desk.vault is not None and kept.desk.brought is None
    assert sorted(p.name for p in own_home.iterdir()) == ["vault", "vault.lock"], "nothing of it stays on the disk"


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04 a zip", DEMAND.encode(), b"forbear back-up/1 99999\n{}", bytes(9999)]
)
def test_a_foreign_file_is_told_and_loses_nothing(kept: Browser, data: bytes) -> None:
    case = kept.desk.case
    assert bring(kept, data).status_code == 422
    assert kept.send("/back-up", {"sure": "yes"}).headers["location"] == "/back-up"
    assert kept.desk.case is case


def test_a_changed_bit_anywhere_is_told_and_loses_nothing(kept: Browser) -> None:
    data = saved(kept)
    case = kept.desk.case
    for at in range(0, len(data), max(1, len(data) // 40)):
        changed = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        assert bring(kept, changed).status_code == 422, at
    assert kept.desk.case is case


def test_the_wrong_passphrase_is_told_and_never_shown(kept: Browser) -> None:
    sent = bring(kept, saved(kept), "not the right words")
    assert sent.status_code == 422 and "does not open with this passphrase" in sent.text
    assert "not the right words" not in sent.text


def test_without_a_vault_it_says_what_to_do_first(browser: Browser) -> None:
    page = browser.see("/back-up")
    assert "Nothing is kept yet" in page and "/back-up/save" not in page
    assert browser.send("/back-up/save").status_code == 303
    sent = browser.send("/back-up", {"passphrase": "x"})
    assert sent.status_code == 422 and "Choose the file" in sent.text


def test_the_name_of_the_file_says_nothing_where_names_are_neutral(kept: Browser) -> None:
    assert re.search(r"forbear-2026-11-24\.backup", kept.send("/back-up/save").headers["content-disposition"])
    kept.desk.choose(discreet=True)
    assert "forbear" not in kept.send("/back-up/save").headers["content-disposition"]


def test_a_back_up_of_another_case_is_named_as_such(kept: Browser, own_home: Path) -> None:
    data = saved(kept)
    kept.desk.close()
    own_home.rename(own_home.with_name("old"))
    other = Browser().enter()
    other.send("/", {"text": "[Borrow Bay] You owe $77.00"})
    other.send("/keep", {"passphrase": PASSPHRASE, "again": PASSPHRASE})
    assert "another case" in words(bring(other, data).text)
    other.desk.close()
