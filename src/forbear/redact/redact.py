"""A text without what is private in it: marks in its place, the same mark for the same thing throughout a case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from forbear.recognisers import folded_plain
from forbear.records.private import Detail, Known, Redacted
from forbear.redact import marks
from forbear.redact.find import find
from forbear.redact.policies import Policy


class Pseudonyms:
    """Gives the same mark to the same thing throughout one case: `[PERSON 1]`, `[PHONE 2]`."""

    def __init__(self) -> None:
        self._marks: dict[tuple[str, str], str] = {}
        self._counts: Counter[str] = Counter()

    def mark(self, kind: str, value: str) -> str:
        """The mark of one thing, however it is spelt."""
        name = marks.name(kind)
        same = "".join(c for c in folded_plain(value).text.casefold() if c.isalnum())
        if (name, same) not in self._marks:
            self._counts[name] += 1
            self._marks[name, same] = f"[{name} {self._counts[name]}]"
        return self._marks[name, same]


def redact(
    text: str,
    policy: Policy,
    *,
    place: str = "",
    known: Iterable[Known] = (),
    pseudonyms: Pseudonyms | None = None,
) -> tuple[Redacted, tuple[Detail, ...]]:
    """The text that may be shown under a policy, and the details that were found in it.

    Give the same `pseudonyms` for all texts of a case. Letters of a mark are never the person's own.
    """
    details = find(text, place=place, known=known)
    given = pseudonyms or Pseudonyms()
    parts: list[str] = []
    at = 0
    for detail in details:
        parts.append(text[at : detail.start])
        parts.append(_shown(text[detail.start : detail.end], detail.type, policy, given))
        at = detail.end
    parts.append(text[at:])
    return Redacted("".join(parts)), details


def _shown(value: str, kind: str, policy: Policy, given: Pseudonyms) -> str:
    treatment = policy.treatment(kind)
    if treatment == "keep":
        return value
    mark = given.mark(kind, value)
    if treatment == "last4":
        last = [c for c in folded_plain(value).text if c.isalnum()]
        # A short number is not shortened to itself.
        if len(last) >= 8:
            return f"{mark[:-1]}: …{''.join(last[-4:])}]"
    return mark
