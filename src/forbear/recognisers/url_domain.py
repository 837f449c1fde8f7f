"""Finds links and names of sites."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from forbear.patterns import Cue
from forbear.recognisers._context import Context
from forbear.records.private import Detail
from forbear.text import Folded

TYPE = "URL"
CUES = (
    Cue(
        "url",
        r"(?:https?|ftp|hxxps?)://|www\.",
        r"(?:(?:https?|ftp|hxxps?)://|www\.)[^\s\u3000-\u303f\uff00-\uffef一-龥<>\"']{1,2000}",
    ),
    Cue(
        "domain",
        r"[a-z0-9-]\.[a-z]{2,}",
        r"(?<![\w@.-])[a-z0-9](?:[a-z0-9-]{0,62}\.){1,5}[a-z][a-z-]{1,20}(?![\w@-])(?:/[^\s一-龥<>\"']{0,500})?",
    ),
)


@cache
def _endings() -> frozenset[str]:
    from publicsuffixlist import PublicSuffixList

    return frozenset(s for s in PublicSuffixList()._publicsuffix if "." not in s)


def find(folded: Folded, hits: frozenset[str], context: Context) -> Iterator[Detail]:
    """A link as it stands, without the full stop after it; a bare name where its ending exists."""
    for match in context.places(CUES[0]):
        text = match[0].rstrip(".,;:!?)]}")
        yield Detail(type=TYPE, start=match.start(), end=match.start() + len(text), score=0.95)
    for match in context.places(CUES[1]):
        name = match[0].split("/")[0]
        ending = name.rpartition(".")[2].lower()
        if ending in _endings() and (name.islower() or ending in _COMMON):
            text = match[0].rstrip(".,;:!?)]}")
            yield Detail(type=TYPE, start=match.start(), end=match.start() + len(text), score=0.8)


_COMMON = frozenset({"com", "net", "org", "cn", "uk", "in", "info", "biz", "top", "xyz", "edu", "gov", "io", "co"})
