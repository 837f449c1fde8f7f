"""Lays an answer out as one self-contained page that loads nothing from anywhere."""

from __future__ import annotations

from forbear import shelf
from forbear.report.page import Pages
from forbear.report.plain import MARKS
from forbear.text import shown


def html(pages: Pages) -> str:
    """The whole answer as one HTML file: no script, no link, no image, and a policy that forbids loading any."""
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    house = ImmutableSandboxedEnvironment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    house.filters["shown"] = shown
    template = house.from_string(shelf.text("report", "page.html.j2"))
    return template.render(pages=pages, marks=MARKS, style=shelf.text("report", "page.css"))
