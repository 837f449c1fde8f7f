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


def lines(image: Image) -> tuple[Line, ...]:
    """The lines of text in a picture, from top to bottom and left to right (English and Chinese)."""
    import numpy

    found = _reader()(numpy.asarray(image)[:, :, ::-1], use_cls=False)
    if found.boxes is None:
        return ()
    made = [
        Line(
            text=text,
            left=float(box[:, 0].min()),
            top=float(box[:, 1].min()),
            right=float(box[:, 0].max()),
            bottom=float(box[:, 1].max()),
            certainty=float(score),
        )
        for box, text, score in zip(found.boxes, found.txts, found.scores, strict=True)
    ]
    return tuple(sorted(made, key=lambda line: (line.top, line.left)))


def codes(image: Image) -> tuple[tuple[str, Line], ...]:
    """What the QR codes in a picture say, each with its place. Nothing is opened."""
    try:
        import zxingcpp
    except ImportError:
        return ()
    found = []
    for code in zxingcpp.read_barcodes(image):
        corners = (code.position.top_left, code.position.bottom_right)
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
