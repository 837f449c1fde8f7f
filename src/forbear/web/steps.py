"""The one next step of a page: the most pressing of all claims, or what comes first where there is none yet."""

from __future__ import annotations

from datetime import date

from forbear.app.desk import StillWorking
from forbear.languages import Speaker
from forbear.records.claim import Claim
from forbear.records.finding import Verdict
from forbear.web.visit import Step, Visit

LEADS = {
    "next-find-papers": "/papers",
    "next-look-up": "/papers",
    "next-send-proof": "/letters",
    "next-ask-account": "/letters",
    "next-ask-agreement": "/letters",
    "next-ask-who": "/letters",
    "next-not-yours": "/letters",
    "next-reply-claim": "/letters",
    "next-pay-or-talk": "/plan",
    "next-talk-to-lender": "/plan",
    "next-weigh-offer": "/rounds",
    "next-pay-as-agreed": "/plan",
    "next-advice-first": "/helpers",
    "next-answer-court": "/helpers",
    "next-check-helper": "/helpers",
    "next-keep-report": "/evidence",
    "next-danger": "/helpers",
    "next-ask-office": "/helpers",
    "next-ask-court": "/helpers",
    "next-ask-who-told": "/told",
}
"""Where each step can be done; a page that is not there is not named."""


def next_step(visit: Visit) -> Step:
    """What to do next, whatever page one is on."""
    say = visit.say
    if not visit.desk.case.exhibits:
        return Step(title=say("claim-step"), text=say("web-step-bring"), link="/", label=say("web-step-bring-label"))
    try:
        answer = visit.desk.answer()
    except StillWorking:
        return Step(title=say("claim-step"), text=say("web-working-wait"), quiet=True)
    pressing = min(answer.claims, key=lambda c: _pressing(c[1]), default=None)
    if pressing is None:
        return Step(title=say("claim-step"), text=say("web-step-nothing"), quiet=True)
    return of_claim(visit, *pressing, named=len(answer.claims) > 1)


def of_claim(visit: Visit, claim: Claim, verdict: Verdict, *, named: bool = False) -> Step:
    """The next step of one claim; `named` says whose it is, where there are several."""
    say = visit.say
    link = LEADS.get(verdict.next_step.id, "")
    there = {r.path for r in visit.routes if r.ready(visit.desk)}
    link, word = (link, link.strip("/")) if link in there else (f"/claim/{claim.id}", "claim")
    if word == "letters":
        link = f"/letters?claim={claim.id}"
    title = step_title(verdict, say)
    if named:
        title = say("web-step-of", who=who(claim, say), title=title)
    return Step(title=title, text=say.say(verdict.next_step), link=link, label=say(f"web-step-to-{word}"))


def step_title(verdict: Verdict, say: Speaker) -> str:
    """The heading of a step, with its day where it has one."""
    if verdict.by is None:
        return say("claim-step")
    return say("claim-step-suggested" if verdict.suggested else "claim-step-by", day=verdict.by)


def who(claim: Claim, say: Speaker) -> str:
    """Whoever asks, by the best name that is known."""
    named = next((p.name for p in (claim.creditor, *claim.collectors) if p), "")
    message = claim.latest.reading.message
    return named or message.sender_name or message.sender or say("sender-unknown")


def _pressing(verdict: Verdict) -> tuple[bool, bool, date]:
    """What cannot wait first: a real day before a suggested one, an early before a late, nothing to do last."""
    return verdict.by is None, verdict.suggested, verdict.by or date.max
