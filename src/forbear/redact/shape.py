"""The shape of a text: redacted, with every number, link and mark alike, so that only the words that many got are left.

Stricter than any policy: whatever holds a digit is gone, whether or not a recogniser knows it. Texts that differ only
in numbers and links have the same words, so the names in them are looked for once; that is what makes it fast.
"""

from __future__ import annotations

import re

from forbear.recognisers import folded_plain
from forbear.records.private import Redacted
from forbear.redact.policies import Policy
from forbear.redact.redact import redact

LONGEST = 4_000
"""Characters of a message that its shape is made of; what many got stands at the beginning."""
KEPT = 200_000
"""Shapes that are remembered at a time."""

_VARIABLE = re.compile(
    r"(?P<link>(?:https?://|www\.)[^\s\u3000-\u9fff\uff00-\uffef]+|[\w.+-]{1,64}@[\w.-]{1,80}"
    r"|\b[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,6}\.[A-Za-z]{2,12}(?:/[^\s\u3000-\u9fff\uff00-\uffef]*)?)"
    r"|(?P<number>[A-Za-z*#@_-]{0,40}[0-9](?:[0-9A-Za-z*#@_.,:/-]*[0-9A-Za-z*#@_])?)",
    re.ASCII,
)
_MARK = re.compile(r"\[([A-Z][A-Z -]{1,24}?) [0-9]{1,4}(?:: …\w{4})?\]")


class Shapes:
    """Makes shapes under one policy, and remembers those of texts that differ only in numbers and links."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._seen: dict[tuple[str, str], Redacted] = {}

    def shape(self, text: str, *, place: str = "") -> Redacted:
        """The shape of one text: `[PERSON]` for a name, `[NUMBER]` for whatever holds a digit, `[LINK]` for a link."""
        plain = folded_plain(text[:LONGEST]).text
        key = _VARIABLE.sub(_plainly, plain), place
        found = self._seen.get(key)
        if found is None:
            if len(self._seen) >= KEPT:
                self._seen.clear()
            found = self._seen[key] = self._made(plain, place)
        return found

    def _made(self, text: str, place: str) -> Redacted:
        redacted, _ = redact(text, self._policy, place=place, language="en")
        named = _MARK.sub(lambda mark: f"[{mark[1]}]", redacted)
        pieces = re.split(r"(\[[A-Z][A-Z -]{1,24}\])", named)
        return Redacted("".join(p if n % 2 else _VARIABLE.sub(_masked, p) for n, p in enumerate(pieces)))


def _plainly(found: re.Match[str]) -> str:
    return "\x01" if found["link"] else "\x02"


def _masked(found: re.Match[str]) -> str:
    return "[LINK]" if found["link"] else "[NUMBER]"
