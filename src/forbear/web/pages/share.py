"""Share safely: copies without what is private, for the reader who is named; who will learn what, before anything leaves."""

from __future__ import annotations

from starlette.responses import Response

from forbear.app.helping import copies, packed
from forbear.report.audience import lines
from forbear.web.visit import Route, Visit

READERS = ("adviser", "regulator", "family", "assistant", "public")


def show(visit: Visit) -> Response:
    """The choice of a reader, and what that reader would learn."""
    say, reader = visit.say, visit.asked("reader")
    chosen = reader if reader in READERS else ""
    labels = _labels(visit)
    export = copies(visit.desk, labels, chosen) if chosen else None
    smaller = export.audience.smaller if export else ""
    return visit.page(
        "share",
        title=say("web-share-title"),
        readers=[(r, say(f"web-reader-{r}")) for r in READERS],
        reader=chosen,
        exhibits=visit.desk.case.exhibits[:200],
        labels=labels,
        export=export,
        told=list(lines(export.audience, say)) if export else [],
        smaller=(smaller, say(f"web-reader-{smaller}")) if smaller in READERS else None,
        query="&".join([f"reader={chosen}", *(f"only={label}" for label in labels)]),
    )


def save(visit: Visit) -> Response:
    """The copies as one archive."""
    reader = visit.asked("reader")
    if reader not in READERS or not visit.desk.case.exhibits:
        return visit.missing()
    export = copies(visit.desk, _labels(visit), reader)
    return visit.file("copies.zip", packed(visit.desk, export), "application/zip")


def _labels(visit: Visit) -> tuple[str, ...]:
    known = {e.label for e in visit.desk.case.exhibits}
    return tuple(label for label in visit.request.query_params.getlist("only") if label in known)


ROUTES = (
    Route(path="/share", name="share", show=show, menu=(4, 5), ready=lambda desk: bool(desk.case.exhibits)),
    Route(path="/share/copies.zip", name="share-file", show=save),
)
