"""Who knows: who was told what, by whom, with whose consent; and the person's own entries."""

from __future__ import annotations

from typing import get_args

from starlette.responses import Response

from forbear.app.helping import told
from forbear.app.own_papers import Form
from forbear.records.disclosure import Disclosure, Relation
from forbear.report.told import sections
from forbear.web.fields import Filled
from forbear.web.visit import Route, Visit

RELATIONS: tuple[Relation, ...] = get_args(Relation)


def show(visit: Visit) -> Response:
    """The ledger and the form for one more entry."""
    return _page(visit, Form(), {})


def take(visit: Visit) -> Response:
    """Notes one telling, or takes one off again."""
    desk, fields, say = visit.desk, visit.fields, visit.say
    if fields.has("remove"):
        word = fields.one("remove")
        if word.isascii() and word.isdigit() and int(word) < len(desk.case.disclosures):
            desk.drop(desk.case.disclosures[int(word)])
        return visit.go("/told")
    form = Form()
    relation: Relation = next((r for r in RELATIONS if r == fields.one("relation")), "other")
    entry = Disclosure(
        on=form.day(fields.one("on"), say("web-told-on")),
        by="person" if fields.one("by") == "me" else fields.one("teller")[:200],
        to=form.words(fields.one("to"), say("web-told-to"), needed=True),
        relation=relation,
        what=tuple(w for w in [form.words(fields.one("what"), say("web-told-what"))] if w) or ("debt",),
        why=fields.one("why")[:300],
        consent="given" if fields.one("by") == "me" else "not_asked",
    )
    if form.problems:
        return _page(visit, form, dict(fields.texts), status=422)
    desk.save(entry)
    return visit.go("/told")


def _page(visit: Visit, form: Form, typed: dict[str, str], status: int = 200) -> Response:
    ledger, say = told(visit.desk), visit.say
    return visit.page(
        "told",
        title=say("web-told-title"),
        status=status,
        sections=sections(ledger, say),
        own=list(enumerate(visit.desk.case.disclosures)),
        relations=[(r, say(f"relation-{r}")) for r in RELATIONS],
        problems=form.problems,
        form=Filled(typed),
    )


ROUTES = (Route(path="/told", name="told", show=show, take=take, menu=(4, 6)),)
