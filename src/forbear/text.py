"""One way to look at text: folded for finding, with the way back to the places in the original.

Full-width and other look-alike forms are folded (NFKC) and invisible characters dropped before
anything is searched; a find is always reported in the original's own places.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

from msgspec import Struct

INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
"""Characters that show nothing: zero-width, direction marks, variation selectors, tags."""


HALVES = re.compile("[\ud800-\udfff]")
"""Halves of characters, which a message can hold and no output can."""
_PLAIN = re.compile("[\u3000\uff01-\uff5e\ud800-\udfff]")
_PLAINLY = {
    "\u3000": " ",
    **{chr(wide): chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)},
}
"""Full-width forms, by far the commonest in Chinese messages, and halves of characters, which no engine takes:
one character for one, so places stay."""


class Folded(Struct, frozen=True, gc=False):
    """A text folded for finding. `span(start, end)` gives the place in the original."""

    text: str
    original: str
    starts: tuple[int, ...] = ()
    """Places in `text` at which a piece begins whose shift differs from the piece before."""
    shifts: tuple[int, ...] = ()
    ends: tuple[int, ...] | None = None
    """For every character of `text`, where its original ends; `None` where nothing changed."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the original of `text[start:end]`, in code points."""
        if self.ends is None:
            return start, end
        if start >= end:
            at = self._start(start)
            return at, at
        return self._start(start), self.ends[end - 1]

    def _start(self, at: int) -> int:
        if at >= len(self.text):
            return len(self.original)
        return at + self.shifts[bisect_right(self.starts, at) - 1]


def fold(text: str) -> Folded:
    """A text with look-alike forms folded (NFKC) and invisible characters dropped, in linear time."""
    if text.isascii():
        return Folded(text, text)
    plain = text
    if found := set(_PLAIN.findall(text)):
        wide_ones = found & _PLAINLY.keys()
        if len(wide_ones) < len(found):
            plain = HALVES.sub("\ufffd", text)
        for wide in wide_ones:
            plain = plain.replace(wide, _PLAINLY[wide])
    if unicodedata.is_normalized("NFKC", plain) and not INVISIBLE.search(plain):
        return Folded(plain, text)
    pieces: list[str] = []
    starts: list[int] = []
    shifts: list[int] = []
    ends: list[int] = []
    length = 0
    for at, piece in enumerate(plain):
        folded = "" if INVISIBLE.match(piece) else unicodedata.normalize("NFKC", piece)
        for offset in range(len(folded)):
            shift = at - (length + offset)
            if not shifts or shifts[-1] != shift:
                starts.append(length + offset)
                shifts.append(shift)
            ends.append(at + 1)
        pieces.append(folded)
        length += len(folded)
    return Folded("".join(pieces), text, tuple(starts), tuple(shifts), tuple(ends))


def shown(text: str) -> str:
    """A text from outside made safe to look at: control and direction characters become visible marks."""
    return "".join(_mark(c) for c in text)


def _mark(character: str) -> str:
    if character in "\n\t":
        return character
    kind = unicodedata.category(character)
    if kind in {"Cc", "Cs"} or (kind == "Cf" and character not in "\u200d\u200c"):
        return f"\\u{{{ord(character):x}}}"
    return character


_LINK = re.compile(
    r"(?:https?://|www\.)[^\s\u3000-\u303f\uff00-\uffef\u4e00-\u9fff]+|[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/[!-~]*",
    re.IGNORECASE,
)


def inert(text: str) -> str:
    """A text in which no program makes a link clickable: `hxxps://example[.]com/pay`."""
    return _LINK.sub(lambda m: m[0].replace("http", "hxxp").replace(".", "[.]"), text)
