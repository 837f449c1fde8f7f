"""What comes of comparing: findings, each with its facts, its rule and what would settle it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from forbear.records.claim import Claim
from forbear.records.debt import Debt
from forbear.records.law import Law, Provision
from forbear.records.money import Money
from forbear.records.reading import AnyFact, Source

Outcome = Literal["consistent", "inconsistent", "needs_document", "not_covered"]
Argument = str | int | Decimal | date | Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Says:
    """A sentence to be said in the person's language: the name of the message and what fills it.

    `id` is a Fluent message in some `*.<language>.ftl`; values are rendered by locale when spoken.
    """

    id: str
    args: tuple[tuple[str, Argument], ...] = ()


def says(id: str, /, **args: Argument) -> Says:
    """A sentence by its name, with what fills it."""
    return Says(id=id, args=tuple(args.items()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One claim beside the person's own papers, under the law of a place, on a day: what a check looks at.

    `debt` is the person's own debt that the claim was matched to, or `None`; `debts` are all of
    them; `others` are the other claims of the same inbox (for double collection). `papers` is
    false where the person gave no papers at all.
    """

    claim: Claim
    law: Law
    on: date
    debt: Debt | None = None
    debts: tuple[Debt, ...] = ()
    others: tuple[Claim, ...] = ()
    papers: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One answer of one check: what holds, what does not, which paper is missing, or that no rule is known.

    `answer` names it for machines (`amount-differs`); `says` is the sentence for people, `steps` how it
    was reached; `facts` and `places` point into the messages, `law` carries the citation. `missing` names
    the papers that would settle it. `count` is the number behind a finding about contacts. A place without
    words means a message or call as a whole; what rests on papers alone has none.
    """

    check: str
    answer: str
    outcome: Outcome
    says: Says
    steps: tuple[Says, ...] = ()
    facts: tuple[AnyFact, ...] = ()
    places: tuple[Source, ...] = ()
    law: tuple[Provision, ...] = ()
    missing: tuple[Says, ...] = ()
    count: int | None = None


Standing = Literal[
    "matched",
    "wrong_amount",
    "already_paid",
    "not_recognised",
    "counted_twice",
    "too_old",
    "not_enough_papers",
    "nothing_asked",
]
"""Whether a debt is really overdue, in one word; `too_old` means that limitation may have run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What comes of one claim: where it stands, why, the one next step and by when, and what not to do.

    `findings` come with what matters most first; `by` is the day by which the next step should be
    done, where there is one; `suggested` says that neither law nor message names that day and it is
    only a good one; `avoid` is never empty for a claim that asks for money.
    """

    standing: Standing
    debt: Debt | None
    findings: tuple[Finding, ...]
    next_step: Says
    by: date | None = None
    suggested: bool = False
    avoid: tuple[Says, ...] = ()
