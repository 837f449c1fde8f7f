"""Does it hold: one claim beside the person's own papers and the law, with the one next step first."""

from __future__ import annotations

from starlette.responses import Response

from forbear.languages import Speaker
from forbear.report.claim_pictures import composition
from forbear.report.contact_pictures import timeline
from forbear.report.page import Section, page_of
from forbear.web.leads import leads
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
    arrived = {a.reading.message.id: a for a in visit.desk.arrived()}
    sections = _ordered(made.sections, say)
    zone = answer.law.timezone if answer.law else ""
    led = visit.desk.remember(f"leads {key}", answer, lambda: leads(sections, claim.id, arrived, zone, say))
    first = claim.demands[-1].reading.message.id
    return visit.page(
        "claim",
        title=made.title,
        step=of_claim(visit, claim, verdict),
        sections=sections,
        leads=led,
        pictures=drawn,
        claim=claim,
        latest=arrived[first].number if first in arrived else 0,
        more=say("report-more"),
    )


def _ordered(sections: tuple[Section, ...], say: Speaker) -> list[Section]:
    """What matters most first: what not to do, whether it holds, what would settle it; the messages themselves last."""
    last = {say(f"claim-{name}"): place for place, name in enumerate(("asks", "what", "care", "arrived"), 10)}
    first = {say(f"claim-{name}"): place for place, name in enumerate(("avoid", "holds", "papers"))}
    return sorted(sections, key=lambda s: {**first, **last}.get(s.title, 9))


ROUTES = (Route(path="/claim/{id}", name="claim", show=show),)
