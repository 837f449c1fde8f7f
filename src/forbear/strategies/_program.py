"""A mixed-integer program as it is written down: columns that stand for decisions, rows that bind them."""

from __future__ import annotations

from dataclasses import dataclass, field

UNIT = 100.0
"""Coins in the program's unit: amounts near one are solved more exactly than millions."""
INFINITE = float("inf")


@dataclass(slots=True)
class Model:
    """Columns and rows as they are written down; columns are named by what they stand for."""

    lower: list[float] = field(default_factory=list)
    upper: list[float] = field(default_factory=list)
    cost: list[float] = field(default_factory=list)
    whole: list[bool] = field(default_factory=list)
    at: dict[tuple[str, int, int], int] = field(default_factory=dict)
    row_lower: list[float] = field(default_factory=list)
    row_upper: list[float] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    index: list[int] = field(default_factory=list)
    value: list[float] = field(default_factory=list)
    offset: float = 0.0

    def column(
        self, name: str, debt: int, month: int, *, upper: float = INFINITE, lower: float = 0.0, whole: bool = False
    ) -> None:
        """Adds a column."""
        self.at[name, debt, month] = len(self.lower)
        self.lower.append(lower)
        self.upper.append(upper)
        self.cost.append(0.0)
        self.whole.append(whole)

    @property
    def heavy(self) -> int:
        """What one missed minimum of a priority debt weighs: more than all others together."""
        return 1 + sum(name == "missed" for name, _, _ in self.at)

    def row(self, terms: Terms, *, lower: float = -INFINITE, upper: float = INFINITE) -> None:
        """Adds a row; the constant of its terms moves to the right-hand side."""
        self.starts.append(len(self.index))
        self.row_lower.append(lower - terms.constant)
        self.row_upper.append(upper - terms.constant)
        for column, value in terms.values.items():
            if value:
                self.index.append(column)
                self.value.append(value)

    def pay(self, terms: Terms) -> None:
        """Makes terms part of what is minimised."""
        for column, value in terms.values.items():
            self.cost[column] += value
        self.offset += terms.constant


@dataclass(slots=True)
class Terms:
    """A sum of columns and a constant."""

    values: dict[int, float] = field(default_factory=dict)
    constant: float = 0.0

    def plus(self, other: Terms, times: float = 1.0) -> Terms:
        """This sum and `times` another."""
        values = dict(self.values)
        for column, value in other.values.items():
            values[column] = values.get(column, 0.0) + times * value
        return Terms(values, self.constant + times * other.constant)
