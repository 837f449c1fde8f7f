"""Who can help: offices and advisers in the order to ask them, and what is known of a helper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from forbear.records.finding import Says
from forbear.records.law import Agency, Provision
from forbear.records.reading import AnyFact

Light = Literal["green", "amber", "red"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """One helper for this case: why they fit, what they cost, how to reach them, what to bring."""

    agency: Agency
    problem: str
    why: Says
    bring: tuple[Says, ...] = ()
    free: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class HelperCheck:
    """One question about a helper who wants to be paid, what was answered, and what that means."""

    question: str
    light: Light
    says: Says
    law: tuple[Provision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One clause of a helper's terms that matters: quoted with its place, why it matters, and the rule if there is one."""

    sort: str
    light: Light
    text: str
    start: int
    end: int
    says: Says
    law: tuple[Provision, ...] = ()
    facts: tuple[AnyFact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One formal way out (an order, an arrangement, bankruptcy), held beside the published criteria of the place."""

    id: str
    fit: Literal["may_fit", "does_not_fit", "ask_adviser"]
    says: Says
    criteria: tuple[Says, ...]
    law: tuple[Provision, ...] = ()
