"""Digits as one kind of digit, character for character, so that places stay.

Arabic-Indic and other decimal digits, a number in Chinese numerals, and letters that a camera mistook for
digits (O for 0, l for 1) become 0 to 9.
"""

from __future__ import annotations

import re
import unicodedata

_FOREIGN = re.compile(r"(?![0-9])\d")
_NUMERALS = {
    c: d
    for d, cs in enumerate(("〇零○", "一壹幺", "二贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"))
    for c in cs
}
_CHINESE = re.compile(rf"[{''.join(_NUMERALS)}](?:[ -]?[{''.join(_NUMERALS)}]){{5,}}")
_MISREAD = re.compile(r"(?<![A-Za-z0-9])[0-9OoIl|]{2,}(?:[ -][0-9OoIl|]{2,})*(?![A-Za-z0-9])")
_LOOKS = str.maketrans("OoIl|", "00111")


def plain(text: str) -> str:
    """A folded text with every digit as 0 to 9; as long as before."""
    if not text.isascii():
        text = _FOREIGN.sub(lambda m: str(unicodedata.digit(m[0])), text)
        text = _CHINESE.sub(lambda m: "".join(str(_NUMERALS.get(c, c)) for c in m[0]), text)
    return _MISREAD.sub(_reread, text)


def _reread(found: re.Match[str]) -> str:
    numbers = sum(c.isdigit() for c in found[0])
    return found[0].translate(_LOOKS) if numbers >= 4 and 2 * numbers > len(found[0]) else found[0]
