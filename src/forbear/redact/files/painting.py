"""What is private in a picture is painted over, and the picture is looked at once more before anybody gets it.

Words are found by reading the picture; each character has its place, so only what is private is covered. A
picture with the words in it is then read again: whatever private still stands there is covered by the whole line.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from forbear import sight
from forbear.records.private import Detail, Known
from forbear.redact import marks
from forbear.redact.known import alike
from forbear.redact.redact import Reader, things

if TYPE_CHECKING:
    from PIL.Image import Image

ROUNDS = 3
"""How often a painted picture is read again, at most."""
_WIDE = re.compile("[\u2e80-\u9fff\uff00-\uffef]")
_FIGURE = re.compile(r"[\d-]")
_ROOM = 0.12
"""How far a box reaches beyond its characters, in heights of the line."""
_INK, _PAPER = (38, 43, 51), (255, 255, 255)


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A place in a picture, in pixels, with the mark that is written on it and the private thing that stood there.

    `keeps` says that the policy leaves it in sight, so that it is only counted.
    """

    left: float
    top: float
    right: float
    bottom: float
    mark: str = ""
    thing: Known | None = None
    keeps: bool = False

    def inside(self, others: Iterable[Box]) -> bool:
        """Whether most of it is covered already: what is read there is the mark, not what it covers."""
        area = (self.right - self.left) * (self.bottom - self.top)
        shared = sum(
            max(0.0, min(self.right, o.right) - max(self.left, o.left))
            * max(0.0, min(self.bottom, o.bottom) - max(self.top, o.top))
            for o in others
        )
        return shared > 0.5 * area


def boxes(lines: Sequence[sight.Line], reader: Reader) -> Iterator[Box]:
    """The places of what is private in some lines (of what the policy keeps, too)."""
    seen: list[tuple[int, int]] = []
    for joints in (["\n"] * len(lines), _joints(lines)):
        # A number or a name that is broken over two lines of a bubble is only whole when the lines are run together.
        text, starts = "", []
        for joint, line in zip(joints, lines, strict=True):
            text += joint if text else ""
            starts.append(len(text))
            text += line.text
        known = reader.find(text)
        fresh = [d for d in known if not _within(d, starts, joints, seen)]
        if not seen:
            seen = [(d.start, d.end) for d in known]
        for detail in fresh:
            yield from _places(lines, starts, detail, text, reader)


def _joints(lines: Sequence[sight.Line]) -> list[str]:
    """What stands before each line when lines are run together: nothing beside Chinese, a space elsewhere."""
    found = [""] if lines else []
    for before, after in itertools.pairwise(lines):
        close = _WIDE.match(before.text[-1:]) or _WIDE.match(after.text[:1]) or _FIGURE.match(before.text[-1:])
        found.append("" if close else " ")
    return found


def _within(detail: Detail, starts: Sequence[int], joints: Sequence[str], seen: Sequence[tuple[int, int]]) -> bool:
    """Whether a detail of the lines run together was found already where they stand apart."""
    # In the other text, every line begins as many characters later as there were joints of nothing before it.
    later = sum(len(joint) == 0 for joint, start in zip(joints[1:], starts[1:], strict=True) if start <= detail.start)
    return any(a <= detail.start + later and detail.end + later <= b for a, b in seen)


def _places(
    lines: Sequence[sight.Line], starts: Sequence[int], detail: Detail, text: str, reader: Reader
) -> Iterator[Box]:
    value = text[detail.start : detail.end]
    keeps = reader.policy.treatment(detail.type) == "keep"
    pieces: list[Box] = []
    for line, start in zip(lines, starts, strict=True):
        first, last = max(detail.start, start) - start, min(detail.end, start + len(line.text)) - start
        if first < last:
            left, right = line.reach(first, last)
            room = _ROOM * line.height
            box = Box(left=left - room, top=line.top - room, right=right + room, bottom=line.bottom + room, keeps=keeps)
            pieces.append(box)
    mark = "" if keeps else str(reader.shown(value, detail.type, text))
    yield from named(pieces, mark, things(text, (detail,))[0])


def named(pieces: Sequence[Box], mark: str, thing: Known) -> Iterator[Box]:
    """The boxes of one thing, which may be broken over lines: the widest bears its mark."""
    widest = max(range(len(pieces)), key=lambda n: pieces[n].right - pieces[n].left, default=0)
    for number, box in enumerate(pieces):
        yield replace(box, mark=mark, thing=thing) if number == widest else box


