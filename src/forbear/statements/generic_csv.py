"""Any table of bookings (CSV, XLS, XLSX): the columns are guessed, and the guess is shown for correction."""

from __future__ import annotations

from dataclasses import replace

from forbear.records.message import Problem
from forbear.records.statement import Statement
from forbear.statements._by_balance import by_balance
from forbear.statements._source import Source
from forbear.statements._table import Layout, by_content, heading, rows_below
from forbear.statements._table import parse as parse_table

LAYOUT = Layout(name="generic_csv", undone=("cancelled", "declined", "pending", "失败", "关闭"))
_RECKONED = 0.7
"""How sure amounts are that were reckoned from the balance after each booking."""
_BARE = 0.4
"""How sure a guess from the cells alone is, where a table has no heading."""


def recognises(source: Source) -> float:
    """Any table that has a day and an amount by its headings, or by its cells."""
    if source.is_binary or not source.rows:
        return 0.0
    if heading(source):
        return 0.5
    if by_balance(source):
        return 0.4
    if source.opening.lstrip()[:1] in ("<", "{", ":", "!") and not source.is_sheet:
        return 0.0
    if by_content(source.rows):
        return 0.3
    return 0.05 if sum(len(row) > 2 for _, row in source.rows[:20]) > 1 else 0.0


def parse(source: Source) -> Statement:
    """Every row, with the columns as they were guessed and how sure that is."""
    if heading(source):
        return parse_table(LAYOUT, source, guessed=True)
    if told := by_balance(source):
        found = rows_below(LAYOUT, source, told.body, told.roles, told.names, before=told.before, certainty=_RECKONED)
        reckoned = Problem(code="statement-by-balance", where=source.name)
        return replace(found, problems=(reckoned, *found.problems))
    roles = by_content(source.rows)
    if not roles:
        return parse_table(LAYOUT, source)
    names = [""] * (max(roles.values()) + 1)
    found = rows_below(LAYOUT, source, source.rows, roles, names, before=[], certainty=_BARE)
    guessed = Problem(code="statement-no-heading", where=source.name)
    return replace(found, problems=(guessed, *found.problems))
