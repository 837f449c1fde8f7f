"""What arrived: every message and call, page by page, with what sort of message it is."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from forbear.app.desk import Arrived
from forbear.text import inert
from forbear.web.visit import Route, Visit

ON_A_PAGE = 50
_QUOTE = 140


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One message in the list."""

    number: int
    when: str
    sender: str
    kind: str
    asks: bool
    text: str
    claim: str


def show(visit: Visit) -> Response:
    """One page of the list, newest exhibit last, as it was received."""
    say, all = visit.say, visit.desk.arrived()
    only = visit.asked("claim")
    found = [a for a in all if a.claim == only] if only else all
    pages = max(1, -(-len(found) // ON_A_PAGE))
    at = visit.number("page", most=pages)
    answer = visit.desk.answer()
    return visit.page(
        "arrived",
        title=say("web-arrived-title"),
        rows=[_row(visit, a) for a in found[(at - 1) * ON_A_PAGE : at * ON_A_PAGE]],
        exhibits=visit.desk.case.exhibits[:200],
        problems=answer.problems[:200],
        problems_count=len(answer.problems),
        answer=answer,
        only=only,
        kept=visit.desk.vault is not None,
        at=at,
        pages=pages,
        count=len(found),
    )


def remove(visit: Visit) -> Response:
    """Takes one original off the desk again."""
    visit.desk.remove([visit.fields.one("label")])
    return visit.go("/arrived" if visit.desk.case.exhibits else "/")


def _row(visit: Visit, arrived: Arrived) -> Row:
    say, message = visit.say, arrived.reading.message
    line = " ".join(inert(message.text[: 4 * _QUOTE]).split())
    kind = say("web-kind-call") if message.channel == "call" else say(f"kind-{_word(arrived.reading.triage.kind)}")
    return Row(
        number=arrived.number,
        when=say.day(message.received) if message.received else say("web-no-time"),
        sender=message.sender_name or message.sender or say("sender-unknown"),
        kind=kind if message.direction == "in" else say("web-kind-own"),
        asks=bool(arrived.claim),
        text=line if len(line) <= _QUOTE else line[: _QUOTE - 1] + "…",
        claim=arrived.claim,
    )


def _word(name: str) -> str:
    return name.replace("_", "-")


ROUTES = (
    Route(path="/arrived", name="arrived", show=show, menu=(1, 3), ready=lambda desk: bool(desk.case.exhibits)),
    Route(path="/arrived/remove", name="remove", take=remove),
)
