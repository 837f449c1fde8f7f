"""What the person chooses once: place, language, neutral names; and how to lock, leave and erase."""

from __future__ import annotations

from starlette.responses import HTMLResponse, Response

from forbear.app.desk import place_named, places
from forbear.app.keeping import erase as forget
from forbear.app.keeping import has_vault
from forbear.languages import spoken
from forbear.web.visit import Route, Step, Visit, house

BLANK = 'text/html; charset="utf-8"'


def show(visit: Visit) -> Response:
    """The settings as they are."""
    tongue = visit.say.language
    known = [(place, names.get(tongue) or names["en"]) for place, names in places()]
    countries = [each for each in known if "_" not in each[0]]
    parts = {c: [each for each in known if each[0].startswith(f"{c}_")] for c, _ in countries}
    return visit.page(
        "settings",
        title=visit.say("web-settings-title"),
        settings=visit.desk.case.settings,
        countries=countries,
        parts=parts,
    )


def take(visit: Visit) -> Response:
    """Changes what was chosen."""
    fields = visit.fields
    chosen: dict[str, object] = {"place": place_named(fields.one("place")), "discreet": fields.has("discreet")}
    if fields.one("language") in spoken():
        chosen["language"] = fields.one("language")
    visit.desk.choose(**chosen)
    return visit.go("/settings")


def language(visit: Visit) -> Response:
    """Changes only the language, from any page, and comes back to it."""
    if visit.fields.one("language") in spoken():
        visit.desk.choose(language=visit.fields.one("language"))
    back = visit.fields.one("back")
    return visit.go(back if back.startswith("/") and not back.startswith(("//", "/\\")) and back.isprintable() else "/")


def erase(visit: Visit) -> Response:
    """Forgets everything, once the person said so twice."""
    if not visit.fields.has("sure"):
        quiet = Step(title="", text="", quiet=True)
        return visit.page("erase", title=visit.say("web-erase-title"), step=quiet, vault=has_vault())
    forget(visit.desk, vault=visit.fields.has("vault"))
    return visit.go("/")


def lock(visit: Visit) -> Response:
    """Locks the app; a new address opens it again."""
    visit.lock()
    return visit.go("/")


def leave(visit: Visit) -> Response:
    """Leaves at once: a page that shows nothing, and nothing to come back to."""
    visit.lock()
    blank = house().get_template("blank.html.j2").render()
    return HTMLResponse(blank, headers={"clear-site-data": '"cache"'})


def awake(visit: Visit) -> Response:
    """Somebody types on a page: the app stays open."""
    return Response(status_code=204)


def lock_screen(visit: Visit) -> Response:
    """Nobody has touched a page for too long: the app locks, and the page shows nothing."""
    visit.lock()
    return visit.go("/")


def stop(visit: Visit) -> Response:
    """Stops the long work that is going on."""
    visit.desk.stop(visit.fields.one("work"))
    return visit.go("/")


ROUTES = (
    Route(path="/settings", name="settings", show=show, take=take, menu=(5, 9)),
    Route(path="/language", name="language", take=language),
    Route(path="/erase", name="erase", take=erase),
    Route(path="/lock", name="lock", take=lock),
    Route(path="/leave", name="leave", take=leave),
    Route(path="/awake", name="awake", show=awake),
    Route(path="/lock-screen", name="lock-screen", show=lock_screen),
    Route(path="/stop", name="stop", take=stop),
)
