"""The first page: paste or drop what arrived; later, the claims and what each needs next."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from forbear.app.desk import place_named
from forbear.app.keeping import has_vault
from forbear.records.claim import Claim
from forbear.records.finding import Verdict
from forbear.records.message import Original
from forbear.web.steps import of_claim, who
from forbear.web.visit import Route, Step, Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One claim in the list: who asks for what, where it stands, and its next step."""

    id: str
    who: str
    amount: str
    standing: str
    tone: str
    messages: int
    step: Step


TONES = {"matched": "same", "nothing_asked": "same", "not_enough_papers": "open"}


def show(visit: Visit) -> Response:
    """The start where nothing was brought yet, else the claims."""
    say = visit.say
    if not visit.desk.case.exhibits:
        step = Step(title="", text="", quiet=True)
        return visit.page(
            "start", title=say("web-start-title"), step=step, empty=False, nothing=False, kept=has_vault()
        )
    answer = visit.desk.answer()
    return visit.page(
        "claims",
        title=say("web-claims-title"),
        cards=[_card(visit, c, v) for c, v in answer.claims],
        answer=answer,
        others=len(answer.others),
        place=_place(visit),
    )


def take(visit: Visit) -> Response:
    """Takes in what was pasted and dropped, and goes on to what it says."""
    desk, fields = visit.desk, visit.fields
    if place := place_named(fields.one("place")):
        desk.choose(place=place)
    text = fields.raw("text")
    brought = list(fields.uploads("files"))
    if text.strip():
        pasted = sum(e.original.name.startswith("pasted") for e in desk.case.exhibits) + 1
        data = text.replace("\r\n", "\n").encode("utf-8", "surrogatepass")
        brought.insert(0, Original(name=f"pasted {pasted}", data=data))
    if not brought:
        step = Step(title="", text="", quiet=True)
        return visit.page(
            "start", title=visit.say("web-start-title"), step=step, empty=True, nothing=True, kept=False, status=422
        )
    desk.add(brought)
    return visit.go("/")


def more(visit: Visit) -> Response:
    """The same form again, for what arrives later."""
    return visit.page("start", title=visit.say("web-add-title"), empty=True, nothing=False, kept=False)


def _card(visit: Visit, claim: Claim, verdict: Verdict) -> Card:
    say = visit.say
    standing = "relayed" if claim.relayed else verdict.standing.replace("_", "-")
    if verdict.standing == "not_enough_papers" and claim.latest.reading.triage.kind == "scam":
        standing = "doubtful"
    return Card(
        id=claim.id,
        who=who(claim, say),
        amount=say.money(claim.amount) if claim.amount else "",
        standing=say(f"standing-{standing}"),
        tone="open" if claim.relayed else TONES.get(verdict.standing, "care"),
        messages=len(claim.demands),
        step=of_claim(visit, claim, verdict),
    )


def _place(visit: Visit) -> str:
    answer = visit.desk.answer()
    names = answer.law.names if answer.law else {}
    return names.get(visit.say.language) or names.get("en") or answer.place_code


ROUTES = (
    Route(path="/", name="start", show=show, take=take, menu=(1, 1)),
    Route(path="/add", name="add", show=more, menu=(1, 2), ready=lambda desk: bool(desk.case.exhibits)),
)
