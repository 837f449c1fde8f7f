"""Whether a court paper has arrived or only a letter about one, and by when it must be answered.

The worse error is to miss a real court paper: a judgment follows without a word from the person. A letter taken
for a court paper costs one call to the court. So whatever looks like a court paper is one until the court says
otherwise, and its days are counted from the day on which the message came, never later.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

from forbear.checks._contacts import readings
from forbear.checks._days import add_days, safe_day
from forbear.checks._places import spoken, whole
from forbear.checks._sender import day_of
from forbear.records.finding import Finding, Matter, Says, says
from forbear.records.law import Provision
from forbear.records.reading import Reading
from forbear.text import fold

LAW: tuple[str, ...] = ("court_answer", "payment_order_answer", "pre_action_reply", "pre_action_letter", "suit_venue")

Paper = Literal["payment_order", "court", "letter_of_claim", "letter"]
PAPERS: tuple[tuple[Paper, re.Pattern[str]], ...] = (
    ("payment_order", re.compile(r"支付令|\border for payment\b|\bpayment order\b", re.I)),
    (
        "court",
        re.compile(
            r"传票|应诉通知|起诉状副本|举证通知|开庭时间|执行通知书|判决书"
            r"|[(（〔\[]\d{4}[)）〕\]].{1,8}\d{1,5}[民执商诉].{0,3}\d{1,7}号"
            r"|\bsummons(?:ed)?\b|\bclaim form\b|\bwrit of\b|\bnotice of hearing\b|\bdefault judge?ment\b"
            r"|\bserved with\b|\bcourt\b.{0,80}\bcase (?:no|number)\b|\bcase (?:no|number)\b.{0,80}\bcourt\b|\bsimple procedure\b|\bgarnishment order\b",
            re.I,
        ),
    ),
    ("letter_of_claim", re.compile(r"\bletter (?:of|before) claim\b|\bletter before action\b|\bpre-action\b", re.I)),
    (
        "letter",
        re.compile(
            r"律师函|律师事务所|起诉|诉讼|仲裁|立案|legal action|legal proceedings|\bcourt\b|\battorneys?\b|\bsolicitors?\b|\blawsuit\b|\bsue\b|\badvocates?\b",
            re.I,
        ),
    ),
)
ANNOUNCED = re.compile(
    r"(?:将|即将|准备|拟|否则|申请).{0,16}(?:传票|支付令|起诉状|开庭|判决)"
    r"|\b(?:will|may|can|shall|could|would|going to)\b.{0,40}\b(?:summons|be served|writ)\b",
    re.I,
)
"""Where a court paper is only announced; a paper that is named elsewhere in the message still counts."""

NUMBERED = re.compile(r"[(（〔\[]\d{4}[)）〕\]].{1,8}\d{1,5}[民执商诉].{0,3}\d{1,7}号")
"""A Chinese case number: with one, the paper is real enough to be answered."""

KEYS: dict[Paper, str] = {
    "payment_order": "payment_order_answer",
    "court": "court_answer",
    "letter_of_claim": "pre_action_reply",
}
READ = 20_000
"""How much of a message is looked at: a court's name stands at its head."""


def check(matter: Matter) -> Iterator[Finding]:
    """Looks at messages that speak for a court or a lawyer, the newest first, and counts the days to answer."""
    legal = [r for r in readings(matter) if _speaks_of_court(r)]
    papers = [(r, _paper(r)) for r in sorted(legal, key=lambda r: day_of(r, matter.on), reverse=True)]
    for kind in ("payment_order", "court", "letter_of_claim", "letter"):
        found = next(((r, p) for r, p in papers if p == kind), None)
        if found is not None:
            yield _finding(matter, *found)
            return


def _speaks_of_court(reading: Reading) -> bool:
    flags = {c.flag for c in reading.conduct}
    return reading.triage.kind == "legal_notice" or bool(flags & {"threat_of_lawsuit", "impersonates_authority"})


def _paper(reading: Reading) -> Paper | None:
    """What sort of paper a message speaks of; a legal notice is a letter at the least."""
    folded = fold(str(reading.message.text)[:READ]).text
    present = folded if NUMBERED.search(folded) else ANNOUNCED.sub(" ", folded)
    spoken = next((paper for paper, words in PAPERS if words.search(present)), None)
    if spoken is None and (reading.triage.kind == "legal_notice" or ANNOUNCED.search(folded)):
        return "letter"
    return spoken


def _finding(matter: Matter, reading: Reading, paper: Paper) -> Finding:
    came = day_of(reading, matter.on)
    places = spoken(reading, dict(PAPERS)[paper], READ) or whole([reading])
    missing = (says("missing-court-word"),)
    if paper == "letter":
        return Finding(
            check="court_paper",
            answer="court-letter-only",
            outcome="needs_document",
            says=says("court-letter-only", on=came),
            places=places,
            law=matter.law.at("suit_venue", came),
            missing=missing,
        )
    deadline = _deadline(matter, KEYS[paper], came)
    answer = "court-letter-of-claim" if paper == "letter_of_claim" else "court-paper"
    if deadline is None:
        return Finding(
            check="court_paper",
            answer=f"{answer}-undated",
            outcome="needs_document",
            says=says(f"{answer}-undated", on=came),
            places=places,
            missing=missing,
        )
    rule, last = deadline
    by = safe_day(last, matter.law.place)
    steps: tuple[Says, ...] = (says("step-deadline", on=came, days=(last - came).days, last=last),)
    if by != last:
        steps = (*steps, says("step-deadline-holiday", last=last, by=by))
    return Finding(
        check="court_paper",
        answer=answer,
        outcome="needs_document",
        says=says(answer, paper=paper, on=came, by=by, passed="yes" if by < matter.on else "no"),
        steps=(*steps, says("step-deadline-paper")),
        places=places,
        law=(rule, *(matter.law.at("pre_action_letter", came) if paper == "letter_of_claim" else ())),
        missing=missing,
    )


def _deadline(matter: Matter, key: str, came: date) -> tuple[Provision, date] | None:
    """The rule and the last day to answer, counted from the day on which the message came."""
    for rule in matter.law.at(key, came):
        value = rule.value if isinstance(rule.value, dict) else {}
        days = value.get("days")
        if isinstance(days, int) and days > 0:
            business = value.get("day_type") == "business"
            return rule, add_days(came, days, matter.law.place, business=business)
    return None
