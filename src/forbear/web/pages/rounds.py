"""Negotiation: who offered what and when, what it costs beside the plan, what is not in writing, the next step."""

from __future__ import annotations

from typing import Any, Literal, get_args

from starlette.responses import Response

from forbear.app.answering import letter_title, negotiations
from forbear.app.money import offers
from forbear.app.own_papers import Form
from forbear.records.letter import Negotiation, Round
from forbear.records.message import Problem
from forbear.records.money import Money
from forbear.report.offers_page import sections
from forbear.report.rounds import move_lines
from forbear.web.fields import Filled
from forbear.web.pages.papers import CURRENCIES
from forbear.web.steps import who
from forbear.web.visit import Route, Step, Visit

Answer = Literal["open", "accepted", "refused", "lapsed", "countered"]
ANSWERS: tuple[Answer, ...] = get_args(Answer)


def show(visit: Visit) -> Response:
    """Every negotiation, and the form for one more move."""
    return _page(visit, {}, ())


def take(visit: Visit) -> Response:
    """Notes a move, takes one off again, or takes a file of offers to compare."""
    desk, fields, say = visit.desk, visit.fields, visit.say
    if fields.has("upload"):
        for file in fields.uploads("file")[:1]:
            desk.put("offers", file)
        return visit.go("/rounds")
    if fields.has("no-offers"):
        desk.put("offers", None)
        return visit.go("/rounds")
    if fields.has("remove"):
        found = [r for r in desk.case.rounds if f"{r.claim}|{r.number}" == fields.raw("remove")]
        for each in found:
            desk.drop(each)
        return visit.go("/rounds")
    form = Form()
    claim = form.words(fields.one("claim"), say("web-rounds-about"), needed=True)
    on = form.day(fields.one("on"), say("web-rounds-on"), needed=True)
    total, monthly = _money(visit, form, "total"), _money(visit, form, "monthly")
    months = form.amount(fields.one("months"), say("web-rounds-months"))
    if months is not None and (months != int(months) or not 1 <= months <= 600):
        form.problems.append(Problem(code="form-count", where=say("web-rounds-months")))
    until = form.day(fields.one("until"), say("web-rounds-until"))
    if form.problems or on is None:
        return _page(visit, dict(fields.texts), tuple(form.problems), status=422)
    number = max((r.number for r in desk.case.rounds if r.claim == claim), default=0) + 1
    answer: Answer = next((a for a in ANSWERS if a == fields.one("answer")), "open")
    desk.save(
        Round(
            claim=claim,
            number=number,
            by="person" if fields.one("by") == "person" else "creditor",
            on=on,
            until=until,
            total=total,
            monthly=monthly,
            months=int(months) if months else None,
            terms=tuple(t.strip()[:300] for t in fields.raw("terms").splitlines() if t.strip())[:20],
            in_writing=fields.has("in_writing"),
            answer=answer,
        )
    )
    return visit.go("/rounds")


def file(visit: Visit) -> Response:
    """The offers as a file."""
    paper = visit.desk.paper("offers")
    return visit.file("offers.toml", paper.data, "application/toml") if paper else visit.missing()


def _page(visit: Visit, form: dict[str, Any], problems: tuple[Problem, ...], status: int = 200) -> Response:
    say, desk = visit.say, visit.desk
    found = negotiations(desk)
    compared = offers(desk)
    unread = compared if isinstance(compared, tuple) else ()
    step = _step(visit, found[0]) if found else None
    names = [(c.id, who(c, say)) for c, _ in desk.answer().claims] if desk.case.exhibits else []
    return visit.page(
        "rounds",
        title=say("web-rounds-title"),
        step=step,
        status=status,
        found=[
            (n, dict(names).get(n.claim, n.claim), _step(visit, n), [_move(visit, m) for m in n.moves]) for n in found
        ],
        names=names,
        form=Filled(form),
        problems=(*problems, *unread),
        compared=sections(compared, say) if compared and not isinstance(compared, tuple) else (),
        has_file=compared is not None,
        currencies=CURRENCIES,
        currency=_currency(visit),
        answers=[(a, say(f"web-rounds-answer-{a}")) for a in ANSWERS],
        today=desk.today().isoformat(),
    )


def _move(visit: Visit, move: Any) -> tuple[str, list[str], str]:
    first, *rest = [line.strip() for line in move_lines(move, visit.say)]
    return first, rest, f"{move.round.claim}|{move.round.number}"


def _step(visit: Visit, found: Negotiation) -> Step:
    say = visit.say
    when = say("rounds-by", day=found.by) if found.by else ""
    title = letter_title(found.letter, say) if found.letter else ""
    return Step(
        title=say("claim-step"),
        text=say.say(found.next_step) + when,
        link=f"/letters/{found.letter}?claim={found.claim}" if title else "",
        label=title,
    )


def _money(visit: Visit, form: Form, name: str) -> Money | None:
    amount = form.amount(visit.fields.one(name), visit.say(f"web-rounds-{name}"))
    currency = visit.fields.one("currency")
    if amount is None:
        return None
    if currency not in CURRENCIES:
        form.words("", visit.say("web-papers-currency"), needed=True)
        return None
    return Money(amount=amount, currency=currency)


def _currency(visit: Visit) -> str:
    if not visit.desk.case.exhibits:
        return ""
    answer = visit.desk.answer()
    return answer.law.currency if answer.law else ""


ROUTES = (
    Route(path="/rounds", name="rounds", show=show, take=take, menu=(3, 3)),
    Route(path="/rounds/offers.toml", name="rounds-file", show=file),
)
