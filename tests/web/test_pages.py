"""What a person meets on the way: one next step on every page, in both languages, with nothing taken for granted."""

from __future__ import annotations

import io
import json
import re
import time
import zipfile
from pathlib import Path

import pytest

from conftest import ROOT
from forbear.languages import entries, spoken
from forbear.records.message import Original
from forbear.web.site import routes
from web.conftest import TODAY, Browser, words

EXAMPLES = ROOT / "examples"
DEMAND = "[Acme Loans] Account 4471 is 5 days overdue. Pay $1,200.00 today or we will tell your family and your boss."


def inbox(browser: Browser) -> None:
    """Brings the example inbox."""
    files = [("files", (p.name, p.read_bytes())) for p in sorted((EXAMPLES / "inbox").iterdir())]
    assert browser.send("/", files=files).status_code == 303


def test_the_first_page_asks_for_nothing_but_the_message(browser: Browser) -> None:
    page = browser.see("/")
    assert "What did you receive?" in page
    assert page.count("<textarea") == 1 and 'type="password"' not in page and 'type="email"' not in page


def test_a_pasted_message_gets_a_claim_and_one_next_step(browser: Browser) -> None:
    assert browser.send("/", {"text": DEMAND}).status_code == 303
    page = words(browser.see("/"))
    assert "Acme Loans" in page and "US$1,200.00" in page
    assert page.count("Your next step") == 1


def test_bringing_nothing_is_told_and_changes_nothing(browser: Browser) -> None:
    sent = browser.send("/", {"text": "  \n "})
    assert sent.status_code == 422 and "nothing to look at yet" in sent.text
    assert not browser.desk.case.exhibits


def test_the_same_file_twice_is_one_exhibit(browser: Browser) -> None:
    inbox(browser)
    inbox(browser)
    assert [e.label for e in browser.desk.case.exhibits] == ["E1", "E2", "E3"]


def test_every_page_has_one_heading_one_step_and_no_dead_link(browser: Browser) -> None:
    inbox(browser)
    seen: dict[str, str] = {}
    waiting = ["/"]
    while waiting:
        path = waiting.pop()
        page = seen[path] = browser.see(path)
        assert page.count("<h1>") == 1, path
        assert page.count('class="step"') <= 1, path
        for link in re.findall(r'href="(/[^"#]*)', page):
            link = link.replace("&amp;", "&")
            if (
                link not in seen
                and link not in waiting
                and not link.startswith(("/static/", "/evidence/"))
                and "." not in link
            ):
                waiting.append(link)
    assert {"/", "/arrived", "/papers", "/owed", "/money", "/plan", "/settings", "/claim/c1"} <= set(seen)
    assert len(seen) < 200
    for path in ("/claim/c1", "/arrived", "/message/3", "/papers", "/money"):
        assert 'class="step"' in seen[path], path


@pytest.mark.parametrize("language", spoken())
def test_a_page_in_one_language_says_nothing_in_another(language: str) -> None:
    browser = Browser(language).enter()
    browser.send(
        "/", {"text": DEMAND if language == "en" else "【云杉湾小贷】您尾号8821的借款已逾期4天，应还金额1,460.00元。"}
    )
    for route in routes():
        if route.show is None or "{" in route.path or "." in route.path or route.path in ("/awake", "/lock-screen"):
            continue
        page = words(browser.see(route.path)).replace("简体中文", "").replace("English", "")
        if language == "en":
            assert not re.search(r"[\u4e00-\u9fff]", page), route.path
        else:
            assert not re.search(r"[a-z]{4,} [a-z]{3,} [a-z]{2,}", page), (route.path, page)


def test_choosing_a_language_stays_on_the_page(browser: Browser) -> None:
    sent = browser.send("/language", {"language": "zh", "back": "/papers"})
    assert sent.headers["location"] == "/papers"
    assert "您自己的材料怎么写" in browser.see("/papers")


