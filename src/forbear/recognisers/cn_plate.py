"""Finds Chinese number plates."""

from __future__ import annotations

from collections.abc import Iterator

from forbear.patterns import Cue
from forbear.recognisers._context import Context, detail, words
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "CN_PLATE"
CUES = (
    Cue(
        "cn_plate",
        r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·. -]?[A-Z0-9]{5,6}",
        r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·. -]?(?=[A-Z]*\d)[A-Z0-9]{4,5}[A-Z0-9挂学警港澳](?![A-Za-z0-9])",
    ),
)
_NEAR = words(r"车牌|牌照|车辆|车")


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """A province's character, a letter, five or six more."""
    for match in context.places(CUES[0]):
        yield detail(TYPE, match, 0.98 if context.near(_NEAR, *match.span()) else 0.9)
