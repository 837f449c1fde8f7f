"""Reads the words and the QR codes in a picture, wholly on this machine.

The model ships inside an installed package (`rapidocr`); nothing is fetched. Where the package is
absent, `NotInstalled` says how to get it.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from forbear.errors import NotInstalled

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST = 60_000_000
"""The largest picture that is looked at, in pixels; a bigger one is refused by its header."""
HOW = "Install it with: pip install 'forbear[ocr]'"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of text in a picture and where it stands, in pixels from the top left."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    certainty: float = 1.0
    across: tuple[tuple[float, float], ...] = ()
    """Where each character that is not a space begins and ends, in pixels; empty where that is not known."""

    def reach(self, start: int, end: int) -> tuple[float, float]:
        """From where to where `text[start:end]` stands; a little more rather than less where characters have no places."""
        solid = [n for n, c in enumerate(self.text) if not c.isspace()]
        if len(self.across) == len(solid):
            inside = [place for n, place in zip(solid, self.across, strict=True) if start <= n < end]
            if inside:
                return min(p[0] for p in inside), max(p[1] for p in inside)
        wide = [2.0 if ord(c) > 0x2E7F else 1.0 for c in self.text]
        one = (self.right - self.left) / (sum(wide) or 1)
        return (
            max(self.left, self.left + one * (sum(wide[:start]) - 1)),
            min(self.right, self.left + one * (sum(wide[:end]) + 1)),
        )

    @property
    def height(self) -> float:
        """How tall the line is, in pixels."""
        return self.bottom - self.top


class NotAPicture(ValueError):
    """The bytes are not a picture that can be looked at; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def picture(data: bytes) -> Image:
    """A picture from its bytes, upright, in colour; refused before it is unpacked where it is too large."""
    try:
        from PIL import Image, ImageOps, UnidentifiedImageError
    except ImportError as error:
        raise NotInstalled("Pillow", HOW) from error
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            found = Image.open(BytesIO(data))
            if found.width * found.height > LARGEST:
                raise NotAPicture("picture-too-large")
            return ImageOps.exif_transpose(found).convert("RGB")
    except UnidentifiedImageError as error:
        raise NotAPicture("picture-unreadable") from error
    except Image.DecompressionBombError as error:
        raise NotAPicture("picture-too-large") from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        if isinstance(error, NotAPicture):
            raise
        raise NotAPicture("picture-unreadable") from error


def lines(image: Image, *, characters: bool = False) -> tuple[Line, ...]:
    """The lines of text in a picture, from top to bottom and left to right (English and Chinese).

    With `characters`, also the place of each character in its line.
    """
    import numpy

    more = {"return_word_box": True, "return_single_char_box": True} if characters else {}
    found = _reader()(numpy.asarray(image)[:, :, ::-1], use_cls=False, **more)
    if found.boxes is None:
        return ()
    # Where the reader gives characters for some lines only, their order no longer tells whose they are.
    told = tuple(found.word_results or ()) if characters else ()
    words = told if len(told) == len(found.txts) else ((),) * len(found.txts)
    made = [
        Line(
            text=text,
            left=float(box[:, 0].min()),
            top=float(box[:, 1].min()),
            right=float(box[:, 0].max()),
            bottom=float(box[:, 1].max()),
            certainty=float(score),
            across=_across(text, word),
        )
        for box, text, score, word in zip(found.boxes, found.txts, found.scores, words, strict=True)
    ]
    return tuple(sorted(made, key=lambda line: (line.top, line.left)))


def _across(text: str, word: Any) -> tuple[tuple[float, float], ...]:
    """Where each character of a line stands; nothing where these are not the characters of this line."""
    if not word or "".join(str(w[0]) for w in word) != "".join(text.split()):
        return ()
    return tuple((float(min(p[0] for p in w[2])), float(max(p[0] for p in w[2]))) for w in word)


def codes(image: Image) -> tuple[tuple[str, Line], ...]:
    """What the QR codes in a picture say, each with its place. Nothing is opened."""
    try:
        import zxingcpp
    except ImportError:
        return ()
    found = []
    for code in zxingcpp.read_barcodes(image):
        at = code.position  # a code can lie at any angle
        corners = (at.top_left, at.top_right, at.bottom_left, at.bottom_right)
        place = Line(
            text=code.text,
            left=min(c.x for c in corners),
            top=min(c.y for c in corners),
            right=max(c.x for c in corners),
            bottom=max(c.y for c in corners),
        )
        found.append((code.text, place))
    return tuple(found)


@cache
def _reader() -> Any:
    try:
        from rapidocr import RapidOCR
    except ImportError as error:
        raise NotInstalled("the reader of pictures", HOW) from error
    return RapidOCR(params={"Global.use_cls": False, "Global.log_level": "critical"})
