"""What a helper wants to have signed: the clauses that can cost money or rights, quoted, with why they matter."""

from __future__ import annotations

from starlette.responses import Response

from forbear.app.helping import terms_of
from forbear.app.own_papers import Form
from forbear.records.message import Original
from forbear.records.money import Money
from forbear.report import terms_page
from forbear.web.visit import Route, Step, Visit


def show(visit: Visit) -> Response:
    """The clauses that were found, and the form for other terms."""
    say, found = visit.say, terms_of(visit.desk)
    reviewed, problems = found or (None, ())
    pages = step = None
    if reviewed is not None:
        pages = terms_page.pages(reviewed.review, reviewed.law, say, name="", assumed=reviewed.assumed)
        if pages.claims:
            step = Step(title=pages.claims[0].step_title, text=pages.claims[0].step)
    return visit.page(
        "terms",
        title=say("web-terms-title"),
        step=step,
        pages=pages,
        light=reviewed.review.light if reviewed else "",
        problems=problems,
        there=found is not None,
    )


def take(visit: Visit) -> Response:
    """Takes the terms in, or takes them off again."""
    desk, fields = visit.desk, visit.fields
    if fields.has("remove"):
        desk.put("terms", None)
        return visit.go("/helpers/terms")
    amount = Form().amount(fields.one("debt"), "")
    desk.terms_debt = Money(amount=amount, currency="") if amount and amount > 0 else None
    text = fields.raw("text")
    brought = list(fields.uploads("file"))
    if text.strip():
        brought.insert(0, Original(name="terms", data=text.encode("utf-8", "surrogatepass")))
    if brought:
        desk.put("terms", brought[0])
    return visit.go("/helpers/terms")


ROUTES = (Route(path="/helpers/terms", name="terms", show=show, take=take, menu=(4, 2)),)
