"""Counts how a text message is sent: its alphabet, and in how many pieces it goes (3GPP TS 23.038 and 23.040)."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.records.occasion import Segments

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENDED = frozenset("\f^{}\\[~]|€")
"""Signs of the extension table: an escape and the sign, two units that stay together."""


def segments(text: str) -> Segments:
    """The segments of a message: 160 units of seven bits or 70 of sixteen; 153 or 67 each where there are several.

    A sign of two units never lies half in one segment and half in the next.
    """
    plain = all(c in BASIC or c in EXTENDED for c in text)
    single, several = (160, 153) if plain else (70, 67)
    sizes = list(_sizes(text, plain))
    units = sum(sizes)
    if units <= single:
        return Segments(alphabet="GSM-7" if plain else "UCS-2", units=units, count=min(1, units), left=single - units)
    count, used = 1, 0
    for size in sizes:
        if used + size > several:
            count, used = count + 1, 0
        used += size
    return Segments(alphabet="GSM-7" if plain else "UCS-2", units=units, count=count, left=several - used)


def _sizes(text: str, plain: bool) -> Iterator[int]:
    for character in text:
        if plain:
            yield 2 if character in EXTENDED else 1
        else:
            yield 2 if ord(character) > 0xFFFF else 1
