"""Statement layouts: each file reads one bank's or wallet's export.

A layout module has two functions: `recognises(source) -> float` says how well a source fits (0 to 1),
and `parse(source) -> Statement` reads it. Files are told apart by content. `_table.py` reads every
layout that is a table; a bank's own file only names its columns.
"""

from __future__ import annotations

from types import ModuleType

from forbear import shelf
from forbear.records.message import Original, Problem
from forbear.records.statement import Statement
from forbear.statements._balances import check
from forbear.statements._source import Source, TooLarge


def read(original: Original) -> Statement:
    """Every row of a statement with its place, and a problem for each thing in it that could not be read.

    Never raises on bad input: what no layout knows is one problem. Running balances and stated totals
    are reckoned again; where they do not meet, that is a problem too, and the rows are kept.
    """
    if not original.data.strip(b" \t\r\n\0"):
        return _nothing(original, "statement-empty")
    source = Source(original)
    try:
        layout = recognise(source)
        found = layout.parse(source) if layout else None
    except TooLarge:
        return _nothing(original, "statement-too-large")
    except Exception as error:
        # A fault of forbear, not of the person: it is named, and other files are still read.
        return _nothing(original, "statement-gave-up", f"{error!r:.200}")
    if found is None:
        return _nothing(original, "statement-unknown")
    assert isinstance(found, Statement)
    if not found.transactions and not found.problems:
        return Statement(
            exhibit=found.exhibit,
            layout=found.layout,
            balances=found.balances,
            columns=found.columns,
            problems=(Problem(code="statement-no-rows", where=original.name),),
        )
    return check(found)


def recognise(source: Source) -> ModuleType | None:
    """The layout that fits a source best, or `None` where none does."""
    scores = [(layout.recognises(source), layout) for layout in shelf.modules("statements")]
    best, layout = max(scores, key=lambda scored: scored[0])
    return layout if best > 0 else None


def _nothing(original: Original, code: str, detail: str = "") -> Statement:
    problem = Problem(code=code, where=original.name, detail=detail)
    return Statement(exhibit=original.name, layout="", problems=(problem,))
