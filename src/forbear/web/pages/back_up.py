"""Back-up: everything that is kept, as one file out and one file in, with a question before anything is replaced."""

from __future__ import annotations

from starlette.responses import Response

from forbear.app.keeping import backed_up, bring, has_vault, put_back
from forbear.errors import VaultError
from forbear.web.visit import Route, Step, Visit

QUIET = Step(title="", text="", quiet=True)
NOT_THE_FILE = frozenset(["newer", "disk-full", "read-only"])
"""Trouble that is not the fault of the file that was brought; it has its own sentence."""


def show(visit: Visit) -> Response:
    """How to save a back-up, and how to put one back."""
    visit.desk.brought = None
    return _page(visit)


def save(visit: Visit) -> Response:
    """The back-up as a file."""
    if visit.desk.vault is None:
        return visit.go("/back-up")
    word = "notes" if visit.desk.case.settings.discreet else "forbear"
    name = f"{word}-{visit.desk.today():%Y-%m-%d}.backup"
    return visit.file(name, backed_up(visit.desk), "application/octet-stream")


def take(visit: Visit) -> Response:
    """Looks at a back-up that was brought and asks; puts it back only after the answer."""
    desk, fields = visit.desk, visit.fields
    if fields.has("sure"):
        there = desk.brought is not None
        put_back(desk)
        return visit.go("/back-up?done=yes" if there else "/back-up")
    file = next(iter(fields.uploads("file")), None)
    if file is None:
        return _page(visit, "web-restore-no-file")
    try:
        bring(desk, file, fields.raw("passphrase"))
    except VaultError as error:
        if error.trouble in NOT_THE_FILE:
            raise
        return _page(visit, "web-restore-shut" if error.trouble == "passphrase" else "web-restore-foreign")
    return _question(visit)


def _question(visit: Visit) -> Response:
    """What is in the back-up beside what is kept now, so that the person can decide."""
    say, desk = visit.say, visit.desk
    assert desk.brought is not None
    theirs = desk.brought.head
    now = desk.vault.head() if desk.vault else None
    other = now is not None and now.case != theirs.case
    return visit.page(
        "restore",
        title=say("web-restore-sure"),
        step=QUIET,
        name=desk.brought.name,
        theirs=(theirs.size, say.day(theirs.at)),
        now=(now.size, say.day(now.at)) if now else None,
        other=other,
        newer=now is not None and not other and now.size > theirs.size,
        closed=now is None and has_vault(),
        on_desk=0 if desk.vault else len(desk.case.exhibits),
    )


def _page(visit: Visit, wrong: str = "") -> Response:
    say = visit.say
    return visit.page(
        "back_up",
        title=say("web-back-up-title"),
        step=QUIET,
        status=422 if wrong else 200,
        open=visit.desk.vault is not None,
        there=has_vault(),
        wrong=say(wrong) if wrong else "",
        done=visit.asked("done") == "yes" and visit.desk.vault is not None,
    )


ROUTES = (
    Route(path="/back-up", name="back-up", show=show, take=take, menu=(5, 2)),
    Route(path="/back-up/save", name="back-up-save", take=save),
)
