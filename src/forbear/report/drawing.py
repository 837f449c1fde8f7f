"""Draws pictures of figures as SVG that needs nothing else: text for screen readers, colours from the page's style.

Every picture has a title and a description; series differ by dashes as well as by colour, so that they
can be told apart in grey. What is drawn is only ever numbers and escaped text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape

from forbear.text import shown

WIDE, HIGH, LEFT, TOP, ROW = 400, 210, 62, 8, 17
TICKS = 4
APART = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A finished picture; `svg` is markup that a page may take as it stands."""

    title: str
    svg: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One line or bar with its name; a line has one value for each step, from step 0."""

    name: str
    values: tuple[float, ...]


Label = Callable[[int], str]


def lines(id: str, title: str, description: str, series: tuple[Series, ...], *, step: Label, value: Label) -> Picture:
    """Values over time, one line for each series, with a legend below."""
    last = max((len(s.values) for s in series), default=1) - 1
    top = _round_up(max((max(s.values) for s in series), default=1))

    def x(at: int) -> float:
        return LEFT + (WIDE - LEFT - 10) * at / max(1, last)

    def y(amount: float) -> float:
        return TOP + (HIGH - TOP) * (1 - amount / top)

    body: list[str] = []
    for tick in range(TICKS + 1):
        amount = top * tick // TICKS
        body.append(f'<line class="grid" x1="{LEFT}" x2="{WIDE - 10}" y1="{y(amount):.1f}" y2="{y(amount):.1f}"/>')
        body.append(_text(LEFT - 6, y(amount) + 4, value(amount), "end"))
    anchors = {0: "start", last: "end"}
    marks = _marks(last)
    body += [_text(x(at), HIGH + 16, step(at), anchors.get(at, "middle")) for at in marks]
    for number, s in enumerate(series):
        points = " ".join(f"{x(at):.1f},{y(v):.1f}" for at, v in enumerate(s.values))
        body.append(f'<polyline class="line s{number % 6}" points="{points}"/>')
    for number, s in enumerate(series):
        down = HIGH + 26 + ROW * (number + 1)
        body.append(f'<line class="line s{number % 6}" x1="{LEFT}" x2="{LEFT + 34}" y1="{down - 4}" y2="{down - 4}"/>')
        body.append(_text(LEFT + 42, down, s.name, "start"))
    return _picture(id, title, description, body, HIGH + 34 + ROW * len(series))


def bars(id: str, title: str, description: str, series: tuple[Series, ...], *, value: Label) -> Picture:
    """One bar for each series, its name above it and its value at its end."""
    top = max((s.values[0] for s in series), default=0) or 1
    body: list[str] = []
    for number, s in enumerate(series):
        down = TOP + number * 2.4 * ROW
        long = (WIDE - 120) * s.values[0] / top
        body.append(_text(4, down + 12, s.name, "start"))
        body.append(
            f'<rect class="bar s{number % 6}" x="4" y="{down + 17:.1f}" width="{long:.1f}" height="14" rx="2"/>'
        )
        body.append(_text(long + 10, down + 28, value(int(s.values[0])), "start"))
    return _picture(id, title, description, body, int(TOP + len(series) * 2.4 * ROW + 6))


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """One contact in a timeline: the day counted from the first, the hour of the day, its sort, and whether it is marked."""

    day: int
    hour: float
    sort: int
    marked: bool = False


def dots(
    id: str,
    title: str,
    description: str,
    found: tuple[Dot, ...],
    *,
    days: int,
    band: tuple[float, float] | None,
    step: Label,
    legend: tuple[str, ...],
) -> Picture:
    """Contacts by day and hour over the band of hours that a rule allows; sorts differ by shape, marks by size as well."""
    right = WIDE - 14

    def x(day: float) -> float:
        return LEFT - 20 + (right - LEFT + 20) * (day + 0.5) / max(1, days)

    def y(hour: float) -> float:
        return TOP + (HIGH - TOP) * hour / 24

    body: list[str] = []
    if band:
        high = y(band[1]) - y(band[0])
        body.append(
            f'<rect class="band" x="{LEFT - 20}" y="{y(band[0]):.1f}" width="{right - LEFT + 20}" height="{high:.1f}"/>'
        )
    for hour in (0, 6, 12, 18, 24):
        body.append(f'<line class="grid" x1="{LEFT - 20}" x2="{right}" y1="{y(hour):.1f}" y2="{y(hour):.1f}"/>')
        body.append(_text(LEFT - 26, y(hour) + 4, f"{hour:02d}:00", "end"))
    anchors = {0: "start", days - 1: "end"}
    marks = _marks(days - 1)
    body += [_text(x(at), HIGH + 16, step(at), anchors.get(at, "middle")) for at in marks]
    for dot in found:
        body.append(_mark(x(dot.day), y(dot.hour), dot.sort, dot.marked))
    for number, name in enumerate(legend):
        down = HIGH + 26 + ROW * (number + 1)
        body.append(_mark(LEFT - 10, down - 4, min(number, 1), number > 1))
        body.append(_text(LEFT + 4, down, name, "start"))
    return _picture(id, title, description, body, HIGH + 34 + ROW * len(legend))


def _marks(last: int) -> list[int]:
    """The steps that are named below a picture: both ends, and between them those whose names have room."""
    room = APART * last / (WIDE - LEFT - 10)
    return sorted({0, last} | {at for at in (last // 3, 2 * last // 3) if min(at, last - at) >= room})


def _mark(x: float, y: float, sort: int, marked: bool) -> str:
    look = "dot out" if marked else "dot"
    size = 6 if marked else 4
    if sort == 0:
        return f'<circle class="{look} s0" cx="{x:.1f}" cy="{y:.1f}" r="{size}"/>'
    return f'<rect class="{look} s1" x="{x - size:.1f}" y="{y - size:.1f}" width="{2 * size}" height="{2 * size}"/>'


def _picture(id: str, title: str, description: str, body: list[str], high: int) -> Picture:
    parts = "\n".join(
        [
            f'<svg viewBox="0 0 {WIDE} {high}" role="img" aria-labelledby="{id}-title {id}-desc">',
            f'<title id="{id}-title">{_safe(title)}</title>',
            f'<desc id="{id}-desc">{_safe(description)}</desc>',
            *body,
            "</svg>",
        ]
    )
    return Picture(title=title, svg=parts)


def _text(x: float, y: float, words: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{_safe(words)}</text>'


def _safe(words: str) -> str:
    return escape(shown(words))


def _round_up(amount: float) -> int:
    """The next round number that four equal steps divide well."""
    return next((size for size in _sizes() if size >= amount), 4)


def _sizes() -> Iterator[int]:
    unit = 1
    while unit < 10**18:
        yield from (4 * unit, 8 * unit, 12 * unit, 20 * unit, 32 * unit)
        unit *= 10
