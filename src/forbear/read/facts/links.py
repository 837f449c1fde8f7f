"""Web addresses in a message, with or without their scheme. They are found, never opened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from forbear.patterns import Cue
from forbear.read.facts.words import Found, Words

_LETTER = r"a-z0-9\u00df-\u024f\u0370-\u052f"
CUES = (
    Cue("link_scheme", r"h(?:tt|xx)ps?://|www\."),
    Cue("link_bare", r"[a-z0-9\x{00df}-\x{024f}\x{0370}-\x{052f}]\.(?:[a-z]{2}|xn--)"),
    Cue("link_address", r"[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}[:/]"),
)

_SCHEME = re.compile(
    r"(?:h(?:tt|xx)ps?://|www\.)[^\s<>\"'“”‘’`，。；！？、（）【】《》「」\u2e80-\u9fff\uff00-\uffef|{}\\^]{2,2000}"
)
_BARE = re.compile(
    rf"(?:[{_LETTER}](?:[{_LETTER}-]{{0,61}}[{_LETTER}])?\.){{1,6}}(?P<top>xn--[a-z0-9-]{{2,40}}|[a-z]{{2,24}})"
    rf"(?![{_LETTER}@])(?::[0-9]{{2,5}})?(?:/[^\s<>\"'“”‘’`，。；！？、（）【】《》「」\u2e80-\u9fff\uff00-\uffef|{{}}\\^]{{0,2000}})?"
)
_DOT = re.compile(r"\.(?=[a-z])")
_NAME = re.compile(rf"[{_LETTER}][{_LETTER}-]{{0,62}}$")
_ADDRESS = re.compile(
    r"(?<![0-9.])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?::[0-9]{2,5})?(?:/[^\s<>\"'，。；！？、\u2e80-\u9fff]{0,2000})"
)
_TRAILING = ".,;:!?*_~'\""


def find(words: Words) -> Iterator[Found]:
    """Every address; a bare one only where its ending is a public domain."""
    hits, low = words.hits, words.low
    if "link_scheme" in hits:
        for m in _SCHEME.finditer(low):
            yield from _kept(words, m.start(), m.end())
    if "link_address" in hits:
        for m in _ADDRESS.finditer(low):
            if words.free(*m.span()):
                yield from _kept(words, m.start(), m.end())
    if "link_bare" in hits:
        seen = 0
        for dot in _DOT.finditer(low):
            if dot.start() < seen:
                continue
            name = _NAME.search(low[max(0, dot.start() - 64) : dot.start()])
            start = dot.start() - len(name[0]) if name else seen
            whole = _BARE.match(low, start)
            seen = whole.end() if whole else dot.end()
            before = low[start - 1 : start]
            if (
                whole
                and before not in {"@", ".", "-", "_"}
                and words.free(start, seen)
                and not _is_name(low, start, seen)
                and _is_domain(words, whole)
            ):
                yield from _kept(words, start, seen)


def _is_domain(words: Words, match: re.Match[str]) -> bool:
    """A name with a public ending, and not two sentences that lack the space between them."""
    host = match[0][: match.end("top") - match.start()]
    top = words.text[match.start("top") : match.end("top")]
    if not _public(match["top"]) or (top[0].isupper() and not top.isupper()):
        return False
    if "/" in match[0] or host.count(".") > 1 or _COMMON.fullmatch(match["top"]):
        return not host.replace(".", "").isdigit() and len(host) > 3
    return False


_THING = re.compile(r"[ ](?:loan|account|emi|app|card|credit|dues|wallet|team|plan|order)\b")


def _is_name(low: str, start: int, end: int) -> bool:
    """Whether an address stands for the company that bears it: your Lendlab.in loan."""
    return low.endswith(("your ", "our ", "ur "), 0, start) and bool(_THING.match(low, end))


_COMMON = re.compile(
    "com|net|org|info|biz|io|co|app|in|cn|cc|me|xyz|top|vip|club|online|site|shop|live|link|click|us|uk|ng|ke|ug|tz|ph|sg|my|mx|id|au|ca|de|fr|ru|loan|loans|money|"
    "example|finance|cash|fund|credit|bank|asia|win|pro|work|website|space|store|tech|icu|life|world|today|page|dev|ai|tv|gov|edu|ly|gd|gl|gy|to|cfd|sbs|bond|rest|buzz|quest|monster|cyou|lol|mom|support|services|network|digital|media|group|center|ltd|eu|es|mx|id"
)
"""Endings that a bare name without path may have; others are more often a missing space between sentences."""


def _kept(words: Words, start: int, end: int) -> Iterator[Found]:
    while end > start and (words.low[end - 1] in _TRAILING or _opens_less(words.low, start, end)):
        end -= 1
    if end - start > 3:
        words.take(start, end)
        yield Found("url", start, end, words.text[start:end])


def _opens_less(low: str, start: int, end: int) -> bool:
    last = low[end - 1]
    pair = {")": "(", "]": "["}.get(last)
    return pair is not None and pair not in low[start:end]


@cache
def _suffixes() -> Any:
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList(accept_unknown=False)


@lru_cache(4096)
def _public(top: str) -> bool:
    """Whether an ending is on the public suffix list, or the one that is kept for examples (RFC 2606)."""
    return top == "example" or _suffixes().publicsuffix(top) is not None
