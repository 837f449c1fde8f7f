"""Keep this: the vault is made or opened, and from then on everything on the desk is kept in it."""

from __future__ import annotations

from starlette.responses import Response

from forbear.app.keeping import change_passphrase, has_vault, keep, where
from forbear.errors import VaultError
from forbear.web.visit import Route, Step, Visit

SHORT = 12


def show(visit: Visit) -> Response:
    """Why and how to keep, or what is kept."""
    return _page(visit)


def take(visit: Visit) -> Response:
    """Makes or opens the vault; the passphrase is never shown again nor kept anywhere."""
    fields = visit.fields
    first, again = fields.raw("passphrase"), fields.raw("again")
    if not has_vault():
        if len(first) < SHORT:
            return _page(visit, "web-keep-short")
        if first != again:
            return _page(visit, "web-keep-differ")
    try:
        keep(visit.desk, first)
    except VaultError as error:
        if error.trouble != "passphrase":
            raise
        return _page(visit, "web-closed-wrong")
    return visit.go("/")


def change(visit: Visit) -> Response:
    """Changes the passphrase of the open vault."""
    fields = visit.fields
    first, again = fields.raw("passphrase"), fields.raw("again")
    if visit.desk.vault is None:
        return visit.go("/keep")
    if len(first) < SHORT:
        return _page(visit, "web-keep-short")
    if first != again:
        return _page(visit, "web-keep-differ")
    change_passphrase(visit.desk, first)
    return visit.go("/keep")


def close(visit: Visit) -> Response:
    """Closes the vault and clears the desk."""
    visit.desk.close()
    return visit.go("/keep")


def _page(visit: Visit, wrong: str = "") -> Response:
    say, desk = visit.say, visit.desk
    return visit.page(
        "keep",
        title=say("web-keep-open-title" if desk.vault else "web-keep-title"),
        step=Step(title="", text="", quiet=True),
        status=422 if wrong else 200,
        open=desk.vault is not None,
        there=has_vault(),
        where=where(),
        wrong=say(wrong) if wrong else "",
        on_desk=len(desk.case.exhibits),
        entries=desk.vault.head().size if desk.vault else 0,
    )


ROUTES = (
    Route(path="/keep", name="keep", show=show, take=take, menu=(5, 1)),
    Route(path="/keep/passphrase", name="keep-passphrase", take=change),
    Route(path="/keep/close", name="keep-close", take=close),
)
