"""An answer is said once and laid out three times; nothing in a message can act on the reader's machine."""

from __future__ import annotations

import json
import unicodedata
from datetime import date
from html.parser import HTMLParser

import pytest

from forbear.languages import speaker
from forbear.read.gather import gather
from forbear.records.answer import Answer
from forbear.records.finding import Finding, Verdict, says
from forbear.records.law import Law, Provision
from forbear.records.message import Problem
from forbear.report import document
from forbear.report.html import html
from forbear.report.page import pages
from forbear.report.plain import WIDTH, plain
from made import asking, message, reading

RULE = Provision(
    id="xx.hours",
    key="contact_hours",
    place="xx",
    value=None,
    says={"en": "No calls at night.", "zh": "夜间不得致电。"},
    since=date(2025, 2, 28),
    reference="Example Rule 5.3",
    confidence="VERIFIED",
)
HOSTILE = "<script>alert(1)</script> {{ 7*7 }} \x1b[2J https://evil.example/<img src=x onerror=alert(1)> \u202eabc"


def an_answer(text: str = "云杉湾小贷：您已逾期，应还1460元") -> Answer:
    demand = asking(message(text, at="2026-11-12T09:15"), amount="1460" if "1460" in text else "")
    (claim,) = gather([demand], [demand.reading])
    finding = Finding(
        check="contact_hours",
        answer="outside-hours",
        outcome="inconsistent",
        says=says("asks-by", day=date(2026, 11, 15)),
        steps=(says("asks-overdue", days=4),),
        law=(RULE,),
    )
    verdict = Verdict(
        standing="not_enough_papers",
        debt=None,
        findings=(finding,),
        next_step=says("asks-no-amount"),
        by=date(2026, 11, 30),
        avoid=(says("arrived-undated"),),
    )
    return Answer(
        place="XX",
        place_assumed=False,
        on=date(2026, 11, 24),
        law=Law(place="XX", names={"en": "Exampleland"}, currency="CNY", timezone="UTC", provisions=(RULE,)),
        claims=((claim, verdict),),
        others=(reading(message("验证码 123456"), "transactional"),),
        messages=2,
        calls=0,
        problems=(Problem(code="source-missing", where="gone.xml"),),
        papers=False,
    )


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_next_step_stands_before_everything_else_about_a_claim(language: str) -> None:
    text = plain(pages(an_answer(), speaker(language)))
    say = speaker(language)
    lines = text.splitlines()
    headings = [lines.index(say(id)) for id in ("claim-avoid", "claim-arrived", "claim-holds")]
    assert lines.index(f"  {say('asks-no-amount')}") < headings[0] < headings[1] < headings[2]
    assert say.day(date(2026, 11, 30)) in text


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_finding_stands_with_its_rule_its_citation_and_its_date(language: str) -> None:
    text = " ".join(plain(pages(an_answer(), speaker(language))).split())
    assert "Example Rule 5.3" in text
    assert speaker(language).day(date(2025, 2, 28)) in text
    assert (RULE.says[language]) in text


@pytest.mark.parametrize("language", ["en", "zh"])
def test_what_could_not_be_read_is_said_with_its_place(language: str) -> None:
    assert "gone.xml" in plain(pages(an_answer(), speaker(language)))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_line_is_wider_than_a_terminal(language: str) -> None:
    for line in plain(pages(an_answer("应还1460元" + "催收" * 300), speaker(language))).splitlines():
        assert sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line) <= WIDTH + 2


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))


@pytest.mark.parametrize("text", [HOSTILE, "应还1460元 " + HOSTILE])
def test_the_page_loads_nothing_and_runs_nothing_whatever_a_message_says(text: str) -> None:
    page = html(pages(an_answer(text), speaker("en")))
    tags = Tags()
    tags.feed(page)
    names = {tag for tag, _ in tags.seen}
    assert not names & {"script", "img", "a", "link", "iframe", "object", "form", "base", "svg", "video"}
    assert not any(key in attrs for _, attrs in tags.seen for key in ("src", "href", "onerror", "onclick", "action"))
    assert "default-src 'none'" in page
    assert "https://" not in page
    assert "49" not in page.split("<main>")[1] or "{{ 7*7 }}" in page


def test_text_for_a_terminal_carries_no_control_character() -> None:
    text = plain(pages(an_answer(HOSTILE), speaker("en")))
    assert not any(unicodedata.category(c) == "Cc" and c != "\n" for c in text)
    assert "\u202e" not in text


def test_the_document_for_machines_is_json_and_keeps_the_places_of_facts() -> None:
    found = json.loads(json.dumps(document.answer(an_answer(), speaker("zh")), ensure_ascii=False))
    demand = found["claims"][0]["demands"][0]
    for fact in demand["facts"]:
        assert demand["text"][fact["start"] : fact["end"]] == fact["text"]
    assert found["claims"][0]["by"] == "2026-11-30"
    assert found["claims"][0]["findings"][0]["law"][0]["reference"] == "Example Rule 5.3"
    assert found["problems"][0]["code"] == "source-missing"
