"""Answering: the letters that fit, one filled in and noted as sent, what is due from it, offers beside the plan, the bundle."""

from __future__ import annotations

import io
import re
import zipfile

import pytest

from forbear.app import vault as vaults
from forbear.languages import spoken
from forbear.web.pages.letters import FITS
from web.conftest import Browser, words

DEMAND = (
    "Redbud Recovery: this is an attempt to collect a debt. You owe $4,310.25 to Redbud Card, account 7712. Pay now."
)


@pytest.fixture
def case(browser: Browser) -> Browser:
    """A claim in New York, a day old."""
    browser.desk.choose(place="us_ny")
    browser.send("/", {"text": DEMAND})
    return browser


def test_the_letters_that_fit_stand_first_and_refused_ones_say_why(case: Browser) -> None:
    page = case.see("/letters")
    assert "documents_request" in page and len(FITS) == 4
    assert page.index("documents_request") < page.index("<details") < page.index("validation_request")


def test_no_letter_has_a_blank_what_is_missing_is_asked_for_in_words(case: Browser) -> None:
    page = case.see("/letters/documents_request?claim=c1")
    if "letter-text" not in page:
        assert "must be filled in first" in page
    sent = case.send(
        "/letters/documents_request", {"claim": "c1", "own_name": "Dana Whitlock", "own_address": "1 Elm St\nAlbany"}
    )
    assert sent.status_code == 303
    assert "Dana" not in sent.headers["location"], "nothing private stands in an address"
    for _ in range(6):
        page = case.see("/letters/documents_request?claim=c1")
        asked = re.findall(r'name="(fact-[a-z_]+)"', page)
        if "letter-text" in page or not asked:
            break
        case.send("/letters/documents_request", {"claim": "c1", **dict.fromkeys(asked, "2026-11-20")})
    assert "letter-text" in page and "Dana Whitlock" in page
    assert "{{" not in page and "None" not in words(page)


def test_a_letter_is_saved_in_three_forms_and_noted_as_sent(case: Browser) -> None:
    test_no_letter_has_a_blank_what_is_missing_is_asked_for_in_words(case)
    address = "/letters/documents_request/letter"
    assert case.client.get(f"{address}.pdf?claim=c1").content.startswith(b"%PDF")
    assert zipfile.is_zipfile(io.BytesIO(case.client.get(f"{address}.docx?claim=c1").content))
    assert "Dana Whitlock" in case.client.get(f"{address}.txt?claim=c1").text
    assert case.client.get(f"{address}.exe?claim=c1").status_code == 404
    case.send(
        "/letters/documents_request",
        {"claim": "c1", "sent": "yes", "sent_on": "2026-11-25", "method": "certified mail"},
    )
    assert len(case.desk.case.postings) == len(case.desk.case.letters) == 1
    assert "certified mail" in case.see("/letters/documents_request?claim=c1")


@pytest.mark.parametrize("language", spoken())
def test_every_letter_of_a_case_can_be_looked_at(language: str) -> None:
    browser = Browser(language).enter()
    browser.desk.choose(place="us_ny")
    browser.send("/", {"text": DEMAND})
    kinds = set(re.findall(r'href="/letters/([a-z_]+)\?', browser.see("/letters")))
    assert len(kinds) > 15
    for kind in kinds:
        page = browser.see(f"/letters/{kind}?claim=c1")
        assert not re.search(r"`[a-z_]+`", page), kind
        assert "--fact" not in page, kind
    assert browser.client.get("/letters/no_such_letter").status_code == 404


def test_what_is_due_is_counted_and_goes_into_a_calendar(case: Browser) -> None:
    page = case.see("/deadlines")
    assert 'class="card"' in page or "deadlines" in page
    case.send("/deadlines", {"claim": "c1", "received_on": "2026-11-20"})
    assert "20 November 2026" in case.see("/deadlines") or 'value="2026-11-20"' in case.see("/deadlines")
    got = case.client.get("/deadlines/dates.ics")
    assert got.text.startswith("BEGIN:VCALENDAR")
    quiet = case.client.get("/deadlines/dates.ics?discreet=yes").text
    assert "Redbud" not in quiet and "debt" not in quiet.split("SUMMARY", 1)[-1].split("\n")[0]


def test_offers_are_noted_and_say_what_is_not_in_writing(case: Browser) -> None:
    form = {"claim": "c1", "by": "creditor", "on": "2026-11-22", "currency": "USD", "total": "2,500", "answer": "open"}
    assert case.send("/rounds", form).status_code == 303
    page = words(case.see("/rounds"))
    assert "2,500.00" in page and "in writing" in page
    assert case.send("/rounds", {**form, "total": "half of it"}).status_code == 422
    case.send("/rounds", {"remove": "c1|1"})
    assert not case.desk.case.rounds


def test_the_bundle_is_made_from_the_vault_and_holds_the_originals(
    case: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("sqlcipher3", reason="the vault needs forbear[vault]")
    from forbear import vault
    from forbear.vault import Cost

    def make(passphrase: str) -> vault.Vault:
        vault.make(vaults.where(), passphrase, clock=vaults.now, cost=Cost(memory=64, passes=1))
        return vaults.open(passphrase)

    monkeypatch.setattr(vaults, "make", make)
    assert case.client.get("/evidence/bundle.zip").status_code == 404
    case.send("/keep", {"passphrase": "quiet river under winter stars", "again": "quiet river under winter stars"})
    assert "is ready" in case.see("/evidence?bundle=yes")
    got = case.client.get("/evidence/bundle.zip")
    with zipfile.ZipFile(io.BytesIO(got.content)) as archive:
        assert any(archive.read(name) == DEMAND.encode() for name in archive.namelist())
    assert case.desk.vault is not None and case.desk.vault.custody()[-1].act == "exported"
    case.desk.close()
