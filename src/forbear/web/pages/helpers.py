"""Who can help: in which order, what it costs, how to reach them, what to bring; and a check of whoever wants to be paid."""

from __future__ import annotations

from starlette.responses import Response

from forbear.app.helping import helpers, look, needs, place, questions
from forbear.app.own_papers import written
from forbear.report import helper_check, referral
from forbear.web.visit import Route, Step, Visit

ANSWERS = ("yes", "no")


def show(visit: Visit) -> Response:
    """Who can help in this case, or with the problem that the person names."""
    say = visit.say
    asked = tuple(p for p in [visit.asked("problem")] if p in needs())
    found = helpers(visit.desk, asked)
    pages = None
    if found is not None:
        pages = referral.pages(
            found.law,
            found.referrals,
            say,
            problems=found.problems,
            assumed=found.assumed,
            named=bool(asked),
        )
    return visit.page(
        "helpers",
        title=say("helpers-title"),
        pages=pages,
        needs=[(need, say(f"helpers-why-{need.replace('_', '-')}")) for need in needs()],
        asked=visit.asked("problem"),
    )


def ask(visit: Visit) -> Response:
    """The questions about a helper."""
    return _questions(visit)


def judge(visit: Visit) -> Response:
    """What the answers mean."""
    fields, say, where = visit.fields, visit.say, place(visit.desk)
    if not where:
        return _questions(visit)
    answers = {name: fields.one(name) for name in questions(where) if fields.one(name) in ANSWERS}
    paper = written(
        "helper.toml",
        {
            "place": where.upper().replace("_", "-"),
            "name": fields.one("helper")[:200],
            "licence": fields.one("licence")[:100],
            "answers": answers,
        },
    )
    verdict, problems = look(visit.desk, where, paper)
    if verdict is None:
        return _questions(visit)
    pages = helper_check.pages(verdict, say)
    page = pages.claims[0]
    return visit.page(
        "helper",
        title=pages.title,
        step=Step(title=page.step_title, text=page.step),
        pages=pages,
        light=verdict.light,
        said=page.title,
        problems=problems,
    )


def _questions(visit: Visit) -> Response:
    say, where = visit.say, place(visit.desk)
    asked = [
        (name, say(f"helper-{name.replace('_', '-')}", answer="ask").split("\n")[0].strip())
        for name in questions(where)
    ]
    return visit.page("helper_questions", title=say("web-helper-title"), questions=asked)


ROUTES = (
    Route(path="/helpers", name="helpers", show=show, menu=(4, 1)),
    Route(path="/helpers/check", name="helper", show=ask, take=judge, menu=(4, 3)),
)
