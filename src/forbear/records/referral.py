"""Who can help: offices and advisers in the order to ask them, what is known of a helper, and the formal ways out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from forbear.records.affairs import PlanCase
from forbear.records.finding import Says
from forbear.records.law import Agency, Law, Provision
from forbear.records.money import Money
from forbear.records.private import Redacted
from forbear.records.reading import AnyFact

Light = Literal["green", "amber", "red"]
"""`red`: do not pay or sign; `amber`: ask more first; `green`: nothing speaks against it."""
Fit = Literal["may_fit", "does_not_fit", "ask_adviser"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """One helper for this case: why they fit, what they cost, how to reach them, what to bring."""

    agency: Agency
    problem: str
    why: Says
    bring: tuple[Says, ...] = ()
    free: bool = False
    """Whether a source says that they cost nothing, whoever asks; false where no source says anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Helper:
    """Somebody who wants to be paid for help, as the person describes them in `helper.toml`.

    `answers` holds what the person knows, by the name of the question; a question that is not in it is
    open. `kind` is what they call themselves (`lawyer`, `debt_settlement`, ...), `licence` the number
    that they gave.
    """

    place: str
    name: str = ""
    kind: str = ""
    licence: str = ""
    answers: tuple[tuple[str, bool], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HelperCheck:
    """One question about a helper who wants to be paid, what was answered, and what that means."""

    question: str
    light: Light
    says: Says
    law: tuple[Provision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HelperVerdict:
    """What comes of looking at a helper: one light for all, each question with its own, and where to look them up."""

    helper: Helper
    light: Light
    says: Says
    checks: tuple[HelperCheck, ...]
    lookup: tuple[Provision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One clause of a helper's terms that matters: quoted with its place, why it matters, and the rule if there is one.

    `light` is green where the clause protects the person. `known` is false where the clause only speaks of the
    matter, in wording of which forbear cannot say more. `cost` says what its fee comes to in this case.
    """

    sort: str
    light: Light
    text: str
    start: int
    end: int
    says: Says
    law: tuple[Provision, ...] = ()
    facts: tuple[AnyFact, ...] = ()
    cost: tuple[Says, ...] = ()
    known: bool = True
    line: int = 0
    page: int = 0
    """Where the clause begins: its line, counted from 1, and its page; 0 where the source has no pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A clause that protects the person and that the terms do not have, with the rule if there is one."""

    sort: str
    says: Says
    law: tuple[Provision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsReview:
    """What stands in a helper's terms: one light for all, the clauses that matter, what protects and is missing.

    `light` is `red` for a trap, `amber` where more should be asked, never green for terms in which
    nothing was found: silence is no protection. `debt` is what the person owes, where they said.
    """

    light: Light
    clauses: tuple[Clause, ...]
    missing: tuple[Missing, ...]
    debt: Money | None = None
    pieces: int = 0
    """Into how many pieces the text fell; 0 where there was nothing to read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsMatter:
    """Terms as they are looked at: the text, the law of the place on a day, the amounts in it, the person's debt."""

    text: str
    law: Law | None
    on: date
    amounts: tuple[AnyFact, ...] = ()
    debt: Money | None = None
    pages: tuple[tuple[int, int], ...] = ()
    """Where in the text each page begins, for a source that has pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One condition of a formal route beside the person's own figure; `met` is `None` where a fact or figure is missing.

    A `note` is no condition but something to know about the route.
    """

    says: Says
    met: bool | None
    note: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteMatter:
    """What a formal route is held beside: the person's case, and the rules of the place in force on a day."""

    case: PlanCase
    law: Law
    on: date
    rules: tuple[Provision, ...] = ()

    @property
    def same_money(self) -> bool:
        """Whether the case is in the currency of the place, so that its figures can be held beside the rule's."""
        return self.case.affairs.currency == self.law.currency

    def rule(self, key: str) -> Provision | None:
        """The nearest rule under a key, or `None`: silence is no figure."""
        return next((r for r in self.rules if r.key == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One formal way out (an order, an arrangement, bankruptcy), held beside the published criteria of the place."""

    id: str
    fit: Fit
    says: Says
    criteria: tuple[Criterion, ...]
    law: tuple[Provision, ...] = ()
    mild: bool = False
    """Whether it may be named although a plan exists: talk of bankruptcy would frighten for one lean month."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOff:
    """What an adviser is given: one page first, then the rest; nothing in it but text that was made safe to share."""

    title: Redacted
    first: tuple[Redacted, ...]
    """The case on one page: what is asked, what holds, what is due when."""
    questions: tuple[Redacted, ...]
    affairs: tuple[tuple[Redacted, ...], ...] = ()
    """The statement of affairs, row by row, its heading first; empty where none was given."""
    debts: tuple[tuple[Redacted, ...], ...] = ()
    chronology: tuple[tuple[Redacted, ...], ...] = ()
    """Every contact in order of time: when, how, who, what."""


def share_of(rate: Decimal, debt: Money) -> Money:
    """What a share of the debt comes to, rounded to the smallest coin."""
    return Money(amount=rate * debt.amount, currency=debt.currency).rounded()
