"""The evidence: every original with its label and hash, and the log of who did what to it."""

from __future__ import annotations

from starlette.responses import Response

from forbear.app.keeping import bundled
from forbear.web.visit import Route, Visit

ON_A_PAGE = 50


def show(visit: Visit) -> Response:
    """The exhibits, and the newest lines of the custody log where a vault is open."""
    say, desk = visit.say, visit.desk
    exhibits = desk.case.exhibits
    pages = max(1, -(-len(exhibits) // ON_A_PAGE))
    at = visit.number("page", most=pages)
    vault = desk.vault
    if vault and visit.asked("bundle") == "yes":
        bundled(desk, say)
    return visit.page(
        "evidence",
        title=say("web-evidence-title"),
        exhibits=[(e, say.day(e.added)) for e in exhibits[(at - 1) * ON_A_PAGE : at * ON_A_PAGE]],
        at=at,
        pages=pages,
        kept=vault is not None,
        ready=vault is not None and visit.asked("bundle") == "yes",
        head=vault.head() if vault else None,
        log=[(e, say.day(e.at)) for e in reversed(vault.custody()[-30:])] if vault else [],
    )


def original(visit: Visit) -> Response:
    """One original, byte for byte, always as a file and never as a page."""
    found = next((e for e in visit.desk.case.exhibits if e.label == visit.part("label")), None)
    if found is None:
        return visit.missing()
    if visit.desk.vault:
        visit.desk.vault.log("exported", exhibit=found.label, digest=found.sha256)
    return visit.file(f"{found.label} {found.original.name}", found.original.data, "application/octet-stream")


def bundle(visit: Visit) -> Response:
    """The evidence bundle, as one file; the log says that it left."""
    desk = visit.desk
    if desk.vault is None:
        return visit.missing()
    data = bundled(desk, visit.say)
    desk.vault.log("exported", detail=f"bundle of {len(desk.case.exhibits)}")
    return visit.file("evidence.zip", data, "application/zip")


ROUTES = (
    Route(path="/evidence", name="evidence", show=show, menu=(3, 5), ready=lambda desk: bool(desk.case.exhibits)),
    Route(path="/evidence/bundle.zip", name="bundle", show=bundle),
    Route(path="/evidence/{label}", name="original", show=original),
)
