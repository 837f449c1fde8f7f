"""Each line about a claim leads to the very words on which it rests, marked in their message, and back to the line."""

from __future__ import annotations

import html
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT
from forbear.languages import spoken
from forbear.records.message import Original
from forbear.web.leads import spans
from forbear.web.marked import Find, pieces
from web.conftest import Browser

EXAMPLES = ROOT / "examples"
LEAD = re.compile(r'href="(/message/[^"]*of=[^"]*)"')


@pytest.fixture(scope="module", params=spoken())
def case(request: pytest.FixtureRequest) -> Browser:
    """The example inbox beside its papers, in each language."""
    browser = Browser(request.param).enter()
    files = [("files", (p.name, p.read_bytes())) for p in sorted((EXAMPLES / "inbox").iterdir())]
    browser.send("/", files=files)
    browser.desk.choose(place="cn")
    browser.desk.put("debts", Original(name="debts.toml", data=(EXAMPLES / "debts.toml").read_bytes()))
    return browser


def lines(page: str) -> dict[str, str]:
    """Every line of a claim's page by its name."""
    parts = re.split(r'<li class="[a-z_]*" id="(line-\d+-\d+)">', page)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_every_lead_goes_to_marked_words_and_comes_back_to_its_line(case: Browser) -> None:
    for claim in ("c1", "c2", "c3"):
        there = lines(case.see(f"/claim/{claim}"))
        seen = 0
        for name, line in there.items():
            for address in LEAD.findall(line):
                parts = urlsplit(html.unescape(address))
                page = case.see(f"{parts.path}?{parts.query}")
                assert parts.fragment == "here" and page.count('id="here"') == 1
                assert f'href="/claim/{claim}#{name}"' in page, "the way back"
                at = parse_qs(parts.query).get("at", [""])[0]
                number = int(parts.path.rsplit("/", 1)[1])
                text = str(case.desk.arrived()[number - 1].reading.message.text)
                meant = "".join(text[slice(*map(int, span.split("-")))] for span in sorted_spans(at))
                marked = "".join(re.findall(r"<mark[^>]*>(.*?)</mark>", page.split('class="text"')[-1]))
                if at:
                    assert html.unescape(re.sub(r"<[^>]+>", "", marked)) == meant
                seen += 1
        assert seen


def sorted_spans(at: str) -> list[str]:
    return sorted((s for s in at.split(".") if s), key=lambda s: int(s.split("-")[0]))


def test_findings_flags_signs_and_facts_all_lead_somewhere(case: Browser) -> None:
    page = case.see("/claim/c1")
    for mark in ("inconsistent", "care", "quote"):
        found = re.findall(rf'<li class="{mark}" id="line-\d+-\d+">(.*?)</li>', page, re.DOTALL)
        assert found
        led = [each for each in found if LEAD.search(each)]
        papers_alone = [each for each in found if not LEAD.search(each)]
        assert len(papers_alone) <= (1 if mark == "inconsistent" else 0), "only the payout rests on papers alone"
        assert len(led) >= 3


def test_a_finding_about_two_messages_of_the_same_words_leads_to_both(case: Browser) -> None:
    there = lines(case.see("/claim/c1"))
    told = next(line for line in there.values() if line.count("通知你通讯录") >= 2)
    assert {urlsplit(a).path for a in LEAD.findall(told)} == {"/message/12", "/message/13"}


def test_a_finding_about_hours_leads_to_the_call_and_marks_its_time(case: Browser) -> None:
    there = lines(case.see("/claim/c1"))
    address = next(a for line in there.values() for a in LEAD.findall(line) if "/message/6?" in a)
    page = case.see(html.unescape(address).split("#")[0])
    assert re.search(r'<mark id="here">[^<]*22:55</mark>', page)


def test_many_messages_are_named_by_a_few_and_counted(browser: Browser) -> None:
    many = b"".join(
        f'{{"text": "[Acme Loans] Account 4471 is {n} days overdue. Pay $1,200.00 or we will tell your boss.",'
        f' "sender": "+12125550100"}}\n'.encode()
        for n in range(1, 30)
    )
    browser.send("/", files=[("files", ("many.jsonl", many))])
    page = browser.see("/claim/c1")
    assert "more messages" in page
    assert all(len(LEAD.findall(line)) <= 8 for line in lines(page).values())


def test_an_address_that_somebody_made_up_marks_nothing(browser: Browser) -> None:
    browser.send("/", {"text": "[Acme Loans] Account 4471 is 5 days overdue. Pay $1,200.00 today."})
    browser.see("/")
    for asked in ("at=9-3", "at=x", "at=1-999999999", "at=99999-99999", "of=c9&line=line-1-1", "of=c1&line=x&at=1-2"):
        page = browser.client.get(f"/message/1?{asked}")
        assert page.status_code == 200
        assert 'href="/claim/c9' not in page.text and "#x" not in page.text


def test_words_far_down_a_very_long_letter_are_shown_too(browser: Browser) -> None:
    text = "Dear customer. " + "We write to you about your account. " * 900 + "You owe Acme Loans $1,200.00 now."
    browser.send("/", {"text": text})
    browser.see("/")
    at = text.index("$1,200.00")
    page = browser.see(f"/message/1?of=c1&line=line-1-0&at={at}-{at + 9}")
    assert "$1,200.00" in re.sub(r"<[^>]+>", "", page.split('id="here"')[1][:200])
    assert "a part of it is shown" in page


@given(
    text=st.text(max_size=60),
    found=st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=5),
    asked=st.lists(st.tuples(st.integers(0, 70), st.integers(0, 70)), max_size=4),
)
def test_marking_changes_no_letter_and_marks_exactly_what_was_asked(
    text: str, found: list[tuple[int, int]], asked: list[tuple[int, int]]
) -> None:
    finds = tuple(
        Find(id=f"f{n}", sort="fact", name="", value="", text="", start=start, end=end)
        for n, (start, end) in enumerate(found)
        if start < end <= len(text)
    )
    wanted = spans(".".join(f"{start}-{end}" for start, end in asked), len(text))
    made = list(pieces(text, finds, wanted))
    assert "".join(p.text for p in made) == text
    meant = {at for start, end in wanted for at in range(start, end)}
    at, marked = 0, set()
    for piece in made:
        marked |= set(range(at, at + len(piece.text))) if piece.asked else set()
        at += len(piece.text)
    assert marked == meant
    assert sum(p.here for p in made) == bool(meant)
