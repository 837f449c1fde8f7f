"""What senders, numbers, domains and firms are called in what leaves.

Under the strictest policy each is a mark that stays the same throughout (`[SENDER 3]`): which of them belong together
can be seen, not who they are. Under the policy for a regulator they stand as they are; only what at least a crowd
of people got is ever named, so that no person's own number is.
"""

from __future__ import annotations

from typing import Literal

from forbear.records.private import Redacted
from forbear.redact import Policy

Sort = Literal["sender", "number", "domain", "firm"]
_TYPES: dict[Sort, str] = {"sender": "PHONE_NUMBER", "number": "PHONE_NUMBER", "domain": "URL", "firm": "ORGANIZATION"}


class Names:
    """Gives each sender, number, domain and firm its name in what leaves."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._given: dict[tuple[Sort, str], Redacted] = {}

    def name(self, sort: Sort, value: str) -> Redacted:
        """The name of one of them: itself where the policy keeps such things, else its mark."""
        if self._policy.treatment(_TYPES[sort]) == "keep":
            return Redacted(value)
        if (sort, value) not in self._given:
            number = 1 + sum(kind == sort for kind, _ in self._given)
            self._given[sort, value] = Redacted(f"[{sort.upper()} {number}]")
        return self._given[sort, value]

    def nobody(self) -> Redacted:
        """The name of a party where the messages name none."""
        return Redacted("")
