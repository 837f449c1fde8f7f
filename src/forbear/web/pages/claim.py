"""Does it hold: one claim beside the person's own papers and the law, with the one next step first."""

from __future__ import annotations

from starlette.responses import Response

from forbear.report.claim_pictures import composition
from forbear.report.contact_pictures import timeline
from forbear.report.page import page_of
from forbear.web.steps import of_claim
from forbear.web.visit import Route, Visit


def show(visit: Visit) -> Response:
    """One claim."""
    say, answer = visit.say, visit.desk.answer()
    at = next((n for n, (c, _) in enumerate(answer.claims) if c.id == visit.part("id")), None)
    if at is None:
        return visit.missing()
    claim, verdict = answer.claims[at]
    key = (claim.id, say.language)
    made = visit.desk.remember(f"page {key}", answer, lambda: page_of(answer, at, say))
    drawn = visit.desk.remember(
        f"pictures {key}",
        answer,
        lambda: [s for s in (timeline(claim, answer.law, say), composition(claim, say)) if s],
    )
    numbers = {a.reading.message.id: a.number for a in visit.desk.arrived()}
    first = claim.demands[-1].reading.message.id
    return visit.page(
        "claim",
        title=made.title,
        step=of_claim(visit, claim, verdict),
        page=made,
        pictures=drawn,
        claim=claim,
        latest=numbers.get(first, 0),
        more=say("report-more"),
    )


ROUTES = (Route(path="/claim/{id}", name="claim", show=show),)