def test_each_find_in_a_message_leads_to_its_place_and_back(browser: Browser) -> None:
    browser.send("/", {"text": DEMAND})
    page = browser.see("/message/1")
    marks = set(re.findall(r'class="found [a-z]+" href="#(f\d+)-line"', page))
    lines = set(re.findall(r'<li id="(f\d+)-line"', page))
    assert marks and marks <= lines
    for mark in marks:
        assert f'href="#{mark}"' in page and f'id="{mark}"' in page
    text = re.search(r'<div class="text" dir="auto">(.*?)</div>', page, re.DOTALL)
    assert text is not None
    assert re.sub(r"<[^>]+>", "", text[1]).strip() == DEMAND, "marking changes no letter of the message"


def test_what_my_papers_say_changes_what_is_found(browser: Browser) -> None:
    inbox(browser)
    browser.desk.choose(place="cn")
    assert "not enough papers" in words(browser.see("/claim/c1"))
    form = {
        "creditor": "云杉湾小贷",
        "currency": "CNY",
        "kind": "microloan",
        "lender_type": "microloan_co",
        "account": "8821",
        "principal": "5,000",
        "received": "4600",
        "agreed": "2026-05-08",
        "rate": "24%",
        "first_due": "2026-06-08",
        "instalment": "￥920",
        "count": "6",
        "paid_on": ["2026-06-07", "2026-07-08", "2026-08-07", "2026-09-08", "2026-10-08", "2026-11-07", ""],
        "paid": ["920"] * 6 + [""],
    }
    assert browser.send("/papers", form).status_code == 303
    page = words(browser.see("/claim/c1"))
    assert "already paid" in page and "5,520.00" in page
    edit = browser.see("/papers?edit=0")
    assert 'value="2026-11-07"' in edit and 'value="8821"' in edit


def test_a_slip_in_a_form_is_named_and_what_was_typed_stays(browser: Browser) -> None:
    sent = browser.send(
        "/papers", {"creditor": "Acme", "currency": "USD", "principal": "twelve", "agreed": "2026-02-31"}
    )
    assert sent.status_code == 422
    assert "twelve" in sent.text and "could not be read as an amount" in sent.text and 'value="Acme"' in sent.text
    assert browser.desk.paper("debts") is None


def test_a_file_of_papers_with_a_slip_is_kept_and_the_slip_is_named(browser: Browser) -> None:
    bad = b'[[debt]]\nid = "a"\ncreditor = "Acme"\ncurrency = "USD"\nprincipal = -5\n'
    browser.send("/papers", {"upload": "yes"}, files=[("file", ("debts.toml", bad))])
    assert "principal" in words(browser.see("/papers"))
    odd = b'debt = "x"\nannual_rate = "high"\nadvance = 3\nfee = "no"\npayment = { a = 1 }\n'
    for page in ("papers", "owed", "plan"):
        browser.send(f"/{page}", {"upload": "yes"}, files=[("file", ("x.toml", odd))])
        assert "look at this" in words(browser.see(f"/{page}"))


def test_a_loan_is_reckoned_to_the_day_with_every_line(browser: Browser) -> None:
    file = (EXAMPLES / "loans" / "cn_microloan.toml").read_bytes()
    browser.send("/owed", {"upload": "yes"}, files=[("file", ("loan.toml", file))])
    page = browser.see("/owed")
    assert "<svg" in page and "Lanhu Microloan" in page and "14,880.00" in page
    assert "Within the rules" in page


def test_a_loan_from_a_form_is_the_same_as_from_a_file(browser: Browser) -> None:
    form = {
        "lender": "Acme",
        "currency": "GBP",
        "lent_on": "2026-01-01",
        "lent": "1000",
        "rate": "12",
        "claimed": "1,500",
    }
    assert browser.send("/owed", form).status_code == 303
    assert "£1,107" in browser.see("/owed")


