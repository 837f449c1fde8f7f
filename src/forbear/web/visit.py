"""One visit to one page: who asks, what a form brought, and how the page is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from forbear import shelf
from forbear.app.desk import Desk
from forbear.languages import Speaker, spoken
from forbear.records.message import Problem
from forbear.report.plain import MARKS
from forbear.text import shown
from forbear.web.fields import Fields
from forbear.web.words import speaker

if TYPE_CHECKING:
    from jinja2 import Environment

TONGUES = {"zh": "zh-Hans"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The one next step that stands on a page: what to do, by when, and the page on which it is done."""

    title: str
    text: str
    link: str = ""
    label: str = ""
    quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One page: where it is, what shows it, what takes its form, and its place in the menu (group and order)."""

    path: str
    name: str
    show: Callable[[Visit], Response] | None = None
    take: Callable[[Visit], Response] | None = None
    menu: tuple[int, int] | None = None
    ready: Callable[[Desk], bool] = lambda desk: True


@dataclass(slots=True, kw_only=True)
class Visit:
    """What a page gets to work with."""

    request: Request
    desk: Desk
    say: Speaker
    csrf: str
    routes: tuple[Route, ...]
    fields: Fields = field(default_factory=Fields)
    route: Route
    next_step: Callable[[Visit], Step]
    idle: int
    lock: Callable[[], None] = lambda: None

    def part(self, name: str) -> str:
        """A part of the address, such as the number of a message."""
        return str(self.request.path_params.get(name, ""))

    def asked(self, name: str) -> str:
        """A word from the address after the question mark."""
        return self.request.query_params.get(name, "").strip()

    def number(self, name: str, *, most: int) -> int:
        """A page number from the address, between 1 and `most`."""
        word = self.asked(name)
        return min(max(int(word), 1), max(most, 1)) if word.isascii() and word.isdigit() and len(word) < 9 else 1

    def page(self, template: str, *, title: str, step: Step | None = None, status: int = 200, **more: Any) -> Response:
        """The page, filled."""
        step = step or self.next_step(self)
        return HTMLResponse(self.render(template, title=title, step=step, **more), status_code=status)

    def render(self, template: str, **more: Any) -> str:
        """The words of a page as HTML, with everything that a message can hold escaped."""
        settings = self.desk.case.settings
        return (
            house()
            .get_template(f"{template}.html.j2")
            .render(
                t=self.say,
                say=self.say,
                lang=TONGUES.get(self.say.language, self.say.language),
                language=self.say.language,
                languages=[(tongue, speaker(tongue)("web-language")) for tongue in spoken()],
                discreet=settings.discreet,
                csrf=self.csrf,
                here=self.request.url.path,
                menu=self.menu(),
                problem=self.problem,
                idle=self.idle,
                marks=MARKS,
                **more,
            )
        )

    def menu(self) -> list[tuple[str, list[tuple[str, str, bool]]]]:
        """The pages that are there, by group: address, name, and whether this is the one."""
        groups: dict[int, list[tuple[int, Route]]] = {}
        for route in self.routes:
            if route.menu and route.ready(self.desk):
                groups.setdefault(route.menu[0], []).append((route.menu[1], route))
        return [
            (
                self.say(f"web-group-{group}"),
                [
                    (r.path, self.say(f"web-{r.name}-menu"), r.name == self.route.name)
                    for _, r in sorted(found, key=lambda f: f[0])
                ],
            )
            for group, found in sorted(groups.items())
        ]

    def problem(self, problem: Problem) -> str:
        """What is wrong with something that was brought, where, and what to do next."""
        said = self.say(f"problem-{problem.code}", **dict(problem.args))
        return f"{problem.where}: {said}" if problem.where else said

    def go(self, path: str) -> Response:
        """On to another of our own pages, so that a reload sends no form twice."""
        return RedirectResponse(path, 303)

    def missing(self) -> Response:
        """There is no such page."""
        return self.page("missing", title=self.say("web-missing-title"), status=404)

    def file(self, name: str, data: str | bytes, kind: str) -> Response:
        """A file to keep; always handed over as a file, never shown as a page."""
        return Response(
            data.encode("utf-8", "replace") if isinstance(data, str) else data,
            media_type=kind,
            headers={"content-disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}"},
        )


def safe(value: Any) -> Any:
    """Every word that a page shows: nothing in it can steer, whatever a message holds."""
    return shown(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def house() -> Environment:
    """Where the templates live: sandboxed, every word escaped, and only our own files are ever templates."""
    from jinja2 import FunctionLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        loader=FunctionLoader(lambda name: shelf.text("web", f"templates/{name}")),
        autoescape=True,
        finalize=safe,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )


def sentences(say: Speaker, problems: Iterable[Problem]) -> tuple[str, ...]:
    """Problems as sentences."""
    return tuple(f"{p.where}: {say(f'problem-{p.code}', **dict(p.args))}" for p in problems)
