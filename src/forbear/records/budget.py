"""What a review of statements finds: what each row was for, month by month, and why arrears arose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from forbear.records.affairs import StatementOfAffairs
from forbear.records.message import Problem
from forbear.records.statement import Statement, Transaction

Part = Literal["income", "essential", "flexible", "priority_debt", "debt", "other", "credit", "neither", "unknown"]
"""`credit` is borrowed money that came in; `neither` is a refund or money moved between own accounts."""
CauseStanding = Literal["shown", "not_shown", "not_enough_data"]
ThresholdFrom = Literal["published", "recalled", "own"]
"""`recalled`: the source is named but the figure was not seen in it; `own`: a choice of forbear's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A person's own rule: rows whose payee or memo holds `text` are for `purpose`, once and for all."""

    text: str
    purpose: str
    direction: Literal["in", "out", ""] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row with its purpose. `because` is the word or rule that decided; `pair` the other side of a transfer."""

    row: Transaction
    purpose: str
    part: Part
    because: str = ""
    pair: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """A row that stands in another file too and is counted once; `kept` is the row that counts."""

    row: Transaction
    kept: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthSums:
    """One calendar month in one currency: sums above zero by part. `whole` where all its days are covered."""

    first: date
    whole: bool
    sums: tuple[tuple[Part, Decimal], ...]

    def of(self, *parts: Part) -> Decimal:
        """The sum of some parts in this month."""
        return sum((amount for part, amount in self.sums if part in parts), Decimal(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """One possible cause of arrears, with what was measured, the mark it was measured against, and the rows."""

    name: str
    standing: CauseStanding
    metric: Decimal | None = None
    threshold: Decimal | None = None
    threshold_from: ThresholdFrom = "own"
    formula: str = ""
    source: str = ""
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """Everything that the statements in one currency say."""

    currency: str
    entries: tuple[Entry, ...]
    folded: tuple[Folded, ...]
    months: tuple[MonthSums, ...]
    affairs: StatementOfAffairs | None
    causes: tuple[Cause, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """The answer of `forbear budget`: the statements, a budget for each currency, and what could not be read."""

    place: str
    place_assumed: bool
    statements: tuple[Statement, ...]
    budgets: tuple[Budget, ...]
    problems: tuple[Problem, ...]
