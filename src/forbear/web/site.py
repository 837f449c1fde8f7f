"""Puts the pages together: every file in `pages/` is a page, and each goes through the same door."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import cache
from http import HTTPStatus
from importlib import import_module

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route as Road
from starlette.types import ASGIApp

from forbear import shelf
from forbear.app.desk import Desk, StillWorking
from forbear.app.keeping import unlock
from forbear.errors import ForbearError, VaultError
from forbear.languages import spoken
from forbear.web import api
from forbear.web.fields import Fields, Unreadable, fields
from forbear.web.guard import Guard, TooMuch, let_in
from forbear.web.keys import Keys
from forbear.web.steps import next_step
from forbear.web.visit import TONGUES, Route, Step, Visit, house
from forbear.web.words import speaker

KINDS = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}


@cache
def routes() -> tuple[Route, ...]:
    """Every page that there is: the folder is the list."""
    modules = [import_module(f"forbear.web.pages.{name}") for name in shelf.names("web/pages")]
    return tuple(route for module in modules for route in module.ROUTES)


def site(desk: Desk, keys: Keys, *, port: int) -> ASGIApp:
    """The whole app for one desk, behind its guard."""
    roads = [Road(route.path, _door(desk, keys, route), methods=_methods(route)) for route in routes()]
    static = Road("/static/{name}", _static, methods=["GET"])
    keys.locking = lambda: _close(desk)
    unlock = Road("/unlock", _unlock(desk, keys, port), methods=["POST"])
    inside = Starlette(
        routes=[*roads, *api.roads(desk, lambda: keys.awake()), static, unlock],
        exception_handlers={404: _missing(desk, keys), 500: _broken(desk, keys), TooMuch: _too_much},
    )
    inside.state.desk = desk
    return Guard(
        inside,
        keys,
        port=port,
        closed=lambda wrong: _bare(desk, keys, "closed", wrong=wrong, vault=desk.locked_vault),
    )


def warm(language: str) -> None:
    """Loads what the first pages need, so that the first of them is as quick as the others."""
    for name in ("start", "claims", "claim", "arrived", "message", "closed"):
        house().get_template(f"{name}.html.j2")
    for tongue in spoken():
        speaker(tongue)("web-language")
    speaker(language)("web-start-title")


def _close(desk: Desk) -> None:
    with desk.lock:
        desk.close()


def _unlock(desk: Desk, keys: Keys, port: int) -> Callable[[Request], Awaitable[Response]]:
    """Opens a locked app with the passphrase of its vault; stretching a passphrase takes its time on purpose."""

    def opened(passphrase: str) -> bool:
        with desk.lock:
            return desk.locked_vault and unlock(desk, passphrase)

    async def run(request: Request) -> Response:
        brought = await fields(request)
        if not keys.locked or not keys.is_form(brought.one("csrf")):
            return RedirectResponse("/", 303)
        if not await run_in_threadpool(opened, brought.raw("passphrase")):
            return HTMLResponse(_bare(desk, keys, "closed", wrong=True, vault=desk.locked_vault), status_code=403)
        welcome = RedirectResponse("/", 303)
        let_in(welcome, port, keys.reopen())
        return welcome

    return run


def _methods(route: Route) -> list[str]:
    return [*(["GET"] if route.show else []), *(["POST"] if route.take else [])]


def _visit(desk: Desk, keys: Keys, request: Request, route: Route, brought: Fields) -> Visit:
    return Visit(
        request=request,
        desk=desk,
        say=speaker(desk.case.settings.language),
        csrf=keys.form(),
        routes=routes(),
        fields=brought,
        route=route,
        next_step=next_step,
        idle=int(keys.idle),
        lock=keys.lock,
    )


def _door(desk: Desk, keys: Keys, route: Route) -> Callable[[Request], Awaitable[Response]]:
    async def run(request: Request) -> Response:
        brought = Fields()
        if request.method == "POST":
            try:
                brought = await fields(request)
            except Unreadable:
                return PlainTextResponse("The form cannot be read.", status_code=400)
            if not keys.is_form(brought.one("csrf")):
                return PlainTextResponse("Only from our own pages.", status_code=403)
        return await run_in_threadpool(_answer, desk, keys, request, route, brought)

    return run


def _answer(desk: Desk, keys: Keys, request: Request, route: Route, brought: Fields) -> Response:
    with desk.lock:
        visit = _visit(desk, keys, request, route, brought)
        make = route.take if request.method == "POST" else route.show
        assert make is not None
        try:
            return make(visit)
        except StillWorking as still:
            return _working(visit, still)
        except ForbearError as error:
            return _trouble(visit, error)


def _trouble(visit: Visit, error: ForbearError) -> Response:
    """Trouble of the program or the vault, in one calm sentence."""
    said = visit.say(f"vault-{error.trouble}", **error.filled) if isinstance(error, VaultError) else str(error)
    title = visit.say("web-trouble-title")
    return visit.page("trouble", title=title, step=Step(title="", text="", quiet=True), said=said, status=409)


def _working(visit: Visit, still: StillWorking) -> Response:
    """How far the work is, in place of the page that waits for it; it asks again by itself, without a script."""
    work, say = still.work, visit.say
    title = say("web-working-failed") if work.failed else say(f"web-working-{work.name}")
    step = Step(title=say("web-working-step"), text=say("web-working-wait"), quiet=True)
    return visit.page("working", title=title, step=step, work=work, refresh=not work.failed)


def _missing(desk: Desk, keys: Keys) -> Callable[[Request, Exception], Awaitable[Response]]:
    async def run(request: Request, error: Exception) -> Response:
        route = Route(path="", name="missing")
        return await run_in_threadpool(
            lambda: _locked(desk, lambda: _visit(desk, keys, request, route, Fields()).missing())
        )

    return run


def _broken(desk: Desk, keys: Keys) -> Callable[[Request, Exception], Awaitable[Response]]:
    async def run(request: Request, error: Exception) -> Response:
        return HTMLResponse(_bare(desk, keys, "broken"), status_code=500)

    return run


async def _too_much(request: Request, error: Exception) -> Response:
    if request.url.path.startswith("/api/"):
        return api.problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "Too much at once.")
    return PlainTextResponse("Too much at once.", status_code=413)


def _locked(desk: Desk, make: Callable[[], Response]) -> Response:
    with desk.lock:
        return make()


def _bare(desk: Desk, keys: Keys, template: str, **more: object) -> str:
    """A page for whoever has no key, or after a fault: it says nothing of the case."""
    say = speaker(desk.case.settings.language)
    page = house().get_template(f"{template}.html.j2")
    return page.render(t=say, lang=TONGUES.get(say.language, say.language), csrf=keys.form(), **more)


async def _static(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in shelf.names("web/static", ""):
        return PlainTextResponse("There is no such file.", status_code=404)
    kind = KINDS.get(name.rsplit(".", 1)[-1], "application/octet-stream")
    return Response(shelf.data("web", f"static/{name}"), media_type=kind)
