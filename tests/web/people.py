"""Five invented people, each with the message that arrived, their own papers and their money; and the way that they go."""

from __future__ import annotations

from dataclasses import dataclass

from conftest import ROOT
from web.chromium import DESKTOP, PHONE, Seat

EXAMPLES = ROOT / "examples"


@dataclass(frozen=True, kw_only=True)
class Person:
    """One person: what arrived, what their papers say, their plan, and the screen that they have."""

    name: str
    language: str
    size: tuple[int, int]
    place: str
    message: str
    creditor: str
    currency: str
    principal: str
    plan: str


PEOPLE = (
    Person(
        name="lin_xiao",
        language="zh",
        size=PHONE,
        place="cn",
        message="【云杉湾小贷】您尾号8821的借款已逾期4天，应还金额1,460.00元，今晚不还就通知您通讯录里的家人。",
        creditor="云杉湾小贷",
        currency="CNY",
        principal="5000",
        plan="solvent_cn.toml",
    ),
    Person(
        name="dana",
        language="en",
        size=DESKTOP,
        place="us_ny",
        message="Redbud Recovery: this is an attempt to collect a debt. You owe $4,310.25 to Redbud Card, account 7712. Pay now.",
        creditor="Redbud Card",
        currency="USD",
        principal="4310.25",
        plan="tight_us.toml",
    ),
    Person(
        name="colin",
        language="en",
        size=PHONE,
        place="gb_eng",
        message="Harbour Lending: your account 5590 is 34 days overdue. £640.00 is due now or a doorstep agent will visit you.",
        creditor="Harbour Lending",
        currency="GBP",
        principal="500",
        plan="insolvent_uk.toml",
    ),
    Person(
        name="meera",
        language="en",
        size=DESKTOP,
        place="in",
        message="Dear customer, EMI of Rs. 6,200 for loan XX3341 with Marigold Finserv is overdue by 12 days. Pay today or police case.",
        creditor="Marigold Finserv",
        currency="INR",
        principal="90000",
        plan="solvent_in.toml",
    ),
    Person(
        name="chen_wei",
        language="zh",
        size=DESKTOP,
        place="cn",
        message="您好，您在海棠银行的信用卡尾号3306已逾期32天，欠款12,800元，请在2026年12月5日前还清，否则我们将起诉。",
        creditor="海棠银行",
        currency="CNY",
        principal="12000",
        plan="insolvent_cn.toml",
    ),
)


def walk(tab: Seat, person: Person) -> None:
    """From the pasted message to what holds, the person's own papers, the plan with its calendar, and the kept case."""
    page = tab.page
    page.fill("#text", person.message)
    tab.press(".bring .button")
    tab.go("/settings").select_option("#place", person.place)
    tab.press("form[action='/settings'] .button")
    tab.go("/")
    assert page.locator(".card").count() == 1
    assert page.locator(".step").count() == 1
    tab.press(".card h2 a")
    assert page.locator(".part").count() >= 4
    tab.go("/papers")
    page.fill("#creditor", person.creditor)
    page.select_option("#currency", person.currency)
    page.fill("#principal", person.principal)
    tab.press("#form .button")
    assert page.locator(".card").count() == 1
    tab.go("/plan")
    page.locator("details.part").last.evaluate("e => e.open = true")
    page.set_input_files("#file", str(EXAMPLES / "people" / person.plan))
    tab.press("button[name=upload]")
    assert page.locator(".step").count() == 1
    assert page.locator(".part").count() >= 3
    if page.locator("a[href='/plan/plan.ics']").count():
        assert saved(tab, "a[href='/plan/plan.ics']") == "plan.ics"
    write_letter(tab)
    tab.go("/helpers")
    assert page.locator(".part").count() >= 2
    tab.go("/keep")
    page.fill("#passphrase", "quiet river under winter stars")
    page.fill("#again", "quiet river under winter stars")
    tab.press(".bring .button")
    tab.go("/evidence?bundle=yes")
    assert page.locator("code").count() >= 2
    assert saved(tab, "a[href='/evidence/bundle.zip']") == "evidence.zip"


def write_letter(tab: Seat) -> None:
    """The first letter that fits and wants nothing but a name, saved as PDF; or the sheet for the telephone."""
    page = tab.go("/letters")
    assert page.locator(".letters a").count() >= 5
    tab.go("/letters/documents_request")
    if not page.locator(".letter-text").count() and page.locator("#own_name").count():
        page.fill("#own_name", "Lin Xiao 林晓")
        page.fill("#own_address", "1 Quiet Lane\n安静路1号")
        tab.press("main form .button")
    if not page.locator(".letter-text").count():
        tab.go("/letters/call_script")
    assert page.locator(".letter-text").count() == 1
    assert saved(tab, "a[href*='letter.pdf']").endswith(".pdf")


def saved(tab: Seat, selector: str) -> str:
    """Saves the file behind a link; its name."""
    with tab.page.expect_download(timeout=60_000) as got:
        tab.page.click(selector)
    return str(got.value.suggested_filename)