def test_statements_show_where_the_money_goes_and_rows_are_sorted_once(browser: Browser) -> None:
    file = (EXAMPLES / "statements" / "uk_colin.csv").read_bytes()
    browser.send("/money", files=[("files", ("bank.csv", file))])
    page = browser.see("/money")
    assert "MARKET STALL" in page and "<svg" in page
    browser.send("/money", {"sort": "yes", "payee": "SQ *MARKET STALL 44", "purpose": "groceries"})
    assert 'value="SQ *MARKET STALL 44"' not in browser.see("/money")
    plan = browser.see("/plan?from=money")
    assert "Universal Credit" in plan and 'value="690.00"' in plan


def test_a_plan_comes_with_a_calendar_a_spreadsheet_and_what_if(browser: Browser) -> None:
    file = (EXAMPLES / "people" / "solvent_uk.toml").read_bytes()
    browser.send("/plan", {"upload": "yes"}, files=[("file", ("case.toml", file))])
    page = browser.see("/plan")
    assert "<svg" in page and 'class="step"' in page
    calendar = browser.client.get("/plan/plan.ics")
    assert calendar.text.startswith("BEGIN:VCALENDAR") and "attachment" in calendar.headers["content-disposition"]
    assert zipfile.is_zipfile(io.BytesIO(browser.client.get("/plan/plan.xlsx").content))
    assert "could not be read" in browser.see("/plan?extra=lots")


def test_a_plan_from_the_form(chinese: Browser) -> None:
    form = {
        "currency": "CNY",
        "start": "2026-12",
        "income_name": ["工资", ""],
        "income": ["8000", ""],
        "essential_name": ["生活"],
        "essential": ["5000"],
        "debt": ["海棠银行", ""],
        "balance": ["12000", ""],
        "rate": ["18", ""],
        "minimum": ["600", ""],
        "due_day": ["20", ""],
        "priority": ["", ""],
    }
    assert chinese.send("/plan", form).status_code == 303
    assert "海棠银行" in words(chinese.see("/plan"))
    slip = chinese.send("/plan", {**form, "rate": ["", ""]})
    assert slip.status_code == 422 and "海棠银行" in slip.text


