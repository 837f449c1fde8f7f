"""Writes a citation the way that the person's language does: Chinese law without English words in a Chinese page.

Only citations that carry Chinese names are turned; an American or Indian act is cited as its own country does.
"""

from __future__ import annotations

import re

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_GLOSS = re.compile(r"\s?\((?:[A-Z][A-Za-z ,+\-]{2,60}|limitation rules)\)|\slimitation rules(?=\s)")
_ARTICLE = re.compile(r"\s?\bArts? (?P<numbers>\d+(?:\(\d+\))*(?:(?:, |-)\d*(?:\(\d+\))*)*)")
_ITEM = re.compile(r"\s?\bitem (\d+)")
_WORDS = (
    (" with ", "、"),
    (" as revised by ", "，修订："),
    (" amending ", "，修改："),
    ("; ", "；"),
    (" prefix", " 编号"),
)


def reference(cited: str, language: str) -> str:
    """A citation in the words of the language, as far as its own words allow."""
    if language != "zh" or not _CHINESE.search(cited):
        return cited
    told = _ITEM.sub(r"第\1项", _ARTICLE.sub(_article, _GLOSS.sub("", cited)))
    for english, chinese in _WORDS:
        told = told.replace(english, chinese)
    return told


def _article(match: re.Match[str]) -> str:
    """`Art 26` as 第26条; an article put in later, `Art 253-1`, as 第253条之一, and not as a span of articles."""
    numbers = match["numbers"]
    if numbers.endswith("-1"):
        return f"第{numbers.removesuffix('-1')}条之一"
    return f"第{numbers.replace(', ', '、').replace('-', '至')}条"