def painted(image: Image, places: Iterable[Box]) -> Image:
    """The picture as new pixels, with the places covered and their marks written on them; nothing else is carried over."""
    from PIL import Image as Pictures
    from PIL import ImageDraw

    copy = Pictures.frombytes("RGB", image.size, image.convert("RGB").tobytes())
    draw = ImageDraw.Draw(copy)
    for box in places:
        edges = (max(0, box.left), max(0, box.top), min(image.width, box.right), min(image.height, box.bottom))
        if edges[0] < edges[2] and edges[1] < edges[3]:
            draw.rectangle(edges, fill=_INK)
            _write(draw, edges, box.mark)
    return copy


def _write(draw: object, edges: tuple[float, float, float, float], mark: str) -> None:
    """The mark in white, as large as fits; without its number's cut where there is little room, or not at all."""
    wide, high = edges[2] - edges[0] - 4, edges[3] - edges[1]
    if _WIDE.search(mark) and not _chinese_font():
        mark = marks.kept(mark)
    for words in (mark, mark.split(":")[0] + "]" if ":" in mark else "", mark.strip("[]").split(":")[0]):
        if not words:
            continue
        size = min(0.72 * high, 28.0)
        while size >= 9:
            font = _font(words, size)
            if font.getlength(words) <= wide:
                middle = ((edges[0] + edges[2]) / 2, (edges[1] + edges[3]) / 2)
                draw.text(middle, words, fill=_PAPER, font=font, anchor="mm")  # type: ignore[attr-defined]
                return
            size -= 1


def _font(words: str, size: float) -> Any:
    """Pillow's own typeface, or for Chinese the one that letters are set in."""
    from PIL import ImageFont

    return ImageFont.truetype(_chinese_font(), size) if _WIDE.search(words) else ImageFont.load_default(size)


@cache
def _chinese_font() -> str:
    """The file of the Chinese typeface, or nothing where it is not installed: then the marks in pictures are English."""
    if find_spec("paperang_p2_fonts_cjk") is None:
        return ""
    return str(next(resources.files("paperang_p2_fonts_cjk").joinpath("fonts").iterdir()))


def safe(image: Image, reader: Reader, places: Sequence[Box] = ()) -> tuple[Image, tuple[Known, ...]]:
    """The picture without what is private, read again until nothing private is found, and all that was found.

    `places` are boxes that are known beforehand (a PDF's own words).
    """
    found = dict.fromkeys(box.thing for box in places if box.thing)
    covered = [box for box in places if not box.keeps]
    for text, place in sight.codes(image):
        found[Known(type="QR_CODE", value=alike(text))] = None  # whatever it holds, nobody gets to see it
        covered.append(Box(left=place.left, top=place.top, right=place.right, bottom=place.bottom, mark="[QR]"))
    fresh = [box for box in boxes(sight.lines(image, characters=True), reader) if not box.inside(covered)]
    found.update(dict.fromkeys(box.thing for box in fresh if box.thing))
    covered += [box for box in fresh if not box.keeps]
    copy = painted(image, covered)
    again = replace(reader, known=(*reader.known, *(replace(t, whole=True) for t in found if _told(t, reader))))
    for _ in range(ROUNDS):
        lines = sight.lines(copy, characters=True)
        left = [b for b in boxes(lines, again) if not b.keeps and not b.inside(covered) and _sure(b, again)]
        if not left:
            break
        # Its exact place was not exact enough, so the whole line goes.
        whole = [_whole(lines, box) for box in left]
        covered += whole
        copy = painted(copy, whole)
    return copy, tuple(found)


_BY_MODEL = frozenset({"PERSON", "LOCATION", "ORGANIZATION", "NRP"})
"""Kinds that are told by the words around; when those are painted over, anything may look like a name."""


def _told(thing: Known, reader: Reader) -> bool:
    """Whether something that was found is to be looked for again: not what stays, and no single letter."""
    return reader.policy.treatment(thing.type) != "keep" and len(thing.value) > 1


def _sure(box: Box, reader: Reader) -> bool:
    """Whether what is read in a painted picture is really something private that is left."""
    thing = box.thing
    return thing is None or thing.type not in _BY_MODEL or any(thing.value == alike(k.value) for k in reader.known)


def _whole(lines: Sequence[sight.Line], box: Box) -> Box:
    """The whole line in which a box stands: its exact place was not exact enough."""
    line = min(lines, key=lambda line: abs(line.top + line.bottom - box.top - box.bottom))
    return Box(
        left=min(line.left, box.left),
        top=min(line.top, box.top),
        right=max(line.right, box.right),
        bottom=max(line.bottom, box.bottom),
        mark=box.mark,
    )