def test_long_work_survives_a_reload_and_can_be_stopped(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    from forbear.app import desk

    monkeypatch.setattr(desk, "MOMENT", 0.01)
    lines = "\n".join(f"[Acme Loans] You owe ${n}.00, pay by 2026-12-01." for n in range(1, 4))
    many = b"".join(f'{{"text": "{lines.splitlines()[n % 3]} {n}"}}\n'.encode() for n in range(6000))
    browser.send("/", files=[("files", ("many.jsonl", many))])
    first = browser.client.get("/")
    assert "data-again" in first.text and "<progress" in first.text
    work = browser.desk.works["reading"]
    assert "data-again" in browser.client.get("/").text
    assert browser.desk.works["reading"] is work, "a reload finds the same work"
    browser.send("/stop", {"work": "reading"})
    work.wait(20)
    assert work.over and work.result is None
    assert "What did you receive?" in browser.see("/"), "what was being read is off the desk again"


def test_work_that_fails_is_told_calmly_and_can_be_left(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    def fall(*_: object, **__: object) -> None:
        raise ValueError("CANARY-7f3a9")

    monkeypatch.setattr("forbear.workflow.check", fall)
    browser.send("/", {"text": DEMAND})
    page = browser.see("/")
    assert "could not be finished" in page and "CANARY" not in page
    assert browser.send("/stop", {"work": "reading"}).status_code == 303


def test_erasing_forgets_everything(browser: Browser) -> None:
    inbox(browser)
    browser.see("/")
    assert "cannot be undone" in browser.send("/erase").text
    assert browser.desk.case.exhibits
    browser.send("/erase", {"sure": "yes"})
    assert not browser.desk.case.exhibits and "What did you receive?" in browser.see("/")
    assert browser.client.get("/message/1").status_code == 404 or not browser.desk.case.exhibits


def test_neutral_names_keep_the_tab_and_the_top_of_the_page_quiet(browser: Browser) -> None:
    inbox(browser)
    browser.send("/settings", {"discreet": "on", "language": "en", "place": "cn"})
    page = browser.see("/")
    title = re.search(r"<title>(.*?)</title>", page)
    assert title and title[1] == "Notes"
    assert "forbear" not in page.split("<main")[0].replace("forbear writes", "")


def test_the_place_decides_the_rules(browser: Browser) -> None:
    browser.send("/", {"text": DEMAND})
    browser.send("/settings", {"place": "us_ny", "language": "en"})
    assert "New York" in browser.see("/")
    assert browser.desk.answer().place == "us_ny"


def ten_thousand() -> bytes:
    """An inbox of years: every fifth message a demand, two lenders with 500 each and 38 with a few, the rest daily life."""
    rows = []
    for n in range(10_000):
        lender = n // 5 % 2 if n % 10 < 5 else n // 5 % 38 + 2
        text = (
            f"Your code for the shop is {n:06d}. Nobody at the shop will ever ask you for it."
            if n % 5
            else f"[Acme Loans {lender}] Account {4000 + lender} is {n % 30 + 1} days overdue. Pay ${n % 900 + 100}.00 today or we will tell your family."
        )
        sender = f"+1212555{lender:04d}" if n % 5 == 0 else "+12125559000"
        received = f"2026-{n % 9 + 1:02d}-{n % 27 + 1:02d}T{n % 24:02d}:15:00-05:00"
        rows.append(json.dumps({"text": text, "sender": sender, "received": received}))
    return "\n".join(rows).encode()


def test_a_case_of_ten_thousand_messages_stays_quick(browser: Browser) -> None:
    many = ten_thousand()
    browser.send("/", files=[("files", ("many.jsonl", many))])
    browser.see("/")
    paths = [
        "/",
        "/arrived",
        "/arrived?page=120",
        "/message/5000",
        "/claim/c1",
        "/papers",
        "/settings",
        "/arrived?claim=c2",
    ]
    for path in paths:
        browser.see(path)
    took = []
    for path in paths * 3:
        began = time.perf_counter()
        found = browser.client.get(path)
        took.append(time.perf_counter() - began)
        assert found.status_code == 200
        assert len(found.content) < 400_000
    assert sorted(took)[len(took) // 2] < 0.1, took


def test_the_first_load_is_small(browser: Browser) -> None:
    page = browser.client.get("/")
    files = re.findall(r'(?:href|src)="(/static/[^"]+)"', page.text)
    size = len(page.content) + sum(len(browser.client.get(f).content) for f in set(files))
    assert size < 200_000, "even before compression"


def test_nothing_is_written_to_the_disk(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TMPDIR", "TEMP", "TMP", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    big = b"From: a@b.example\n\nYou owe $5. CANARY-7f3a9\n" + b"x" * 3_000_000
    browser.send("/", files=[("files", ("big.eml", big))])
    browser.see("/")
    assert not list(tmp_path.iterdir())


def test_the_day_is_the_desks_own(browser: Browser) -> None:
    browser.send("/", {"text": DEMAND})
    assert browser.desk.answer().on == TODAY


def test_help_is_named_for_the_place_and_the_problem(browser: Browser) -> None:
    assert "Say where you live" in browser.see("/helpers")
    browser.send("/", {"text": DEMAND})
    browser.desk.choose(place="us_ny")
    assert "New York" in browser.see("/helpers")
    assert browser.see("/helpers?problem=scam") != browser.see("/helpers")
    assert browser.client.get("/helpers?problem=<script>").status_code == 200


def test_a_helper_who_shows_the_signs_of_a_trap_is_red(browser: Browser) -> None:
    browser.desk.choose(place="us")
    page = browser.see("/helpers/check")
    names = set(re.findall(r'type="radio" name="(\w+)"', page))
    assert "forged_proof" in names
    judged = browser.send("/helpers/check", {"helper": "Harrowgate <b>Relief</b>", "forged_proof": "yes"})
    assert judged.status_code == 200 and "light red" in judged.text and "<b>Relief" not in judged.text


def test_who_was_told_is_shown_and_own_entries_are_kept(browser: Browser) -> None:
    inbox(browser)
    page = browser.see("/told")
    assert "Threatened" in page
    browser.send("/told", {"to": "My sister", "relation": "family", "by": "me", "on": "2026-11-20"})
    assert "My sister" in browser.see("/told") and len(browser.desk.case.disclosures) == 1
    browser.send("/told", {"remove": "0"})
    assert not browser.desk.case.disclosures
    assert browser.send("/told", {"to": "", "on": "soon"}).status_code == 422


def test_before_anything_is_shared_it_says_who_will_learn_what(browser: Browser) -> None:
    browser.send("/", {"text": "Dear Jonathan Smithers, call 212-555-0142 about account 4471998. You owe $1,200.00."})
    browser.desk.choose(place="us")
    page = browser.see("/share?reader=public")
    assert "What the reader will learn" in page
    got = browser.client.get("/share/copies.zip?reader=public")
    with zipfile.ZipFile(io.BytesIO(got.content)) as archive:
        text = b"".join(archive.read(n) for n in archive.namelist()).decode()
    assert "0142" not in text and "Smithers" not in text
    assert browser.client.get("/share/copies.zip?reader=everybody").status_code == 404


@pytest.mark.parametrize("language", spoken())
def test_a_sentence_of_the_app_takes_the_place_of_one_that_exists_and_is_filled_alike(language: str) -> None:
    said = entries(language)
    filled = {id: set(re.findall(r"\$([a-z_]+)", text)) for id, text in said.items()}
    for id in (i for i in said if i.startswith("in-app-")):
        assert filled[id] <= filled[id.removeprefix("in-app-")], id
        assert (
            "forbear " not in said[id].split("=", 1)[1].replace("forbear does", "").replace("forbear can", "")
            or " --" not in said[id]
        )


@pytest.mark.parametrize("language", spoken())
def test_no_page_speaks_of_the_command_line(language: str) -> None:
    browser = Browser(language).enter()
    inbox(browser)
    for role, file in (("plan", "people/tight_us.toml"), ("loan", "loans/uk_short_term.toml")):
        browser.desk.put(role, Original(name="x.toml", data=(EXAMPLES / file).read_bytes()))
    browser.desk.put(
        "statement-1", Original(name="a.csv", data=(EXAMPLES / "statements" / "uk_colin.csv").read_bytes())
    )
    paths = [
        "/",
        "/claim/c1",
        "/claim/c2",
        "/arrived",
        "/owed",
        "/money",
        "/plan",
        "/helpers",
        "/told",
        "/share?reader=adviser",
    ]
    for path in paths:
        page = words(browser.see(path))
        assert not re.search(
            r"\s--[a-z]|forbear (check|plan|letter|redact|helpers|terms|budget|keep|bundle|told|owed)\b", page
        ), (
            path,
            re.findall(
                r".{60}(?:\s--[a-z]|forbear (?:check|plan|letter|redact|helpers|terms|budget|told)\b).{40}", page
            ),
        )


def test_terms_are_looked_through_and_their_traps_quoted(browser: Browser) -> None:
    browser.desk.choose(place="us")
    text = (
        "Harrowgate Relief agreement. 1. You pay a fee of 25% of your enrolled debt before any settlement is reached. "
        "2. You will stop talking to your creditors. 3. We may change these terms at any time without notice."
    )
    assert browser.send("/helpers/terms", {"text": text, "debt": "12,000"}).status_code == 303
    page = words(browser.see("/helpers/terms"))
    assert "25%" in page and "3,000" in page
    browser.send("/helpers/terms", {"remove": "yes"})
    assert "Paste the terms" in browser.see("/helpers/terms")


def test_whether_it_holds_stands_before_the_messages_themselves(browser: Browser) -> None:
    browser.send("/", {"text": DEMAND})
    page = words(browser.see("/claim/c1"))
    assert page.index("What not to do") < page.index("Does it hold?") < page.index("What arrived")
