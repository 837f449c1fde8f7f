"""Policies: who will read the copy, and what of each kind of detail stays."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from forbear import shelf

Treatment = Literal["keep", "last4", "mark"]
STRICTEST = "public"


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What becomes of each kind of detail for one sort of reader."""

    name: str
    keep: frozenset[str]
    last4: frozenset[str]

    def treatment(self, kind: str) -> Treatment:
        """Whether a kind of detail stays, is shortened to its last four characters, or becomes a mark."""
        return "keep" if kind in self.keep else "last4" if kind in self.last4 else "mark"


@cache
def policies() -> tuple[Policy, ...]:
    """Every policy of `policies.toml`, in its order."""
    return tuple(
        Policy(name=name, keep=frozenset(table["keep"]), last4=frozenset(table["last4"]))
        for name, table in shelf.toml("redact", "policies.toml").items()
    )


def policy(name: str = STRICTEST) -> Policy:
    """One policy by its name; raises `KeyError` for a name that is none."""
    return {p.name: p for p in policies()}[name]
