"""What is due when: counted from receipt by the rules of the place, with reminders for the person's own calendar."""

from __future__ import annotations

from starlette.responses import Response

from forbear.app.answering import deadlines, received
from forbear.records.letter import Deadline
from forbear.report.deadlines import calendar
from forbear.report.page import Item, rule_line
from forbear.web.steps import who
from forbear.web.visit import Route, Visit


def show(visit: Visit) -> Response:
    """Every deadline, the earliest first."""
    say, desk = visit.say, visit.desk
    found = deadlines(desk)
    named = [(c.id, who(c, say)) for c, _ in desk.answer().claims] if desk.case.exhibits else []
    return visit.page(
        "deadlines",
        title=say("web-deadlines-title"),
        rows=[(say.day(d.by), _left(visit, d), _item(visit, d), d.claim) for d in found],
        claims=[(id, name, received(desk, id)) for id, name in named],
    )


def take(visit: Visit) -> Response:
    """Notes the day on which a notice reached the person; everything is then counted from it."""
    claim = visit.fields.one("claim")
    if visit.desk.case.exhibits and claim in {c.id for c, _ in visit.desk.answer().claims}:
        visit.desk.facts.setdefault(claim, {})["received_on"] = visit.fields.one("received_on")[:20]
    return visit.go("/deadlines")


def file(visit: Visit) -> Response:
    """The deadlines as a calendar; titles say nothing of a debt where the person chose neutral names."""
    discreet = visit.desk.case.settings.discreet or visit.asked("discreet") == "yes"
    made = calendar(deadlines(visit.desk), visit.say, discreet=discreet)
    return visit.file("dates.ics", made, "text/calendar; charset=utf-8")


def _left(visit: Visit, deadline: Deadline) -> str:
    days = (deadline.by - visit.desk.today()).days
    return visit.say("deadlines-passed") if days < 0 else visit.say("deadlines-left", days=days)


def _item(visit: Visit, deadline: Deadline) -> Item:
    say = visit.say
    counted = [say.say(step) for step in deadline.counted]
    missed = [say("deadlines-missed", what=say.say(deadline.if_missed))] if deadline.if_missed else []
    rules = [rule_line(rule, say) for rule in deadline.law]
    return Item(text=say.say(deadline.says), details=tuple(missed), more=(*counted, *rules))


ROUTES = (
    Route(path="/deadlines", name="deadlines", show=show, take=take, menu=(3, 2)),
    Route(path="/deadlines/dates.ics", name="deadlines-file", show=file),
)
