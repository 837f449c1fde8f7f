"""Hand over: the summary that somebody who helps asks for, made safe for them, and shown before it is saved."""

from __future__ import annotations

from starlette.responses import Response

from forbear.app.helping import handed_over, summary
from forbear.report import handoff
from forbear.report.audience import lines
from forbear.report.html import html
from forbear.web.visit import Route, Visit

READERS = ("adviser", "assistant", "public")
"""Whoever is to help without knowing names: an office that takes complaints needs the numbers of those who called."""
FORMS = {"html": "text/html; charset=utf-8", "txt": "text/plain; charset=utf-8"}


def show(visit: Visit) -> Response:
    """The choice of a reader; then the whole summary, and what that reader would learn."""
    say, reader = visit.say, visit.asked("reader")
    chosen = reader if reader in READERS else ""
    made = summary(visit.desk, chosen, say) if chosen else None
    smaller = made.pack.audience.smaller if made else ""
    return visit.page(
        "hand_off",
        title=say("web-hand-off-title"),
        readers=[(r, say(f"web-reader-{r}")) for r in READERS],
        reader=chosen,
        nowhere=bool(chosen) and made is None,
        told=list(lines(made.pack.audience, say)) if made else [],
        smaller=(smaller, say(f"web-reader-{smaller}")) if smaller in READERS else None,
        pages=handoff.pages(made.pack.handoff, say, on=visit.desk.today()) if made else None,
        plan=visit.desk.paper("plan") is not None,
    )


def save(visit: Visit) -> Response:
    """The summary as a page that opens in any browser and loads nothing, or as text."""
    reader, form, say, on = visit.asked("reader"), visit.part("form"), visit.say, visit.desk.today()
    made = summary(visit.desk, reader, say) if reader in READERS and visit.desk.case.exhibits else None
    if made is None or form not in FORMS:
        return visit.missing()
    whole = made.pack.handoff
    content = html(handoff.pages(whole, say, on=on)) if form == "html" else handoff.text(whole, say, on=on)
    handed_over(visit.desk, made)
    return visit.file(f"summary.{form}", content, FORMS[form])


ROUTES = (
    Route(path="/hand-off", name="hand-off", show=show, menu=(4, 4), ready=lambda desk: bool(desk.case.exhibits)),
    Route(path="/hand-off/summary.{form}", name="hand-off-file", show=save),
)
